import * as v from "valibot";
import { type Framework, FrameworkSchema } from "../framework.ts";
import {
  CountryCodeSchema,
  type DataIssue,
  InvalidDataError,
  LocalizedSchema,
  matching,
  parseWith,
} from "../parsing.ts";
import { SCORED_CODE } from "../selection.ts";
import { CrosswalkSchema, parseCrosswalk } from "./crosswalk.ts";
import { type CountryScores, CountryScoresSchema, ScaleSchema } from "./scores.ts";
import { SourceSchema } from "./source.ts";

/** Schema of a later edition's framework, whose cells are scores. */
export const ScoreFrameworkSchema = v.strictObject({
  ...FrameworkSchema.entries,
  /** Name in the address. Names of scores omit its hyphen: "gci2024.team". */
  slug: matching(/^[a-z]+-\d{4}$/, "a name such as gci-2024"),
  /** Name in headings and columns: "GCI 2024". */
  short: LocalizedSchema,
  cells: v.literal("score"),
  scale: ScaleSchema,
  indicators: v.array(
    v.strictObject({
      pillar: v.string(),
      title: LocalizedSchema,
      code: matching(SCORED_CODE, "a code such as CS4"),
      /** Name used by conditions in the address, such as "team". */
      slug: v.optional(matching(/^[a-z][a-z-]*$/, "small letters and hyphens")),
    }),
  ),
  source: SourceSchema,
});

/** Schema of `data/editions/*.json`: a framework with the scores of each country. */
export const EditionSchema = v.strictObject({
  ...ScoreFrameworkSchema.entries,
  scores: v.record(CountryCodeSchema, CountryScoresSchema),
});

export type ScoreFramework = v.InferOutput<typeof ScoreFrameworkSchema>;
export type Edition = v.InferOutput<typeof EditionSchema>;

/** Allowed difference between the overall score and the sum of the pillar scores, which are rounded to four decimals. */
const ROUNDING = 0.0005;

/** Parses an edition. Throws `InvalidDataError` if the edition is malformed or inconsistent. */
export function parseEdition(input: unknown, file: string): Edition {
  const edition = parseWith(EditionSchema, input, file);
  const { pillars, indicators, scale } = edition;
  const issues = [
    ...indicators
      .filter(({ pillar }) => !pillars.some(({ id }) => id === pillar))
      .map(({ code, pillar }) => ({ path: code, expected: `expected a pillar, not "${pillar}"` })),
    ...(scale.threshold > 0 && scale.threshold <= scale.max
      ? []
      : [{ path: "scale.threshold", expected: `expected above 0 and at most ${scale.max}` }]),
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
  const sum = scores.pillars.reduce((total, one) => total + one, 0);
  const checks: [boolean, string][] = [
    [scores.pillars.length === pillars.length, `${pillars.length} pillars`],
    [scores.measures.length === indicators.length, `${indicators.length} measures`],
    [scores.measures.every((one) => one <= scale.max), `measures of at most ${scale.max}`],
    [scores.pillars.every((one) => one <= scale.pillar), `pillars of at most ${scale.pillar}`],
    [Math.abs(sum - scores.overall) <= ROUNDING, `pillars that sum to ${scores.overall}`],
  ];
  return checks
    .filter(([fits]) => !fits)
    .map(([, what]) => ({ path, expected: `expected ${what}` }));
}

/** Schema of the built editions file. Contains the editions that have measures, but not their scores. */
const EditionsSchema = v.strictObject({
  editions: v.array(ScoreFrameworkSchema),
  crosswalk: CrosswalkSchema,
});

export interface Editions extends v.InferOutput<typeof EditionsSchema> {}

/** Parses the editions, and the crosswalk from `framework` to the editions. Throws `InvalidDataError`. */
export function parseEditions(input: unknown, framework: Framework, file: string): Editions {
  const editions = parseWith(EditionsSchema, input, file);
  parseCrosswalk(editions.crosswalk, framework, editions.editions, file);
  return editions;
}
