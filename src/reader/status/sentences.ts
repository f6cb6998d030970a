import type { Passage } from "../../domain/evidence.ts";
import type { Reason, Status } from "../../domain/status.ts";
import type { Block } from "../blocks.ts";
import { countUnclosed } from "../columns.ts";
import lists from "../phrases.json" with { type: "json" };
import { pattern, phrases } from "../phrases.ts";
import { type Cue, DRAFTED, NO_INFORMATION } from "./cues.ts";

/** A half-open range of a block's text. */
export type Span = NonNullable<Passage["decided"]>;

export interface Sentence extends Span {
  kind: Block["kind"];
  text: string;
}

const END = /[.!?;]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|;\s+/gu;
/** A full stop after these abbreviations does not end a sentence. */
const ABBREVIATION = pattern("iu")`(?:^|[\s("“])(?:${lists.names.abbreviation})\.$`;

/** In "Policy on Data. Decree 9/014", the full stop does not end the sentence. */
const CITATION = /^(?:Decree|Act|Law|Resolution|Article)s? (?:No\.? ?)?\d/i;

/** The sentences of a section's blocks. A semicolon also ends a sentence. */
export const splitSentences = (blocks: readonly Block[]): readonly Sentence[] =>
  blocks.flatMap(splitBlock);

function splitBlock({ kind, text }: Block, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    const words = text.slice(start, end).trimEnd();
    if (words !== "")
      sentences.push({ kind, block, start, end: start + words.length, text: words });
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isShort = ABBREVIATION.test(
      text.slice(Math.max(start, match.index - 12), match.index + 1),
    );
    if (isShort || CITATION.test(text.slice(end, end + 30))) continue;
    take(end);
    start = end;
  }
  take(text.length);
  return sentences;
}

export const spanIn = ({ block, start }: Sentence, cue: Cue): Span => ({
  block,
  start: start + cue.start,
  end: start + cue.end,
});

export const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end });

/** Blanks out open questions ("whether …"). Unless the indicator is about laws or strategies, also blanks out the verb that `ADOPTED` matches. */
export const withoutAsides = (code: string, sentence: Sentence): Sentence => {
  const asked = sentence.text.replace(/(?<=\bwhether )[^.;,]+/g, (all) => "·".repeat(all.length));
  const blank = (all: string, paper: string) => paper.padEnd(all.length, "·");
  const isPaper = /^(?:1\.1|1\.3\.1|2\.1)/.test(code);
  return { ...sentence, text: isPaper ? asked : asked.replace(ADOPTED, blank) };
};
/** In "Under the plan approved in 2013, a team will be set up", only the plan exists. */
const ADOPTED =
  /^((?:Under|According to|Pursuant to|In (?:line|accordance) with|As part of) [^,;]{1,80}\b(?:strategy|policy|plan|programme|act|law|decree|agenda)(?: [\d-]+)?(?: (?:that|which) (?:was|has been))? )(?:adopted|approved|endorsed|published|launched|enacted|passed|issued|signed)\b/i;

/** A section's status with its reason, other defensible statuses, and the deciding words. */
export type Reading = ReturnType<typeof decide>;

export const decide = (
  status: Status,
  reason: Reason,
  also: readonly Status[],
  decided: Span | undefined,
) => ({ status, reason, also, decided });

const NONE = /^(?:none|nil|no|nothing)\b[\s.]*$/i;
const REVOKED = pattern("i")`\b(?:${lists.status.revoked})\b`;
/** An item that is not enacted: "Ice Bill", "Kelp Act (under review)". */
const NOT_ENACTED = phrases`${DRAFTED}|${lists.status.notEnacted}`;

/** Splits "Act A - Act B" and "Act A; Act B". Lower-case text after a dash is an explanation and is not split off. */
export function splitItem(text: string) {
  const parts: { start: number; end: number; text: string }[] = [];
  let start = 0;
  let counted = 0;
  let unclosed = 0;
  for (const match of text.matchAll(BETWEEN)) {
    unclosed += countUnclosed(text.slice(counted, match.index));
    counted = match.index;
    if (unclosed > 0) continue;
    parts.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
    unclosed = 0;
  }
  parts.push({ start, end: text.length, text: text.slice(start) });
  return parts.filter((part) => part.text.trim() !== "");
}

const BETWEEN = / - (?=["“]?\p{Ll}{0,3}\p{Lu}(?!raft|$))|; (?:and )?(?=["“]?\p{Lu})/gu;

export const isDraft = (text: string): boolean => NOT_ENACTED.test(text);

/** Whether an item marks an empty list: "None", "Nil." */
export const isNone = (text: string): boolean => NONE.test(text.trim());

export const isRevoked = (text: string): boolean => REVOKED.test(text);

/** Derives the status from the items of a list, regardless of its introduction. */
export function readList(blocks: readonly Block[]): Reading {
  const items = blocks.flatMap(({ kind, text }, block) =>
    kind === "item" ? splitItem(text).map((part) => ({ block, ...part })) : [],
  );
  const counted = items.filter(({ text }) => !isNone(text) && !isRevoked(text));
  if (items[0] && items.every(({ text }) => NO_INFORMATION.test(text)))
    return decide("unknown", "no-information", [], spanOf(items[0]));
  const enacted = counted.find(({ text }) => !isDraft(text));
  if (enacted) return decide("exists", "listed", [], spanOf(enacted));
  const [draft] = counted;
  if (draft) return decide("partial", "in-progress", ["absent"], spanOf(draft));
  const [first = { block: 0, start: 0, end: blocks[0]?.text.length ?? 0 }] = items;
  return decide("absent", "empty-list", [], spanOf(first));
}
