import type { Passage } from "../domain/evidence.ts";
import type { AskedKind } from "../domain/framework.ts";
import type { Finding, Flag } from "../domain/profile.ts";
import { findCountry } from "./areas.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import type { Line } from "./clean-text.ts";
import { readInstruments } from "./instruments/read-instruments.ts";
import { findContacts } from "./links.ts";
import { isOtherIndicator } from "./status/measures.ts";
import { readStatus } from "./status/read-status.ts";
import { splitSentences } from "./status/sentences.ts";

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

/** The subject of a sentence of the template: "<country> has …", "<country> does not have …", "… in <country>." */
const COUNTRY_SUBJECT =
  /^(?:The )?(\p{Lu}[\p{L}'’ -]{2,40}?) (?:has|have|does|do|is|are|participates|participated)\b/u;

/** A country other than the document's own of which a sentence speaks as if it were its own. */
export function findOtherCountry(blocks: readonly Block[], country: string): string | undefined {
  for (const { text, kind } of splitSentences(blocks)) {
    const name = kind === "paragraph" ? COUNTRY_SUBJECT.exec(text)?.[1] : undefined;
    const found = name === undefined ? undefined : findCountry(name);
    if (found !== undefined && found !== country) return name;
  }
  return undefined;
}
