import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import type { MeasureText } from "../export/wrap-text.ts";
import { memoize } from "../i18n/formatters.ts";

const { resolve } = createRequire(import.meta.url);
/** Font packages, and the names of their files. The first font with a glyph for a character draws it. */
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

export const PREVIEW_FONT = {
  loadSystemFonts: false,
  fontFiles: [...REGULAR, ...BOLD],
  defaultFontFamily: "Noto Sans",
};

/** Measures text by its advance widths. Throws if a character has no glyph. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) =>
    [...text].reduce((sum, one) => sum + size * (weight > 400 ? bold : regular)(one), 0);
}

function createWidths(files: readonly string[]) {
  const fonts = files.map((file) => create(readFileSync(file)));
  return memoize((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    for (const font of fonts)
      if (!font.isCollection && font.hasGlyphForCodePoint(code))
        return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    throw new Error(`Preview picture: no font has ${character}`);
  });
}
