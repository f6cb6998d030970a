import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { listCell } from "../../src/publish/table.ts";
import COLUMNS from "../../src/publish/tables/columns.json" with { type: "json" };
import { publication } from "./published.ts";

const { files } = publication;
const read = (name: string) => String(files.get(`api/v1/${name}`));

const toText = (value: string | number | string[]) =>
  Array.isArray(value) ? listCell(value) : String(value);

test.each(Object.keys(COLUMNS))("%s has the same cells in its CSV and JSON files", (name) => {
  const rows: Record<string, string | number | string[]>[] = JSON.parse(read(`${name}.json`))[name];
  const texts = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toText(value)])),
  );
  expect([...csvParse(read(`${name}.csv`).slice(1))]).toEqual(texts);
});

test("no published file has directional isolates", () => {
  const names = [...files].flatMap(([path, content]) =>
    typeof content === "string" && /[\u2066-\u2069]/.test(content) ? path : [],
  );
  expect(names).toEqual([]);
});
