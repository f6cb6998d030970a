import * as v from "valibot";
import { CountryCodeSchema, InvalidDataError, LocalizedSchema, parseWith } from "../parsing.ts";
import { type Edition, SlugSchema } from "./edition.ts";
import type { OverallEdition } from "./later.ts";
import { SourceSchema } from "./source.ts";

const score = v.pipe(v.number(), v.minValue(0));

const OverallTableSchema = v.strictObject({
  id: v.string(),
  slug: SlugSchema,
  short: LocalizedSchema,
  years: v.string(),
  /** Highest possible score. */
  max: score,
  /** States what the scores count, if they differ from those of other editions. */
  note: v.optional(LocalizedSchema),
  source: SourceSchema,
  scores: v.record(CountryCodeSchema, score),
});

/** Schema of `data/overall-scores.json`, the editions of which only overall scores are known, and of the built file of all editions. */
export const OverallScoresSchema = v.strictObject({ editions: v.array(OverallTableSchema) });

/** An edition's overall scores by country. */
export type OverallTable = v.InferOutput<typeof OverallTableSchema>;

/** The overall scores of all countries in all editions, oldest edition first. */
export interface OverallScores {
  editions: readonly (OverallEdition & Pick<OverallTable, "note" | "source">)[];
  /** By country, in the order of the editions; undefined where an edition lacks the country. */
  scores: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Rank in an edition, from 1. Equal scores share a rank, and the ranks after them are skipped. */
  rankOf: (edition: string, country: string) => number | undefined;
}

/** Parses tables of overall scores; throws `InvalidDataError`, also for a score above the highest. */
export function parseOverallTables(input: unknown, file: string): OverallTable[] {
  const { editions } = parseWith(OverallScoresSchema, input, file);
  const issues = editions.flatMap(({ id, max, scores }) =>
    Object.entries(scores)
      .filter(([, one]) => one > max)
      .map(([country]) => ({ path: `${id}.${country}`, expected: `expected at most ${max}` })),
  );
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return editions;
}

/** Parses the built file; throws `InvalidDataError`. */
export const parseOverall = (input: unknown, file: string) =>
  createOverall(parseOverallTables(input, file));

export function createOverall(tables: readonly OverallTable[]): OverallScores {
  const countries = new Set(tables.flatMap(({ scores }) => Object.keys(scores)));
  return {
    editions: tables.map(({ scores, ...edition }) => ({
      ...edition,
      of: Object.keys(scores).length,
    })),
    scores: new Map(
      [...countries].map((code) => [code, tables.map(({ scores }) => scores[code])] as const),
    ),
    rankOf: (edition, country) => {
      const all = tables.find(({ id }) => id === edition)?.scores ?? {};
      const own = all[country];
      return own === undefined
        ? undefined
        : 1 + Object.values(all).filter((other) => other > own).length;
    },
  };
}

type ScoredEdition = Omit<OverallTable, "max" | "note" | "scores"> &
  Pick<Edition, "scale" | "scores">;

/** The overall scores of an edition whose measures are known too, rounded to the two decimals that are published. */
export const tableOf = ({
  id,
  slug,
  short,
  years,
  source,
  ...own
}: ScoredEdition): OverallTable => ({
  ...{ id, slug, short, years, max: own.scale.overall, source },
  scores: Object.fromEntries(
    Object.entries(own.scores).map(([code, { overall }]) => [code, Number(overall.toFixed(2))]),
  ),
});
