import { type Areas, CONTINENTS, type GroupEntry, type Subregion } from "./areas.ts";
import { ITU_REGIONS } from "./selection.ts";

/** UN subregions and intermediate regions, and the Pacific islands, by id. */
const UN_SUBREGIONS = {
  "northern-africa": ["015"],
  "sub-saharan-africa": ["011", "014", "017", "018"],
  "eastern-africa": ["014"],
  "middle-africa": ["017"],
  "southern-africa": ["018"],
  "western-africa": ["011"],
  "latin-america": ["005", "013", "029"],
  caribbean: ["029"],
  "central-america": ["013"],
  "south-america": ["005"],
  "northern-america": ["021"],
  "central-asia": ["143"],
  "eastern-asia": ["030"],
  "south-eastern-asia": ["035"],
  "southern-asia": ["034"],
  "western-asia": ["145"],
  "eastern-europe": ["151"],
  "northern-europe": ["154"],
  "southern-europe": ["039"],
  "western-europe": ["155"],
  "pacific-islands": ["054", "057", "061"],
  "australia-new-zealand": ["053"],
  melanesia: ["054"],
  micronesia: ["057"],
  polynesia: ["061"],
} as const satisfies Readonly<Record<string, readonly Subregion[]>>;

export const GROUP_KINDS = [
  "continent",
  "subregion",
  "itu",
  "income",
  "un",
  "relation",
  "own",
] as const;

/** A set of countries for filters and comparisons. `src/figure/group-words.ts` has the names. */
export interface Group {
  /** Id in the address: "africa", "itu-africa", "neighbours-KEN", or the codes of a custom group, "FJI-WSM". */
  id: string;
  kind: (typeof GROUP_KINDS)[number];
  /** Alpha-3 codes of the members with a profile or scores. */
  members: readonly string[];
  /** Set if the group consists of a single subregion. */
  subregion?: Subregion;
  /** Set for a custom group kept on this device. */
  name?: string;
  /** Set for a group in `data/groups.json`. */
  title?: GroupEntry["title"];
}

export interface GroupInputs {
  areas: Areas;
  /** The groups in `data/groups.json`. */
  entries: readonly GroupEntry[];
  /** Alpha-3 codes of the countries with a profile or scores. */
  countries: readonly string[];
  /** The groups kept on this device. */
  own?: readonly Group[];
}

/** All groups with members, except groups based on a country and custom groups that are not kept. */
export function listGroups({ areas, entries, countries, own = [] }: GroupInputs): Group[] {
  const inRegions = (
    kind: Group["kind"],
    regions: Readonly<Record<string, readonly Subregion[]>>,
  ): Group[] =>
    Object.entries(regions).map(([id, codes]) => ({
      id,
      kind,
      members: countries.filter((country) =>
        codes.some((code) => code === areas[country]?.subregion),
      ),
      ...(codes.length === 1 && { subregion: codes[0] }),
    }));
  const groups: Group[] = [
    ...inRegions("continent", CONTINENTS),
    ...inRegions("subregion", UN_SUBREGIONS),
    ...ITU_REGIONS.map((region) => ({
      id: `${ITU_PREFIX}${region}`,
      kind: "itu" as const,
      members: countries.filter((code) => areas[code]?.ituRegion === region),
    })),
    ...entries.map(({ id, title, countries: members }) => ({
      id,
      kind: id.startsWith("income-") ? ("income" as const) : ("un" as const),
      members: countries.filter((code) => members.includes(code)),
      title,
    })),
    ...own,
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/** Id prefix that distinguishes an ITU region from the continent of the same name. */
export const ITU_PREFIX = "itu-";

/** Ids of groups based on a country: its land neighbours, or the countries with the most similar answers. */
const RELATION = /^(?:neighbours|similar)-([A-Z]{3})$/;

/** The country that a group is based on: "KEN" for "neighbours-KEN". */
export const centreOf = (id: string): string | undefined => RELATION.exec(id)?.[1];

/** Finds a group by its id. Undefined if the id is unknown, or if a region or a group in `data/groups.json` has no members. `similarTo` returns the most similar countries. */
export function findGroup(
  id: string,
  inputs: GroupInputs,
  similarTo: (country: string) => readonly string[],
): Group | undefined {
  const { areas, countries, own } = inputs;
  const kept = own?.find((group) => group.id === id);
  if (kept) return kept;
  const known = (codes: readonly string[]) => countries.filter((code) => codes.includes(code));
  const centre = centreOf(id);
  const found =
    centre !== undefined
      ? {
          kind: "relation" as const,
          members: id.startsWith("similar")
            ? similarTo(centre)
            : known(areas[centre]?.neighbours ?? []),
        }
      : /^[A-Z]{3}(-[A-Z]{3})*$/.test(id)
        ? { kind: "own" as const, members: known(id.split("-")) }
        : undefined;
  if (!found) return listGroups(inputs).find((group) => group.id === id);
  const isKnown = (centre ?? id).split("-").some((code) => areas[code]);
  return found.members.length > 0 || isKnown ? { id, ...found } : undefined;
}

/** Codes in a custom group's id that are not members, because their countries have neither a profile nor scores. */
export const leftOutOf = ({ id, kind, members }: Group): string[] =>
  kind === "own" ? id.split("-").filter((code) => !members.includes(code)) : [];

/** The id of a custom group, which does not depend on the order of its members. */
export const ownGroupId = (codes: readonly string[]): string =>
  [...new Set(codes)].sort().join("-");

/** Whether the id of a compared party is a group id. Three capital letters are a country code. */
export const isGroupId = (id: string): boolean => !/^[A-Z]{3}$/.test(id);
