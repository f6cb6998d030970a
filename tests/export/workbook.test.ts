import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createWorkbook } from "../../src/export/workbook.ts";

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
const blob = await createWorkbook([
  { name: "Data", table },
  { name: "Source", table: { columns: table.columns.slice(0, 1), rows: [] } },
]);
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

test("has a named sheet per table", () => {
  expect(text("xl/workbook.xml")).toMatch(/name="Data".*name="Source"/s);
});

test("keeps numbers, texts that look like formulas, and empty cells, and removes isolates", () => {
  expect(["A1", "B1", "C1"].map(wordAt)).toEqual(table.columns.map(({ label }) => label));
  expect(wordAt("A2")).toBe("=1+1");
  expect(wordAt("C3")).toBe("y");
  expect(cellAt("A2")?.isText).toBe(true);
  expect(sheet).not.toContain("<f>");
  expect(cellAt("B3")).toMatchObject({ isText: false, value: "3.5" });
  expect(cellAt("B2")?.value).toBeUndefined();
});

test("has a frozen bold header row and wrapped text", () => {
  expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  const styles = text("xl/styles.xml");
  const fonts = [...styles.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
  const formats = [...(styles.split("<cellXfs")[1] ?? "").matchAll(/<xf (.*?)(?:\/>|<\/xf>)/gs)];
  const formatOf = (place: string) => formats[Number(cellAt(place)?.style)]?.[1] ?? "";
  const fontOf = (place: string) =>
    fonts[Number(/fontId="(\d+)"/.exec(formatOf(place))?.[1])] ?? "";
  expect(fontOf("A1")).toContain("<b");
  expect(fontOf("A2")).not.toContain("<b");
  expect(formatOf("C2")).toMatch(/vertical="top"/);
  expect(formatOf("C2")).toMatch(/wrapText="1"/);
  expect(formatOf("B3")).toMatch(/vertical="top"/);
  expect(formatOf("B3")).not.toMatch(/wrapText/);
});

test("fits column widths to their content within limits", () => {
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
    Math.floor(Number(width)),
  );
  expect(widths).toEqual([10, "Why it is so, in words".length + 2, 60]);
});

test.each([true, false])("creates right-to-left sheets if requested: %s", async (rightToLeft) => {
  const made = await createWorkbook([{ name: "Data", table }], rightToLeft);
  const { "xl/worksheets/sheet1.xml": xml } = unzipSync(new Uint8Array(await made.arrayBuffer()));
  expect(/rightToLeft="(?:1|true)"/.test(new TextDecoder().decode(xml))).toBe(rightToLeft);
});
