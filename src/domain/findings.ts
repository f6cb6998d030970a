import type { Answers } from "./answers.ts";
import { measuresByPillar } from "./measure-rows.ts";
import {
  extremes,
  knownShare,
  median,
  type PillarTally,
  possibleShare,
  shareInPlace,
  tallyByPillar,
} from "./statistics.ts";
import { type Tally, tally } from "./tally.ts";

/** Position of a pillar relative to the median. `unknown`: unknown answers could change it. */
type MedianPosition = "above" | "below" | "level" | "unknown";

/** A country's tally, and its pillars with the lowest and the highest share in place. Pillars with unknown answers are not listed as lowest. `ends` is undefined if all shares are equal, if unknown answers could raise another pillar above the highest share, or if every lowest pillar has unknown answers. */
export function computeMeasuresFinding(
  answers: Answers,
  country: string,
  measures: readonly string[],
) {
  return {
    total: tally(answers, [country], measures),
    ends: findEnds(tallyByPillar(answers, [country], measures)),
  };
}

function findEnds(pillars: readonly PillarTally[]) {
  const { least, most } = extremes(pillars, shareInPlace) ?? {};
  if (!least || !most) return undefined;
  const items = least.items.filter(({ unknown }) => unknown === 0);
  const couldBeHigher = (one: PillarTally) => (possibleShare(one) ?? 0) > most.value;
  const others = pillars.filter((one) => !most.items.includes(one));
  if (items.length === 0 || others.some(couldBeHigher)) return undefined;
  return { least: { ...least, items }, most };
}
export type MeasuresFinding = ReturnType<typeof computeMeasuresFinding>;

export type MedianPillar = ReturnType<typeof besideMedian>[number];

/** A country's pillars, each with the median share of all countries for the same measures. */
export const besideMedian = (answers: Answers, country: string, measures: readonly string[]) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    ...tally(answers, [country], codes),
    median: medianShare(answers, codes),
  }));

/** The median of all countries' shares in place among known answers. Undefined for fewer than two countries. */
function medianShare(answers: Answers, measures: readonly string[]): number | undefined {
  if (answers.countries.length < 2) return undefined;
  return median(
    answers.countries.flatMap((code) => knownShare(tally(answers, [code], measures)) ?? []),
  );
}

/** Groups the pillars by position relative to the median. The larger of `above` and `below` comes first. */
export function computeMedianFinding(pillars: readonly MedianPillar[]) {
  const at = (position: MedianPosition) => ({
    position,
    pillars: pillars.flatMap((one) => (medianPosition(one) === position ? one.pillar : [])),
  });
  const ends = [at("above"), at("below")];
  return [
    ...ends.toSorted((a, b) => b.pillars.length - a.pillars.length),
    at("unknown"),
    at("level"),
  ].filter((one) => one.pillars.length > 0);
}

function medianPosition({ median: middle, ...counted }: MedianPillar): MedianPosition | undefined {
  const share = shareInPlace(counted);
  if (share === undefined || middle === undefined) return undefined;
  if (share === middle && counted.unknown === 0) return "level";
  if (share > middle) return "above";
  return (possibleShare(counted) ?? share) < middle ? "below" : "unknown";
}

/** Ranks of a party among others in a pillar. Parties that tie for the highest or lowest share have that rank. `level`: all shares are equal. */
const RANKS = ["highest", "between", "lowest", "level"] as const;

/** Tallies the answers of each party by pillar, in the order of the parties. */
export const comparePillars = <Party extends { members: readonly string[] }>(
  answers: Answers,
  parties: readonly Party[],
  measures: readonly string[] = answers.measures,
) =>
  measuresByPillar(answers.framework, measures).map(({ pillar, codes }) => ({
    pillar,
    shares: parties.map((party) => ({ party, ...tally(answers, party.members, codes) })),
  }));

/**
 * Groups the pillars by rank of the first party. `highest` and `lowest` come before the other two ranks. Within each
 * pair, the rank with more pillars comes first.
 */
export function groupByRank<Compared extends { shares: readonly Tally[] }>(
  compared: readonly Compared[],
) {
  const isApart = (rank: (typeof RANKS)[number]) => Number(rank === "highest" || rank === "lowest");
  return RANKS.map((rank) => ({
    rank,
    pillars: compared.filter((one) => rankOfFirst(one) === rank),
  }))
    .filter(({ pillars }) => pillars.length > 0)
    .toSorted((a, b) => isApart(b.rank) - isApart(a.rank) || b.pillars.length - a.pillars.length);
}

/** The rank of the first party in a pillar. Undefined unless that party and another were asked about the pillar. */
export function rankOfFirst({ shares }: { shares: readonly Tally[] }) {
  const [first, ...others] = shares;
  const ends = extremes(shares, shareInPlace);
  if (!first?.asked || !ends || !others.some(({ asked }) => asked)) return undefined;
  if (!ends.most) return "level";
  if (ends.most.items.includes(first)) return "highest";
  return ends.least.items.includes(first) ? "lowest" : "between";
}

/** Whether unknown answers could change the rank of the first party. Compares its best possible rank with its worst. */
export function isRankOpen({ shares: [first, ...others] }: { shares: readonly Tally[] }): boolean {
  if (!first) return false;
  const atMost = (one: Tally): Tally => ({ ...one, inPlace: one.inPlace + one.unknown });
  const best = rankOfFirst({ shares: [atMost(first), ...others] });
  return best !== rankOfFirst({ shares: [first, ...others.map(atMost)] });
}
