import { csvParseRows, dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutIsolates } from "../../src/domain/isolate.ts";
import { formatCsv, formatTabs } from "../../src/export/csv.ts";
import type { ExportTable } from "../../src/export/table.ts";

const columns = [
  { id: "pillar", label: "Pillar" },
  { id: "share", label: "Share" },
];
const table: ExportTable = {
  columns,
  rows: [
    ["Legal, measures; all", 0.25],
    ['a "quoted" name', ""],
    ["Not known", 1200],
  ],
};
const header = [
  { id: "title", label: "Title", value: "Measures by pillar" },
  { id: "filters", label: "Filters", value: ["Pillars: Legal", "Status: In place"] },
  { id: "link", label: "Link", value: "https://a.example/?pillar=legal,technical" },
];
const cellOf = (text: string | number) =>
  csvParseRows(formatCsv([], { columns, rows: [[text, 0]] }, "en"))[1]?.[0];

describe("CSV", () => {
  it("pads comment lines to the number of columns, and uses commas in English", () => {
    expect(formatCsv(header, table, "en")).toBe(
      [
        "\uFEFF# Title: Measures by pillar,",
        "# Filters: Pillars: Legal; Status: In place,",
        '"# Link: https://a.example/?pillar=legal,technical",',
        "Pillar,Share",
        '"Legal, measures; all",0.25',
        '"a ""quoted"" name",',
        "Not known,1200",
        "",
      ].join("\n"),
    );
  });

  it("uses semicolons and decimal commas in Spanish", () => {
    expect(formatCsv(header, table, "es")).toBe(
      [
        "\uFEFF# Title: Measures by pillar;",
        '"# Filters: Pillars: Legal; Status: In place";',
        "# Link: https://a.example/?pillar=legal,technical;",
        "Pillar;Share",
        '"Legal, measures; all";0,25',
        '"a ""quoted"" name";',
        "Not known;1200",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["ar", ",", "0.25"],
    ["zh", ",", "0.25"],
    ["en", ",", "0.25"],
    ["fr", ";", "0,25"],
    ["ru", ";", "0,25"],
    ["es", ";", "0,25"],
  ] as const)("uses the separators of office programs (%s)", (language, separator, number) => {
    const csv = formatCsv([], { columns, rows: [["a", 0.25]] }, language);
    expect(csv).toBe(`\uFEFFPillar${separator}Share\na${separator}${number}\n`);
    expect(formatTabs({ columns, rows: [["a", 0.25]] }, language)).toBe(
      `Pillar\tShare\na\t${number}`,
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["＝1", "'＝1"],
    ["'=1", "''=1"],
    ["Law; =cmd|' /C calc'!A0", "Law; '=cmd|' /C calc'!A0"],
    ["Law | -1", "Law | '-1"],
    ["Law,@x", "Law,'@x"],
    ["\u2068GCI 2024\u2069", "GCI 2024"],
    ["\u2066=1+1\u2069", "'=1+1"],
    ["a - b", "a - b"],
    ["1+1", "1+1"],
    ["'quoted'", "'quoted'"],
  ])("writes the cell %j as %j", (text, guarded) => expect(cellOf(text)).toBe(guarded));

  it.each([
    [-1, "-1"],
    [0, "0"],
    [0.3333, "0.3333"],
  ])("does not guard the number %j", (number, text) => expect(cellOf(number)).toBe(text));

  it("guards column labels", () => {
    expect(formatCsv([], { columns: [{ id: "x", label: "=x" }], rows: [] }, "en")).toBe(
      "\uFEFF'=x\n",
    );
  });

  it("keeps a hostile comment on one line and guards it", () => {
    const value = "x\n=1+1,=cmd; @sum";
    const csv = formatCsv([{ id: "filters", label: "Filters", value }], table, "en");
    expect(csv.split("\n")[0]).toBe(`\uFEFF"# Filters: x =1+1,'=cmd; '@sum",`);
  });

  it("splits a long comment into several lines with the same label, breaking between words", () => {
    const words = Array.from({ length: 300 }, (_, at) => `AAA:${at}`);
    const value = words.join(" ");
    const lines = formatCsv([{ id: "s", label: "S", value }], table, "en")
      .split("\n")
      .slice(0, -5);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThan(920);
    expect(lines.map((line) => line.replace(/^\uFEFF?# S: |,$/g, "")).join(" ")).toBe(value);
    const whole = "x".repeat(2000);
    expect(formatCsv([{ id: "s", label: "S", value: `a ${whole} b` }], table, "en")).toContain(
      `# S: a,\n# S: ${whole},\n# S: b,\n`,
    );
  });

  it("keeps comment lines with an empty value", () => {
    expect(formatCsv([{ id: "s", label: "S", value: "" }], table, "en")).toContain(
      "\uFEFF# S: ,\n",
    );
  });

  it.each(["en", "es"] as const)("round-trips every cell in %s", (language) => {
    const cell = fc.oneof(fc.string({ unit: "binary" }).map(withoutIsolates), fc.nat());
    const format = dsvFormat(language === "es" ? ";" : ",");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = formatCsv([], { columns, rows }, language).replace(/^\uFEFF/, "");
        const [, ...cells] = format.parseRows(csv);
        const unguarded = cells.map((row) =>
          row.map((text) => text.replace(/(^|[,;|]\s*)'(?='*[=+\-@＝＋－＠\t\r\n])/g, "$1")),
        );
        // Ignores an empty row after the final line break.
        expect(unguarded.slice(0, rows.length)).toEqual(rows.map((row) => row.map(String)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("clipboard text", () => {
  it.each([
    ["en", 'Pillar\tShare\nLegal, measures; all\t0.25\n"a ""quoted"" name"\t\nNot known\t1200'],
    ["es", 'Pillar\tShare\nLegal, measures; all\t0,25\n"a ""quoted"" name"\t\nNot known\t1200'],
  ] as const)(
    "has one line per row, with tab-separated cells, and quotes cells as spreadsheets do (%s)",
    (language, text) => {
      expect(formatTabs(table, language)).toBe(text);
    },
  );

  it("keeps hostile text within its cell and guards it", () => {
    const rows = [["a\tb\r\nc", "=1"]];
    expect(formatTabs({ columns, rows }, "en")).toBe("Pillar\tShare\na b c\t'=1");
  });
});
