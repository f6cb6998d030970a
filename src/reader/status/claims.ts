import * as cues from "./cues.ts";
import { type Cue, findProgress, firstCue } from "./cues.ts";
import { decide, type Reading, type Sentence, type Span, spanIn, wholeOf } from "./sentences.ts";

/** How far a negation is followed, in characters: the template's longest noun phrase and some. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as(?! yet\b)|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause: one in "Although …," does not reach beyond the comma. */
export function findDenial(code: string, { text }: Sentence): Cue | undefined {
  const noun = cues.NOUNS[code];
  if (!noun) return undefined;
  const main = text.length - mainOf(text).length;
  for (const negation of text.matchAll(cues.NEGATION)) {
    const after = negation.index + negation[0].length;
    const reach = (after < main ? text.slice(0, main) : text).slice(after, after + REACH);
    const end = reach.search(CLAUSE_END);
    const found = noun.exec(end < 0 ? reach : reach.slice(0, end));
    if (found) return { start: negation.index, end: after + found.index + found[0].length };
  }
  return findSaidAfter(noun, text);
}

/** "Nobody is in charge"; "a roadmap is lacking", "has never been carried out", "was repealed". */
function findSaidAfter(noun: RegExp, text: string): Cue | undefined {
  const nobody = firstCue(text, NOBODY);
  if (nobody) return nobody;
  const lacking = firstCue(text, LACKING);
  const before = text.slice(0, lacking?.start ?? 0);
  const clauses = before.replace(/, (?:by contrast|however|though),/, "").split(/[.;:,]/);
  const subject = clauses.at(-1) ?? "";
  return noun.test(subject) || / (?:one|none) $/.test(subject) ? lacking : undefined;
}
const NOBODY =
  /\b(?:^(?:none|nothing|nil|not)(?: officially| yet| so far| at present)?(?=[.,])|no such \w+|nothing of the (?:kind|sort)\b|there (?:is|are) (?:none|nobody|no[ -]one)\b|none (?:has|have) been\b|nothing has (?:taken|replaced|followed)\b|(?:expired|no longer in force)\b(?![^.]{0,80}\b(?:replaced|superseded|succeeded|new)\b)|not (?:been )?(?:assigned|given|entrusted) to any ?(?:body|one)\b|(?:nobody|no[ -]one)(?: (?:in|of) [^.,;]{3,40})? (?:is|has|was)\b|not (?:among|part of) (?:its|their) (?:tasks|duties|functions|mandates?|responsibilities)\b)/i;
const LACKING =
  /\b(?:(?:is|are|remains?)(?: \w+)? (?:absent|lacking|missing|non-?existent|inexistent)\b|(?:does|do) not(?: yet| currently)? exist\b|(?:has|have)(?: been)? (?:not|never|neither)(?: yet)?(?: been)? (?:written|commissioned|founded|established|set up|created|formed|put in place|adopted|enacted|developed|designated)\b(?! (?:as|by|officially))|(?:was|were|has been|have been) (?:repealed|revoked|abrogated|dissolved|abolished|disbanded|discontinued|closed(?: down)?)\b(?! and (?:replaced|superseded)\b| by (?:the |an? )?[^.;]{0,40}\b(?:Act|Law|Code|Decree|Strategy|Policy|Plan)\b))/i;

/** The measure is denied: partial where a step towards it, or the thing in an informal shape, is told besides; else absent. */
function readDenial(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const sentence of sentences) {
    const denial = findDenial(code, sentence);
    if (!denial) continue;
    return readExcept(code, sentence, denial) ?? weigh(code, sentence, denial, sentences);
  }
  return undefined;
}

/** "has programmes for schools, but none for companies": what was affirmed before the contrast stands, in part. */
function readExcept(code: string, sentence: Sentence, denial: Cue): Reading | undefined {
  const [own = "", ...denied] = sentence.text.slice(0, denial.start).split(cues.CONTRAST);
  const isTold = cues.IN_PLACE.test(own) && cues.NOUNS[code]?.test(own) === true;
  if (denied.length === 0 || !isTold || cues.PROGRESS.test(own)) return undefined;
  return findDenial(code, { ...sentence, text: own })
    ? undefined
    : decide("partial", "limited", ["exists", "absent"], wholeOf(sentence));
}

