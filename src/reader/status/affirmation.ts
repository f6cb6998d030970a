import {
  BEGUN,
  CONTRAST,
  type Cue,
  findProgress,
  findStillDraft,
  firstCue,
  IN_PLACE,
  LIMITED,
  NO_INFORMATION,
  NUMBER_NOT_KNOWN,
} from "./cues.ts";
import { findDenial, readDenial } from "./denial.ts";
import { isCounted, MEASURE_NOUNS } from "./measures.ts";
import { type Reading, type Sentence, spanIn } from "./sentences.ts";

/** The first sentence that claims something decides: in place, or only on its way there. */
export function readAffirmation(code: string, sentences: readonly Sentence[]): Reading | undefined {
  const claims = sentences.filter(({ text }) => !isPreliminary(code, text));
  const [first] = claims;
  if (!first) return sentences[0] && nothingSaid(sentences[0]);
  const others = claims.slice(1).filter((one) => isAffirmed(code, one));
  return (
    readProgress(code, first, others.length > 0) ??
    readNegated(first, others.length > 0) ??
    readStillDraft(claims.slice(1)) ??
    readLimits(claims) ??
    readSector(code, claims) ??
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

/** What a section on the matter cannot do without: where none of these words stands, it tells of something else. */
const MATTER: Readonly<Record<string, RegExp>> = {
  "1.2.1":
    /C(?:E|I|SI)RT|SOC\b|\b(?:teams?|incidents?|response|respond\w*|emergenc\w+|cent(?:re|er)s?|units?|groups?|agenc\w+|bod(?:y|ies)|offices?|services?|capabilit\w+|cert\w*)\b/i,
  "1.3.1":
    /\b(?:strateg\w+|polic\w+|plans?|program\w*|doctrines?|concepts?|frameworks?|agendas?|documents?|charters?|papers?|decrees?|resolutions?|laws?|acts?|guidelines?|road ?maps?|rules?|directives?|standards?|manuals?|visions?|orders?|decisions?|schemes?|measures|text|estrat\w+|pol[ií]tic\w+|strat[eé]gie)\b/i,
};
const isOffMatter = (code: string, sentences: readonly Sentence[]): boolean => {
  const matter = MATTER[code];
  return matter !== undefined && !sentences.some(({ text }) => matter.test(text));
};

/** A sentence that neither denies the measure nor only announces it. */
export const isAffirmed = (code: string, sentence: Sentence): boolean =>
  !isPreliminary(code, sentence.text) &&
  !findDenial(code, sentence) &&
  !findProgress(sentence.text);

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
  const negation = NEGATED_VERB.exec(first.text);
  const place = firstCue(first.text, IN_PLACE);
  if (!negation || isAffirmedLater || (place && place.start < negation.index)) return undefined;
  const cue = { start: negation.index, end: negation.index + negation[0].length };
  return { status: "absent", reason: "denied", also: ["unknown"], decided: spanIn(first, cue) };
}

const NEGATED_VERB =
  /\b(?:do|does|did|has|have|is|are|can)(?: not\b(?! only\b)| never\b|n['’]t\b)(?: [\w-]{1,20})?/i;

function readStillDraft(later: readonly Sentence[]): Reading | undefined {
  const decided = findStillDraft(later);
  return decided && { status: "partial", reason: "in-progress", also: ["exists"], decided };
}

function readLimits(claims: readonly Sentence[]): Reading | undefined {
  for (const sentence of claims) {
    const cue = firstCue(sentence.text, LIMITED);
    if (cue)
      return {
        status: "partial",
        reason: "limited",
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
  const noun = MEASURE_NOUNS[code]?.exec(reach);
  return { start: place.start, end: place.end + (noun ? noun.index + noun[0].length : 0) };
}

/** An assessment, a training or a request says nothing of whether there is a team. */
const isPreliminary = (code: string, text: string): boolean =>
  code === "1.2.1" &&
  /\b(?:assessment|readiness(?! (?:team|cent(?:re|er)|unit|group))|(?:agreement|memorandum|contract|project)\b[^.;]{0,60}\b(?:for|on) the (?:implementation|establishment|creation|setting up)|workshop|request(?:ed)?|interested in|recogni[sz]es the (?:importance|need)|auditing exercise|training)\b/i.test(
    text,
  ) &&
  !/C(?:E|I|SI)RT\b[^.]{0,40}\b(?:is|are)\b|\p{L}[-.]?C(?:E|I|SI)RT\S{0,10} (?:has|offers|provides|runs|organi[sz]es|operates|handles|works)\b/u.test(
    text,
  );

const nothingSaid = (sentence: Sentence): Reading => ({
  status: "unknown",
  reason: "no-usable-words",
  also: ["absent"],
  decided: spanIn(sentence, { start: 0, end: sentence.text.length }),
});

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

/** A team of one sector, where none of the nation is named, is part of what is asked for. */
export function readSector(code: string, claims: readonly Sentence[]): Reading | undefined {
  if (code !== "1.2.1" || claims.some(isOfNation)) return undefined;
  for (const sentence of claims) {
    const cue = firstCue(sentence.text, SECTOR_TEAM);
    if (cue)
      return {
        status: "partial",
        reason: "limited",
        also: ["absent", "exists"],
        decided: spanIn(sentence, cue),
      };
  }
  return undefined;
}

const isOfNation = ({ text }: Sentence): boolean => WHOLE_NATION.test(text) && !findProgress(text);

const WHOLE_NATION = /\b(?:national|federal|government\w*|public|country)\b/i;
const SECTOR_TEAM =
  /\b(?:research|academic|educat\w+|universit\w+|private|commercial|bank\w*|military|defen[cs]e)\b[^.;]{0,60}C(?:E|I|SI)RT\b/i;

/** What the sentences of a section claim; undefined where there is no sentence. */
export const readClaims = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readRefusal(code, sentences) ?? readAffirmation(code, sentences);

/** No information, or a denial, wherever it stands in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readSilence(code, sentences) ?? readDenial(code, sentences);
