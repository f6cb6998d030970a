import { trustedScript } from "../url/trusted-script.ts";
import { addPngTexts } from "./png-metadata.ts";
import workerPath from "./png-worker.ts?worker&url";

/** Maximum number of pixels per CSS pixel, for high-density screens and print. */
const SHARPEST = 2;

/** Canvas limits in pixels. iOS limits the area, and other browsers limit the length of a side. */
const LARGEST_AREA = 16_777_216;
const LARGEST_SIDE = 16_384;

/** Maximum time for loading the worker and encoding a picture, in milliseconds. */
const TIME_LIMIT = 30_000;

/** Pixels per CSS pixel within the canvas limits. */
export const pictureScale = (width: number, height: number): number =>
  Math.min(
    SHARPEST,
    LARGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );

export const serialize = (svg: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });

export async function toPng(svg: SVGSVGElement, texts: Readonly<Record<string, string>>) {
  const { value: width } = svg.width.baseVal;
  const { value: height } = svg.height.baseVal;
  const scale = pictureScale(width, height);
  const image = await loadImage(serialize(svg));
  const canvas = new OffscreenCanvas(Math.floor(width * scale), Math.floor(height * scale));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await encodePng(canvas.transferToImageBitmap());
  const parts = addPngTexts(new Uint8Array(await png.arrayBuffer()), texts);
  return new Blob(parts, { type: "image/png" });
}

/** Encodes in a worker: on the main thread, Chromium encodes only while idle, and is not idle for a second or two after a click. */
async function encodePng(picture: ImageBitmap): Promise<Blob> {
  const worker = new Worker(trustedScript(workerPath), { type: "module" });
  try {
    const png = await new Promise<Blob | undefined>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      // An error without a message means that the worker's file could not be loaded. A timeout is reported in the same way.
      const fail = (message: string) => reject(new Error(message || `module ${workerPath}`));
      worker.onerror = ({ message }) => fail(message);
      setTimeout(fail, TIME_LIMIT, "");
      worker.postMessage(picture, [picture]);
    });
    if (!png) throw new Error("no PNG");
    return png;
  } finally {
    worker.terminate();
  }
}

async function loadImage(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
