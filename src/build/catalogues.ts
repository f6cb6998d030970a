import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { OUTCOME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import { parseWith } from "../domain/parsing.ts";
import type { Part } from "../i18n/catalogues.ts";

/** What the first page does without, by what stands before the first dot of a message's id. */
const LATER =
  "brief chart compare device drawer itu kind method picture reading region since snapshot world";

/** Messages that it does without although it needs others of their kind; the build alone writes the last into the page. */
const VIEWS = [
  ..."country dismiss drop notice.dropped notice.no-profile notice.other-dataset on-device-name without-script"
    .split(" ")
    .map((id) => `app.${id}`),
  "error.title-of",
  // Of an indicator, which its drawer says; those of a document as a whole stand in the header.
  ..."columns-torn heading-partial other-country-named other-indicator section-missing sentence-broken"
    .split(" ")
    .map((code) => `flag.${code}`),
  "source.line",
  ...["exists", ...SCORE_CLASSES, ...OUTCOME_CLASSES].map((kind) => `status.count.${kind}`),
];

/** And some of the later kinds that it needs all the same. */
const FIRST = ["brief.open", "drawer.close", "reading.more", "snapshot.export"];

const PARTS: Readonly<Record<string, Part | "fallback">> = {
  ...Object.fromEntries([...LATER.split(" "), ...VIEWS].map((id) => [id, "views"])),
  ...Object.fromEntries(FIRST.map((id) => [id, "first"])),
  ...Object.fromEntries(["page", "page-title", "reload"].map((id) => [`error.${id}`, "fallback"])),
  import: "import",
};

/** The part of the catalogue that has a message. */
const partOf = (id: string) => PARTS[id] ?? PARTS[id.split(".")[0] ?? ""] ?? "first";

/** Cuts the catalogues into parts and compiles their ICU messages, so that no message parser is shipped. */
export const cataloguePlugin = (): Plugin => ({
  name: "atlas-catalogues",
  enforce: "pre",
  transform(source, id) {
    const [, path, part] = /^(.*\/i18n\/[a-z]+\.json)\?(?:import&)?([a-z]+)$/.exec(id) ?? [];
    if (!path) return undefined;
    const messages = parseWith(v.record(v.string(), v.string()), JSON.parse(source), path);
    const compiled = Object.entries(messages)
      .filter(([key]) => partOf(key) === part)
      .map(([key, text]) => [key, compile(text)]);
    const code = `export default ${JSON.stringify(Object.fromEntries(compiled))}`;
    return { code, moduleType: "js", map: null };
  },
});

/** Plain words stay plain. */
function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}

type Catalogue = Readonly<Record<string, string>>;

/** Notes the values of a message: a plural's is a number, any other a number or a word. */
function note(values: Map<string, 0 | "">, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [name, type, forms] = token;
    if (type === "plural" || !values.has(name)) values.set(name, type === "plural" ? 0 : "");
    for (const form of Object.values(forms ?? {})) note(values, form);
  }
}

/** Values of a message in some languages, by name: 0 for a number, "" for a number or a word. */
export function valuesOf(...messages: string[]): Record<string, 0 | ""> {
  const values = new Map<string, 0 | "">();
  for (const message of messages) note(values, compileMessage(message));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What holds every `t(…)` to the values that its message takes, by example: `src/i18n/message-values.json`. */
export function declareValues(english: Catalogue, others: readonly Catalogue[]): string {
  const entries = Object.entries(english).map(([id, message]) => {
    const values = valuesOf(message, ...others.flatMap((other) => other[id] ?? []));
    return [id, values] as const;
  });
  const taking = entries.filter(([, values]) => Object.keys(values).length > 0);
  return `${JSON.stringify(Object.fromEntries(taking), null, 2)}\n`;
}
