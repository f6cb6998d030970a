import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { OUTCOME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import { parseWith } from "../domain/parsing.ts";
import type { Part } from "../i18n/catalogues.ts";

/** Messages by part, as ids or as prefixes before the first dot. All others are in the part "first". */
const PARTS: Readonly<Record<Part | "fallback" | "page", readonly string[]>> = {
  first: ["brief.open", "drawer.close", "reading.more", "snapshot.export"],
  views: [
    ..."brief chart compare device drawer embed itu kind method offline picture reading region since snapshot world".split(
      " ",
    ),
    ..."country dismiss drop notice.dropped notice.no-profile notice.other-dataset notice.too-many on-device-name"
      .split(" ")
      .map((id) => `app.${id}`),
    "error.title-of",
    // Flags of one indicator. Those of a whole document are in the header of the first page.
    ..."columns-torn heading-partial other-country-named other-indicator section-missing sentence-broken"
      .split(" ")
      .map((code) => `flag.${code}`),
    "source.line",
    ...["exists", ...SCORE_CLASSES, ...OUTCOME_CLASSES].map((kind) => `status.count.${kind}`),
  ],
  import: ["import"],
  fallback: ["error.page", "error.page-title", "error.reload"],
  page: ["app.without-script", "error.slow-start", "page"],
};

const PART_OF = new Map(
  Object.entries(PARTS).flatMap(([part, ids]) => ids.map((id) => [id, part] as const)),
);
const partOf = (id: string) => PART_OF.get(id) ?? PART_OF.get(id.split(".")[0] ?? "") ?? "first";

/** Splits the catalogues into parts and compiles their ICU messages, so that no parser is shipped. */
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

/** A message without values compiles to a string. */
function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}

type Catalogue = Readonly<Record<string, string>>;

function collectValues(values: Map<string, 0 | "">, message: unknown): void {
  if (!Array.isArray(message)) return;
  for (const token of message) {
    if (!Array.isArray(token)) continue;
    const [name, type, forms] = token;
    if (type === "plural" || !values.has(name)) values.set(name, type === "plural" ? 0 : "");
    for (const form of Object.values(forms ?? {})) collectValues(values, form);
  }
}

/** The values of a message in some languages: 0 for a number (a plural), "" for a number or string. */
export function valuesOf(...messages: string[]): Record<string, 0 | ""> {
  const values = new Map<string, 0 | "">();
  for (const message of messages) collectValues(values, compileMessage(message));
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content of `message-values.json`, from which TypeScript infers the values of each message. */
export function declareValues(english: Catalogue, others: readonly Catalogue[]): string {
  const entries = Object.entries(english).map(([id, message]) => {
    const values = valuesOf(message, ...others.flatMap((other) => other[id] ?? []));
    return [id, values] as const;
  });
  const taking = entries.filter(([, values]) => Object.keys(values).length > 0);
  return `${JSON.stringify(Object.fromEntries(taking), null, 2)}\n`;
}
