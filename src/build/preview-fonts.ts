import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import type { MeasureText } from "../export/wrap-text.ts";
import { memoize } from "../i18n/formatters.ts";

const { resolve } = createRequire(import.meta.url);
const REGULAR = resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf");
const BOLD = resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf");

export const PREVIEW_FONT = {
  loadSystemFonts: false,
  fontFiles: [REGULAR, BOLD],
  defaultFontFamily: "Noto Sans",
};

/** Measures text by its advance widths. Throws if a character has no glyph. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) =>
    [...text].reduce((sum, one) => sum + size * (weight > 400 ? bold : regular)(one), 0);
}

function createWidths(file: string) {
  const font = create(readFileSync(file));
  return memoize((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (font.isCollection || !font.hasGlyphForCodePoint(code))
      throw new Error(`Preview picture: the font lacks ${character}`);
    return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  });
}
