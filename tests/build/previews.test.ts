import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { decode } from "fast-png";
import { afterAll, expect, test, vi } from "vitest";
import { assignFonts, createFontMeasure, PREVIEW_FONT } from "../../src/build/preview-fonts.ts";
import { rasterizePreviews } from "../../src/build/previews.ts";

const rasterizer = await vi.hoisted(async () => {
  const real = await import("@resvg/resvg-js");
  return { ...real, renderAsync: vi.fn(real.renderAsync) };
});
vi.mock("@resvg/resvg-js", () => rasterizer);

const cache = mkdtempSync(join(tmpdir(), "atlas-previews-"));
afterAll(() => rmSync(cache, { recursive: true }));

const draw = (text: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><rect width="400" height="100" fill="#ffffff"/>${more}<text y="60" font-size="40">${text}</text></svg>`;
const rasterize = async (svg: string) =>
  Buffer.from((await rasterizePreviews(new Map([["a.png", svg]]), cache)).get("a.png") ?? []);

test("rasterizes text to an indexed PNG of the same size", async () => {
  const png = await rasterize(draw("Perú"));
  const { width, height, data, palette = [] } = decode(png);
  expect([width, height]).toEqual([400, 100]);
  expect(palette[data[0] ?? -1]).toEqual([255, 255, 255]);
  expect(palette).toContainEqual([0, 0, 0]);
});

test("rasterizes a picture only once", async () => {
  const first = await rasterize(draw("São Tomé"));
  const calls = rasterizer.renderAsync.mock.calls.length;
  expect(await rasterize(draw("São Tomé"))).toEqual(first);
  expect(rasterizer.renderAsync).toHaveBeenCalledTimes(calls);
  await rasterize(draw("São Tomé e Príncipe"));
  expect(rasterizer.renderAsync).toHaveBeenCalledTimes(calls + 1);
});

test.each([
  ["a character without a glyph", draw("ไทย"), /no font has ไ/],
  [
    "a picture above the size limit",
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200"><filter id="f"><feTurbulence baseFrequency="0.9"/><feColorMatrix type="saturate" values="0"/><feComponentTransfer><feFuncA type="discrete" tableValues="1"/></feComponentTransfer></filter><rect width="1200" height="1200" filter="url(#f)"/></svg>`,
    /a\.png: \d+ bytes, limit 40000/,
  ],
])("rejects %s", async (_what, svg, expected) => expect(rasterize(svg)).rejects.toThrow(expected));

test.each(
  [
    "Papua Neuguinea",
    "Российская Федерация",
    "المملكة العربية السعودية",
    "الأردن (CIRT)",
    "中华人民共和国",
  ].flatMap((text) => [400, 700].map((weight) => [text, weight] as const)),
)("measures text in the font that the renderer uses (%s, %i)", (text, weight) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="100"><text y="80" font-size="80" font-weight="${weight}">${text}</text></svg>`;
  const { width = 0 } = new Resvg(assignFonts(svg), { font: PREVIEW_FONT }).getBBox() ?? {};
  const measured = createFontMeasure()(text, { size: 80, weight });
  expect(Math.abs(width - measured) / measured).toBeLessThan(0.035);
});
