import {
  BEGUN,
  CONTRAST,
  type Cue,
  firstCue,
  IN_PLACE,
  INFORMAL,
  NEGATION,
  NUMBER_NOT_KNOWN,
  PROGRESS,
} from "./cues.ts";
import { isCounted, MEASURE_NOUNS } from "./measures.ts";
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
  const step = findIn(rest, [...PROGRESS, ...BEGUN]);
  if (step) return { status: "partial", reason: "in-progress", also: ["absent"], decided: step };
  const informal = findIn(rest, INFORMAL) ?? findUnofficialTeam(code, others);
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

function findIn(rest: readonly Rest[], patterns: readonly RegExp[]) {
  for (const { sentence, from } of rest) {
    const cue = firstCue(sentence.text, patterns, from);
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
  const isNarrow = /\b(?:other|further|additional|sector\w*|private|separate|regional|academic)\b/i;
  return before.some(
    ({ text }) =>
      noun?.test(text) === true &&
      (OFFICIAL.test(text) ||
        (isNarrow.test(denied) &&
          !/\bnational\b/i.test(denied) &&
          firstCue(text, IN_PLACE) !== undefined)) &&
      NEGATED.test(text) === false,
  );
}

const OFFICIAL = /\b(?:has|have|is|are)\b[^.;]{0,40}\b(?:officially|official)\b/i;
const NEGATED = /\b(?:not|no|never)\b/i;

/** Words after which a denial may be taken back in the same sentence. */
const AGAINST = new RegExp(`${CONTRAST.source}|\\b(?:since|because)\\b`, "i");

/** What answers an indicator even after a denial: a channel that takes reports, a body that informs on safety online or bears the duty. */
const ANSWERS: Readonly<Record<string, readonly RegExp[]>> = {
  "1.3.3": [
    /\bresponsibilit(?:y|ies) (?:is|are) (?:shared|distributed|divided)\b|\bthe following\b[^.]{0,40}:/i,
    /\b(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge)\b|\b(?:coordinates|oversees|leads|handles)\b/i,
  ],
  "2.3": [
    /\b(?:provides?|offers?|gives?|contains?|maintains?|issued|published)\b[^.;]{0,80}\b(?:information|advice|guid\w+|support|tips|materials?)\b[^.;]{0,80}\b(?:on-?line|internet|cyber\w*)\b/i,
  ],
  "2.4": [
    /\b(?:help ?line|hot ?line|child ?line|tip ?line|e-?mail|on-?line form|form|telephone|phone|portal)\b|\bcan be reported\b/i,
  ],
};

/** The sentence, or the part of one after its "however", that answers all the same; none where it is only announced. */
function findAnswer(
  code: string,
  sentence: Sentence,
  denial: Cue,
  others: readonly Sentence[],
): Sentence | undefined {
  const isAnswer = (text: string) =>
    firstCue(text, PROGRESS) === undefined && ANSWERS[code]?.some((answer) => answer.test(text));
  const own = sentence.text.slice(denial.end).split(AGAINST).slice(1).some(isAnswer);
  return others.find(({ text }) => isAnswer(text)) ?? (own ? sentence : undefined);
}

/** A team at work that the document does not call official or national. */
function findUnofficialTeam(code: string, others: readonly Sentence[]) {
  if (code !== "1.2.1") return undefined;
  const team = others.find(
    ({ text }) =>
      /C(?:E|I|SI)RT/.test(text) &&
      /\b(?:has|operates?|operated|runs?|serves?|acts?|established|provides?)\b/.test(text) &&
      !/\b(?:member|assessment|readiness|request\w*|ITU|conducted|workshop|training)\b/i.test(text),
  );
  return team && spanIn(team, { start: 0, end: team.text.length });
}

/** How far a negation is followed, in characters: the template's longest noun phrase and some. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause. */
export function findDenial(code: string, { text }: Sentence): Cue | undefined {
  const noun = MEASURE_NOUNS[code];
  if (!noun) return undefined;
  for (const negation of text.matchAll(NEGATION)) {
    const after = negation.index + negation[0].length;
    const reach = text.slice(after, after + REACH);
    const end = reach.search(CLAUSE_END);
    const found = noun.exec(end < 0 ? reach : reach.slice(0, end));
    if (found) return { start: negation.index, end: after + found.index + found[0].length };
  }
  return undefined;
}
