import type { AskedKind } from "../../domain/framework.ts";
import { kindOf } from "../../domain/instrument-kinds.ts";
import type { Instrument } from "../../domain/profile.ts";
import type { Status } from "../../domain/status.ts";
import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { isDraft } from "../status/sentences.ts";
import { isBodyItem, readAgencyNames, readAnyBodies } from "./bodies.ts";
import { FOOTNOTE, uniqueNames } from "./clean-name.ts";
import { readAnyLaws, readLawNames } from "./laws.ts";
import { readOtherNames, readTreatyNames } from "./other-names.ts";
import { readRelatedStrategies, readStrategyNames } from "./strategies.ts";
import { readTeamNames, TEAM_WORD } from "./teams.ts";
import { LAW, PASSAGE } from "./words.ts";

/** How each indicator names what answers it; the others name it in passing. */
const READERS: Readonly<Record<string, (blocks: readonly Block[]) => string[]>> = {
  "1.1.1": readLawNames,
  "1.1.2": readLawNames,
  "1.2.1": readTeamNames,
  "1.3.1": readStrategyNames,
  "1.3.3": readAgencyNames,
  "2.1": readLawNames,
  "2.2": readTreatyNames,
};

const isLawItem = (item: string): boolean => LAW.test(item) || PASSAGE.test(item);
/** Whether an item is named as an answer is, whatever its list is said to be of. */
const IS_ANSWER: Readonly<Record<string, (item: string) => boolean>> = {
  "1.1.1": isLawItem,
  "1.1.2": isLawItem,
  "1.2.1": (item) => TEAM_WORD.test(item.split(" ")[0] ?? ""),
  "1.3.3": isBodyItem,
  "2.1": isLawItem,
};

/** The schema's limit; a section that names more is not of this world. */
const MOST = 200;
/** Names stand in the first pages of a section, if anywhere: characters of a block that are searched. */
const LONGEST = 5000;

/** What a section names as its answer, each with its kind and, where the document links it, its address; nothing where it says no, but for what is related. */
export function readInstruments(
  code: string,
  status: Status,
  blocks: readonly Block[],
  asked?: AskedKind,
): Instrument[] {
  // After a denial a strategy of another matter is named all the same.
  if (status === "absent" && code !== "1.3.1") return [];
  if (status === "unknown" || status === "missing") return [];
  const links = blocks.flatMap((block) => block.links);
  const page = blocks.slice(0, MOST).map((block) => {
    const text = block.text.slice(0, LONGEST).replace(FOOTNOTE, "");
    return text === block.text ? block : { ...block, text };
  });
  const names = status === "absent" ? readRelatedStrategies(page) : readNames(code, status, page);
  return uniqueNames(names.slice(0, 2 * MOST))
    .filter((name) => findCountry(name) === undefined)
    .slice(0, MOST)
    .map((name) => {
      const link = links.find(({ text }) => text === name || name.includes(text));
      return {
        name,
        kind: kindOf(asked, name),
        ...(link && { url: link.url }),
        ...(isStatedAsDraft(name, blocks) && { draft: true as const }),
      };
    });
}

/** The names of the answer: by the rules of the indicator; of laws else by whatever its section names. */
function readNames(code: string, status: Status, page: readonly Block[]): string[] {
  const read = READERS[code];
  if (!read) return readOtherNames(page, code);
  const names = read(dropTellingLists(page, IS_ANSWER[code] ?? (() => false)));
  if (names.length > 0) return names;
  if (read === readLawNames) return readAnyLaws(page);
  return read === readAgencyNames && status === "exists" ? readAnyBodies(page) : [];
}

/** The item that holds the name calls it a draft, a bill or planned. */
const isStatedAsDraft = (name: string, blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, text }) => kind === "item" && text.includes(name) && isDraft(text));

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
/**
 * The blocks of a section without the lists that tell of its answer: a strategy's aims, a body's tasks. What such a list
 * holds are answers all the same where half of it is named like one ("Responsibilities are divided as follows: Ministry of …").
 */
function dropTellingLists(blocks: readonly Block[], isAnswer: (item: string) => boolean) {
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

function isOfAnswers(lead: string, list: readonly Block[], isAnswer: (item: string) => boolean) {
  const answers = list.filter(({ text }) => isAnswer(text)).length;
  return 2 * answers >= list.length || !isTellingLead(lead);
}

/** Whether a list is of what its introduction only tells: the noun behind "following" decides, else the first. */
function isTellingLead(text: string): boolean {
  const lead = text.split(/(?<=[.;!?]) (?=\p{Lu})/u).at(-1) ?? "";
  if (!/:\s?-?$/.test(lead)) return false;
  if (COUNTED.test(lead)) return true;
  const at = lead.search(FOLLOWING);
  const noun = NOUN.exec(at < 0 ? lead : lead.slice(at)) ?? NOUN.exec(lead);
  return noun?.[1] !== undefined;
}
