import { describe, expect, test } from "vitest";
import { formatCsv } from "../../src/export/csv.ts";
import { formatJson } from "../../src/export/json.ts";
import { addPngTexts } from "../../src/export/png-metadata.ts";
import { readSnapshot } from "../../src/export/read-snapshot.ts";

const LINK = "https://atlas.example/app/?country=CHL&pillar=legal,technical&dataset=0a1b2c3d";
const SEARCH = "?country=CHL&pillar=legal,technical&dataset=0a1b2c3d";
const HEADER = [
  { id: "title", label: "Title", value: "Measures" },
  { id: "link", label: "Link", value: LINK },
];
const TABLE = { columns: [{ id: "a", label: "A" }], rows: [["1"]] };
/** Signature and an empty header of 13 bytes. */
const PNG = new Uint8Array([
  ...[137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13],
  ...new Uint8Array(4 + 13 + 4),
]);
const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (source: string) =>
  bytes(`<svg xmlns="x"><metadata><dc:source xmlns:dc="y">${source}</dc:source></metadata></svg>`);

describe("a file that the app exported", () => {
  test.each([
    ["PNG", addPngTexts(PNG, { Source: LINK })],
    ["SVG", svg(LINK.replaceAll("&", "&amp;"))],
    ["CSV", bytes(formatCsv(HEADER, TABLE))],
    ["JSON", bytes(formatJson(HEADER, TABLE))],
  ])("as %s gives the query of its view, and no address", (_, file) => {
    expect(readSnapshot(file)).toEqual({ search: SEARCH });
  });
});

test.each([
  ["a PNG without texts", PNG],
  ["a PNG that names another page", addPngTexts(PNG, { Source: "https://evil.example/?a=1" })],
  ["a PNG whose source is no address", addPngTexts(PNG, { Source: "javascript:alert(1)" })],
  ["an SVG of another program", svg("a drawing")],
])("%s says that it holds no view", (_, file) => {
  expect(readSnapshot(file)).toEqual({ problem: "no-view" });
});

test.each([
  ["text", bytes("CYBERWELLNESS PROFILE")],
  ["other JSON", bytes('{\n  "link": "https://example.org/"\n}')],
  ["other CSV", bytes("# a: b\na,b\n")],
  ["nothing", new Uint8Array()],
  ["a PDF", bytes("%PDF-1.7")],
])("%s is no snapshot", (_, file) => {
  expect(readSnapshot(file)).toBeUndefined();
});
