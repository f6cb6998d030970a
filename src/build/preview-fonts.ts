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
/** Font families, their packages, and the names of their files. The first font with a glyph for a character draws it. */
const FAMILIES = [
  ["Noto Sans", "noto-sans", "NotoSans"],
  ["Noto Sans Arabic", "noto-sans-arabic", "NotoSansArabic"],
  ["Noto Sans SC", "noto-sans-sc", "NotoSansSC"],
] as const;
const [[DEFAULT], [ARABIC]] = FAMILIES;
const filesOf = (style: "400Regular" | "700Bold") =>
  FAMILIES.map(([, name, file]) =>
    resolve(`@expo-google-fonts/${name}/${style}/${file}_${style}.ttf`),
  );
const REGULAR = filesOf("400Regular");
const BOLD = filesOf("700Bold");

export const PREVIEW_FONT = {
  loadSystemFonts: false,
  fontFiles: [...REGULAR, ...BOLD],
  defaultFontFamily: DEFAULT,
};

/** Reduces the fonts to the characters of a text. The renderer reads the whole file for each glyph, and that of Chinese has 10 MB. */
export async function subsetFonts(text: string, folder: string) {
  const id = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const fontFiles = PREVIEW_FONT.fontFiles.map((file) => join(folder, `${id}-${basename(file)}`));
  for (const [at, file] of PREVIEW_FONT.fontFiles.entries()) {
    const font = await subsetFont(await readFile(file), text, { targetFormat: "truetype" });
    await writeFile(fontFiles[at] ?? "", font);
  }
  return { ...PREVIEW_FONT, fontFiles };
}

/** Measures text as it is drawn. Throws if a character has no glyph. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) => {
    const widthOf = weight > 400 ? bold : regular;
    return splitByFont(text).reduce((sum, run) => sum + size * widthOf(run), 0);
  };
}

/** Names the font of each part of the texts in an SVG document. The renderer's own fallback omits glyphs. */
export const assignFonts = (svg: string): string =>
  svg.replace(/(?<=>)[^<]+(?=<)/g, (text) =>
    splitByFont(text)
      .map(({ font, part }) => `<tspan font-family="${FAMILIES[font]?.[0]}">${part}</tspan>`)
      .join(""),
  );

/** Blanks and invisible characters do not change the font. */
const NEUTRAL = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** A part of a text, and the index of its font. */
type Run = { font: number; part: string };

/** Splits a text by font, unless one font has all its characters. */
function splitByFont(text: string): Run[] {
  const fonts = [...text].flatMap((one) => (NEUTRAL.test(one) ? [] : [findFonts(one)]));
  const whole = REGULAR.findIndex((_, font) => fonts.every((all) => all.includes(font)));
  if (whole >= 0) return [{ font: whole, part: text }];
  const runs: Run[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const [font = 0] = NEUTRAL.test(character) && last ? [last.font] : findFonts(character);
    if (last?.font === font) last.part += character;
    else runs.push({ font, part: character });
  }
  return runs;
}

const load = memoize((file: string) => {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file}: expected one font`);
  return font;
});

const findFonts = memoize((character: string): number[] => {
  const code = character.codePointAt(0) ?? 0;
  const found = REGULAR.flatMap((file, at) => (load(file).hasGlyphForCodePoint(code) ? at : []));
  if (found.length === 0) throw new Error(`Preview picture: no font has ${character}`);
  return found;
});

/** Widths in em. */
function createWidths(files: readonly string[]) {
  const advances = files.map((file) =>
    memoize((character: string) => {
      const font = load(file);
      return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    }),
  );
  const shaped = memoize((text: string) => measureShaped(text, [files[1] ?? ""]));
  return ({ font, part }: Run): number =>
    FAMILIES[font]?.[0] === ARABIC
      ? shaped(part)
      : [...part].reduce((sum, one) => sum + (advances[font]?.(one) ?? 0), 0);
}

const BLANK = 0.26;

/** The forms of Arabic letters depend on their neighbours. */
function measureShaped(text: string, fontFiles: string[]): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="100" font-family="${ARABIC}">${text}</text></svg>`;
  const { width = 0 } = new Resvg(svg, { font: { ...PREVIEW_FONT, fontFiles } }).getBBox() ?? {};
  return width / 100 + (text.length - text.trim().length) * BLANK;
}
