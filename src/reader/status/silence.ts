import { isAffirmed } from "./affirmation.ts";
import { CONTRAST, firstCue, IN_PLACE, NO_INFORMATION, NUMBER_NOT_KNOWN } from "./cues.ts";
import { isCounted } from "./measures.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, spanIn } from "./sentences.ts";

/** No information, or no number: neither yes nor no, unless the section has affirmed the measure before. */
export function readSilence(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    if (!MAY_BE_SILENT.test(sentence.text)) continue;
    const number = isCounted(code) ? firstCue(sentence.text, NUMBER_NOT_KNOWN) : undefined;
    const cue = number ?? firstCue(sentence.text, NO_INFORMATION);
    if (!cue) continue;
    const isAside = sentences.slice(0, at).some((one) => isAffirmed(code, one));
    if (number && (isAside || isTakenBack(sentence.text.slice(0, cue.start)))) continue;
    return {
      status: "unknown",
      reason: number ? "number-not-known" : "no-information",
      also: [],
      decided: spanIn(sentence, cue),
    };
  }
  return undefined;
}

/** A word that every such sentence has: most have none, and need no closer look. */
const MAY_BE_SILENT = /\b(?:not?|nor|never|cannot|without|lacks?|left|n\/a)\b|n['’]t\b|\bun[a-z]/i;

/** "has many certified experts, but no exact number": what stands before the "but" holds. */
const isTakenBack = (before: string): boolean => {
  const [own = ""] = before.split(CONTRAST);
  return CONTRAST.test(before) && firstCue(own, IN_PLACE) !== undefined;
};