function weigh(code: string, sentence: Sentence, denial: Cue, sentences: readonly Sentence[]) {
  const isBeside = (one: Sentence) =>
    cues.OTHER_MATTER.test(one.text) || (!code.startsWith("1.4") && cues.EVENT.test(one.text));
  const others = sentences.filter((one) => one !== sentence && !isBeside(one));
  const blank = (words: string) => "·".repeat(words.length);
  const text = sentence.text.replace(DENIED_TOO, blank).slice(denial.end);
  const [before = ""] = sentence.text.slice(0, denial.start).split(TURN_BACK);
  const rest = [
    { ...sentence, start: sentence.start + denial.end, text },
    ...(before.length < denial.start ? [{ ...sentence, text: before }] : []),
    ...others,
  ];
  const answer = findAnswer(code, sentence, text, others);
  if (answer) return decide("exists", "affirmed", ["partial", "absent"], wholeOf(answer));
  const about = rest.filter((one) => cues.NOUNS[code]?.test(one.text));
  const step = findIn(rest, cues.PROGRESS, cues.BEGUN) ?? findIn(about, cues.PUT_ON_PAPER);
  if (step) return decide("partial", "in-progress", ["absent"], step);
  const informal =
    findIn(rest, cues.LIMITED, cues.INFORMAL) ??
    (code === "1.2.1" ? findUnofficialTeam(sentence, text, others) : undefined);
  if (informal) return decide("partial", "limited", ["absent"], informal);
  return rest.some((one) => cues.CONTRAST.test(one.text))
    ? decide("absent", "related-only", ["partial"], spanIn(sentence, denial))
    : decide("absent", "denied", [], spanIn(sentence, denial));
}

/** "…, nor is one planned", "No plan is being made": no step either. */
const DENIED_TOO =
  /(?:\b(?:nor|none|neither)|^(?:(?! (?:is|are|was|were|has|have|had|does|do)\b)[^.;])*?\b(?:no|not one))\b(?: (?!(?:and|but|al?though|while|since|because)\b)[^\s.;:,]+)*/gi;
const TURN_BACK = /,? (?:but|though|although|yet|whereas)\b/;

/** The first of some cues, in the first sentence that has one. */
function findIn(sentences: readonly Sentence[], ...patterns: RegExp[]): Span | undefined {
  for (const sentence of sentences) {
    const cues = patterns.flatMap((pattern) => firstCue(sentence.text, pattern) ?? []);
    const [first] = cues.sort((a, b) => a.start - b.start);
    if (first) return spanIn(sentence, first);
  }
  return undefined;
}

/** Words after which a denial may be taken back in the same sentence. */
const AGAINST = new RegExp(
  `${cues.CONTRAST.source}|\\b(?:since|because)\\b|, (?=(?:this|the|these|its) (?:tasks?|responsibilit|functions?|dut|mandate|roles?))`,
  "i",
);
/** "In the absence of an agency, the X is responsible", "Although it is no member of …, it attends …": the main clause holds. */
const IN_ABSENCE =
  /^(?:In the absence of|Without|(?:Even )?[Tt]hough|Although|While)\b[^,]*(?:, (?!the |an? |its? )[\p{Ll} -]{1,25} (?:and|or) [^,]*)?, (.+)$/su;
const mainOf = (text: string): string => IN_ABSENCE.exec(text)?.[1] ?? "";

/** The sentence, or the part of one after its "however", that answers all the same; none where it is only announced. */
function findAnswer(code: string, sentence: Sentence, rest: string, others: readonly Sentence[]) {
  const isAnswer = (text: string) =>
    cues.ANSWERS[code]?.test(text) &&
    !cues.PROGRESS.test(text) &&
    !findDenial(code, { ...sentence, text });
  const own = [...rest.split(AGAINST).slice(1), mainOf(sentence.text)];
  return others.find(({ text }) => isAnswer(text)) ?? (own.some(isAnswer) ? sentence : undefined);
}

/** A team at work that the document does not call official or national, in another sentence or behind the "but" of the denial's. */
function findUnofficialTeam(sentence: Sentence, rest: string, others: readonly Sentence[]) {
  const [, ...behind] = rest.split(cues.CONTRAST);
  const isOwn = isTeamAtWork(behind.join(" "));
  const team = others.find(({ text }) => isTeamAtWork(text)) ?? (isOwn ? sentence : undefined);
  return team && wholeOf(team);
}
const isTeamAtWork = (text: string): boolean =>
  /C(?:E|I|SI)RT/.test(text) &&
  /\b(?:has|[Tt]here is|operates?|operated|runs?|serves?|acts?|handles?|handling|responds?|responding|established|provides?|gives?|helps?|assists?|monitors?|coordinates?|works|performs?|exercis\w+|take over|carried out)\b/.test(
    text,
  ) &&
  !/\b(?:member|observer|assessment|readiness|request\w*|ITU|conducted|workshop|training)\b/i.test(
    text,
  );

