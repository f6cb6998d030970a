import type { Passage } from "../domain/evidence.ts";
import type { Finding } from "../domain/profile.ts";
import { splitBlocks } from "./blocks.ts";
import type { Line } from "./clean-text.ts";
import { readInstruments } from "./instruments/read-instruments.ts";
import { findContacts } from "./links.ts";
import { readStatus } from "./status/read-status.ts";

/** What one section says, and its words; no passage where there is no section. */
export interface ReadSection {
  finding: Finding;
  passage: Passage | undefined;
}

/** Reads the lines under one indicator's heading; undefined lines are a section that the document has not. */
export function readSection(code: string, lines: readonly Line[] | undefined): ReadSection {
  if (!lines) return { finding: MISSING, passage: undefined };
  const blocks = splitBlocks(lines);
  const { status, reason, also, decided } = readStatus(code, blocks);
  return {
    finding: {
      status,
      ...(also.length > 0 && { also: [...also] }),
      reason,
      instruments: readInstruments(code, status, blocks),
      contacts: findContacts(blocks.map(({ text }) => text).join("\n")),
      reviewed: false,
    },
    passage: {
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
      ...(decided && { decided }),
    },
  };
}

const MISSING: Finding = {
  status: "missing",
  reason: "no-section",
  instruments: [],
  contacts: [],
  reviewed: false,
};

/** The words that decided, as text. */
export const decidingWords = ({ blocks, decided }: Passage): string =>
  decided ? (blocks[decided.block]?.text.slice(decided.start, decided.end) ?? "") : "";
