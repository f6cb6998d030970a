import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { NONE_CODE, SEPARATOR } from "../../src/domain/releases/changes.ts";
import type { Cell } from "../../src/export/table.ts";
import { readInput } from "../../src/publish/input.ts";
import {
  type ColumnInfo,
  MISSING,
  type PublishedTable,
  type TableName,
} from "../../src/publish/table.ts";
import COLUMNS from "../../src/publish/tables/columns.json" with { type: "json" };
import { createTables } from "../../src/publish/tables.ts";

/** In the order of the spreadsheet's sheets. */
const TABLE_NAMES = Object.keys(COLUMNS);

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const input = readInput(at("data"));
const tables = createTables(input);
const rowsOf = (name: TableName) =>
  tables
    .filter((table) => table.name === name)
    .flatMap(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]]))),
    );
const countries = new Set(input.countries.map(({ code }) => code));
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Text columns, other than lists, in which a cell may be `NONE_CODE`. */
const MAY_BE_NONE = /^(law|(note|caution)_\w+)$/;

/** The fault of a cell. Undefined if the cell is valid. */
function faultOf(cell: string | number, { name, type, codes, missing = [] }: ColumnInfo) {
  if (cell === "" || cell !== (typeof cell === "string" ? cell.trim() : cell)) return "blank";
  if (missing.some((token) => token === cell)) return undefined;
  if (cell === NONE_CODE)
    return type === "list" || MAY_BE_NONE.test(name) ? undefined : "none in a column of one value";
  if (type === "integer" && !Number.isInteger(cell)) return "no integer";
  if (type === "number" && !Number.isFinite(cell)) return "no number";
  if (type === "integer" || type === "number") return undefined;
  if (typeof cell === "number") return "a number in a column of text";
  const items = type === "list" ? cell.split(SEPARATOR) : [cell];
  if (codes) return items.every((item) => codes.includes(item)) ? undefined : "no code";
  if (MISSING.some((token) => token === cell)) return "undeclared";
  if (type === "date") return DATE.test(cell) ? undefined : "no date";
  return name === "country" && !countries.has(cell) ? "no country" : undefined;
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

test("every cell is valid in the rows of countries without a region or later data", () => {
  const more = readInput(at("data"), [at("tests/e2e/fixtures/world")]);
  const added = more.countries.filter(({ code }) => !countries.has(code));
  expect(added.length).toBeGreaterThan(0);
  const rows = createTables(more).map((table) => ({
    ...table,
    rows: table.rows.filter((row) => added.some(({ code }) => row.includes(code))),
  }));
  for (const { code } of added) countries.add(code);
  expect(rows.flatMap(check)).toEqual([]);
});

test("faultOf finds each kind of fault", () => {
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
    ["none", text, "none in a column of one value"],
    ["b", coded, "no code"],
    ["a | b", { ...coded, type: "list" }, "no code"],
  ];
  for (const [cell, column, fault] of cases) expect(faultOf(cell, column)).toBe(fault);
});

const rowOf = (table: TableName, values: Record<string, Cell>) =>
  rowsOf(table).find((row) => Object.entries(values).every(([name, value]) => row[name] === value));

