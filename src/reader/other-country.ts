import { findCountry } from "./areas.ts";
import type { Block } from "./blocks.ts";
import { splitSentences } from "./status/sentences.ts";

/** The subject of a sentence of the template: "<country> has …", "<country> does not have …", "… in <country>." */
const SUBJECT =
  /^(?:The )?(\p{Lu}[\p{L}'’ -]{2,40}?) (?:has|have|does|do|is|are|participates|participated)\b/u;

/** A country other than the document's own of which a sentence speaks as if it were its own. */
export function findOtherCountry(blocks: readonly Block[], country: string): string | undefined {
  for (const { text, kind } of splitSentences(blocks)) {
    const name = kind === "paragraph" ? SUBJECT.exec(text)?.[1] : undefined;
    const found = name === undefined ? undefined : findCountry(name);
    if (found !== undefined && found !== country) return name;
  }
  return undefined;
}
