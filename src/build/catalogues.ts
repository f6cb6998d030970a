import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import unNames from "../../data/country-names.json" with { type: "json" };
import { parseWith } from "../domain/parsing.ts";
import { createFormatters } from "../i18n/formatters.ts";
import parts from "./message-parts.json" with { type: "json" };

/** Catalogue part by message id, or by the prefix of the id before its first dot. The default is "first". */
const PART_OF = new Map(
  Object.entries(parts).flatMap(([part, ids]) => ids.map((id) => [id, part] as const)),
);
const partOf = (id: string) => PART_OF.get(id) ?? PART_OF.get(id.split(".")[0] ?? "") ?? "first";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

const FRAMEWORK = readFileSync(`${DATA}framework.json`, "utf8");
/** English titles in `framework.json`. The app bundles them (`dataset/framework.ts`), so the first part has their translations. */
const IN_FIRST_VIEW = new Set(
  [...FRAMEWORK.matchAll(/"(?:title|short|publisherShort)": "([^"]+)"/g)].map(([, text]) => text),
);

/** The names in `data/country-names.json` that differ from Unicode's, by language and alpha-2 code. */
const NAMES = Object.fromEntries(
  Object.entries(unNames.countries).map(([language, names]): [string, Record<string, string>] => {
    const { unicodeName } = createFormatters(language);
    const lacking = Object.entries(names).filter(([alpha2, name]) => name !== unicodeName(alpha2));
    return [language, Object.fromEntries(lacking)];
  }),
);

/** Translations of the data's English texts, by text, and names of countries, by alpha-2 code. */
export function readWords(language: string): Readonly<Record<string, string>> {
  const file = `${DATA}words/${language}.json`;
  const words: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return { ...NAMES[language], ...parseWith(v.record(v.string(), v.string()), words, file) };
}

/** Entries of `readWords` in a part: "first" has the titles and country names, "views" has all others. */
const wordsIn = (language: string, part: string) =>
  part === "first" || part === "views"
    ? Object.entries(readWords(language)).filter(
        ([text]) => (IN_FIRST_VIEW.has(text) || /^[A-Z]{2}$/.test(text)) === (part === "first"),
      )
    : [];

const asModule = (value: unknown) => ({
  code: `export default ${JSON.stringify(value)}`,
  moduleType: "js" as const,
  map: null,
});

/** Splits the catalogues into parts and compiles their ICU messages, so that the app needs no parser. */
export const cataloguePlugin = (): Plugin => ({
  name: "atlas-catalogues",
  enforce: "pre",
  transform(source, id) {
    if (id.endsWith("/data/country-names.json")) return asModule({ countries: NAMES });
    const [, path, language, part] =
      /^(.*\/i18n\/([a-z]+)\.json)\?(?:import&)?([a-z]+)$/.exec(id) ?? [];
    if (!path || !language || !part) return undefined;
    const messages = parseWith(v.record(v.string(), v.string()), JSON.parse(source), path);
    const compiled = Object.entries(messages)
      .filter(([key]) => partOf(key) === part)
      .map(([key, text]) => [key, compile(text)]);
    return asModule(Object.fromEntries([...compiled, ...wordsIn(language, part)]));
  },
});

/** A message without values compiles to a string. */
export function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}
