import type { Block } from "../blocks.ts";

/** What a list may be of that tells of the answer and is none: aims, tasks, services, offences. */
const TOLD =
  "objectives?|aims?|goals?|pillars?|principles?|priorit(?:y|ies)|areas?|tasks?|dut(?:y|ies)|functions?|services?|responsibilit(?:y|ies)|activit(?:y|ies)|offen[cs]es?|crimes?|issues?|topics?|components?|elements?|chapters?|provisions?|points?|roles?|powers|competenc(?:e|es|ies)|steps?|stages?|phases?|results?|achievements?|benefits?|challenges?|requirements|targets?|focus|themes?|purposes?";
/** What a list of answers is of. */
const ASKED =
  "instruments?|agenc(?:y|ies)|ministr(?:y|ies)|departments?|bod(?:y|ies)|institutions?|organi[sz]ations?|entit(?:y|ies)|authorit(?:y|ies)|actors|stakeholders|committees?|C(?:E|I|SI)RTs?|teams?|strateg(?:y|ies)|polic(?:y|ies)|plans?|programmes|documents?|papers|laws?|legislations?|acts?|codes?|decrees?|regulations?|ordinances?|bills?|rules|framework|treat(?:y|ies)|conventions?";
const NOUN = new RegExp(`\\b(?:(${TOLD})|${ASKED})\\b`, "i");
/** "Its tasks are the following:": what the word points back to is the subject. */
const FOLLOWING = /\bfollowing\s(?=\p{L})/u;
/** "The strategy rests on five pillars:". */
const COUNTED = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|main|key|strategic|specific)(?: [a-z-]+){0,2} (?:${TOLD})\\s?:$`,
  "i",
);
/** "The A is responsible for:", "is entrusted with the following:". */
const DUTIES =
  /\b(?:responsible for|in charge of|entrusted with|tasked (?:with|to)|mandate(?:d)? to|aims? (?:at|to)|in order to|seeks to|by|to|includes? provisions for)(?: the following)?\s?:$/i;

/**
 * The blocks of a section without the lists that tell of its answer: a strategy's aims, a body's tasks. What such a list
 * holds are answers all the same where half of it is named like one ("Responsibilities are divided as follows: Ministry of …").
 */
export function dropTellingLists(
  blocks: readonly Block[],
  isAnswer: (item: string) => boolean,
): Block[] {
  const kept: Block[] = [];
  let lead = "";
  let list: Block[] = [];
  const close = () => {
    if (list.length > 0 && isOfAnswers(lead, list, isAnswer)) kept.push(...list);
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === "item") list.push(block);
    else {
      close();
      kept.push(block);
      lead = block.text;
    }
  }
  close();
  return kept;
}

function isOfAnswers(
  lead: string,
  list: readonly Block[],
  isAnswer: (item: string) => boolean,
): boolean {
  if (MEMBERS.test(lead)) return false;
  const answers = list.filter(({ text }) => isAnswer(text)).length;
  return 2 * answers >= list.length || !isTellingLead(lead);
}

/** Who sits in a body is not that body. */
const MEMBERS = /\bmembers(?: \p{Ll}+){0,3}:$|\b(?:composed|made up) of(?: \p{Ll}+){0,3}:$/u;

/** Whether a list is of what its introduction only tells: the noun behind "following" decides, else the first. */
function isTellingLead(text: string): boolean {
  const lead = text.split(/(?<=[.;!?]) (?=\p{Lu})/u).at(-1) ?? "";
  if (!/:\s?-?$/.test(lead)) return false;
  if (DUTIES.test(lead)) return true;
  if (COUNTED.test(lead)) return true;
  const at = lead.search(FOLLOWING);
  const noun = NOUN.exec(at < 0 ? lead : lead.slice(at)) ?? NOUN.exec(lead);
  return noun?.[1] !== undefined;
}
