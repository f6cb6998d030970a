import { createHash } from "node:crypto";
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
/** Font packages, and the names of their files. */
const FAMILIES = [
  ["noto-sans", "NotoSans"],
  ["noto-sans-arabic", "NotoSansArabic"],
  ["noto-sans-sc", "NotoSansSC"],
] as const;
const filesOf = (style: "400Regular" | "700Bold") =>
  FAMILIES.map(([name, file]) =>
    resolve(`@expo-google-fonts/${name}/${style}/${file}_${style}.ttf`),
  );
const REGULAR = filesOf("400Regular");
const BOLD = filesOf("700Bold");
/** Text in the Arabic and Chinese fonts. All other text is in Noto Sans. */
const ARABIC = /\p{scx=Arab}+(?: \p{scx=Arab}+)*/gu;
const CHINESE = /[\p{sc=Han}\u2200-\u22ff\u3000-\u303f\uff00-\uffef]+/gu;

export const PREVIEW_FONT = {
  loadSystemFonts: false,
  fontFiles: [...REGULAR, ...BOLD],
  defaultFontFamily: "Noto Sans",
};

/** Names the font of each script in an SVG document: the renderer's fallback omits glyphs. */
export const assignFonts = (svg: string): string =>
  svg
    .replace(ARABIC, '<tspan font-family="Noto Sans Arabic">$&</tspan>')
    .replace(CHINESE, '<tspan font-family="Noto Sans SC">$&</tspan>');

/** Reduces the fonts to the characters of a text. The renderer reads the whole file for each glyph, and that of Chinese has 10 MB. */
export async function subsetFonts(text: string, folder: string) {
  const id = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const reduced = PREVIEW_FONT.fontFiles.map(async (file) => {
    const subset = join(folder, `${id}-${basename(file)}`);
    await writeFile(subset, await subsetFont(await readFile(file), text));
    return subset;
  });
  return { ...PREVIEW_FONT, fontFiles: await Promise.all(reduced) };
}

/** Measures text as it is drawn. Throws if a character has no glyph. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) => size * (weight > 400 ? bold : regular)(text);
}

/** Widths in em. */
function createWidths(files: readonly string[]) {
  const [latin, arabic, chinese] = files.map(createAdvances);
  const shaped = memoize((text: string) => (arabic?.(text) ? measureShaped(text, files) : 0));
  return (text: string): number =>
    (latin?.(text.replace(ARABIC, "").replace(CHINESE, "")) ?? 0) +
    (chinese?.(text.match(CHINESE)?.join("") ?? "") ?? 0) +
    (text.match(ARABIC) ?? []).reduce((sum, part) => sum + shaped(part), 0);
}

/** Sum of the advance widths of the characters of a text. */
function createAdvances(file: string) {
  const font = create(readFileSync(file));
  const advance = memoize((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (font.isCollection || !font.hasGlyphForCodePoint(code))
      throw new Error(`Preview picture: ${basename(file)} lacks ${character}`);
    return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  });
  return (text: string) => [...text].reduce((sum, one) => sum + advance(one), 0);
}

/** The forms of Arabic letters depend on their neighbours. */
function measureShaped(text: string, fontFiles: readonly string[]): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="100">${assignFonts(text)}</text></svg>`;
  const font = { ...PREVIEW_FONT, fontFiles: fontFiles.slice(1, 2) };
  return (new Resvg(svg, { font }).getBBox()?.width ?? 0) / 100;
}
