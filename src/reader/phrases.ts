type Part = string | readonly string[] | RegExp;
type Tag<Result> = (lines: TemplateStringsArray, ...parts: readonly Part[]) => Result;

/**
 * The source of a pattern whose alternatives, also those of a group, are on separate lines.
 * Spaces at the ends of a line are dropped; `[ ]` keeps one.
 */
export const either: Tag<string> = (lines, ...parts) =>
  String.raw(lines, ...parts.map(toSource))
    .trim()
    .replace(/(?<=(?<!\\)\((?:\?<?[:=!])?)\s*\n\s*|\s*\n\s*(?=\))/g, "")
    .replace(/\s*\n\s*/g, "|");

function toSource(part: Part): string {
  if (part instanceof RegExp) return part.source;
  return typeof part === "string" ? part : part.join("|");
}

export const pattern =
  (flags = ""): Tag<RegExp> =>
  (lines, ...parts) =>
    new RegExp(either(lines, ...parts), flags);

/** A case-insensitive pattern of phrases, each from a word boundary. */
export const phrases: Tag<RegExp> = (lines, ...parts) =>
  new RegExp(`\\b(?:${either(lines, ...parts)})`, "i");
