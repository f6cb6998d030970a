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
import { MEASURES } from "./measures.ts";
import { type Reading, type Sentence, spanIn, wholeOf } from "./sentences.ts";

/** How far a negation is followed, in characters: the template's longest noun phrase and some. */
const REACH = 180;
const CLAUSE_END =
  /[.;:]|\b(?:that|which|who|however|but|since|because|as|to)\b|(?<!\b(?:form|kind|type|sort)s?) of\b/i;

/** A negation that governs the measure's noun within its clause. */
export function findDenial(code: string, { text }: Sentence): Cue | undefined {
  const noun = MEASURES[code]?.noun;
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

/** "Nobody is in charge"; "a roadmap is lacking", "has never been carried out", "was repealed". */
function findSaidAfter(noun: RegExp, text: string): Cue | undefined {
  const nobody = firstCue(text, NOBODY);
  if (nobody) return nobody;
  const lacking = firstCue(text, LACKING);
  const clause = lacking && text.slice(Math.max(0, lacking.start - REACH), lacking.start);
  return noun.test(clause?.split(/[.;:,]/).at(-1) ?? "") ? lacking : undefined;
}
const NOBODY =
  /^(?:none|nothing|nil|not)(?: officially| yet| so far| at present)?(?=[.,])|\bno such \w+|\bnothing of the (?:kind|sort)\b|\bthere (?:is|are) none\b|\bnot (?:been )?(?:assigned|given|entrusted) to any ?(?:body|one)\b|\b(?:nobody|no[ -]one) (?:is|has|was)\b/i;
const LACKING =
  /\b(?:is|are|remains?)(?: \w+)? (?:absent|lacking|missing|non-?existent|inexistent)\b|\b(?:does|do) not(?: yet| currently)? exist\b|\b(?:has|have) (?:not|never|neither)(?: yet)? been (?:founded|established|set up|created|formed|put in place|adopted|enacted|developed|designated)\b(?! (?:as|by|officially))|\b(?:was|were|has been|have been) (?:repealed|revoked|abrogated|dissolved|abolished|disbanded|discontinued|closed(?: down)?)\b(?! and (?:replaced|superseded)\b| by (?:the |an? )?[^.;]{0,40}\b(?:Act|Law|Code|Decree|Strategy|Policy|Plan)\b)/i;

/** The measure is denied: partial where a step towards it, or the thing in an informal shape, is told besides; else absent. */
export function readDenial(code: string, sentences: readonly Sentence[]): Reading | undefined {
  for (const [at, sentence] of sentences.entries()) {
    const denial = findDenial(code, sentence);
    if (!denial) continue;
    if (MEASURES[code]?.isCounted && NUMBER_NOT_KNOWN.test(sentence.text)) continue;
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
      decided: wholeOf(answer),
    };
  const isAbout = ({ sentence: { text }, from }: Rest) =>
    MEASURES[code]?.noun.test(text.slice(from));
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

/** After the measure itself was affirmed as official, "there is no other …" or "no sector …" takes nothing back. */
function isAboutMore(
  code: string,
  sentence: Sentence,
  denial: Cue,
  before: readonly Sentence[],
): boolean {
  const denied = sentence.text.slice(denial.start, denial.end);
  const isNarrow = NARROW.test(denied) || FOR_SOME.test(sentence.text.slice(denial.end));
  return before.some(
    ({ text }) =>
      MEASURES[code]?.noun.test(text) === true &&
      (OFFICIAL.test(text) ||
        (isNarrow && !/\bnational\b/i.test(denied) && firstCue(text, IN_PLACE) !== undefined)) &&
      !/\b(?:not|no|never)\b/i.test(text),
  );
}
const NARROW =
  /\b(?:other|further|additional|sector\w*|private|separate|stand-?alone|regional|academic)\b/i;
/** "There is no CIRT for the banks." */
const FOR_SOME = /^ for (?:the )?(?!nation|countr|whole|time|moment|now\b|public)\p{Ll}/u;
const OFFICIAL = /\b(?:has|have|is|are)\b[^.;]{0,40}\b(?:officially|official)\b/i;

/** Words after which a denial may be taken back in the same sentence. */
const AGAINST = new RegExp(
  `${CONTRAST.source}|\\b(?:since|because)\\b|, (?=(?:this|the|these|its) (?:tasks?|responsibilit|functions?|dut|mandate|roles?))`,
  "i",
);
/** "In the absence of an agency, the X is responsible": the main clause holds. */
const IN_ABSENCE = /^(?:In the absence of|Without)\b[^,]*, (.+)$/su;

/** The sentence, or the part of one after its "however", that answers all the same; none where it is only announced. */
function findAnswer(
  code: string,
  sentence: Sentence,
  denial: Cue,
  others: readonly Sentence[],
): Sentence | undefined {
  const isAnswer = (text: string) =>
    !PROGRESS.test(text) && MEASURES[code]?.answers?.some((answer) => answer.test(text));
  const rest = sentence.text.slice(denial.end);
  const own = [...rest.split(AGAINST).slice(1), IN_ABSENCE.exec(sentence.text)?.[1] ?? ""];
  return others.find(({ text }) => isAnswer(text)) ?? (own.some(isAnswer) ? sentence : undefined);
}

/** A team at work that the document does not call official or national, in another sentence or behind the "but" of the denial's. */
function findUnofficialTeam(
  code: string,
  sentence: Sentence,
  denial: Cue,
  others: readonly Sentence[],
) {
  if (code !== "1.2.1") return undefined;
  const [, ...behind] = sentence.text.slice(denial.end).split(CONTRAST);
  const isOwn = isTeamAtWork(behind.join(" "));
  const team = others.find(({ text }) => isTeamAtWork(text)) ?? (isOwn ? sentence : undefined);
  return team && wholeOf(team);
}
const isTeamAtWork = (text: string): boolean =>
  /C(?:E|I|SI)RT/.test(text) &&
  /\b(?:has|operates?|operated|runs?|serves?|acts?|handles?|handling|responds?|responding|established|provides?|gives?|helps?|assists?|monitors?|coordinates?|works|performs?|exercis\w+|take over|carried out)\b/.test(
    text,
  ) &&
  !/\b(?:member|observer|assessment|readiness|request\w*|ITU|conducted|workshop|training)\b/i.test(
    text,
  );
