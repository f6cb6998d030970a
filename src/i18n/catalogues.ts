import type { Language } from "../domain/languages.ts";
import type { Messages } from "./i18n.tsx";

/** The parts of a catalogue in loading order; each one needs those before it. */
const PARTS = ["first", "views", "import"] as const;
export type Part = (typeof PARTS)[number];

/** Split from `<language>.json` by `src/build/catalogues.ts`. */
const CATALOGUES = {
  first: import.meta.glob<Messages>("./??.json", { query: "?first", import: "default" }),
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
};

const FALLBACK = import.meta.glob<Messages>("./??.json", {
  query: "?fallback",
  import: "default",
  eager: true,
});

/** Messages that are bundled in every language, to report that a catalogue failed to load. */
export const fallbackMessages = (language: Language): Messages =>
  FALLBACK[`./${language}.json`] ?? {};

/** Loads the messages of a language up to and including the part `last`. */
export async function loadMessages(language: Language, last: Part = "import"): Promise<Messages> {
  const wanted = PARTS.slice(0, PARTS.indexOf(last) + 1);
  const parts = await Promise.all(wanted.map((part) => CATALOGUES[part][`./${language}.json`]?.()));
  return Object.assign({}, fallbackMessages(language), ...parts);
}
