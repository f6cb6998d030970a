import type { Block } from "../blocks.ts";
import { splitSentences } from "../status/sentences.ts";
import { cleanName } from "./names/clean-name.ts";

const TREATY =
  /\b(?:the )?((?:Optional Protocol|Convention|Treaty|Charter|Protocol)\b[^.;]{3,250})/g;
const NOT_JOINED = /\b(?:not|never)\b[^.;]{0,30}\b(?:acceded|ratified|signed|party)\b/i;

/** The treaties that a section says the country has joined. */
export const readTreatyNames = (blocks: readonly Block[]): string[] =>
  splitSentences(blocks)
    .filter(({ text }) => !NOT_JOINED.test(text))
    .flatMap(({ text }) => [...text.matchAll(TREATY)].map((match) => cleanName(match[1] ?? "")));
