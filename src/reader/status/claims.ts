import {
  ANNOUNCED,
  BEGUN,
  CONTRAST,
  type Cue,
  DRAFTED,
  firstCue,
  IN_PLACE,
  LIMITED,
  NEGATION,
  NO_INFORMATION,
  NUMBER_NOT_KNOWN,
  UNDER_WAY,
} from "./cues.ts";
import { MEASURE_NOUNS } from "./measures.ts";
import type { Reading } from "./reading.ts";
import { type Sentence, spanIn } from "./sentences.ts";

const PROGRESS = [...UNDER_WAY, ...ANNOUNCED, ...DRAFTED];

/** What the sentences of a section claim; undefined where there is no sentence. */
export function readClaims(code: string, sentences: readonly Sentence[]): Reading | undefined {
  return readRefusal(code, sentences) ?? readAffirmation(code, sentences);
}

/** No information, or a denial, wherever it stands in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readSilence(code, sentences) ?? readDenial(code, sentences);

/** No information, or no number: unknown, unless the section has affirmed the measure before. */
function readSilence(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const number = isCounted(code) ? firstCue(sentence.text, NUMBER_NOT_KNOWN) : undefined;
    const silence = firstCue(sentence.text, NO_INFORMATION);
    const cue = number ?? silence;
    if (!cue) continue;
    const before = sentences.slice(0, at);
    const [own = ""] = sentence.text.slice(0, cue.start).split(CONTRAST);
    const isAside = CONTRAST.test(sentence.text.slice(0, cue.start)) && firstCue(own, IN_PLACE);
    if (number && (isAside || before.some((one) => isAffirmed(code, one)))) continue;
    return {
      status: "unknown",
      reason: number ? "number-not-known" : "no-information",
      also: [],
      decided: spanIn(sentence, cue),
    };
  }
  return undefined;
}

const isCounted = (code: string) => code === "1.4.3" || code === "1.4.4";

/** The measure is denied: partial where a step towards it is told besides, else absent. */
function readDenial(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const sentence of sentences) {
    const isCount = isCounted(code) && firstCue(sentence.text, NUMBER_NOT_KNOWN) !== undefined;
    const denial = isCount ? undefined : findDenial(code, sentence);
    if (!denial) continue;
    const others = sentences.filter((one) => one !== sentence).map(({ text }) => text);
    const rest = [sentence.text.slice(denial.end), ...others];
    const decided = spanIn(sentence, denial);
    const contrast = sentence.text.slice(denial.end).split(AGAINST).slice(1);
    if (
      ANSWER_ALL_THE_SAME[code]?.some((answer) =>
        [...contrast, ...others].some((text) => answer.test(text)),
      )
    )
      return { status: "exists", reason: "affirmed", also: ["partial", "absent"], decided };
    const step = rest.some((text) => firstCue(text, PROGRESS) ?? firstCue(text, BEGUN));
    const informal = rest.some((text) => firstCue(text, LIMITED));
    if (step) return { status: "partial", reason: "in-progress", also: ["absent"], decided };
    if (informal) return { status: "partial", reason: "limited", also: ["absent"], decided };
    const related = rest.some((text) => CONTRAST.test(text));
    return {
      status: "absent",
      reason: related ? "related-only" : "denied",
      also: related ? ["partial"] : [],
      decided,
    };
  }
  return undefined;
}

/** Words after which a denial may be taken back in the same sentence. */
const AGAINST = new RegExp(`${CONTRAST.source}|\\b(?:since|because)\\b`, "i");

/** What answers an indicator even after a denial: a channel that takes reports, a body that informs on safety online or that bears the duty. */
const ANSWER_ALL_THE_SAME: Readonly<Record<string, readonly RegExp[]>> = {
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

/** How far a negation is followed, in characters: the template's longest noun phrase and some. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause. */
function findDenial(code: string, { text }: Sentence): Cue | undefined {
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

/** A sentence that neither denies the measure nor only announces it. */
const isAffirmed = (code: string, sentence: Sentence): boolean =>
  !isPreliminary(code, sentence.text) &&
  !findDenial(code, sentence) &&
  !findProgress(sentence.text);

/** Words that the measure is only on its way, where they come before any that it is in place. */
function findProgress(text: string): Cue | undefined {
  const place = firstCue(text, IN_PLACE);
  const progress = firstCue(text, PROGRESS);
  if (!place || !progress) return progress;
  const isObject = /^[^.;:,]{0,20}$/.test(text.slice(place.end, progress.start));
  return progress.start < place.start ||
    (isObject && firstCue(text, DRAFTED)?.start === progress.start)
    ? progress
    : undefined;
}

/** A negated verb that comes before anything affirmed. */
function findNegated(text: string): Cue | undefined {
  const negation = /\b(?:do|does|did|has|have|is|are|can)(?: not\b(?! only\b)|n['’]t\b)/i.exec(
    text,
  );
  const place = firstCue(text, IN_PLACE);
  if (!negation || (place && place.start < negation.index)) return undefined;
  return { start: negation.index, end: negation.index + negation[0].length };
}

/** The first sentence that claims something decides: in place, or only on its way there. */
function readAffirmation(code: string, sentences: readonly Sentence[]): Reading | undefined {
  const claims = sentences.filter((sentence) => !isPreliminary(code, sentence.text));
  const [first] = claims;
  if (!first)
    return (
      sentences[0] && {
        status: "unknown",
        reason: "no-usable-words",
        also: ["absent"],
        decided: spanIn(sentences[0], { start: 0, end: sentences[0].text.length }),
      }
    );
  const begun = firstCue(first.text, BEGUN);
  if (begun) return partial("in-progress", ["exists"], first, begun);
  const progress = findProgress(first.text);
  const others = claims.slice(1).filter((one) => isAffirmed(code, one));
  if (progress)
    return partial(
      "in-progress",
      others.length > 0 ? ["absent", "exists"] : ["absent"],
      first,
      progress,
    );
  const negated = findNegated(first.text);
  if (negated && others.length === 0)
    return {
      status: "absent",
      reason: "denied",
      also: ["unknown"],
      decided: spanIn(first, negated),
    };
  const limited = claims
    .map((sentence) => ({ sentence, cue: firstCue(sentence.text, LIMITED) }))
    .find(({ cue }) => cue);
  if (limited?.cue) return partial("limited", ["exists"], limited.sentence, limited.cue);
  const cue = firstCue(first.text, IN_PLACE) ?? { start: 0, end: first.text.length };
  return {
    status: "exists",
    reason: "affirmed",
    also: [],
    decided: spanIn(first, cue),
  };
}

const partial = (
  reason: "in-progress" | "limited",
  also: Reading["also"],
  sentence: Sentence,
  cue: Cue,
): Reading => ({
  status: "partial",
  reason,
  also,
  decided: spanIn(sentence, cue),
});

/** An assessment, a training or a request says nothing of whether there is a team. */
const isPreliminary = (code: string, text: string): boolean =>
  code === "1.2.1" &&
  /\b(?:assessment|readiness|workshop|requested|request|auditing exercise|training)\b/i.test(
    text,
  ) &&
  !/\bC[EIS]{1,2}RT\b[^.]{0,40}\b(?:is|are)\b/.test(text);
