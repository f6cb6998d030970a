import lists from "../phrases.json" with { type: "json" };
import { pattern, phrases } from "../phrases.ts";
import * as cues from "./cues.ts";
import { BEGUN, type Cue, findCue, findProgress, PROGRESS, PUT_ON_PAPER } from "./cues.ts";
import { ANSWERS, COUNTED, NOUNS } from "./measures.ts";
import { decide, type Reading, type Sentence, type Span, spanIn, spanOf } from "./sentences.ts";

/** Number of characters searched after a negation. Longer than any noun phrase of the template. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as(?! yet\b)|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause. In "Although …, …", a negation before the comma does not affect the main clause. */
export function findDenial(code: string, { text }: Sentence): Cue | undefined {
  const noun = NOUNS[code];
  if (!noun) return undefined;
  const mainStart = text.length - mainClauseOf(text).length;
  for (const negation of text.matchAll(cues.NEGATION)) {
    const after = negation.index + negation[0].length;
    const reach = (after < mainStart ? text.slice(0, mainStart) : text).slice(after, after + REACH);
    const end = reach.search(CLAUSE_END);
    const found = noun.exec(end < 0 ? reach : reach.slice(0, end));
    if (found) return { start: negation.index, end: after + found.index + found[0].length };
  }
  return findDenialAfterNoun(noun, text);
}

function findDenialAfterNoun(noun: RegExp, text: string): Cue | undefined {
  const nobody = findCue(text, NOBODY);
  if (nobody) return nobody;
  const lacking = findCue(text, LACKING);
  const before = text.slice(0, lacking?.start ?? 0);
  const clauses = before.replace(/, (?:by contrast|however|though),/, "").split(/[.;:,]/);
  const subject = clauses.at(-1) ?? "";
  return noun.test(subject) || / (?:one|none) $/.test(subject) ? lacking : undefined;
}
/** Denials without the measure's noun: "Nobody is in charge". */
const NOBODY = phrases`${lists.status.nobody}`;
/** Denials after the measure's noun: "A roadmap is lacking", "has never been established", "was repealed". */
const LACKING = phrases`${lists.status.lacking}`;

function readDenial(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const sentence of sentences) {
    const denial = findDenial(code, sentence);
    if (!denial) continue;
    return readExcept(code, sentence, denial) ?? weighDenial(code, sentence, denial, sentences);
  }
  return undefined;
}

/** In "has a programme for schools, but no programme for companies", the measure is affirmed in part before the contrast. */
function readExcept(code: string, sentence: Sentence, denial: Cue): Reading | undefined {
  const [own = "", ...denied] = sentence.text.slice(0, denial.start).split(cues.CONTRAST);
  const isAffirmed = cues.IN_PLACE.test(own) && NOUNS[code]?.test(own) === true;
  if (denied.length === 0 || !isAffirmed || PROGRESS.test(own)) return undefined;
  return decide("partial", "limited", ["exists", "absent"], spanOf(sentence));
}

/** Determines the status after a denial: `exists` if the section answers the indicator, `partial` if it mentions a step towards the measure or an informal version, otherwise `absent`. */
function weighDenial(code: string, sentence: Sentence, denial: Cue, all: readonly Sentence[]) {
  const isAside = ({ text }: Sentence) =>
    cues.OTHER_MATTER.test(text) || (!code.startsWith("1.4") && cues.EVENT.test(text));
  const others = all.filter((one) => one !== sentence && !isAside(one));
  const blank = (words: string) => "·".repeat(words.length);
  const text = sentence.text.replace(DENIED_TOO, blank).slice(denial.end);
  const [before = ""] = sentence.text.slice(0, denial.start).split(TURN_BACK);
  const rest = [
    { ...sentence, start: sentence.start + denial.end, text },
    ...(before.length < denial.start ? [{ ...sentence, text: before }] : []),
    ...others,
  ];
  const answer = findAnswerDespiteDenial(code, sentence, text, others);
  if (answer) return decide("exists", "affirmed", ["partial", "absent"], spanOf(answer));
  const about = rest.filter((one) => NOUNS[code]?.test(one.text));
  const step = findFirst(rest, PROGRESS, BEGUN) ?? findFirst(about, PUT_ON_PAPER);
  if (step) return decide("partial", "in-progress", ["absent"], step);
  const informal =
    findFirst(rest, cues.LIMITED, cues.INFORMAL) ??
    (code === "1.2.1" ? findUnofficialTeam(sentence, text, others) : undefined);
  if (informal) return decide("partial", "limited", ["absent"], informal);
  return rest.some((one) => cues.CONTRAST.test(one.text))
    ? decide("absent", "related-only", ["partial"], spanIn(sentence, denial))
    : decide("absent", "denied", [], spanIn(sentence, denial));
}

