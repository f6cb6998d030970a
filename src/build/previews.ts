import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RenderedImage, renderAsync } from "@resvg/resvg-js";
import { encode } from "fast-png";
import { assignFonts, createFontMeasure, PREVIEW_FONT, subsetFonts } from "./preview-fonts.ts";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/atlas-previews/", import.meta.url));

const MAX_PICTURE_BYTES = 40_000;

/** Rasterizes SVG documents to PNG, by path. Throws if a character has no glyph, or if a picture is too large. */
export async function rasterizePreviews(svgs: ReadonlyMap<string, string>, cache = CACHE) {
  const measure = createFontMeasure();
  const { version } = createRequire(import.meta.url)("@resvg/resvg-js/package.json");
  const files = await Promise.all(PREVIEW_FONT.fontFiles.map((file) => readFile(file)));
  const maker = createHash("sha256").update(Buffer.concat(files)).update(version);
  await mkdir(cache, { recursive: true });
  let font: Awaited<ReturnType<typeof subsetFonts>> | undefined;

  const pngs = new Map<string, Uint8Array>();
  // One at a time: all pictures in 32-bit colour would need a gigabyte.
  for (const [path, text] of svgs) {
    const svg = assignFonts(text);
    const file = join(cache, `${maker.copy().update(svg).digest("hex")}.png`);
    let png: Uint8Array | undefined = await readFile(file).catch(() => undefined);
    if (!png) {
      for (const weight of [400, 700]) measure(text, { size: 1, weight });
      // Fonts are needed only if a picture is not cached.
      font ??= await subsetFonts([...svgs.values()].join(""), cache);
      png = toIndexedPng(await renderAsync(svg, { font }));
      if (png.length > MAX_PICTURE_BYTES)
        throw new Error(`${path}: ${png.length} bytes, limit ${MAX_PICTURE_BYTES}`);
      await writeFile(file, png);
    }
    pngs.set(path, png);
  }
  return pngs;
}

/** Encodes an opaque image of up to 256 colours without loss, at half the size of a 32-bit PNG. */
function toIndexedPng({ width, height, pixels }: RenderedImage): Uint8Array {
  // Red is the lowest byte on little-endian processors, such as x64 and ARM64.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const places = new Map<number, number>();
  const data = new Uint8Array(colours.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < data.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) place = places.get(colour) ?? places.size;
    if (place === places.size) places.set(colour, place);
    data[at] = place;
    last = colour;
  }
  if (places.size > 256) throw new Error(`Preview picture: ${places.size} colours, limit 256`);
  const palette = [...places.keys()].map((colour) =>
    [0, 8, 16].map((bits) => (colour >> bits) & 255),
  );
  return encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: 6 } });
}
