import type { Pillar } from "../framework.ts";
import { computeCoverageRange } from "../world/world.ts";
import { type Comparison, groupIndicators } from "./compared.ts";

/** How much of a pillar a country has, as counts and as shares of 0 to 1. */
export interface PillarShare {
  /** The country. */
  code: string;
  inPlace: number;
  total: number;
  certain: number;
  /** With everything that is not known or has no section. */
  possible: number;
}

/** One pillar, with the share of each country in the order of the comparison. */
export interface ComparedPillar {
  pillar: Pillar;
  shares: readonly PillarShare[];
}

/** The countries that share a value. */
export interface SharedValue {
  codes: readonly string[];
  value: number;
}

/** Where countries are furthest apart by what they surely have: how far, and in which pillars. */
export interface WidestGap {
  difference: number;
  pillars: readonly Pillar[];
  /** Who is at the ends, where that is one pillar. */
  ends: { highest: SharedValue; lowest: SharedValue } | undefined;
}

/** Where the first country stands among the others, by what they surely have. */
export interface Standing {
  highest: readonly Pillar[];
  between: readonly Pillar[];
  lowest: readonly Pillar[];
  level: readonly Pillar[];
  /** Pillars in which something is not known of a country. */
  open: readonly Pillar[];
}

/** Each pillar that has indicators here, with what each country has of it. */
export const computeComparedPillars = ({ framework, countries }: Comparison): ComparedPillar[] =>
  groupIndicators(framework).map(({ pillar, rows }) => ({
    pillar,
    shares: countries.map(({ code, statuses }) => {
      const range = computeCoverageRange(
        rows.map(({ position }) => statuses[position] ?? "missing"),
      );
      return {
        code,
        inPlace: range.certain,
        total: rows.length,
        certain: range.certain / rows.length,
        possible: range.possible / rows.length,
      };
    }),
  }));

/** Where the countries are furthest apart; undefined where they are level everywhere. */
export function computeWidestGap(pillars: readonly ComparedPillar[]): WidestGap | undefined {
  const gaps = pillars.map(({ pillar, shares }) => {
    const { highest, lowest } = endsOf(shares);
    return { pillar, highest, lowest, difference: rounded(highest.value - lowest.value) };
  });
  const difference = Math.max(0, ...gaps.map((gap) => gap.difference));
  if (difference === 0) return undefined;
  const widest = gaps.filter((gap) => gap.difference === difference);
  const [only] = widest;
  return {
    difference,
    pillars: widest.map(({ pillar }) => pillar),
    ends: only && widest.length === 1 ? { highest: only.highest, lowest: only.lowest } : undefined,
  };
}

/** In which pillars the first country is highest, lowest or in between; a tie at an end counts as that end. */
export function computeStanding(pillars: readonly ComparedPillar[]): Standing {
  const placed = pillars.map(({ pillar, shares }) => ({ pillar, place: placeOfFirst(shares) }));
  const at = (wanted: string) =>
    placed.filter(({ place }) => place === wanted).map(({ pillar }) => pillar);
  return {
    highest: at("highest"),
    between: at("between"),
    lowest: at("lowest"),
    level: at("level"),
    open: pillars
      .filter(({ shares }) => shares.some(({ certain, possible }) => possible > certain))
      .map(({ pillar }) => pillar),
  };
}

/** Differences that only the arithmetic of fractions makes are none. */
const rounded = (share: number) => Math.round(share * 1e6) / 1e6;

function placeOfFirst(shares: readonly PillarShare[]): keyof Standing {
  const { highest, lowest } = endsOf(shares);
  const own = shares[0]?.certain;
  if (highest.value === lowest.value) return "level";
  if (own === highest.value) return "highest";
  return own === lowest.value ? "lowest" : "between";
}

function endsOf(shares: readonly PillarShare[]): { highest: SharedValue; lowest: SharedValue } {
  const values = shares.map(({ certain }) => certain);
  const at = (value: number): SharedValue => ({
    value,
    codes: shares.filter(({ certain }) => certain === value).map(({ code }) => code),
  });
  return { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
}
