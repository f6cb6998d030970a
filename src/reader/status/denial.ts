import {
  anyOf,
  CONTRAST,
  type Cue,
  firstCue,
  IN_PLACE,
  INFORMAL,
  NUMBER_NOT_KNOWN,
} from "./cues.ts";
import { findAnswer, findUnofficialTeam } from "./despite-denial.ts";
import { findDenial } from "./find-denial.ts";
import { isCounted, MEASURE_NOUNS } from "./measures.ts";
import { BEGUN, PROGRESS, PUT_ON_PAPER } from "./progress.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, spanIn } from "./sentences.ts";

/** The measure is denied: partial where a step towards it, or the thing in an informal shape, is told besides; else absent. */
export function readDenial(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const denial = findDenial(code, sentence);
    if (!denial || isCount(code, sentence)) continue;
    if (isAboutMore(code, sentence, denial, sentences.slice(0, at))) continue;
    return weigh(code, sentence, denial, sentences);
  }
  return undefined;
}

/** What is on its way, or has begun. */
const STEP = anyOf([PROGRESS, BEGUN]);

/** A text to search, and from where. */
interface Rest {
  sentence: Sentence;
  from: number;
}

function weigh(
  code: string,
  sentence: Sentence,
  denial: Cue,
  sentences: readonly Sentence[],
): Reading {
  const others = sentences.filter((one) => one !== sentence);
  const rest: Rest[] = [
    { sentence, from: denial.end },
    ...others.map((one) => ({ sentence: one, from: 0 })),
  ];
  const answer = findAnswer(code, sentence, denial, others);
  if (answer)
    return {
      status: "exists",
      reason: "affirmed",
      also: ["partial", "absent"],
      decided: spanIn(answer, { start: 0, end: answer.text.length }),
    };
  const isAbout = ({ sentence: { text }, from }: Rest) =>
    MEASURE_NOUNS[code]?.test(text.slice(from));
  const step = findIn(rest, STEP) ?? findIn(rest.filter(isAbout), PUT_ON_PAPER);
  if (step) return { status: "partial", reason: "in-progress", also: ["absent"], decided: step };
  const informal = findIn(rest, INFORMAL) ?? findUnofficialTeam(code, sentence, denial, others);
  if (informal)
    return { status: "partial", reason: "limited", also: ["absent"], decided: informal };
  const isRelated = rest.some(({ sentence: one, from }) => CONTRAST.test(one.text.slice(from)));
  return {
    status: "absent",
    reason: isRelated ? "related-only" : "denied",
    also: isRelated ? ["partial"] : [],
    decided: spanIn(sentence, denial),
  };
}

function findIn(rest: readonly Rest[], pattern: RegExp) {
  for (const { sentence, from } of rest) {
    const cue = firstCue(sentence.text, pattern, from);
    if (cue) return spanIn(sentence, cue);
  }
  return undefined;
}

const isCount = (code: string, { text }: Sentence): boolean =>
  isCounted(code) && firstCue(text, NUMBER_NOT_KNOWN) !== undefined;

/** After the measure itself was affirmed as official, "there is no other …" or "no sector …" takes nothing back. */
function isAboutMore(
  code: string,
  sentence: Sentence,
  denial: Cue,
  before: readonly Sentence[],
): boolean {
  const noun = MEASURE_NOUNS[code];
  const denied = sentence.text.slice(denial.start, denial.end);
  const isNarrow = NARROW.test(denied) || FOR_SOME.test(sentence.text.slice(denial.end));
  return before.some(
    ({ text }) =>
      noun?.test(text) === true &&
      (OFFICIAL.test(text) ||
        (isNarrow && !/\bnational\b/i.test(denied) && firstCue(text, IN_PLACE) !== undefined)) &&
      NEGATED.test(text) === false,
  );
}

const NARROW =
  /\b(?:other|further|additional|sector\w*|private|separate|stand-?alone|regional|academic)\b/i;
/** "There is no CIRT for the banks." */
const FOR_SOME = /^ for (?:the )?(?!nation|countr|whole|time|moment|now\b|public)\p{Ll}/u;
const OFFICIAL = /\b(?:has|have|is|are)\b[^.;]{0,40}\b(?:officially|official)\b/i;
const NEGATED = /\b(?:not|no|never)\b/i;
