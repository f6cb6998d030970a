/** The alternatives of a pattern, written on lines of their own. */
export const either = (lines: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw(lines, ...parts)
    .trim()
    .replace(/\s*\n\s*/g, "|");

/** A case-insensitive pattern of phrases on lines of their own; each begins at a word boundary. */
export const phrases = (lines: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${either(lines, ...parts)})`, "i");
