import * as v from "valibot";
import { CountryCodeSchema, parseWith } from "../parsing.ts";
import type { Edition } from "./edition.ts";
import { OVERALL_ENTRIES, type OverallEdition } from "./later.ts";

const TableSchema = v.pipe(
  v.strictObject({
    ...OVERALL_ENTRIES,
    scores: v.record(CountryCodeSchema, v.pipe(v.number(), v.minValue(0))),
  }),
  v.check(
    ({ max, scores }) => Math.max(...Object.values(scores)) <= max,
    "expected scores up to the maximum",
  ),
);

/** Schema of `data/overall-scores.json` (editions that have no scores for measures), and of the built file of all editions. */
export const OverallScoresSchema = v.strictObject({ editions: v.array(TableSchema) });

/** An edition's overall scores by country. */
export type OverallTable = v.InferOutput<typeof TableSchema>;

/** The overall scores of all countries in all editions, oldest edition first. */
export type OverallScores = ReturnType<typeof parseOverall>;

/** Parses the built file of overall scores. Throws `InvalidDataError`. */
export function parseOverall(input: unknown, file: string) {
  const { editions: tables } = parseWith(OverallScoresSchema, input, file);
  const countries = new Set(tables.flatMap(({ scores }) => Object.keys(scores)));
  const rowOf = (country: string) => tables.map(({ scores }) => scores[country]);
  return {
    editions: tables.map(describeTable),
    /** By country, in the order of the editions. Undefined for an edition that lacks the country. */
    scores: new Map([...countries].map((country) => [country, rowOf(country)])),
    rankOf: (edition: string, country: string) =>
      rankIn(tables.find(({ id }) => id === edition)?.scores ?? {}, country),
  };
}

/** Describes the edition of a table. `of` is the number of countries. */
export const describeTable = ({ scores, ...edition }: OverallTable): OverallEdition => ({
  ...edition,
  of: Object.keys(scores).length,
});

/** Rank of a country, where 1 is the highest score. Tied scores share a rank, and the next ranks are skipped: 1, 1, 3. */
export function rankIn(scores: OverallTable["scores"], country: string): number | undefined {
  const own = scores[country];
  return own === undefined
    ? undefined
    : 1 + Object.values(scores).filter((other) => other > own).length;
}

/** Rounds an overall score to two decimals, as published. */
export const roundOverall = (score: number): number => Number(score.toFixed(2));

/** The overall scores of an edition that has measures. */
export function tableOf({ id, slug, short, years, source, ...own }: Edition): OverallTable {
  const scores = Object.entries(own.scores).map(
    ([country, { overall }]) => [country, roundOverall(overall)] as const,
  );
  const max = own.scale.overall;
  return { id, slug, short, years, max, source, scores: Object.fromEntries(scores) };
}
