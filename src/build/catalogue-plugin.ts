import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { BECAME_CLASSES, SCORE_CLASSES } from "../domain/answers.ts";
import { parseWith } from "../domain/parsing.ts";
import type { Part } from "../i18n/parts.ts";

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

/** Ids of messages that the first page does without, by what stands before their first dot; and some that it needs all the same. */
const LATER: Readonly<Record<string, Part>> = {
  compare: "views",
  drawer: "views",
  "drawer.close": "first",
  "drawer.flags": "first",
  device: "views",
  itu: "views",
  reading: "views",
  "reading.more": "first",
  kind: "views",
  method: "views",
  // The build alone writes it into the page.
  "app.without-script": "views",
  since: "views",
  snapshot: "views",
  "snapshot.export": "first",
  "snapshot.export-of": "first",
  ...Object.fromEntries(
    [...SCORE_CLASSES, ...BECAME_CLASSES].map((kind) => [`status.count.${kind}`, "views"]),
  ),
  world: "views",
  import: "import",
};

/** The part of the catalogue that has a message. */
const partOf = (id: string): Part => LATER[id] ?? LATER[id.split(".")[0] ?? ""] ?? "first";

/** Plain words stay plain. */
function compile(text: string) {
  const message = compileMessage(text);
  const [only] = message;
  return message.length === 1 && typeof only === "string" ? only : message;
}