test.each<[TableName, Record<string, Cell>, Record<string, Cell>]>([
  [
    "cells",
    { country: "PER", measure: "1.5.3" },
    { status: "partial", backing: "not-applicable", other_readings: "exists", flags: "none" },
  ],
  ["cells", { country: "PER", measure: "1.5.1" }, { backing: "affirmed", instruments: "none" }],
  [
    "cells",
    { country: "TON", measure: "1.2.1" },
    { status: "no-profile", gci_2024_question: "same" },
  ],
  ["cells", { country: "HKG", measure: "1.2.1" }, { gci_2024_score: "not-scored" }],
  ["cells", { country: "PER", measure: "1.2.3" }, { gci_2024_score: "not-asked" }],
  [
    "instruments",
    { country: "PER", measure: "1.4.2", position: 2 },
    { name: "PeCERT", kind: "team", draft: "no", link: "not-stated" },
  ],
  [
    "countries",
    { country: "PER" },
    { alpha2: "PE", numeric: "604", itu_region: "americas", m49_subregion: "005" },
  ],
  ["countries", { country: "AFG" }, { numeric: "004", continent: "asia", has_profile: "yes" }],
  [
    "countries",
    { country: "PER" },
    { measures_exists: 11, measures_partial: 1, measures_absent: 7, measures_unknown: 2 },
  ],
  [
    "countries",
    { country: "PER" },
    { population: 29734000, population_as_written: "not-applicable" },
  ],
  [
    "countries",
    { country: "USA" },
    { population: "unreadable", population_as_written: "315 791 00" },
  ],
  [
    "countries",
    { country: "ARE" },
    { population: "not-stated", population_as_written: "not-stated" },
  ],
  ["countries", { country: "TON" }, { has_profile: "no", measures_absent: "no-profile" }],
  ["measures", { edition: "profiles", measure: "1.2.1" }, { pillar: "technical" }],
  ["measures", { edition: "gci-2024", measure: "TS1" }, { question_es: "not-recorded" }],
  [
    "editions",
    { edition: "profiles" },
    { years: "2014/2015", countries: 193, max_overall: "not-applicable" },
  ],
  ["editions", { edition: "gci-2014" }, { max_overall: 34, max_measure: "not-recorded" }],
  ["editions", { edition: "gci-2024" }, { measures: 19, countries: 194, threshold: 0.5 }],
  ["scores", { edition: "gci-2014", country: "PER" }, { level: "overall", max: 34 }],
  ["scores", { edition: "gci-2014", country: "CAN" }, { score: "not-scored", rank: "not-scored" }],
  [
    "scores",
    { edition: "gci-2024", country: "PER", code: "legal" },
    { max: 20, rank: "not-applicable" },
  ],
  ["crosswalk", { edition: "gci-2024", measure: "1.5.1" }, { edition_measures: "CS1 | CS3" }],
  [
    "crosswalk",
    { edition: "gci-2024", measure: "1.2.3" },
    { question: "not-asked", edition_measures: "not-asked" },
  ],
  [
    "laws",
    { country: "AFG", field: "privacy" },
    { law: "none", field_status: "absent", link: "not-applicable", measure: "1.1.2" },
  ],
  [
    "register",
    { country: "ARE", treaty: "protocol" },
    { signed: "not-recorded", party: "not-recorded", party_since: "2016" },
  ],
  [
    "register",
    { country: "AFG", treaty: "protocol" },
    { party: "2002-09-19", party_since: "not-applicable" },
  ],
  ["internet-users", { country: "AFG", year: 2010 }, { percent: 4 }],
  [
    "groups",
    { group: "itu-africa", country: "KEN" },
    { group_kind: "itu", group_title: "Africa (ITU region)" },
  ],
  ["sources", { source: "groups" }, { tables: "groups" }],
])("the row of %s with %o has %o", (table, values, expected) => {
  expect(rowOf(table, values)).toMatchObject(expected);
});

test("lists every instrument of every profile in order", () => {
  const names = input.countries.flatMap(({ profile }) =>
    input.framework.indicators.flatMap(
      ({ code }) => profile?.indicators[code]?.instruments.map(({ name }) => name) ?? [],
    ),
  );
  expect(rowsOf("instruments").map(({ name }) => name)).toEqual(names);
  const listed = rowsOf("cells").flatMap(({ instruments }) =>
    ["none", "no-profile"].includes(`${instruments}`) ? [] : `${instruments}`.split(SEPARATOR),
  );
  expect(listed).toEqual(names);
});

test("lists no register entry for Hong Kong, which is not a state", () => {
  expect(rowOf("register", { country: "HKG" })).toBeUndefined();
});

test("states the source of each table and edition, and names only known editions", () => {
  const sourced = new Set(rowsOf("sources").flatMap(({ tables: of }) => `${of}`.split(SEPARATOR)));
  expect(TABLE_NAMES.filter((name) => !sourced.has(name))).toEqual([
    "editions",
    "sources",
    "changes",
  ]);
  const sources = rowsOf("sources").map(({ source }) => source);
  const editions = rowsOf("editions");
  expect(editions.filter(({ source }) => !sources.includes(source ?? ""))).toEqual([]);
  const known = new Set(editions.map(({ edition }) => edition));
  for (const table of ["measures", "scores", "crosswalk"] as const)
    expect(rowsOf(table).filter(({ edition }) => !known.has(edition))).toEqual([]);
});
