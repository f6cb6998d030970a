import { compileMessage } from "@lingui/message-utils/compileMessage";
import * as v from "valibot";
import type { Plugin } from "vite";
import { parseWith } from "../domain/parsing.ts";

/** Compiles the ICU messages of the catalogues at build time, so that no message parser is shipped. */
export const cataloguePlugin = (): Plugin => ({
  name: "atlas-catalogues",
  enforce: "pre",
  transform(source, id) {
    if (!/catalogues\/([a-z]+\/)?[a-z-]+\.json$/.test(id)) return undefined;
    const messages = parseWith(v.record(v.string(), v.string()), JSON.parse(source), id);
    const compiled = Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]);
    return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
  },
});
