import type { Block } from "../blocks.ts";
import { readClaims, readRefusal } from "./claims.ts";
import { REPEALED } from "./find-denial.ts";
import { isNone, readList } from "./list-status.ts";
import { isOffTopic } from "./other-indicator.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { readTreaties } from "./treaty-status.ts";

/** The status of one section, and the words that decided it. */
export function readStatus(code: string, blocks: readonly Block[]): Reading {
  if (blocks.length === 0 || isOffTopic(code, blocks)) return NO_WORDS;
  const treaties = code === "2.2" ? readTreaties(blocks) : undefined;
  if (treaties) return treaties;
  if (blocks.every(({ text }) => isNone(text))) return readList(blocks);
  const sentences = splitSentences(blocks);
  if (!isList(blocks)) return readClaims(code, sentences) ?? NO_WORDS;
  const paragraphs = sentences.filter(({ kind }) => kind === "paragraph");
  const told = readIntroduction(code, paragraphs, blocks) ?? readList(blocks);
  // "There is no team; these bodies share its work:" the items tell how.
  return code === "1.2.1" && told.reason === "related-only"
    ? (readRefusal(code, sentences) ?? told)
    : told;
}

const NO_WORDS: Reading = {
  status: "unknown",
  reason: "no-usable-words",
  also: [],
  decided: undefined,
};

/** A list is introduced ("… through the following:") or stands alone; items below a whole sentence only add to it. */
const isList = (blocks: readonly Block[]): boolean => {
  const first = blocks.findIndex(({ kind }) => kind === "item");
  const before = blocks[first - 1]?.text ?? "";
  if (first < 0) return /: ?-?$/.test(blocks.at(-1)?.text ?? "");
  return (
    first === 0 ||
    (/[:;]? ?-?$/.test(before) && !/\.$/.test(before)) ||
    /\bfollowing\b/i.test(before)
  );
};

/** Around a list, a denial or silence stands; but only the very sentence that introduces the items can call them unfinished. */
function readIntroduction(
  code: string,
  paragraphs: readonly Sentence[],
  blocks: readonly Block[],
): Reading | undefined {
  const firstItem = blocks.findIndex(({ kind }) => kind === "item");
  const list = readList(blocks);
  // Below a list of laws in force, one that was repealed takes nothing back.
  const refusal = readRefusal(
    code,
    paragraphs.filter(({ block, text }) => block < firstItem || !REPEALED.test(text)),
  );
  // "It has no law. However the following were prepared: – Ice Bill".
  if (refusal?.reason === "related-only" && list.status === "partial") return list;
  if (refusal) return refusal;
  const introduction = paragraphs.findLast(({ block }) => block < firstItem);
  const claim = introduction && readClaims(code, [introduction]);
  const isUnfinished = readClaims(code, paragraphs)?.status === "partial";
  return isUnfinished && claim?.status === "partial" ? claim : undefined;
}
