import type { AskedKind } from "../../domain/framework.ts";
import { kindOf } from "../../domain/instrument-kinds.ts";
import type { Instrument } from "../../domain/profile.ts";
import type { Status } from "../../domain/status.ts";
import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { pattern } from "../phrases.ts";
import { isDraft } from "../status/sentences.ts";
import words from "../words.json" with { type: "json" };
import { isBodyItem, readAgencyNames, readAnyBodies } from "./bodies.ts";
import { FOOTNOTE, MAX_NAMES, uniqueNames } from "./clean-name.ts";
import { readAnyLaws, readLawNames } from "./laws.ts";
import { readOtherNames, readTreatyNames } from "./other-names.ts";
import { readRelatedStrategies, readStrategyNames } from "./strategies.ts";
import { readTeamNames, TEAM_WORD } from "./teams.ts";
import { LAW, PASSAGE } from "./words.ts";

interface Rule {
  read: (blocks: readonly Block[]) => string[];
  /** Whether an item is an answer, regardless of how its list is introduced. */
  isAnswer?: (item: string) => boolean;
}
const LAWS: Rule = { read: readLawNames, isAnswer: (item) => LAW.test(item) || PASSAGE.test(item) };

/** Rules by indicator. Indicators without a rule use `readOtherNames`. */
const RULES: Readonly<Record<string, Rule>> = {
  "1.1.1": LAWS,
  "1.1.2": LAWS,
  "1.2.1": { read: readTeamNames, isAnswer: (item) => TEAM_WORD.test(item.split(" ")[0] ?? "") },
  "1.3.1": { read: readStrategyNames },
  "1.3.3": { read: readAgencyNames, isAnswer: isBodyItem },
  "2.1": LAWS,
  "2.2": { read: readTreatyNames },
};

/** Maximum number of instruments, and of characters in their names, as in the schema. */
const MAX_INSTRUMENTS = 200;
const MAX_NAME = 300;
/** Number of characters of a block that are searched. Bounds the work on hostile input. */
const LONGEST = 5000;

/** The instruments that a section names. After a denial, only related strategies. */
export function readInstruments(
  code: string,
  status: Status,
  blocks: readonly Block[],
  asked?: AskedKind,
): Instrument[] {
  if (status === "absent" && code !== "1.3.1") return [];
  if (status === "unknown" || status === "missing") return [];
  // Excludes footnote links and blank links, because their text also occurs in other names.
  const links = blocks.flatMap((block) => block.links).filter(({ text }) => /\p{L}{2}/u.test(text));
  const page = blocks.slice(0, MAX_INSTRUMENTS).map((block) => {
    const text = block.text.slice(0, LONGEST).replace(FOOTNOTE, "");
    return text === block.text ? block : { ...block, text };
  });
  const names = status === "absent" ? readRelatedStrategies(page) : readNames(code, status, page);
  return uniqueNames(names.slice(0, MAX_NAMES))
    .filter((name) => name.length <= MAX_NAME && findCountry(name) === undefined)
    .slice(0, MAX_INSTRUMENTS)
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

function readNames(code: string, status: Status, page: readonly Block[]): string[] {
  const rule = RULES[code];
  if (!rule) return readOtherNames(page, code);
  const names = rule.read(dropDescriptiveLists(page, rule.isAnswer ?? (() => false)));
  if (names.length > 0) return names;
  if (rule === LAWS) return readAnyLaws(page);
  return code === "1.3.3" && status === "exists" ? readAnyBodies(page) : [];
}

/** Whether a list item marks the instrument as a draft, as in "Ice Act (under review)". */
const isStatedAsDraft = (name: string, blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, text }) => kind === "item" && text.includes(name) && isDraft(text));

const { nouns } = words;
/** The noun for the items of a list: either aspects of an answer, or the answers themselves. */
const NOUN = pattern("i")`\b(?:(${nouns.aspect.english})|${nouns.answer.english})\b`;
/** Requires a word after "following". In "Its tasks are the following:", the noun precedes "following". */
const FOLLOWING = /\bfollowing\s(?=\p{L})/u;
/** Matches "The strategy rests on five pillars:". */
const COUNTED_ASPECTS = pattern("i")`
  \b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|main|key|strategic|specific)(?: [a-z-]+){0,2} (?:${nouns.aspect.english})\s?:$
`;
/** Drops lists of a strategy's aims or a body's tasks, unless at least half of the items look like answers. */
function dropDescriptiveLists(blocks: readonly Block[], isAnswer: (item: string) => boolean) {
  const kept: Block[] = [];
  let lead = "";
  let list: Block[] = [];
  const close = () => {
    const answers = list.filter(({ text }) => isAnswer(text)).length;
    if (2 * answers >= list.length || !introducesAspects(lead)) kept.push(...list);
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

/** Whether a text introduces a list of aspects. Decides by the noun after "following", otherwise by the first noun. */
function introducesAspects(text: string): boolean {
  const lead = text.split(/(?<=[.;!?]) (?=\p{Lu})/u).at(-1) ?? "";
  if (!/:\s?-?$/.test(lead)) return false;
  if (COUNTED_ASPECTS.test(lead)) return true;
  const at = lead.search(FOLLOWING);
  const noun = NOUN.exec(at < 0 ? lead : lead.slice(at)) ?? NOUN.exec(lead);
  return noun?.[1] !== undefined;
}
