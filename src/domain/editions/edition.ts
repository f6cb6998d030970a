import * as v from "valibot";
import { type Answers, createAnswers, scoreAnswer } from "../answers.ts";
import { type Cells, type Framework, FrameworkSchema, IndicatorSchema } from "../framework.ts";
import { CountryCodeSchema, type DataIssue, InvalidDataError, parseWith } from "../parsing.ts";
import { type Crosswalk, CrosswalkSchema, parseCrosswalk } from "./crosswalk.ts";
import {
  type CountryScores,
  CountryScoresSchema,
  ScaleSchema,
  type Source,
  SourceSchema,
} from "./published.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A framework whose cells are scores: an index at one date, with what its scores can be at most. */
export const ScoreFrameworkSchema = v.strictObject({
  ...FrameworkSchema.entries,
  cells: v.literal("score"),
  /** The most that a measure, a pillar and the whole can score. */
  scale: ScaleSchema,
  indicators: v.array(v.strictObject(v.pick(IndicatorSchema, ["code", "pillar", "title"]).entries)),
  source: SourceSchema,
});

/** Shape of `data/editions/*.json`: one edition of an index, and what each country scores in it. */
export const EditionSchema = v.strictObject({
  ...ScoreFrameworkSchema.entries,
  scores: v.record(CountryCodeSchema, CountryScoresSchema),
});

/** Shape of the scores of all countries as they are served: whole numbers, by measure, which packs far better. */
const PackedScoresSchema = v.strictObject({
  framework: v.string(),
  /** Alpha-3 codes run together, the highest overall score first. */
  countries: v.pipe(v.string(), v.regex(/^([A-Z]{3})*$/)),
  /** Hundredths. */
  overall: v.array(whole),
  /** Ten-thousandths: for each measure of the framework those of the countries in their order. */
  measures: v.array(v.array(whole)),
});

export type ScoreFramework = v.InferOutput<typeof ScoreFrameworkSchema>;
export type Edition = v.InferOutput<typeof EditionSchema>;

const OVERALL = 100;
const MEASURE = 10_000;
/** What four decimals of each of five pillars may add up to, and no more. */
const ROUNDING = 0.0005;

/** Unknown JSON to an edition; throws `InvalidDataError`, also where scores do not fit the framework or its scale. */
export function parseEdition(input: unknown, file: string): Edition {
  const edition = parseWith(EditionSchema, input, file);
  const { pillars, indicators } = edition;
  const issues = [
    ...indicators
      .filter(({ pillar }) => !pillars.some(({ id }) => id === pillar))
      .map(({ code, pillar }) => ({ path: code, expected: `expected a pillar, not "${pillar}"` })),
    ...Object.entries(edition.scores).flatMap(([country, scores]) =>
      listMisfits(edition, scores, `scores.${country}`),
    ),
  ];
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return edition;
}

function listMisfits(
  { scale, pillars, indicators }: ScoreFramework,
  scores: CountryScores,
  path: string,
): DataIssue[] {
  const whole = scores.pillars.reduce((sum, one) => sum + one, 0);
  const checks: [boolean, string][] = [
    [scores.pillars.length === pillars.length, `${pillars.length} pillars`],
    [scores.measures.length === indicators.length, `${indicators.length} measures`],
    [scores.measures.every((one) => one <= scale.max), `measures of at most ${scale.max}`],
    [scores.pillars.every((one) => one <= scale.pillar), `pillars of at most ${scale.pillar}`],
    [Math.abs(whole - scores.overall) <= ROUNDING, `pillars that sum to ${scores.overall}`],
  ];
  return checks
    .filter(([fits]) => !fits)
    .map(([, what]) => ({ path, expected: `expected ${what}` }));
}

/** The scores of all countries, packed to be served. */
export function packScores({ id, indicators, scores }: Edition) {
  const ranked = Object.entries(scores).sort(([, a], [, b]) => b.overall - a.overall);
  return {
    framework: id,
    countries: ranked.map(([country]) => country).join(""),
    // As it is written: 55.675 is just below the half, and printed as 55.67.
    overall: ranked.map(([, { overall }]) => Math.round(Number(overall.toFixed(2)) * OVERALL)),
    measures: indicators.map((_indicator, at) =>
      ranked.map(([, { measures }]) => Math.round((measures[at] ?? Number.NaN) * MEASURE)),
    ),
  };
}

/** Packed scores of unknown shape to the table of an edition, and what each country scores overall; throws `InvalidDataError`. */
export function unpackScores(input: unknown, framework: ScoreFramework, file: string) {
  const packed = parseWith(PackedScoresSchema, input, file);
  const countries = packed.countries.match(/.{3}/g) ?? [];
  const isWhole =
    packed.framework === framework.id &&
    packed.measures.length === framework.indicators.length &&
    [packed.overall, ...packed.measures].every((some) => some.length === countries.length);
  if (!isWhole)
    throw new InvalidDataError(file, [
      { path: "measures", expected: `expected all of ${framework.id} for each country` },
    ]);
  const answersAt = (at: number) =>
    packed.measures.map((some) => scoreAnswer((some[at] ?? Number.NaN) / MEASURE, framework));
  const overallAt = (at: number) => (packed.overall[at] ?? Number.NaN) / OVERALL;
  const rows = new Map(countries.map((country, at) => [country, answersAt(at)]));
  return {
    answers: createAnswers(framework, rows),
    overall: new Map(countries.map((country, at) => [country, overallAt(at)])),
  };
}

/** Shape of the built file of the editions: what each asks, and how that answers the profiles' indicators. */
const EditionsSchema = v.strictObject({
  editions: v.array(ScoreFrameworkSchema),
  crosswalk: CrosswalkSchema,
});

export interface Editions extends v.InferOutput<typeof EditionsSchema> {}

/** Unknown JSON to the editions and what of them answers `framework`; throws `InvalidDataError`. */
export function parseEditions(input: unknown, framework: Framework, file: string): Editions {
  const editions = parseWith(EditionsSchema, input, file);
  parseCrosswalk(editions.crosswalk, framework, editions.editions, file);
  return editions;
}

/** The profiles beside one later edition: two tables, and what of the one answers the other. */
export interface Pairing {
  profiles: Answers;
  scores: Answers<ScoreFramework>;
  crosswalk: Crosswalk;
  /** What each country scores overall, where that is asked. */
  overall?: ReadonlyMap<string, number>;
  /** Whose the laws beside them are, where there are any. */
  lawSource?: Source | undefined;
}

/** The indicator whose drawer tells of a measure of a table: itself, or the first that it answers; undefined where none is. */
export function indicatorOf(measure: string, { cells }: Cells, later: Pairing | undefined) {
  if (!later || cells !== "score") return measure;
  const { crosswalk, scores, profiles } = later;
  return profiles.measures.find((code) =>
    crosswalk.indicators[code]?.[scores.framework.id]?.measures.includes(measure),
  );
}

/** What to bear in mind where the later measure asks only nearly the same; undefined where it asks the same. */
export function cautionOf(indicator: string, { crosswalk, scores }: Pairing) {
  const counterpart = crosswalk.indicators[indicator]?.[scores.framework.id];
  return counterpart?.strength === "near" ? counterpart.caution : undefined;
}
