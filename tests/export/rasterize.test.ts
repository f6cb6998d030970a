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
class Picture {
  src = "";
  decode = decode;
}

const drawImage = vi.fn();
const getContext = vi.fn((): { drawImage: typeof drawImage } | null => ({ drawImage }));
class Canvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext = getContext;
  transferToImageBitmap = () => ({ width: this.width, height: this.height });
}

const encode = vi.fn((_picture: unknown): { data?: Blob } | { message: string } => ({
  data: new Blob([PNG]),
}));
const terminate = vi.fn();
class PngWorker {
  onmessage?: (answer: { data?: Blob }) => void;
  onerror?: (problem: { message: string }) => void;
  terminate = terminate;
  postMessage(picture: unknown) {
    const answer = encode(picture);
    queueMicrotask(() => ("message" in answer ? this.onerror?.(answer) : this.onmessage?.(answer)));
  }
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("Image", Picture);
  vi.stubGlobal("OffscreenCanvas", Canvas);
  vi.stubGlobal("Worker", PngWorker);
  URL.createObjectURL = vi.fn(() => "blob:picture");
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

it("draws at twice the size and adds the texts as metadata", async () => {
  const png = await toPng(svgOf(300, 200.3), texts);
  expect(png.type).toBe("image/png");
  expect(readPngTexts(new Uint8Array(await png.arrayBuffer()))).toEqual(texts);
  expect(getContext).toHaveBeenLastCalledWith("2d");
  expect(encode).toHaveBeenCalledExactlyOnceWith({ width: 600, height: 400 });
  const image = expect.objectContaining({ src: "blob:picture" });
  expect(drawImage).toHaveBeenCalledExactlyOnceWith(image, 0, 0, 600, 400);
  expect(decode).toHaveBeenCalledOnce();
  expect(terminate).toHaveBeenCalledOnce();
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
  ["there is no canvas", () => getContext.mockReturnValueOnce(null), "no canvas"],
  ["the worker cannot encode the picture", () => encode.mockReturnValueOnce({}), "no PNG"],
  [
    "the worker does not start",
    () => encode.mockReturnValueOnce({ message: "no worker" }),
    "no worker",
  ],
])("throws if %s", async (_, arrange, problem) => {
  arrange();
  await expect(toPng(svgOf(10, 10), texts)).rejects.toThrow(problem);
});

it("stops a worker that does not respond, and reports it as not loaded", async () => {
  vi.useFakeTimers();
  const post = vi.spyOn(PngWorker.prototype, "postMessage").mockReturnValue();
  const png = toPng(svgOf(10, 10), texts);
  const rejection = expect(png).rejects.toThrow(/^module .*png-worker/);
  await vi.waitFor(() => expect(post).toHaveBeenCalledOnce());
  vi.advanceTimersByTime(29_000);
  expect(terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  await rejection;
  expect(terminate).toHaveBeenCalledOnce();
});
