import {
  BEGUN,
  BUT_NOT,
  CONTRAST,
  type Cue,
  DRAFT_MARK,
  findProgress,
  firstCue,
  IN_PLACE,
  LIMITED,
  NO_INFORMATION,
  NUMBER_NOT_KNOWN,
  PROGRESS,
} from "./cues.ts";
import { findDenial, readDenial } from "./denial.ts";
import { MEASURES } from "./measures.ts";
import { type Reading, type Sentence, spanIn, wholeOf } from "./sentences.ts";

/** What the sentences of a section claim; undefined where there is no sentence. */
export const readClaims = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readRefusal(code, sentences) ?? readAffirmation(code, sentences);

/** No information, or a denial, wherever it stands in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readSilence(code, sentences) ?? readDenial(code, sentences);

/** No information, or no number: neither yes nor no, unless the section has affirmed the measure before. */
function readSilence(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const number = MEASURES[code]?.isCounted
      ? firstCue(sentence.text, NUMBER_NOT_KNOWN)
      : undefined;
    const cue =
      number ??
      (MAY_BE_SILENT.test(sentence.text) ? firstCue(sentence.text, NO_INFORMATION) : undefined);
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
const MAY_BE_SILENT = /\b(?:not?|nor|n\/a|blank)\b|n['’]t\b|\bun[a-z]/i;

/** "has many certified experts, but no exact number": what stands before the "but" holds. */
const isTakenBack = (before: string): boolean => {
  const [own = ""] = before.split(CONTRAST);
  return CONTRAST.test(before) && IN_PLACE.test(own);
};

/** A sentence that neither denies the measure nor only announces it. */
const isAffirmed = (code: string, sentence: Sentence): boolean =>
  !isPreliminary(code, sentence.text) &&
  !findDenial(code, sentence) &&
  !findProgress(sentence.text);

/** The first sentence that claims something decides: in place, or only on its way there. */
function readAffirmation(code: string, sentences: readonly Sentence[]): Reading | undefined {
  const claims = sentences.filter(({ text }) => !isPreliminary(code, text));
  const [first] = claims;
  if (!first) return sentences[0] && nothingSaid(sentences[0]);
  const isAffirmedLater = claims.slice(1).some((one) => isAffirmed(code, one));
  return (
    readProgress(code, first, isAffirmedLater) ??
    readNegated(first, isAffirmedLater) ??
    readLimits(claims) ??
    (isOffMatter(code, sentences)
      ? nothingSaid(first)
      : {
          status: "exists",
          reason: "affirmed",
          also: [],
          decided: spanIn(first, findPlace(code, first.text)),
        })
  );
}

const isOffMatter = (code: string, sentences: readonly Sentence[]): boolean => {
  const matter = MATTERS.has(code) ? MEASURES[code]?.matter : undefined;
  return matter !== undefined && !sentences.some(({ text }) => matter.test(text));
};
/** The indicators whose section is told in their own words, if it tells of them at all. */
const MATTERS = new Set(["1.2.1", "1.3.1"]);

function readProgress(
  code: string,
  first: Sentence,
  isAffirmedLater: boolean,
): Reading | undefined {
  const begun = firstCue(first.text, BEGUN);
  const cue = begun ?? findProgress(code === "1.3.3" ? maskDuties(first.text) : first.text);
  if (!cue) return undefined;
  const also: Reading["also"] = begun
    ? ["exists"]
    : isAffirmedLater
      ? ["absent", "exists"]
      : ["absent"];
  return { status: "partial", reason: "in-progress", also, decided: spanIn(first, cue) };
}

/** "charged with preparing the policy": of a policy that is progress, of a body its duty. */
const maskDuties = (text: string): string =>
  text.replace(/(?<=\b(?:charged|tasked|entrusted) with )\w+ing\b/g, (verb) =>
    "-".repeat(verb.length),
  );

/** The only claim is a negated verb ("does not provide …"), though not of the measure's own noun. */
function readNegated(first: Sentence, isAffirmedLater: boolean): Reading | undefined {
  const negation = firstCue(first.text, NEGATED_VERB);
  const place = firstCue(first.text, IN_PLACE);
  if (!negation || isAffirmedLater || (place && place.start < negation.start)) return undefined;
  return {
    status: "absent",
    reason: "denied",
    also: ["unknown"],
    decided: spanIn(first, negation),
  };
}
const NEGATED_VERB =
  /\b(?:do|does|did|has|have|is|are|can)(?: not\b(?! only\b)| never\b|n['’]t\b)(?: [\w-]{1,20})?/i;

/** What was affirmed is a draft, or not whole, or taken back by half. */
function readLimits(claims: readonly Sentence[]): Reading | undefined {
  for (const sentence of claims) {
    const draft = firstCue(sentence.text, DRAFT_MARK);
    const cue = draft ?? firstCue(sentence.text, LIMITED) ?? firstCue(sentence.text, BUT_NOT);
    if (cue)
      return {
        status: "partial",
        reason: draft ? "in-progress" : "limited",
        also: ["exists"],
        decided: spanIn(sentence, cue),
      };
  }
  return undefined;
}

/** From the words that affirm to the measure's noun behind them; the whole sentence where no words of ours affirm. */
function findPlace(code: string, text: string): Cue {
  const place = firstCue(text, IN_PLACE);
  if (!place) return { start: 0, end: text.length };
  const reach = /^[^.;:,]{0,100}/.exec(text.slice(place.end))?.[0] ?? "";
  const noun = MEASURES[code]?.noun.exec(reach);
  return { start: place.start, end: place.end + (noun ? noun.index + noun[0].length : 0) };
}

/** An assessment, a training or a request says nothing of whether there is a team; what is only asked ("whether …") says nothing of anything. */
const isPreliminary = (code: string, text: string): boolean =>
  (/\bwhether\b/.test(text) && !IN_PLACE.test(text) && !PROGRESS.test(text)) ||
  (code === "1.2.1" && ABOUT_TEAMS.test(text) && !OF_TEAM.test(text));
const ABOUT_TEAMS =
  /\b(?:assessment|readiness(?! (?:team|cent(?:re|er)|unit|group))|(?:agreement|memorandum|contract|project)\b[^.;]{0,60}\b(?:for|on) the (?:implementation|establishment|creation|setting up)|workshop|request(?:ed)?|interested in|recogni[sz]es the (?:importance|need)|auditing exercise|training)\b/i;
const OF_TEAM =
  /C(?:E|I|SI)RT\b[^.]{0,40}\b(?:is|are)\b|\p{L}[-.]?C(?:E|I|SI)RT\S{0,10} (?:has|offers|provides|runs|organi[sz]es|operates|handles|works)\b/u;

const nothingSaid = (sentence: Sentence): Reading => ({
  status: "unknown",
  reason: "no-usable-words",
  also: ["absent"],
  decided: wholeOf(sentence),
});
