import type { Reason, Status } from "../../domain/status.ts";
import type { Block } from "../blocks.ts";

/** One sentence of a section, and where it stands. */
export interface Sentence extends Span {
  kind: Block["kind"];
  text: string;
}

const END = /[.!?;]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|;\s+/gu;
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:no|nr|n|art|arts|sec|st|dr|mr|ms|vol|dept|govt|inc|ltd|co|i\.e|e\.g|cf|\p{Lu}(?:\.\p{Lu})*)\.$/iu;

/** "Policy on Data. Decree 9/014": the decree goes with what it enacts. */
const CITATION = /^(?:Decree|Act|Law|Resolution|Article)s? (?:No\.? ?)?\d/i;

/** The sentences of a section's blocks, in order; a semicolon ends one too. */
export const splitSentences = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap(({ kind, text }, block) => {
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
  });

/** The part of a sentence that a cue covers, in its block. */
export const spanIn = (
  sentence: Sentence,
  { start, end }: { start: number; end: number },
): Span => ({
  block: sentence.block,
  start: sentence.start + start,
  end: sentence.start + end,
});

/** All of a sentence. */
export const wholeOf = ({ block, start, end }: Sentence): Span => ({ block, start, end });

/** A sentence for reading its claim: what it only asks ("whether …") is blanked out. */
export const withoutQuestions = (sentence: Sentence): Sentence => ({
  ...sentence,
  text: sentence.text.replace(/(?<=\bwhether )[^.;,]+/g, (words) => "·".repeat(words.length)),
});

/** A half-open range of a block's text. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** How a section was read: its status, why, other defensible readings, and the words that decided. */
export interface Reading {
  status: Status;
  reason: Reason;
  also: readonly Status[];
  decided: Span | undefined;
}
