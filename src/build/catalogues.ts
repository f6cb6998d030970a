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
export function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}
