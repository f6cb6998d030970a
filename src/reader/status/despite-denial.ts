import { CONTRAST, type Cue, firstCue } from "./cues.ts";
import { PROGRESS } from "./progress.ts";
import { type Sentence, spanIn } from "./sentences.ts";

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
