import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { create } from "fontkitten";
import subsetFont from "subset-font";
import type { MeasureText } from "../export/wrap-text.ts";
import { memoize } from "../i18n/formatters.ts";

const { resolve } = createRequire(import.meta.url);
const FONTS = ["-sans/*/NotoSans", "-sans-arabic/*/NotoSansArabic", "-sans-sc/*/NotoSansSC"];
const filesOf = (style: string) =>
  FONTS.map((file) => resolve(`@expo-google-fonts/noto${file.replace("*", style)}_${style}.ttf`));
const REGULAR = filesOf("400Regular");
const BOLD = filesOf("700Bold");
/** Text set in the Arabic or Chinese font, including adjacent digits. Otherwise, the renderer would draw these digits in another font and in regular weight. All other text is set in Noto Sans. */
const ARABIC = /[\d\s.,:%()·–]*\p{scx=Arab}[\d\s.,:%()·–\p{scx=Arab}]*/gu;
const CHINESE = /[\d.%–]*[\u2190-\u9fff\uff00-\uffef][\d.%–\u2190-\u9fff\uff00-\uffef]*/gu;

export const PREVIEW_FONT = {
  loadSystemFonts: false,
  fontFiles: [...REGULAR, ...BOLD],
  defaultFontFamily: "Noto Sans",
};

/** Sets the font of each script in an SVG document, since the renderer's fallback omits glyphs. */
export const assignFonts = (svg: string): string =>
  svg
    .replace(ARABIC, '<tspan font-family="Noto Sans Arabic">$&</tspan>')
    .replace(CHINESE, '<tspan font-family="Noto Sans SC">$&</tspan>');

/** Writes copies of the fonts with only the characters of a text, because the renderer reads the whole font file for each glyph, and the Chinese font is 10 MB. */
export async function subsetFonts(text: string, folder: string) {
  const fontFiles = PREVIEW_FONT.fontFiles.map((file) => join(folder, basename(file)));
  for (const [at, file] of PREVIEW_FONT.fontFiles.entries())
    await writeFile(fontFiles[at] ?? "", await subsetFont(await readFile(file), text));
  return { ...PREVIEW_FONT, fontFiles };
}

/** Measures text in the fonts of previews. Throws if no font has a glyph for one of its characters. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) => size * (weight > 400 ? bold : regular)(text);
}

/** Widths in em. */
function createWidths(files: readonly string[]) {
  const fonts = files.map((file) => create(readFileSync(file)));
  const advance = memoize((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    for (const font of fonts)
      if (!font.isCollection && font.hasGlyphForCodePoint(code))
        return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    throw new Error(`Preview picture: no font has ${character}`);
  });
  const widthOf = (text: string) => sum([...text].map(advance));
  // The shape and width of an Arabic letter depend on its neighbours.
  const shaped = memoize((text: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-size="100">${assignFonts(text)}</text></svg>`;
    const font = { ...PREVIEW_FONT, fontFiles: files.slice(1, 2) };
    return widthOf(text) && (new Resvg(svg, { font }).getBBox()?.width ?? 0) / 100;
  });
  return (text: string) =>
    sum([widthOf(text.replace(ARABIC, "")), ...(text.match(ARABIC) ?? []).map(shaped)]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