/** Denials of a step: "…, nor is one planned", "No plan is being made". */
const DENIED_TOO =
  /(?:\b(?:nor|none|neither)|^(?:(?! (?:is|are|was|were|has|have|had|does|do)\b)[^.;])*?\b(?:no|not one))\b(?: (?!(?:and|but|al?though|while|since|because)\b)[^\s.;:,]+)*/gi;
const TURN_BACK = /,? (?:but|though|although|yet|whereas)\b/;

function findFirst(sentences: readonly Sentence[], ...patterns: RegExp[]): Span | undefined {
  for (const sentence of sentences) {
    const found = patterns.flatMap((pattern) => findCue(sentence.text, pattern) ?? []);
    const [first] = found.sort((a, b) => a.start - b.start);
    if (first) return spanIn(sentence, first);
  }
  return undefined;
}

/** The part of a sentence after these words may contradict its denial. */
const TAKES_BACK = pattern("i")`
  ${cues.CONTRAST}|\b(?:since|because)\b|, (?=(?:this|the|these|its) (?:tasks?|responsibilit|functions?|dut|mandate|roles?))
`;
/** In "Although it is not a member of …, it attends …", the main clause decides. */
const SUBORDINATE =
  /^(?:In the absence of|Without|(?:Even )?[Tt]hough|Although|While)\b[^,]*(?:, (?!the |an? |its? )[\p{Ll} -]{1,25} (?:and|or) [^,]*)?, (.+)$/su;
const mainClauseOf = (text: string): string => SUBORDINATE.exec(text)?.[1] ?? "";

/** Another sentence that answers the indicator despite the denial. Otherwise the denying sentence, if its main clause or its text after a `TAKES_BACK` phrase answers the indicator. */
function findAnswerDespiteDenial(
  code: string,
  sentence: Sentence,
  rest: string,
  others: readonly Sentence[],
) {
  const isAnswer = (text: string) =>
    ANSWERS[code]?.test(text) && !PROGRESS.test(text) && !findDenial(code, { ...sentence, text });
  const own = [...rest.split(TAKES_BACK).slice(1), mainClauseOf(sentence.text)];
  return others.find(({ text }) => isAnswer(text)) ?? (own.some(isAnswer) ? sentence : undefined);
}

/** An operating team, in a section that denies an official or national team. */
function findUnofficialTeam(sentence: Sentence, rest: string, others: readonly Sentence[]) {
  const [, ...after] = rest.split(cues.CONTRAST);
  const isOwn = isTeamAtWork(after.join(" "));
  const team = others.find(({ text }) => isTeamAtWork(text)) ?? (isOwn ? sentence : undefined);
  return team && spanOf(team);
}
const isTeamAtWork = (text: string): boolean =>
  /C(?:E|I|SI)RT/.test(text) && WORKS.test(text) && !ONLY_ASSISTED.test(text);
const WORKS = pattern()`\b(?:${lists.teams.works})\b`;
const ONLY_ASSISTED = pattern("i")`\b(?:${lists.teams.onlyAssisted})\b`;

export const readClaims = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readRefusal(code, sentences) ?? readAffirmation(code, sentences);

