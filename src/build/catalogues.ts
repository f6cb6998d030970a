import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
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

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** Texts of the framework that its titles bundle (`dataset/framework.ts`). */
const FRAMEWORK = readFileSync(`${DATA}framework.json`, "utf8");
const IN_FIRST_VIEW = new Set(
  [...FRAMEWORK.matchAll(/"(?:title|short|publisherShort)": "([^"]+)"/g)].map(([, text]) => text),
);

/** Translations of the data's English texts, by text. */
export function readWords(language: string): Readonly<Record<string, string>> {
  const file = `${DATA}words/${language}.json`;
  if (!existsSync(file)) return {};
  return parseWith(v.record(v.string(), v.string()), JSON.parse(readFileSync(file, "utf8")), file);
}

/** The translations that belong to a part: those of the measures' titles to the first one. */
const wordsIn = (language: string, part: string) =>
  part === "first" || part === "views"
    ? Object.entries(readWords(language)).filter(
        ([text]) => IN_FIRST_VIEW.has(text) === (part === "first"),
      )
    : [];

/** Splits the catalogues into parts and compiles their ICU messages, so that no parser is shipped. */
export const cataloguePlugin = (): Plugin => ({
  name: "atlas-catalogues",
  enforce: "pre",
  transform(source, id) {
    const [, path, language, part] =
      /^(.*\/i18n\/([a-z]+)\.json)\?(?:import&)?([a-z]+)$/.exec(id) ?? [];
    if (!path || !language || !part) return undefined;
    const messages = parseWith(v.record(v.string(), v.string()), JSON.parse(source), path);
    const compiled = Object.entries(messages)
      .filter(([key]) => partOf(key) === part)
      .map(([key, text]) => [key, compile(text)]);
    const all = Object.fromEntries([...compiled, ...wordsIn(language, part)]);
    const code = `export default ${JSON.stringify(all)}`;
    return { code, moduleType: "js", map: null };
  },
});

/** A message without values compiles to a string. */
export function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}
