import type { Block } from "../blocks.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern, phrases } from "../phrases.ts";
import { readClaims, readNoInformation, readRefusal } from "./claims.ts";
import { PROGRESS } from "./cues.ts";
import { isOtherIndicator } from "./measures.ts";
import {
  decide,
  isNone,
  isRevoked,
  type Reading,
  readList,
  type Sentence,
  spanOf,
  splitSentences,
  withoutAsides,
} from "./sentences.ts";

export function readStatus(code: string, blocks: readonly Block[]): Reading {
  if (blocks.length === 0 || isOtherIndicator(code, blocks)) return NO_WORDS;
  const treaties = code === "2.2" ? readTreaties(blocks) : undefined;
  if (treaties) return readNoInformation(code, splitSentences(blocks)) ?? treaties;
  if (blocks.every(({ text }) => isNone(text))) return readList(blocks);
  const sentences = splitSentences(blocks).map((one) => withoutAsides(code, one));
  if (!isList(blocks)) return readClaims(code, sentences) ?? NO_WORDS;
  const paragraphs = sentences.filter(({ kind }) => kind === "paragraph");
  const reading = readIntroduction(code, paragraphs, blocks) ?? readList(blocks);
  // After "There is no team; these bodies share its work:", the denial is weighed together with the items.
  return code === "1.2.1" && reading.reason === "related-only"
    ? (readRefusal(code, sentences) ?? reading)
    : reading;
}

const NO_WORDS = decide("unknown", "no-usable-words", [], undefined);

/** Whether a list is introduced ("… through the following:") or opens the section. Items after a complete sentence only supplement it. */
const isList = (blocks: readonly Block[]): boolean => {
  const first = blocks.findIndex(({ kind }) => kind === "item");
  const before = blocks[first - 1]?.text ?? "";
  if (first < 0) return /: ?-?$/.test(blocks.at(-1)?.text ?? "");
  return first === 0 || !before.endsWith(".");
};

/** A denial before or after the list counts. Only the introducing sentence can mark the items as unfinished. */
function readIntroduction(code: string, paragraphs: readonly Sentence[], blocks: readonly Block[]) {
  const firstItem = blocks.findIndex(({ kind }) => kind === "item");
  const list = readList(blocks);
  // A repealed law below a list of laws in force does not affect the status.
  const refusal = readRefusal(
    code,
    paragraphs.filter(({ block, text }) => block < firstItem || !isRevoked(text)),
  );
  // A denial before a list of drafts: "It has no law. However the following were prepared: – Ice Bill".
  if (refusal?.reason === "related-only" && list.status === "partial") return list;
  if (refusal) return refusal;
  const introduction = paragraphs.findLast(({ block }) => block < firstItem);
  const claim = introduction && readClaims(code, [introduction]);
  const isUnfinished = () => readClaims(code, paragraphs)?.status === "partial";
  return claim?.status === "partial" && isUnfinished() ? claim : undefined;
}

const JOINED = pattern("i")`\b(?:${lists.status.joined})\b`;
export const NOT_JOINED = phrases`${lists.status.notJoined}`;
/** Matches "… the Convention, but not the Optional Protocol". */
const BUT_NOT_PROTOCOL =
  /\b(?:but|though|and) not (?:yet )?(?:to )?(?:the |its )?optional protocol/i;
const PROTOCOL = /\bprotocol\b/i;
/** Excludes the Convention's name within the Protocol's title, and other conventions. */
const CONVENTION =
  /(?<!\boptional protocol to the |\bbudapest |\blanzarote )\bconvention\b(?! on (?!the rights\b))|\bCRC\b/i;

/** The indicator covers two treaties. The status is `exists` if both are joined, and `partial` if only one is joined or either is signed. Otherwise it is `absent`. */
function readTreaties(blocks: readonly Block[]): Reading | undefined {
  const sentences = splitSentences(blocks)
    .flatMap(splitClauses)
    .filter(({ text }) => PROTOCOL.test(text) || CONVENTION.test(text));
  const [first] = sentences;
  if (!first) return undefined;
  const protocols = sentences.filter(({ text }) =>
    PROTOCOL.test(text.replace(BUT_NOT_PROTOCOL, "")),
  );
  const conventions = sentences.filter(({ text }) => CONVENTION.test(text));
  const joined = [conventions, protocols].filter((some) => some.some(isJoined)).length;
  const decided = spanOf(sentences.find((one) => !isJoined(one)) ?? first);
  if (joined === 2) return decide("exists", "named", [], decided);
  if (joined === 1) {
    const isOneUnmentioned =
      (protocols.length === 0 || conventions.length === 0) &&
      !sentences.some(({ text }) => BUT_NOT_PROTOCOL.test(text));
    return decide("partial", "limited", isOneUnmentioned ? ["exists"] : [], decided);
  }
  return sentences.some(({ text }) => /\bsigned\b/i.test(text) && !NOT_JOINED.test(text))
    ? decide("partial", "limited", [], decided)
    : decide("absent", "denied", [], decided);
}

/** "It has ratified the Convention, but has not signed the Protocol" becomes two sentences. */
function splitClauses(sentence: Sentence): Sentence[] {
  const [first = "", ...second] = sentence.text.split(
    /, (?=(?:the |its )?(?:optional )?protocol\b)|,? (?=(?:but|however|though)\b)/i,
  );
  const rest = second.join(", ");
  return NOT_JOINED.test(rest) && !NOT_JOINED.test(first) && CONVENTION.test(first)
    ? [first, rest].map((text) => ({ ...sentence, text }))
    : [sentence];
}

const isJoined = ({ text }: Sentence): boolean =>
  JOINED.test(text) && !NOT_JOINED.test(text) && !PROGRESS.test(text);
