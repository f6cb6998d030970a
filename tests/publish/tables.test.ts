import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readInput } from "../../src/publish/input.ts";
import {
  type ColumnInfo,
  MISSING,
  NONE,
  type PublishedTable,
  SEPARATOR,
  TABLE_NAMES,
  toObjects,
} from "../../src/publish/table.ts";
import { createTables } from "../../src/publish/tables.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const input = readInput(at("data"));
const tables = createTables(input);
const rowsOf = (name: string) =>
  tables.filter((table) => table.name === name).flatMap((table) => toObjects(table));
const countries = new Set(input.countries.map(({ code }) => code));
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What is wrong with a cell; undefined if nothing is. */
function faultOf(cell: string | number, { name, type, codes, missing = [] }: ColumnInfo) {
  if (cell === "" || cell !== (typeof cell === "string" ? cell.trim() : cell)) return "blank";
  if (missing.some((token) => token === cell)) return undefined;
  if (codes?.includes(String(cell))) return undefined;
  if (MISSING.some((token) => token === cell)) return "undeclared";
  if (type === "integer") return Number.isInteger(cell) ? undefined : "no integer";
  if (type === "number") return Number.isFinite(cell) ? undefined : "no number";
  if (typeof cell === "number") return "a number in a column of text";
  if (type === "date") return DATE.test(cell) ? undefined : "no date";
  if (name === "country") return countries.has(cell) ? undefined : "no country";
  const items = type === "list" && cell !== NONE ? cell.split(SEPARATOR) : [];
  if (codes)
    return (items.length > 0 && items.every((i) => codes.includes(i))) ||
      (type === "list" && cell === NONE)
      ? undefined
      : "no code";
  return undefined;
}

const check = ({ name, columns, rows }: PublishedTable) =>
  rows.flatMap((row) =>
    columns.flatMap((column, place) => {
      const fault = faultOf(row[place] ?? "", column);
      return fault ? [`${name}.${column.name}: ${fault}: ${row[place]}`] : [];
    }),
  );

test("has all tables in the order of the spreadsheet, each with rows", () => {
  expect(tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name)).toEqual([
    ...TABLE_NAMES,
  ]);
});

describe.each(tables)("$name", (table) => {
  test("has a value of the declared type in every cell", () => {
    expect(check(table).slice(0, 5)).toEqual([]);
  });

  test("has unique keys without missing values", () => {
    const places = table.key.map((key) => table.columns.findIndex(({ name }) => name === key));
    const keys = table.rows.map((row) => places.map((place) => row[place]));
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(table.rows.length);
    expect(keys.flat().filter((key) => MISSING.some((token) => token === key))).toEqual([]);
  });
});

test("the check finds each kind of fault", () => {
  const text: ColumnInfo = { name: "x", type: "string" };
  const coded: ColumnInfo = { ...text, codes: ["a"] };
  const cases: [string | number, ColumnInfo, string][] = [
    ["", text, "blank"],
    ["not-stated", text, "undeclared"],
    ["1", { name: "x", type: "integer" }, "no integer"],
    ["0,5", { name: "x", type: "number" }, "no number"],
    [1, text, "a number in a column of text"],
    ["2015-13", { name: "x", type: "date" }, "no date"],
    ["XXX", { ...text, name: "country" }, "no country"],
    ["b", coded, "no code"],
    ["a | b", { ...coded, type: "list" }, "no code"],
  ];
  for (const [cell, column, fault] of cases) expect(faultOf(cell, column)).toBe(fault);
});

test("a profile, a score and a law of Peru", () => {
  expect(rowsOf("cells").find((row) => row.country === "PER" && row.measure === "1.5.3")).toEqual({
    country: "PER",
    country_name: "Peru",
    measure: "1.5.3",
    measure_title: expect.any(String),
    pillar: "cooperation",
    status: "partial",
    backing: "not-applicable",
    reason: "in-progress",
    other_readings: "exists",
    second_reading: "yes",
    instruments: "PeCERT",
    flags: "none",
    gci_2020_question: expect.any(String),
    gci_2020_score: expect.anything(),
    gci_2024_question: expect.any(String),
    gci_2024_score: expect.anything(),
    document_date: "2015-02-19",
  });
});
