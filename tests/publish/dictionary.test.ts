import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { createDictionary } from "../../src/publish/dictionary.ts";
import { readInput } from "../../src/publish/input.ts";
import { createTables } from "../../src/publish/tables.ts";

const english: Record<string, string> = JSON.parse(
  readFileSync(new URL("../../src/i18n/en.json", import.meta.url), "utf8"),
);
const tables = createTables(readInput(fileURLToPath(new URL("../../data", import.meta.url))));
// Throws if a language lacks a meaning.
const dictionary = createDictionary(tables);

test("explains every table, column, code and missing value", () => {
  const ids = dictionary.map(({ table, column, value }) => `${table}.${column}.${value}`);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, columns } of tables)
    for (const { name: column, codes = [], missing = [] } of columns)
      for (const value of ["any", ...codes, ...missing])
        expect(ids).toContain(`${name}.${column}.${value}`);
  expect(ids).toContain("cells.other_readings.none");
});

test("the catalogue has no unused meanings", () => {
  const used = new Set(dictionary.map(({ meaning }) => meaning.en));
  // Excludes the meanings of files, which only the schema of latest.json uses.
  const unused = Object.entries(english).filter(
    ([id, text]) =>
      /^dictionary\.(table\.(?!files)|column\.(?!file_)|code\.|missing\.)/.test(id) &&
      !used.has(text),
  );
  expect(unused).toEqual([]);
});

test("takes the titles of pillars from the data", () => {
  const found = dictionary.find(({ column, value }) => column === "pillar" && value === "legal");
  expect(found?.meaning).toMatchObject({ en: "Legal measures", es: "Medidas jurídicas" });
  expect(Object.keys(found?.meaning ?? {})).toEqual([...LANGUAGES]);
});

test("fails for a code without a meaning", () => {
  const column = { name: "status", type: "string", codes: ["perhaps"] } as const;
  expect(() => createDictionary([{ name: "cells", key: [], columns: [column], rows: [] }])).toThrow(
    "dictionary.code.status.perhaps",
  );
});