/** What the sentences of a section claim; undefined where there is no sentence. */
export const readClaims = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readRefusal(code, sentences) ?? readAffirmation(code, sentences);

/** No information, or a denial, wherever it stands in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readSilence(code, sentences) ?? readDenial(code, sentences);

/** No information, or no number: neither yes nor no, unless the section has affirmed the measure before. */
export function readSilence(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const { text } = sentence;
    const number = cues.COUNTED.includes(code) ? firstCue(text, cues.NUMBER_NOT_KNOWN) : undefined;
    const cue =
      number ?? (MAY_BE_SILENT.test(text) ? firstCue(text, cues.NO_INFORMATION) : undefined);
    if (!cue) continue;
    if (!number) return decide("unknown", "no-information", [], spanIn(sentence, cue));
    const [, ...after] = text.slice(cue.end).split(cues.CONTRAST);
    const isAside =
      isTakenBack(text.slice(0, cue.start)) ||
      [...after, mainOf(text)].some((part) => cues.IN_PLACE.test(part)) ||
      sentences.slice(0, at).some((one) => isAffirmed(code, one));
    if (!isAside) return decide("unknown", "number-not-known", [], spanIn(sentence, cue));
  }
  return undefined;
}
/** A word that every such sentence has: most have none, and need no closer look. */
const MAY_BE_SILENT = /^t(?:o be|b[acd])\b|\b(?:no|n\/a|blank|missing|lack)|n['’]t\b|\bun[a-z]/i;

const TURN = new RegExp(`${cues.CONTRAST.source}| [-–] `, "i");
/** "has many certified experts, but no exact number": what stands before the "but", or a dash, holds. */
const isTakenBack = (before: string): boolean => {
  const [own = "", ...rest] = before.split(TURN);
  return rest.length > 0 && cues.IN_PLACE.test(own);
};

/** A sentence that neither denies the measure nor only announces it. */
const isAffirmed = (code: string, sentence: Sentence): boolean =>
  !findDenial(code, sentence) && !findProgress(sentence.text);

/** The first sentence that claims something decides: in place, or only on its way there. */
function readAffirmation(code: string, sentences: readonly Sentence[]): Reading | undefined {
  const claims = sentences.filter(({ text }) => !isPreliminary(code, text));
  const [first] = claims;
  if (!first)
    return sentences[0] && decide("unknown", "no-usable-words", ["absent"], wholeOf(sentences[0]));
  const isAffirmedLater = () => claims.slice(1).some((one) => isAffirmed(code, one));
  return (
    readEfforts(first, isAffirmedLater) ??
    readProgress(code, first, isAffirmedLater) ??
    readNegated(first, isAffirmedLater) ??
    readLess(code, first) ??
    readLimits(claims) ??
    decide("exists", "affirmed", [], spanIn(first, findPlace(code, first.text)))
  );
}

function readProgress(code: string, first: Sentence, isAffirmedLater: () => boolean) {
  const begun = firstCue(first.text, cues.BEGUN);
  const owed = code === "1.3.2" ? firstCue(first.text, OWED) : undefined;
  const cue = begun ?? owed ?? findProgress(first.text);
  // "is charged with preparing the policy": of a policy that is progress, of a body its duty.
  const duty = code === "1.3.3" ? firstCue(first.text, IN_CHARGE) : undefined;
  if (!cue || (duty && duty.start <= cue.start)) return undefined;
  const also: Reading["also"] = isAffirmedLater() ? ["absent", "exists"] : ["absent"];
  return decide("partial", "in-progress", begun ? ["exists"] : also, spanIn(first, cue));
}

const IN_CHARGE =
  /\b(?:is|are|was|were|has been|have been)(?: \w+)? (?:charged|tasked|mandated|entrusted|in charge|responsible)\b/i;

/** A roadmap that somebody is to provide is not there yet. */
const OWED =
  /\b(?:responsible for|in charge of) (?:(?:prepar|provid|develop|draft)ing|(?:the )?provision of)\b|\b(?:charged|tasked|entrusted) with (?:the |an? )?(?:[\w-]{1,20} ){0,3}?road ?map\b/i;

/** Efforts alone. */
function readEfforts(first: Sentence, isAffirmedLater: () => boolean): Reading | undefined {
  const cue = firstCue(first.text, cues.EFFORTS);
  return cue && !isAffirmedLater()
    ? decide("absent", "related-only", ["partial"], spanIn(first, cue))
    : undefined;
}

/** Sharing that is only called for, or help that is given when asked. */
function readLess(code: string, first: Sentence): Reading | undefined {
  const cue = /^1\.5\.[123]/.test(code) ? firstCue(first.text, cues.LESS_THAN_SHARING) : undefined;
  const place = firstCue(first.text, cues.IN_PLACE);
  return !cue || (place && place.start < cue.start)
    ? undefined
    : decide("partial", "limited", ["exists"], spanIn(first, cue));
}

/** The only claim is a negated verb ("does not provide …") or subject ("no ministry has …"), though not of the measure's own noun. */
function readNegated(first: Sentence, isAffirmedLater: () => boolean): Reading | undefined {
  const negation = firstCue(first.text, NEGATED_VERB);
  const main = mainOf(first.text);
  if (!negation || (main && !NEGATED_VERB.test(main)) || isAffirmedLater()) return undefined;
  const place = firstCue(first.text, cues.IN_PLACE);
  return place && place.start < negation.start
    ? undefined
    : decide("absent", "denied", ["unknown"], spanIn(first, negation));
}
/** "At present, no asset is shared": what a sentence opens with stands before its subject. */
const NEGATED_VERB =
  /^(?:(?:Currently|(?:At|So|To) (?:\w+ )?\w+),? |In [^,]{1,40}(?:, | (?=there is )))?(?:there is )?(?:none|neither|no(?!\.|\s?\d| (?:doubt|later|less|fewer|longer|more)\b))\b|\b(?:do|does|did|has|have|is|are|can)(?: not\b(?! only\b| yet operational\b)| never\b|n['’]t\b)(?: [\w-]{1,20})?|\b(?:gives?|provides?|offers?) no\b/i;

/** What was affirmed is a draft, or not whole, or taken back by half. */
function readLimits(claims: readonly Sentence[]): Reading | undefined {
  for (const sentence of claims) {
    const draft = firstCue(sentence.text, cues.DRAFT_MARK);
    if (draft) return decide("partial", "in-progress", ["exists"], spanIn(sentence, draft));
    const limit = firstCue(sentence.text, cues.LIMITED) ?? firstCue(sentence.text, cues.BUT_NOT);
    if (limit) return decide("partial", "limited", ["exists"], spanIn(sentence, limit));
  }
  return undefined;
}

/** From the words that affirm to the measure's noun behind them; the whole sentence where no words of ours affirm. */
function findPlace(code: string, text: string): Cue {
  const place = firstCue(text, cues.IN_PLACE);
  if (!place) return { start: 0, end: text.length };
  const reach = /^[^.;:,]{0,100}/.exec(text.slice(place.end))?.[0] ?? "";
  const noun = cues.NOUNS[code]?.exec(reach);
  return { start: place.start, end: place.end + (noun ? noun.index + noun[0].length : 0) };
}

/** An assessment, a training or a request says nothing of whether there is a team; what is only asked ("whether …") says nothing of anything. */
const isPreliminary = (code: string, text: string): boolean =>
  (/\bwhether\b/.test(text) && !cues.IN_PLACE.test(text) && !cues.PROGRESS.test(text)) ||
  (code === "1.2.1" && ABOUT_TEAMS.test(text) && !OF_TEAM.test(text)) ||
  (code === "1.4.3" && cues.ONLY_TRAINING.test(text));
/** "KelpCIRT offers training": who offers it is a team; "following the assessment a CIRT was set up". */
const OF_TEAM =
  /\p{L}[-.]?C(?:E|I|SI)RT\S{0,10} (?:has|offers|provides|runs|organi[sz]es|operates|handles|works)\b|(?<!\b(?:[Oo]nce|until|soon as)\b[^.,;]{0,30})C(?:E|I|SI)RT\S{0,10} (?:was|has been|is being|will be) (?:\p{Ll}+ly )?(?:established|set up|created|launched)\b|C(?:E|I|SI)RT (?:became|is now) operational|\b(?:established|set up|created|launched) (?:a|its|the) (?:\p{Ll}+ )?C(?:E|I|SI)RT/u;
const ABOUT_TEAMS =
  /\b(?:assessment|readiness(?! (?:team|cent(?:re|er)|unit|group))|(?:agreement|memorandum|contract|project)\b[^.;]{0,60}\b(?:for|on) the (?:implementation|establishment|creation|setting up)|workshop|request(?:ed)?|asked [^.;]{2,40} for (?:assistance|help|support)|interested in|recogni[sz]es the (?:importance|need)|auditing exercise|training)\b/i;
