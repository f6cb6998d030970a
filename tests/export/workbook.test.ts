import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createWorkbook, type WorkbookSheet } from "../../src/export/workbook.ts";

const table = {
  columns: [
    { id: "name", label: "Name" },
    { id: "why", label: "Why it is so, in words" },
    { id: "words", label: "Words" },
  ],
  rows: [
    ["=1+1", "", "x".repeat(100)],
    ["Law", 3.5, "\u2068y\u2069"],
  ],
};
const ONLY_NAMES = { columns: table.columns.slice(0, 1), rows: [] };
const SHEETS: readonly WorkbookSheet[] = [
  { name: "Data", table },
  { name: "Source", table: ONLY_NAMES },
];

/** Creates a workbook and reads it. `cellAt`, `wordAt` and `formatAt` look up a cell of the first sheet, such as "A1". */
async function create(sheets = SHEETS, rightToLeft?: boolean) {
  const blob = await createWorkbook(sheets, rightToLeft);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const sheet = text("xl/worksheets/sheet1.xml");
  const words = [...text("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)</g)].map(
    ([, word]) => word,
  );
  const cells = [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map(
    ([, attributes = "", content = ""]) => ({
      place: /r="(\w+)"/.exec(attributes)?.[1],
      style: /s="(\d+)"/.exec(attributes)?.[1],
      isText: attributes.includes('t="s"'),
      value: /<v>([^<]*)<\/v>/.exec(content)?.[1],
    }),
  );
  const cellAt = (wanted: string) => cells.find(({ place }) => place === wanted);
  const wordAt = (wanted: string) => words[Number(cellAt(wanted)?.value)];
  const styles = text("xl/styles.xml");
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
  const formats = [...(styles.split("<cellXfs")[1] ?? "").matchAll(/<xf (.*?)(?:\/>|<\/xf>)/gs)];
  const formatAt = (place: string) => formats[Number(cellAt(place)?.style)]?.[1] ?? "";
  const fontAt = (place: string) =>
    fonts[Number(/fontId="(\d+)"/.exec(formatAt(place))?.[1])] ?? "";
  return { text, sheet, cellAt, wordAt, formatAt, fontAt };
}

test("has a named sheet per table", async () => {
  const { text } = await create();
  expect(text("xl/workbook.xml")).toMatch(/name="Data".*name="Source"/s);
});

test("keeps numbers, texts that look like formulas, and empty cells, and removes isolates", async () => {
  const { sheet, cellAt, wordAt } = await create();
  expect(["A1", "B1", "C1"].map(wordAt)).toEqual(table.columns.map(({ label }) => label));
  expect(wordAt("A2")).toBe("=1+1");
  expect(wordAt("C3")).toBe("y");
  expect(cellAt("A2")?.isText).toBe(true);
  expect(sheet).not.toContain("<f>");
  expect(cellAt("B3")).toMatchObject({ isText: false, value: "3.5" });
  expect(cellAt("B2")?.value).toBeUndefined();
});

test("has a frozen bold header row and wrapped text", async () => {
  const { sheet, formatAt, fontAt } = await create();
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(fontAt("A1")).toContain("<b");
  expect(fontAt("A2")).not.toContain("<b");
  expect(formatAt("C2")).toMatch(/vertical="top"/);
  expect(formatAt("C2")).toMatch(/wrapText="1"/);
  expect(formatAt("B3")).toMatch(/vertical="top"/);
  expect(formatAt("B3")).not.toMatch(/wrapText/);
});

test("does not wrap or align the rows of a plain sheet", async () => {
  const { formatAt, wordAt, fontAt } = await create([{ name: "Data", table, isPlain: true }]);
  expect(wordAt("A2")).toBe("=1+1");
  expect(fontAt("A1")).toContain("<b");
  for (const place of ["A2", "C2", "B3"])
    expect(formatAt(place), place).not.toMatch(/vertical|wrapText/);
});

test("fits column widths to their content within limits", async () => {
  const { sheet } = await create();
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Math.floor(Number(width)),
  );
  expect(widths).toEqual([10, "Why it is so, in words".length + 2, 60]);
});

test.each([
  [undefined, false],
  [false, false],
  [true, true],
])("creates right-to-left sheets if requested: %s", async (rightToLeft, expected) => {
  const { sheet } = await create(SHEETS, rightToLeft);
  expect(/rightToLeft="(?:1|true)"/.test(sheet)).toBe(expected);
});