/** Finds "no information" or a denial anywhere in the section. */
export const readRefusal = (code: string, sentences: readonly Sentence[]): Reading | undefined =>
  readNoInformation(code, sentences) ?? readDenial(code, sentences);

/** Finds a statement that information is not available. Ignores an unknown number if the section affirms the measure before it or in a contrasting clause. */
export function readNoInformation(code: string, sentences: readonly Sentence[]) {
  const isCounted = COUNTED.includes(code);
  const affirmed = isCounted ? sentences.findIndex((one) => isAffirmed(code, one)) : -1;
  for (const [at, sentence] of sentences.entries()) {
    const { text } = sentence;
    const number = isCounted ? findCue(text, cues.NUMBER_NOT_KNOWN) : undefined;
    const cue = number ?? (MAY_MATCH.test(text) ? findCue(text, cues.NO_INFORMATION) : undefined);
    if (!cue) continue;
    if (!number) return decide("unknown", "no-information", [], spanIn(sentence, cue));
    const [, ...after] = text.slice(cue.end).split(cues.CONTRAST);
    const isAside =
      isAffirmedBeforeContrast(text.slice(0, cue.start)) ||
      [...after, mainClauseOf(text)].some((part) => cues.IN_PLACE.test(part)) ||
      (affirmed >= 0 && affirmed < at);
    if (!isAside) return decide("unknown", "number-not-known", [], spanIn(sentence, cue));
  }
  return undefined;
}
/** Every match of NO_INFORMATION contains one of these words. This cheap test rules out most sentences. */
const MAY_MATCH = /^t(?:o be|b[acd])\b|\b(?:no|n\/a|blank|missing|lack)|n['’]t\b|\bun[a-z]/i;

const TURN = new RegExp(`${cues.CONTRAST.source}| [-–] `, "i");
/** Matches "has many certified experts, but no exact number". */
const isAffirmedBeforeContrast = (before: string): boolean => {
  const [own = "", ...rest] = before.split(TURN);
  return rest.length > 0 && cues.IN_PLACE.test(own);
};

/** Whether a sentence neither denies the measure nor only announces it. */
const isAffirmed = (code: string, sentence: Sentence): boolean =>
  !findDenial(code, sentence) && !findProgress(sentence.text);

/** Reads the first claim. Later claims may affirm or limit the measure. */
function readAffirmation(code: string, sentences: readonly Sentence[]): Reading | undefined {
  const claims = sentences.filter(({ text }) => !isPreliminary(code, text));
  const [first] = claims;
  if (!first)
    return sentences[0] && decide("unknown", "no-usable-words", ["absent"], spanOf(sentences[0]));
  const isAffirmedLater = () => claims.slice(1).some((one) => isAffirmed(code, one));
  return (
    readEfforts(first, isAffirmedLater) ??
    readProgress(code, first) ??
    readNegated(first, isAffirmedLater) ??
    readWeakSharing(code, first) ??
    readLimits(claims) ??
    decide("exists", "affirmed", [], spanIn(first, findAffirmation(code, first.text)))
  );
}

function readProgress(code: string, first: Sentence) {
  const begun = findCue(first.text, BEGUN);
  const owed = code === "1.3.2" ? findCue(first.text, ROADMAP_OWED) : undefined;
  const cue = begun ?? owed ?? findProgress(first.text);
  // A body "charged with preparing the policy" is in charge (1.3.3).
  const duty = code === "1.3.3" ? findCue(first.text, IN_CHARGE) : undefined;
  if (!cue || (duty && duty.start <= cue.start)) return undefined;
  return decide("partial", "in-progress", [begun ? "exists" : "absent"], spanIn(first, cue));
}

const IN_CHARGE =
  /\b(?:is|are|was|were|has been|have been)(?: \w+)? (?:charged|tasked|mandated|entrusted|in charge|responsible)\b/i;

/** Words that imply that a roadmap is still being prepared: "is in charge of preparing the roadmap". */
const ROADMAP_OWED =
  /\b(?:responsible for|in charge of) (?:(?:prepar|provid|develop|draft)ing|(?:the )?provision of)\b|\b(?:charged|tasked|entrusted) with (?:the |an? )?(?:[\w-]{1,20} ){0,3}?road ?map\b/i;

function readEfforts(first: Sentence, isAffirmedLater: () => boolean): Reading | undefined {
  const cue = findCue(first.text, cues.EFFORTS);
  return cue && !isAffirmedLater()
    ? decide("absent", "related-only", ["partial"], spanIn(first, cue))
    : undefined;
}

function readWeakSharing(code: string, first: Sentence): Reading | undefined {
  const cue = /^1\.5\.[123]/.test(code) ? findCue(first.text, cues.LESS_THAN_SHARING) : undefined;
  const place = findCue(first.text, cues.IN_PLACE);
  return !cue || (place && place.start < cue.start)
    ? undefined
    : decide("partial", "limited", ["exists"], spanIn(first, cue));
}

/** Reads a denial that does not name the measure: the verb or subject of the first claim is negated, and no later claim affirms the measure. */
function readNegated(first: Sentence, isAffirmedLater: () => boolean): Reading | undefined {
  const negation = findCue(first.text, NEGATED_CLAIM);
  const main = mainClauseOf(first.text);
  if (!negation || (main && !NEGATED_CLAIM.test(main)) || isAffirmedLater()) return undefined;
  const place = findCue(first.text, cues.IN_PLACE);
  return place && place.start < negation.start
    ? undefined
    : decide("absent", "denied", ["unknown"], spanIn(first, negation));
}
/** Matches "At present, no asset is shared", "does not provide", "gives no courses". */
const NEGATED_CLAIM =
  /^(?:(?:Currently|(?:At|So|To) (?:\w+ )?\w+),? |In [^,]{1,40}(?:, | (?=there is )))?(?:there is )?(?:none|neither|no(?!\.|\s?\d| (?:doubt|later|less|fewer|longer|more)\b))\b|\b(?:do|does|did|has|have|is|are|can)(?: not\b(?! only\b| yet operational\b)| never\b|n['’]t\b)(?: [\w-]{1,20})?|\b(?:gives?|provides?|offers?) no\b/i;

/** Reads a partial status if the affirmed measure is a draft, is incomplete, or is qualified afterwards. */
function readLimits(claims: readonly Sentence[]): Reading | undefined {
  for (const sentence of claims) {
    const draft = findCue(sentence.text, cues.DRAFT_MARK);
    if (draft) return decide("partial", "in-progress", ["exists"], spanIn(sentence, draft));
    const limit = findCue(sentence.text, cues.LIMITED) ?? findCue(sentence.text, cues.BUT_NOT);
    if (limit) return decide("partial", "limited", ["exists"], spanIn(sentence, limit));
  }
  return undefined;
}

/** The range of the affirming words, extended to the measure's noun if it follows. The whole sentence if it has no affirming words. */
function findAffirmation(code: string, text: string): Cue {
  const place = findCue(text, cues.IN_PLACE);
  if (!place) return { start: 0, end: text.length };
  const reach = /^[^.;:,]{0,100}/.exec(text.slice(place.end))?.[0] ?? "";
  const noun = NOUNS[code]?.exec(reach);
  return { start: place.start, end: place.end + (noun ? noun.index + noun[0].length : 0) };
}

/** Whether a sentence claims nothing: an open question, an assessment of teams, or a course without certificates. */
const isPreliminary = (code: string, text: string): boolean =>
  (/\bwhether\b/.test(text) && !cues.IN_PLACE.test(text) && !PROGRESS.test(text)) ||
  (code === "1.2.1" && ABOUT_TEAMS.test(text) && !CLAIMS_TEAM.test(text)) ||
  (code === "1.4.3" && cues.ONLY_TRAINING.test(text));
/** Claims that a team exists: "KelpCIRT offers training", "following the assessment a CIRT was set up". */
const CLAIMS_TEAM = pattern("u")`${lists.status.claimsTeam}`;
const ABOUT_TEAMS = phrases`${lists.status.aboutTeams}`;
