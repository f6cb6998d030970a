import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { OUTCOME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import { parseWith } from "../domain/parsing.ts";
import type { Part } from "../i18n/catalogues.ts";

/** Prefixes of messages that the first page does not need. */
const LATER =
  "brief chart compare device drawer itu kind method offline picture reading region since snapshot world";
("brief chart compare device drawer embed itu kind method picture reading region since snapshot world");

/** Single messages that the first page does not need, although it needs others with the same prefix. */
const VIEWS = [
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
];

/** Messages that the first page needs, although `LATER` lists their prefix. */
const FIRST = ["brief.open", "drawer.close", "reading.more", "snapshot.export"];

const PARTS: Readonly<Record<string, Part | "fallback" | "page">> = {
  ...Object.fromEntries([...LATER.split(" "), ...VIEWS].map((id) => [id, "views"])),
  ...Object.fromEntries(FIRST.map((id) => [id, "first"])),
  ...Object.fromEntries(["page", "page-title", "reload"].map((id) => [`error.${id}`, "fallback"])),
  import: "import",
  ...Object.fromEntries(
    ["app.without-script", "error.slow-start", "page"].map((id) => [id, "page"]),
  ),
};

const partOf = (id: string) => PARTS[id] ?? PARTS[id.split(".")[0] ?? ""] ?? "first";

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
