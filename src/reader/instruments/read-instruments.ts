import type { AskedKind } from "../../domain/framework.ts";
import { kindOf } from "../../domain/instrument-kinds.ts";
import type { Instrument } from "../../domain/profile.ts";
import type { Status } from "../../domain/status.ts";
import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { isDraft } from "../status/list-status.ts";
import { dropTellingLists } from "./answering-lists.ts";
import { readAgencyNames, readAnyBodies, readRelatedBodies } from "./bodies/agency-names.ts";
import { isBodyItem } from "./bodies/body-items.ts";
import { readAnyLaws } from "./laws/last-resort.ts";
import { readLawNames } from "./laws/law-names.ts";
import { FOOTNOTE, uniqueNames } from "./names/clean-name.ts";
import { readOtherNames } from "./other-names.ts";
import { readRelatedStrategies, readStrategyNames } from "./strategies/strategy-names.ts";
import { TEAM_WORD } from "./teams/find-teams.ts";
import { readTeamNames } from "./teams/team-names.ts";
import { readTreatyNames } from "./treaty-names.ts";
import { LAW, PASSAGE } from "./words/law-words.ts";

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

/** What is told of after a denial, and is named all the same: a strategy of another matter, a body in the front line. */
const RELATED: Readonly<Record<string, (blocks: readonly Block[]) => string[]>> = {
  "1.3.1": readRelatedStrategies,
  "1.3.3": readRelatedBodies,
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
  const read =
    status === "absent" ? RELATED[code] : (some: readonly Block[]) => readNames(code, status, some);
  if (status === "unknown" || status === "missing" || read === undefined) return [];
  const links = blocks.flatMap((block) => block.links);
  const page = blocks
    .slice(0, MOST)
    .map((block) => ({ ...block, text: block.text.slice(0, LONGEST).replace(FOOTNOTE, "") }));
  return uniqueNames(read(page).slice(0, 2 * MOST))
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
