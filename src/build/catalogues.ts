import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parseWith } from "../domain/parsing.ts";
import parts from "./message-parts.json" with { type: "json" };

/** The part of each message, by its id or by the part of its id before the first dot; "first" if neither is listed. */
const PART_OF = new Map(
  Object.entries(parts).flatMap(([part, ids]) => ids.map((id) => [id, part] as const)),
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
