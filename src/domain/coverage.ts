import { type CountryIndex, statusInIndex } from "./country-index.ts";
import type { Framework, Pillar } from "./framework.ts";
import { groupByPillar, type Row } from "./scorecard.ts";
import { STATUSES, type Status } from "./status.ts";

/** Counts by status of a set of rows. */
export interface Coverage {
  counts: Record<Status, number>;
  total: number;
  /** Share (0 to 1) surely in place: those that exist. */
  certain: number;
  /** Share (0 to 1) that may be in place: those that exist, and those of which nothing is known. */
  possible: number;
}

export interface PillarCoverage extends Coverage {
  pillar: Pillar;
}

/** How many countries of a group have one indicator in place; those of which it is not known are no "no". */
export interface PeerShare {
  inPlace: number;
  /** Unknown, or no such section. */
  notKnown: number;
  countries: number;
}

/** How many countries have each indicator, by its code. */
export type PeerShares = ReadonlyMap<string, PeerShare>;

/** How many rows have each status; every status is a key, with 0 where none has it. */
export function countStatuses(rows: readonly Row[]): Record<Status, number> {
  const counts = { exists: 0, partial: 0, absent: 0, unknown: 0, missing: 0 };
  for (const { finding } of rows) counts[finding.status] += 1;
  return counts;
}

/** Statuses that occur, in the fixed order. */
export const statusesPresent = (rows: readonly Row[]): Status[] =>
  STATUSES.filter((status) => rows.some(({ finding }) => finding.status === status));

const shares = (counts: Record<Status, number>, total: number): Coverage => ({
  counts,
  total,
  certain: counts.exists / total,
  possible: (counts.exists + counts.unknown + counts.missing) / total,
});

/** Coverage of each pillar that has rows; unknown and missing widen the range, and never count as no. */
export const computeCoverageByPillar = (
  framework: Framework,
  rows: readonly Row[],
): PillarCoverage[] =>
  groupByPillar(framework, rows).map((group) => ({
    pillar: group.pillar,
    ...shares(countStatuses(group.rows), group.rows.length),
  }));

/** Median over the other countries of the share surely in place, on the same indicators; undefined where there is no other. */
export function computeMedianCoverage(
  framework: Framework,
  index: CountryIndex,
  country: string,
  codes: readonly string[],
): number | undefined {
  const others = Object.entries(index.countries)
    .filter(([code]) => code !== country)
    .map(([, entry]) => {
      const inPlace = codes.filter((code) => statusInIndex(entry, framework, code) === "exists");
      return inPlace.length / codes.length;
    })
    .sort((a, b) => a - b);
  const middle = others.length / 2;
  const upper = others[Math.floor(middle)];
  const lower = others[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** How many of the countries, all of the index or those given, have an indicator in place. */
export function computePeerShare(
  framework: Framework,
  index: CountryIndex,
  code: string,
  among: readonly string[] = Object.keys(index.countries),
): PeerShare {
  const statuses = among.flatMap((country) => {
    const entry = index.countries[country];
    return entry ? [statusInIndex(entry, framework, code)] : [];
  });
  const count = (...wanted: Status[]) => statuses.filter((s) => wanted.includes(s)).length;
  return {
    inPlace: count("exists"),
    notKnown: count("unknown", "missing"),
    countries: statuses.length,
  };
}
