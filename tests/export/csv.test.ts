import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsv } from "../../src/export/csv.ts";
import type { ExportTable } from "../../src/export/table.ts";

const table: ExportTable = {
  columns: [
    { id: "pillar", label: "Pillar" },
    { id: "exists", label: "In place" },
  ],
  rows: [
    ["Legal, measures", 2],
    ['a "quoted" name', "Not known"],
  ],
};
const header = [
  { id: "title", label: "Title", value: "Measures by pillar" },
  { id: "filters", label: "Filters", value: ["Pillars: Legal", "Status: In place"] },
];

/** The cells of a CSV behind its comments, as a program reads them. */
const readCells = (csv: string, comments: number) =>
  csvParseRows(
    csv
      .replace(/^\uFEFF/, "")
      .split("\n")
      .slice(comments)
      .join("\n"),
  );

describe("CSV", () => {
  it("holds the header as comments, then the columns, then the rows", () => {
    expect(formatCsv(header, table)).toBe(
      [
        "\uFEFF# Title: Measures by pillar",
        "# Filters: Pillars: Legal; Status: In place",
        "Pillar,In place",
        '"Legal, measures",2',
        '"a ""quoted"" name",Not known',
        "",
      ].join("\n"),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1"])(
    "keeps %j from running",
    (text) => {
      const csv = formatCsv([], { columns: table.columns, rows: [[text, 0]] });
      expect(readCells(csv, 0)[1]).toEqual([`'${text}`, "0"]);
    },
  );

  it("keeps a comment on its line, and its parts from running", () => {
    const csv = formatCsv(
      [{ id: "filters", label: "Filters", value: "x\n=1+1,=cmd; @sum" }],
      table,
    );
    expect(csv.split("\n")[0]).toBe("\uFEFF# Filters: x =1+1,'=cmd; '@sum");
  });

  it("gives back every cell", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.nat());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...cells] = readCells(formatCsv([], { columns: table.columns, rows }), 0);
        const unguarded = cells.map((row) =>
          row.map((text) => text.replace(/^'('*[=+\-@＝＋－＠\t\r\n])/, "$1")),
        );
        // The last line break ends the file.
        expect(unguarded.slice(0, rows.length)).toEqual(rows.map((row) => row.map(String)));
      }),
      { numRuns: 40 },
    );
  });
});
