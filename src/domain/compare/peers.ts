import type { Answers } from "../answers.ts";
import type { Area, Areas } from "../areas.ts";

/** The ways to choose whom a country is compared with. */
export const PEER_SETS = ["neighbours", "subregion", "itu-region", "internet-users"] as const;
export type PeerSet = (typeof PEER_SETS)[number];

/** How many countries count as of similar Internet use: the nearest ones. */
const NEAREST = 5;

/** The other countries of a peer set of `country` among those that have a profile; none where the area has no such set. */
export function computePeers(
  areas: Areas,
  withProfile: readonly string[],
  country: string,
  set: PeerSet,
): string[] {
  const here = areas[country];
  if (!here) return [];
  const others = withProfile.flatMap((code): Place[] => {
    const area = areas[code];
    return area && code !== country ? [{ code, area }] : [];
  });
  return membersOf(set, here, others).map(({ code }) => code);
}

interface Place {
  code: string;
  area: Area;
}

function membersOf(set: PeerSet, here: Area, others: readonly Place[]): readonly Place[] {
  switch (set) {
    case "neighbours":
      return others.filter(({ code }) => here.neighbours.includes(code));
    case "subregion":
      return others.filter(({ area }) => here.subregion && area.subregion === here.subregion);
    case "itu-region":
      return others.filter(({ area }) => here.ituRegion && area.ituRegion === here.ituRegion);
    case "internet-users":
      return nearestInternetUse(here, others);
  }
}

/** The areas whose share of Internet users is nearest; none where the country's own is not known. */
function nearestInternetUse({ internetUsers }: Area, others: readonly Place[]): Place[] {
  if (internetUsers === undefined) return [];
  const distance = ({ area }: Place) => Math.abs((area.internetUsers ?? 0) - internetUsers);
  return others
    .filter(({ area }) => area.internetUsers !== undefined)
    .toSorted((a, b) => distance(a) - distance(b) || a.code.localeCompare(b.code))
    .slice(0, NEAREST);
}

/** Fewer others than these say little of a region. */
const LEAST_OTHERS = 5;

/** The countries that one is put beside. */
export interface PeerGroup {
  /** The subregion that the others are of; undefined where the group is all countries, the one itself included. */
  subregion: NonNullable<Area["subregion"]> | undefined;
  members: readonly string[];
}

/** The others of a country's subregion where they are enough to speak of and it is known where they lie, else all countries. */
export function choosePeerGroup(
  { countries }: Answers,
  areas: Areas | undefined,
  country: string,
): PeerGroup {
  const subregion = areas?.[country]?.subregion;
  const others = areas ? computePeers(areas, countries, country, "subregion") : [];
  return subregion && others.length >= LEAST_OTHERS
    ? { subregion, members: others }
    : { subregion: undefined, members: countries };
}
