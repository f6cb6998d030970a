import type { Instrument, InstrumentKind } from "../../domain/profile.ts";
import type { Status } from "../../domain/status.ts";
import { findCountry } from "../areas.ts";
import type { Block } from "../blocks.ts";
import { isDraft } from "../status/list-status.ts";
import { readAgencyNames } from "./agency-names.ts";
import { uniqueNames } from "./clean-name.ts";
import { readLawNames } from "./law-names.ts";
import { readOtherNames } from "./other-names.ts";
import { readStrategyNames } from "./strategy-names.ts";
import { readTeamNames } from "./team-names.ts";
import { readTreatyNames } from "./treaty-names.ts";

/** How an indicator names what answers it, and what sort of thing that is. */
interface Naming {
  kind: InstrumentKind;
  read: (blocks: readonly Block[]) => string[];
}

const LAWS: Naming = { kind: "law", read: readLawNames };
const NAMINGS: Readonly<Record<string, Naming>> = {
  "1.1.1": LAWS,
  "1.1.2": LAWS,
  "1.2.1": { kind: "team", read: readTeamNames },
  "1.3.1": { kind: "strategy", read: readStrategyNames },
  "1.3.3": { kind: "agency", read: readAgencyNames },
  "1.5.1": { kind: "programme", read: readOtherNames },
  "1.5.4": { kind: "programme", read: readOtherNames },
  "2.1": LAWS,
  "2.2": { kind: "treaty", read: readTreatyNames },
};
/** The schema's limit; a section that names more is not of this world. */
const MOST = 200;
/** Names stand in the first pages of a section, if anywhere: characters of a block that are searched. */
const LONGEST = 5000;

const OTHER: Naming = { kind: "agency", read: readOtherNames };

/** What a section names as its answer, each with its kind and, where the document links it, its address; nothing where it says no. */
export function readInstruments(
  code: string,
  status: Status,
  blocks: readonly Block[],
): Instrument[] {
  if (status !== "exists" && status !== "partial") return [];
  const { kind, read } = NAMINGS[code] ?? OTHER;
  const links = blocks.flatMap((block) => block.links);
  const page = blocks
    .slice(0, MOST)
    .map((block) => ({ ...block, text: block.text.slice(0, LONGEST) }));
  return uniqueNames(read(page).slice(0, 2 * MOST))
    .filter((name) => findCountry(name) === undefined)
    .slice(0, MOST)
    .map((name) => {
      const link = links.find(({ text }) => text === name || name.includes(text));
      return {
        name,
        kind: kind === "law" || kind === "treaty" || !isTeam(name) ? kind : "team",
        ...(link && { url: link.url }),
        ...(isStatedAsDraft(name, blocks) && { draft: true as const }),
      };
    });
}

const isTeam = (name: string): boolean => /C(?:E|I|SI)RT/.test(name);

/** The item that holds the name calls it a draft, a bill or planned. */
const isStatedAsDraft = (name: string, blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, text }) => kind === "item" && text.includes(name) && isDraft(text));
