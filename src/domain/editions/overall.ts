import * as v from "valibot";
import {
  CountryCodeSchema,
  InvalidDataError,
  LocalizedSchema,
  matching,
  parseWith,
} from "../parsing.ts";
import { type Edition, SLUG } from "./edition.ts";
import { type OverallEdition, OverallEditionSchema } from "./later.ts";
import { SourceSchema } from "./source.ts";

const score = v.pipe(v.number(), v.minValue(0));

/** Schema of `data/overall-scores.json`: editions of which only the overall scores are known. */
export const OverallScoresSchema = v.strictObject({
  editions: v.array(
    v.strictObject({
      id: v.string(),
      slug: matching(SLUG, "a name such as gci-2014"),
      short: LocalizedSchema,
      years: v.string(),
      /** Highest possible score. */
      max: score,
      source: SourceSchema,
      scores: v.record(CountryCodeSchema, score),
    }),
  ),
});

/** An edition's overall scores by country, with its scale and source. */
export type OverallTable = v.InferOutput<typeof OverallScoresSchema>["editions"][number];

/** Parses `data/overall-scores.json`; throws `InvalidDataError`, also for a score above its scale. */
export function parseOverallScores(input: unknown, file: string): OverallTable[] {
  const { editions } = parseWith(OverallScoresSchema, input, file);
  const issues = editions.flatMap(({ id, max, scores }) =>
    Object.entries(scores).flatMap(([country, one]) =>
      one <= max ? [] : [{ path: `${id}.${country}`, expected: `expected at most ${max}` }],
    ),
  );
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return editions;
}

/** The overall scores of an edition whose measures are known too, rounded to the two decimals that are published. */
export const overallOf = ({
  id,
  slug,
  short,
  years,
  scale,
  source,
  scores,
}: Omit<OverallTable, "max" | "scores"> & Pick<Edition, "scale" | "scores">): OverallTable => ({
  ...{ id, slug, short, years, max: scale.overall, source },
  scores: Object.fromEntries(
    Object.entries(scores).map(([country, { overall }]) => [country, Number(overall.toFixed(2))]),
  ),
});

/** Schema of the built file: the scores of each country in the order of the editions. */
const OverallFileSchema = v.strictObject({
  editions: v.array(v.strictObject({ ...OverallEditionSchema.entries, source: SourceSchema })),
  countries: v.record(CountryCodeSchema, v.array(v.nullable(score))),
});

/** The overall scores of all countries in all editions, oldest edition first. */
export interface OverallScores {
  editions: v.InferOutput<typeof OverallFileSchema>["editions"];
  /** By country, in the order of the editions; undefined where an edition lacks the country. */
  scores: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Rank in an edition, from 1. Countries with the same score share the rank. */
  rankOf: (edition: string, country: string) => number | undefined;
}

/** Lays out the built file. */
export function packOverall(
  tables: readonly OverallTable[],
): v.InferInput<typeof OverallFileSchema> {
  const countries = [...new Set(tables.flatMap(({ scores }) => Object.keys(scores)))].sort();
  return {
    editions: tables.map((table) => ({ ...describeTable(table), source: table.source })),
    countries: Object.fromEntries(
      countries.map((country) => [country, tables.map(({ scores }) => scores[country] ?? null)]),
    ),
  };
}

/** The facts about a table's edition that the index lists. */
export const describeTable = ({ id, slug, short, years, max, scores }: OverallTable) =>
  ({ id, slug, short, years, max, of: Object.keys(scores).length }) satisfies OverallEdition;

/** A country's scores and ranks by edition; undefined if it has none. */
export function rankOverall(tables: readonly OverallTable[], country: string) {
  const known = tables.flatMap(({ id, scores }) => {
    const one = scores[country];
    return one === undefined
      ? []
      : [[id, { score: one, rank: rankOf(Object.values(scores), one) }]];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Rank among all scores, from 1 for the highest. Equal scores share a rank, and the ranks after them are skipped. */
const rankOf = (all: readonly number[], one: number) =>
  1 + all.filter((other) => other > one).length;

/** Parses the built file; throws `InvalidDataError`. */
export function parseOverall(input: unknown, file: string): OverallScores {
  const { editions, countries } = parseWith(OverallFileSchema, input, file);
  const scores = new Map(
    Object.entries(countries).map(([country, all]) => [
      country,
      editions.map((_edition, at) => all[at] ?? undefined),
    ]),
  );
  const columns = editions.map((_edition, at) =>
    [...scores.values()].flatMap((all) => all[at] ?? []),
  );
  const rankIn = (edition: string, country: string) => {
    const at = editions.findIndex(({ id }) => id === edition);
    const one = scores.get(country)?.[at];
    return one === undefined ? undefined : rankOf(columns[at] ?? [], one);
  };
  return { editions, scores, rankOf: rankIn };
}
