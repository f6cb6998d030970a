// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readPngTexts } from "../../src/export/png-metadata.ts";
import { serialize, toPng } from "../../src/export/rasterize.ts";

/** An empty PNG: signature and a header of 13 bytes. */
const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, ...Array(21).fill(0)]);
const texts = { Title: "Peru", Source: "https://example.org/" };

/** An SVG document with a size, which jsdom does not compute. */
function svgOf(width: number, height: number) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const sized = (value: number) => ({ value: { baseVal: { value } } });
  return Object.defineProperties(svg, { width: sized(width), height: sized(height) });
}

const decode = vi.fn(async () => undefined);
const drawImage = vi.fn();
const canvas = {
  ...{ width: 0, height: 0 },
  getContext: vi.fn((): { drawImage: typeof drawImage } | null => ({ drawImage })),
  toBlob: vi.fn((give: (blob: Blob | null) => void) => give(new Blob([PNG]))),
};
class Picture {
  src = "";
  decode = decode;
}

beforeEach(() => {
  vi.stubGlobal("Image", Picture);
  URL.createObjectURL = vi.fn(() => "blob:picture");
  URL.revokeObjectURL = vi.fn();
  const div = Object.assign(document.createElement("div"), canvas);
  vi.spyOn(document, "createElement").mockReturnValue(div);
});
afterEach(() => vi.unstubAllGlobals());

it("draws at twice the size and adds the texts", async () => {
  const png = await toPng(svgOf(300, 200.3), texts);
  expect(png.type).toBe("image/png");
  expect(readPngTexts(new Uint8Array(await png.arrayBuffer()))).toEqual(texts);
  expect(document.createElement).toHaveBeenCalledWith("canvas");
  expect(document.createElement("canvas")).toMatchObject({ width: 600, height: 400 });
  expect(canvas.getContext).toHaveBeenLastCalledWith("2d");
  expect(canvas.toBlob).toHaveBeenLastCalledWith(expect.anything(), "image/png");
  const image = expect.objectContaining({ src: "blob:picture" });
  expect(drawImage).toHaveBeenCalledExactlyOnceWith(image, 0, 0, 600, 400);
  expect(decode).toHaveBeenCalledOnce();
});

it("rasterizes the serialized document and revokes its object URL", async () => {
  const svg = svgOf(10, 10);
  svg.append("a < b");
  const written = serialize(svg);
  expect(written.type).toBe("image/svg+xml");
  expect(await written.text()).toBe('<svg xmlns="http://www.w3.org/2000/svg">a &lt; b</svg>');
  await toPng(svg, texts);
  expect(URL.createObjectURL).toHaveBeenCalledExactlyOnceWith(written);
  expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith("blob:picture");
});

it("revokes the object URL if drawing fails", async () => {
  decode.mockRejectedValueOnce(new Error("no image"));
  await expect(toPng(svgOf(10, 10), texts)).rejects.toThrow("no image");
  expect(URL.revokeObjectURL).toHaveBeenCalledOnce();
});

it.each([
  ["there is no canvas", () => canvas.getContext.mockReturnValueOnce(null), "no canvas"],
  [
    "the canvas returns no picture",
    () => canvas.toBlob.mockImplementationOnce((give) => give(null)),
    "no PNG",
  ],
])("throws if %s", async (_, arrange, problem) => {
  arrange();
  await expect(toPng(svgOf(10, 10), texts)).rejects.toThrow(problem);
});
