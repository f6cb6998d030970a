import type { Block } from "../blocks.ts";
import { isNone, isRevoked, splitItem } from "../status/list-status.ts";

const INLINE =
  /\b(?:following|such as|namely|include[sd]?|are|between|among)\b[^:]{0,120}: ?(.{3,})$/s;

/** What a section lists: its items, and what a sentence lists after a colon with semicolons between. */
export const listedIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text }) => {
    if (kind === "item")
      return isNone(text) || isRevoked(text) ? [] : splitItem(text).map((part) => part.text);
    const inline = INLINE.exec(text)?.[1] ?? "";
    return inline.includes("; ") ? inline.split(/; (?:and )?/) : [];
  });
