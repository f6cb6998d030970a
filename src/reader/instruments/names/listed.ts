import type { Block } from "../../blocks.ts";
import { isNone, isRevoked, splitItem } from "../../status/list-status.ts";

/** What a section lists, and is in force. */
export const listedIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text }) =>
    kind === "item" && !isNone(text) && !isRevoked(text)
      ? splitItem(text).map((part) => part.text)
      : [],
  );
