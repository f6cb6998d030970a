import { crc32 } from "node:zlib";
import type { Page } from "@playwright/test";

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Parses the size and the text chunks of a PNG. Throws on a wrong checksum. */
export function parsePng(png: Buffer) {
  if (png.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) throw new Error("not a PNG");
  const texts: Record<string, string> = {};
  let end = "";
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== png.readUInt32BE(at + 8 + length)) throw new Error(`checksum at ${at}`);
    end = body.subarray(0, 4).toString("latin1");
    if (end === "tEXt" || end === "iTXt") {
      const [keyword = "", ...rest] = body.subarray(4).toString("utf8").split("\0");
      texts[keyword] = rest.at(-1) ?? "";
    }
    at += length + 12;
  }
  if (end !== "IEND") throw new Error("the PNG has no IEND chunk");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), texts };
}

/** Measures a decoded picture: size, shares of non-white and blue pixels, and non-white pixels at its edge. */
export function measurePicture(blank: Page, picture: Buffer, type: string) {
  return blank.evaluate(
    async ([base64, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const pixels = new Uint32Array(data.buffer);
      let ink = 0;
      let blue = 0;
      let edge = 0;
      let at = 0;
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1, at += 1) {
          if (pixels[at] === 0xffffffff) continue;
          ink += 1;
          if ((data[4 * at + 2] ?? 0) > (data[4 * at] ?? 0) + 60) blue += 1;
          if (x < 8 || y < 8 || x >= width - 8 || y >= height - 8) edge += 1;
        }
      return { width, height, ink: ink / (width * height), blue: blue / (width * height), edge };
    },
    [picture.toString("base64"), type] as const,
  );
}

/** Opens an SVG document without the page's styles, and returns its texts and faults. */
export function readSvg(blank: Page, source: string) {
  return blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const fault = parsed.querySelector("parsererror")?.textContent;
    if (fault) throw new Error(fault);
    document.body.replaceChildren(document.importNode(parsed.documentElement, true));
    const svg = document.querySelector("svg");
    const toScreen = svg?.getScreenCTM();
    if (!svg || !toScreen) throw new Error("no SVG");
    const all = [...svg.querySelectorAll("*")];
    const { width, height } = svg.viewBox.baseVal;
    const outside = [...svg.querySelectorAll("text")].filter((text) => {
      const matrix = text.getScreenCTM();
      if (!matrix) return true;
      const box = text.getBBox();
      const place = toScreen.inverse().multiply(matrix);
      const corner = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(place);
      const from = corner(box.x, box.y);
      const to = corner(box.x + box.width, box.y + box.height);
      return from.x < 0 || from.y < 0 || to.x > width || to.y > height;
    });
    const leaves = all.filter(({ children }) => children.length === 0);
    const sizes = [...svg.querySelectorAll("text")].map((text) => {
      const { a, b } = toScreen.inverse().multiply(text.getScreenCTM() ?? toScreen);
      return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
    });
    return {
      width,
      height,
      leastText: Math.min(...sizes),
      title: svg.querySelector("title")?.textContent ?? "",
      description: svg.querySelector("desc")?.textContent ?? "",
      metadata: svg.querySelector("metadata")?.firstElementChild?.textContent?.trim() ?? "",
      words: leaves
        .filter((leaf) => leaf.closest("text"))
        .map(({ textContent }) => textContent)
        .join(" "),
      shapes: svg.querySelectorAll("path, rect, circle, line").length,
      outside: outside.map(({ textContent }) => textContent),
      foreign: all
        .filter((element) => /^(style|script|image|foreignObject|use)$/.test(element.tagName))
        .map(({ tagName }) => tagName),
      styled: all
        .flatMap((element) => [...element.attributes])
        .filter(({ name, value }) => name === "class" || name === "style" || /var\(/.test(value))
        .map(({ name, value }) => `${name}="${value}"`),
      references: all
        .flatMap((element) => [...element.attributes])
        .filter(({ name, value }) => /href$/.test(name) || /url\((?!["']?#)/.test(value))
        .map(({ name, value }) => `${name}="${value}"`),
    };
  }, source);
}

/** Dataset of release 1.0.0 (`data/releases/1.0.0.json`). */
const FIRST_DATASET = "7002e747";

/** Replaces the dataset in the address of an export with that of release 1.0.0. */
export const outdate = (file: Buffer): Buffer =>
  Buffer.from(
    file.toString("latin1").replace(/dataset=[0-9a-f]{8}/g, `dataset=${FIRST_DATASET}`),
    "latin1",
  );
