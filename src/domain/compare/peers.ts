import type { Answers } from "../answers.ts";
import type { Area, Areas } from "../areas.ts";
import { extentOf } from "../statistics.ts";

/** Sets of peers, in the order of their buttons. */
export const PEER_SETS = ["neighbours", "subregion", "itu-region", "internet-users"] as const;
export type PeerSet = (typeof PEER_SETS)[number];

/** Maximum number of peers with similar internet use. */
const NEAREST = 5;

/** A country's peers in a set, limited to countries with a profile. */
export function computePeers(
  areas: Areas,
  withProfile: readonly string[],
  country: string,
  set: PeerSet,
): string[] {
  const own = areas[country];
  if (!own) return [];
  const others = withProfile.flatMap((code): Candidate[] => {
    const area = areas[code];
    return area && code !== country ? [{ ...area, code }] : [];
  });
  return MEMBERS[set](own, others).map(({ code }) => code);
}

type Candidate = Area & { code: string };

const MEMBERS: Readonly<Record<PeerSet, (own: Area, others: readonly Candidate[]) => Candidate[]>> =
  {
    neighbours: (own, others) => others.filter(({ code }) => own.neighbours.includes(code)),
    subregion: (own, others) =>
      others.filter(({ subregion }) => subregion && subregion === own.subregion),
    "itu-region": (own, others) =>
      others.filter(({ ituRegion }) => ituRegion && ituRegion === own.ituRegion),
    "internet-users": ({ internetUsers: own }, others) =>
      others
        .flatMap(({ internetUsers, ...one }) =>
          own === undefined || internetUsers === undefined
            ? []
            : { ...one, distance: Math.abs(internetUsers - own) },
        )
        .toSorted((a, b) => a.distance - b.distance || a.code.localeCompare(b.code))
        .slice(0, NEAREST),
  };

/** Minimum number of other countries in a subregion that serves as a peer group. */
const LEAST_OTHERS = 5;

/** A country's peer group: the other countries in its subregion, or all countries if the subregion is unknown or too small. */
export function choosePeerGroup({ countries }: Answers, areas: Areas | undefined, country: string) {
  const subregion = areas?.[country]?.subregion;
  const others = computePeers(areas ?? {}, countries, country, "subregion");
  return subregion && others.length >= LEAST_OTHERS
    ? { subregion, members: others }
    : { subregion: undefined, members: countries };
}

/** Minimum number of measures for which both answers are known. With fewer, similarity is undefined. */
const FEWEST = 5;

/** Mean similarity (0 to 1) of two countries over the measures for which both answers are known. `compared` is the number of these measures. */
export function computeSimilarity(
  answers: Answers,
  one: string,
  other: string,
  measures: readonly string[] = answers.measures,
) {
  const extent = (country: string, measure: string) =>
    answers.has(country) ? extentOf(answers.cell(country, measure), answers.framework) : undefined;
  const closeness = measures.flatMap((measure) => {
    const first = extent(one, measure);
    const second = extent(other, measure);
    return first === undefined || second === undefined ? [] : [1 - Math.abs(first - second)];
  });
  const compared = closeness.length;
  if (compared < FEWEST) return undefined;
  return { compared, share: closeness.reduce((sum, value) => sum + value, 0) / compared };
}

/** Sorts countries by similarity to a country, most similar first. Countries whose similarity is undefined come last. */
export function sortBySimilarity(
  answers: Answers,
  country: string,
  codes: readonly string[],
  measures?: readonly string[],
): string[] {
  const shareOf = (code: string) =>
    computeSimilarity(answers, country, code, measures)?.share ?? -1;
  return codes
    .map((code) => ({ code, share: shareOf(code) }))
    .sort((a, b) => b.share - a.share)
    .map(({ code }) => code);
}

/** Maximum size of the group of most similar countries. */
const MAX_SIMILAR = 10;

/** Codes of the countries with the most similar answers. Empty for a country without answers. */
export const mostSimilarTo = (answers: Answers) => (country: string) => {
  const others = answers.countries.filter((code) => code !== country);
  return sortBySimilarity(answers, country, others)
    .slice(0, MAX_SIMILAR)
    .filter((code) => computeSimilarity(answers, country, code));
};
