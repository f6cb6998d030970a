type Part = string | readonly string[] | RegExp;
type Tag<Result> = (lines: TemplateStringsArray, ...parts: readonly Part[]) => Result;

/** Builds the source of a pattern. Each line is an alternative, within groups too. `[ ]` preserves a space at the start or end of a line. */
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

/** A case-insensitive pattern of phrases, each of which starts at a word boundary. */
export const phrases: Tag<RegExp> = (lines, ...parts) =>
  new RegExp(`\\b(?:${either(lines, ...parts)})`, "i");
