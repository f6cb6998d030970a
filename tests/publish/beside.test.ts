import { dsvFormat } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { folderOf } from "../../src/url/page-path.ts";
import { publication } from "./published.ts";

const { countries, framework, files, tables } = publication;
const read = (path: string) => String(files.get(path) ?? "");
const parse = (path: string, separator: string) =>
  dsvFormat(separator).parse(read(path).replace(/^\uFEFF/, ""));
const cells = tables.find(({ name }) => name === "cells");
const codes = [...countries, ...framework.indicators].map(({ code }) => code);

describe("the files published alongside a page", () => {
  test("have the columns of the table `cells` and the rows of their page, in English and Spanish", () => {
    expect(codes).toHaveLength(countries.length + 21);
    for (const code of ["world", ...codes])
      for (const [language, separator] of [
        ["en", ","],
        ["es", ";"],
      ] as const) {
        const rows = parse(`${folderOf(language)}${code}.csv`, separator);
        expect(rows.columns, code).toEqual(cells?.columns.map(({ name }) => name));
        expect(rows.length, code).toBe(
          code === "world" ? cells?.rows.length : /\d/.test(code) ? countries.length : 21,
        );
      }
  });

  test("have a decimal comma and semicolons in Spanish", () => {
    const english = parse("KEN.csv", ",");
    const spanish = parse("es/KEN.csv", ";");
    const decimals = english.filter(({ gci_2020_score = "" }) => /\d\.\d/.test(gci_2020_score));
    expect(decimals.length).toBeGreaterThan(0);
    for (const [at, row] of english.entries()) {
      const other = { ...spanish[at] };
      for (const [name, cell] of Object.entries(row))
        expect(other[name], name).toBe(name.endsWith("_score") ? cell.replace(".", ",") : cell);
    }
  });

  test("include the same JSON as the API, in one copy for all languages", () => {
    expect(read("KEN.json")).toBe(read("api/v1/countries/KEN.json"));
    expect(read("1.2.1.json")).toBe(read("api/v1/measures/1.2.1.json"));
    expect(read("world.json")).toBe(read("api/v1/cells.json"));
    for (const code of codes) expect(() => JSON.parse(read(`${code}.json`)), code).not.toThrow();
    expect(LANGUAGES.filter((language) => files.has(`${language}/KEN.json`))).toEqual([]);
  });
});
