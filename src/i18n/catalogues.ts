import type { Language } from "../domain/languages.ts";
import type { Messages } from "./i18n.tsx";

/** For each part of a catalogue, the parts to load. */
const PARTS = {
  first: ["first"],
  views: ["first", "views"],
  import: ["first", "views", "import"],
  cite: ["first", "views", "cite"],
  dataset: ["first", "views", "cite", "dataset"],
  all: ["first", "views", "import", "cite", "dataset"],
} as const;
export type Part = keyof typeof PARTS;

/** Split from `<language>.json` by `src/build/catalogues.ts`. */
const FIRST = import.meta.glob<Messages>("./??.json", { query: "?first", import: "default" });

/** Loads a part of a language's messages and the parts that it needs. */
export async function loadMessages(language: Language, part: Part = "all"): Promise<Messages> {
  const parts = await Promise.all(PARTS[part].map((one) => loadPart(one, `./${language}.json`)));
  return Object.assign({}, ...parts);
}

async function loadPart(
  part: (typeof PARTS.all)[number],
  file: string,
): Promise<Messages | undefined> {
  const files = part === "first" ? FIRST : (await import("./later-parts.ts")).LATER_PARTS[part];
  return files[file]?.();
}
