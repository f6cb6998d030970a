import type { Passage } from "../domain/evidence.ts";
import type { AskedKind } from "../domain/framework.ts";
import type { Finding, Flag } from "../domain/profile.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import type { Line } from "./clean-text.ts";
import { readInstruments } from "./instruments/read-instruments.ts";
import { findContacts } from "./links.ts";
import { findOtherCountry } from "./other-country.ts";
import { isOtherIndicator } from "./status/measures.ts";
import { readStatus } from "./status/read-status.ts";

/** What one section says, and its words; no passage where there is no section. */
export interface ReadSection {
  finding: Finding;
  flags: readonly Flag[];
  passage: Passage | undefined;
}

/** Reads the lines under one indicator's heading; undefined lines are a section that the document has not. */
export function readSection(
  code: string,
  lines: readonly Line[] | undefined,
  country: string,
  asked?: AskedKind,
): ReadSection {
  if (!lines)
    return {
      finding: MISSING,
      flags: [{ code: "section-missing", indicator: code }],
      passage: undefined,
    };
  const blocks = splitBlocks(lines);
  const { status, reason, also, decided } = readStatus(code, blocks);
  const instruments = readInstruments(code, status, blocks, asked);
  return {
    finding: {
      status,
      ...(also.length > 0 && { also: [...also] }),
      reason: reason === "affirmed" && instruments.length > 0 ? "named" : reason,
      instruments,
      contacts: findContacts(blocks.map(({ text }) => text).join("\n")),
      reviewed: false,
    },
    flags: readFlags(code, blocks, country),
    passage: {
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
      ...(decided && { decided }),
    },
  };
}

/** What a reviewer should look at in a section. */
function readFlags(code: string, blocks: readonly Block[], country: string): Flag[] {
  const other = findOtherCountry(blocks, country);
  const doubts = new Set(blocks.flatMap(({ doubt }) => doubt ?? []));
  return [
    ...[...doubts].map((doubt) => ({ code: doubt, indicator: code })),
    ...(other === undefined
      ? []
      : [{ code: "other-country-named" as const, indicator: code, raw: other }]),
    ...(isOtherIndicator(code, blocks)
      ? [{ code: "other-indicator" as const, indicator: code }]
      : []),
  ];
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
