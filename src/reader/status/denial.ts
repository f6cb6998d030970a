import {
  anyOf,
  BEGUN,
  CONTRAST,
  type Cue,
  firstCue,
  IN_PLACE,
  INFORMAL,
  NEGATION,
  NUMBER_NOT_KNOWN,
  PROGRESS,
  PUT_ON_PAPER,
} from "./cues.ts";
import { isCounted, MEASURE_NOUNS } from "./measures.ts";
import { type Reading, type Sentence, spanIn } from "./sentences.ts";

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
    const reach = text.slice(after, after + REACH).replace(/^ of /, "    ");
    const end = reach.search(CLAUSE_END);
    const found = noun.exec(end < 0 ? reach : reach.slice(0, end));
    if (found) return { start: negation.index, end: after + found.index + found[0].length };
  }
  return findSaidAfter(noun, text);
}

/** "Nobody is in charge"; "a roadmap is lacking". */
function findSaidAfter(noun: RegExp, text: string): Cue | undefined {
  const nobody = NOBODY.exec(text);
  if (nobody) return { start: nobody.index, end: nobody.index + nobody[0].length };
  const lacking = LACKING.exec(text) ?? NOT_THERE.exec(text) ?? REPEALED.exec(text);
  const clause = lacking && text.slice(Math.max(0, lacking.index - REACH), lacking.index);
  return lacking && noun.test(clause?.split(/[.;:,]/).at(-1) ?? "")
    ? { start: lacking.index, end: lacking.index + lacking[0].length }
    : undefined;
}

const NOBODY =
  /^(?:none|nothing|nil|not)(?: officially| yet| so far| at present)?(?=[.,])|\bno such \w+|\bnothing of the (?:kind|sort)\b|\bthere (?:is|are) none\b|\bnot (?:been )?(?:assigned|given|entrusted|attributed) to any ?(?:body|one)\b|\b(?:nobody|no[ -]one) (?:is|has|was)\b/i;
/** What was repealed is no more, unless the same breath tells what took its place. */
export const REPEALED =
  /\b(?:was|were|has been|have been) (?:repealed|revoked|abrogated|annulled|withdrawn|closed(?: down)?|dissolved|abolished|disbanded|discontinued)\b(?! and (?:replaced|superseded)\b| by (?:the |an? )?[^.;]{0,40}\b(?:Act|Law|Code|Decree|Strategy|Policy|Plan)\b)/i;
/** "A team has neither been founded nor …", "does not yet exist". */
const NOT_THERE =
  /\b(?:does not|do not|doesn't)(?: (?:yet|currently|presently))? exist\b|\b(?:has|have) (?:not|never|neither)(?: yet| so far)? been (?:founded|established|set up|created|formed|put in place|adopted|enacted|developed|designated)\b(?! (?:as|by|officially))|\b(?:is|are)(?: currently| presently)? not(?: yet| currently| presently)? (?:assigned|entrusted|allotted|conferred)\b/i;
const LACKING =
  /\b(?:is|are|remains?)(?: (?:currently|still|presently|also|completely|at present)){0,2} (?:absent|lacking|missing|non-?existent|inexistent)\b/i;

/** Words after which a denial may be taken back in the same sentence. */
const AGAINST = new RegExp(
  `${CONTRAST.source}|\\b(?:since|because)\\b|, (?=(?:this|the|these|its) (?:tasks?|responsibilit|functions?|dut|mandate|roles?))`,
  "i",
);

/** "In the absence of an agency, the X is responsible": the main clause holds. */
const IN_ABSENCE = /^(?:In the absence of|Without)\b[^,]*, (.+)$/su;

/** What answers an indicator even after a denial: a channel that takes reports, a body that informs on safety online or bears the duty. */
const ANSWERS: Readonly<Record<string, readonly RegExp[]>> = {
  "1.3.3": [
    /\b(?:responsibilit|competenc|dut|task|mandate|role|function)\w* (?:is|are|being) (?:shared|distributed|divided|spread|split|allocated)\b|\bthe following\b[^.]{0,40}:|\blisted below:/i,
    /\b(?:is|are)(?: also| jointly| currently)? (?:responsible|in charge|charged|tasked|mandated|entrusted)\b|\b(?:coordinates|oversees|leads|handles)\b|\bperform\w* the (?:duties|tasks?|functions?|role)\b|\bshares? (?:the |this |these )?(?:tasks?|responsibilit|dut|mandate)/i,
  ],
  "2.3": [
    /\b(?:provides?|offers?|gives?|contains?|maintains?|issued|published)\b[^.;]{0,80}\b(?:information|advice|guid\w+|support|tips|materials?)\b[^.;]{0,80}\b(?:on-?line|internet|cyber\w*)\b/i,
  ],
  "2.4": [
    /\b(?:help ?line|hot ?line|child ?line|tip ?line|e-?mail|on-?line form|form|telephone|phone|portal)\b|\bcan be reported\b/i,
  ],
};

/** The sentence, or the part of one after its "however", that answers all the same; none where it is only announced. */
export function findAnswer(
  code: string,
  sentence: Sentence,
  denial: Cue,
  others: readonly Sentence[],
): Sentence | undefined {
  const isAnswer = (text: string) =>
    firstCue(text, PROGRESS) === undefined && ANSWERS[code]?.some((answer) => answer.test(text));
  const rest = sentence.text.slice(denial.end);
  const own = [...rest.split(AGAINST).slice(1), IN_ABSENCE.exec(sentence.text)?.[1] ?? ""].some(
    isAnswer,
  );
  return others.find(({ text }) => isAnswer(text)) ?? (own ? sentence : undefined);
}

/** A team at work that the document does not call official or national, in another sentence or behind the "but" of the denial's. */
export function findUnofficialTeam(
  code: string,
  sentence: Sentence,
  denial: Cue,
  others: readonly Sentence[],
) {
  if (code !== "1.2.1") return undefined;
  const rest = sentence.text.slice(denial.end);
  const [, ...behind] = rest.split(CONTRAST);
  const isOwn = IS_DONE_BY.test(rest) || isTeamWorking(behind.join(" "));
  const team = others.find(({ text }) => isTeamAtWork(text)) ?? (isOwn ? sentence : undefined);
  return team && spanIn(team, { start: 0, end: team.text.length });
}

/** "Its tasks are done for the moment by the Frost Office." */
const IS_DONE_BY =
  /\b(?:tasks?|functions?|role|duties) (?:is|are) (?:\p{Ll}+ ){0,6}?(?:done|performed|carried out|exercised|assumed|fulfilled|executed|discharged|taken on|taken over) (?:\p{Ll}+ ){0,4}?by\b/u;

const isTeamAtWork = (text: string): boolean => IS_DONE_BY.test(text) || isTeamWorking(text);
const isTeamWorking = (text: string): boolean =>
  /C(?:E|I|SI)RT/.test(text) &&
  /\b(?:has|operates?|operated|runs?|serves?|acts?|handles?|handling|responds?|responding|established|provides?|gives?|helps?|assists?|monitors?|coordinates?|works|performs?|exercis\w+|take over|carried out)\b/.test(
    text,
  ) &&
  !/\b(?:member|observer|assessment|readiness|request\w*|ITU|conducted|workshop|training)\b/i.test(
    text,
  );
