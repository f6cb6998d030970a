import type { Language } from "../domain/languages.ts";
import type { Messages } from "./i18n.tsx";

/** The parts of a catalogue, each with all parts that it needs. */
const PARTS = {
  first: ["first"],
  views: ["first", "views"],
  import: ["first", "views", "import"],
  cite: ["first", "views", "cite"],
  dataset: ["first", "views", "cite", "dataset"],
} as const;
export type Part = keyof typeof PARTS;

/** Split from `<language>.json` by `src/build/catalogues.ts`. */
const CATALOGUES = {
  first: import.meta.glob<Messages>("./??.json", { query: "?first", import: "default" }),
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
  cite: import.meta.glob<Messages>("./??.json", { query: "?cite", import: "default" }),
  dataset: import.meta.glob<Messages>("./??.json", { query: "?dataset", import: "default" }),
};

const FALLBACK = import.meta.glob<Messages>("./??.json", {
  query: "?fallback",
  import: "default",
  eager: true,
});

/** Messages that are bundled in every language, to report that a catalogue failed to load. */
export const fallbackMessages = (language: Language): Messages =>
  FALLBACK[`./${language}.json`] ?? {};

/** Loads a part of a language's messages, with the parts that it needs; all messages by default. */
export async function loadMessages(language: Language, part?: Part): Promise<Messages> {
  const wanted = part ? PARTS[part] : ([...PARTS.import, "cite", "dataset"] as const);
  const parts = await Promise.all(wanted.map((one) => CATALOGUES[one][`./${language}.json`]?.()));
  return Object.assign({}, fallbackMessages(language), ...parts);
}
