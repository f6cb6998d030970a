import { type Answers, extentOf } from "../answers.ts";
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
  return MEMBERS[set](here, others).map(({ code }) => code);
}

interface Place {
  code: string;
  area: Area;
}

/** Which of the others are in a set with an area; of a set that goes by what is not known of it, none. */
const MEMBERS: Readonly<Record<PeerSet, (here: Area, others: readonly Place[]) => Place[]>> = {
  neighbours: ({ neighbours }, others) => others.filter(({ code }) => neighbours.includes(code)),
  subregion: ({ subregion }, others) =>
    others.filter(({ area }) => subregion && area.subregion === subregion),
  "itu-region": ({ ituRegion }, others) =>
    others.filter(({ area }) => ituRegion && area.ituRegion === ituRegion),
  "internet-users": ({ internetUsers: own }, others) => {
    const distance = ({ area: { internetUsers } }: Place) =>
      own === undefined || internetUsers === undefined ? undefined : Math.abs(internetUsers - own);
    return others
      .filter((place) => distance(place) !== undefined)
      .toSorted((a, b) => (distance(a) ?? 0) - (distance(b) ?? 0) || a.code.localeCompare(b.code))
      .slice(0, NEAREST);
  },
};

/** Fewer others than these say little of a region. */
const LEAST_OTHERS = 5;

/** Whom a country is put beside: the others of its subregion where they are enough and it is known where they lie, else all, itself included. */
export function choosePeerGroup({ countries }: Answers, areas: Areas | undefined, country: string) {
  const subregion = areas?.[country]?.subregion;
  const others = computePeers(areas ?? {}, countries, country, "subregion");
  return subregion && others.length >= LEAST_OTHERS
    ? { subregion, members: others }
    : { subregion: undefined, members: countries };
}

/** Fewer answers in common than these say nothing of how alike two countries are. */
const FEWEST = 5;

/** How alike two countries are: mean closeness (0 to 1) of the answers that both give, and how many; undefined below five. */
export function computeLikeness(
  answers: Answers,
  one: string,
  other: string,
  measures: readonly string[] = answers.measures,
) {
  const extent = (country: string, measure: string) =>
    answers.has(country) ? extentOf(answers.cell(country, measure), answers.framework) : undefined;
  const closeness = measures.flatMap((measure) => {
    const here = extent(one, measure);
    const there = extent(other, measure);
    return here === undefined || there === undefined ? [] : [1 - Math.abs(here - there)];
  });
  const compared = closeness.length;
  if (compared < FEWEST) return undefined;
  return { compared, share: closeness.reduce((sum, value) => sum + value, 0) / compared };
}

/** The others, most alike to the country first and those that cannot be compared last; otherwise as they were given. */
export function sortByLikeness<T extends { code: string }>(
  answers: Answers,
  country: string,
  others: readonly T[],
  measures?: readonly string[],
): T[] {
  const shares = new Map(
    others.map(({ code }) => [code, computeLikeness(answers, country, code, measures)?.share]),
  );
  const shareOf = ({ code }: T) => shares.get(code) ?? -1;
  return others.toSorted((a, b) => shareOf(b) - shareOf(a));
}
