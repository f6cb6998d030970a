import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import type { MeasureText } from "../export/wrap-text.ts";
import { memoize } from "../i18n/formatters.ts";

/** Font files of `@expo-google-fonts`. Another script needs a file in both lists. */
const REGULAR = ["noto-sans/400Regular/NotoSans_400Regular.ttf"];
const BOLD = ["noto-sans/700Bold/NotoSans_700Bold.ttf"];

const { resolve } = createRequire(import.meta.url);

const locate = (names: readonly string[]) =>
  names.map((name) => resolve(`@expo-google-fonts/${name}`));

/** Options of the rasterizer. It looks in all files for a glyph that the default font lacks. */
export const previewFonts = () => ({
  loadSystemFonts: false,
  fontFiles: locate([...REGULAR, ...BOLD]),
  defaultFontFamily: "Noto Sans",
});

/** Measures text by its advance widths. Throws if a character has no glyph. */
export function createFontMeasure(): MeasureText {
  const [regular, bold] = [createWidths(REGULAR), createWidths(BOLD)];
  return (text, { size, weight }) =>
    [...text].reduce((sum, one) => sum + size * (weight > 400 ? bold : regular)(one), 0);
}

/** Looks up the width of a character in em, in the first font that has it. */
function createWidths(names: readonly string[]) {
  const fonts = locate(names).map((file) => create(readFileSync(file)));
  return memoize((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    for (const font of fonts)
      if (!font.isCollection && font.hasGlyphForCodePoint(code))
        return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    throw new Error(`Preview picture: no font has ${character}`);
  });
}
