import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parseWith } from "../domain/parsing.ts";
import { partOf } from "../i18n/parts.ts";

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
