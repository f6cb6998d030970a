import type { Language } from "../domain/languages.ts";
import type { Messages } from "./i18n.tsx";

/** The parts of a catalogue, in the order in which they are loaded: each comes with all before it. */
const PARTS = ["first", "views", "import"] as const;
export type Part = (typeof PARTS)[number];

/** The parts of every `<language>.json` beside this file, as the build cuts them (`src/build/catalogues.ts`). */
const CATALOGUES = {
  first: import.meta.glob<Messages>("./??.json", { query: "?first", import: "default" }),
  views: import.meta.glob<Messages>("./??.json", { query: "?views", import: "default" }),
  import: import.meta.glob<Messages>("./??.json", { query: "?import", import: "default" }),
};

/** Loads the messages of a language as far as a part of the page needs them; all of them, unless that is said. */
export async function loadMessages(language: Language, last: Part = "import"): Promise<Messages> {
  const wanted = PARTS.slice(0, PARTS.indexOf(last) + 1);
  const parts = await Promise.all(wanted.map((part) => CATALOGUES[part][`./${language}.json`]?.()));
  return Object.assign({}, ...parts);
}
