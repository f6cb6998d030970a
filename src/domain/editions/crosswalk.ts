import * as v from "valibot";
import { type Answer, type Answers, createAnswers } from "../answers.ts";
import type { EditionFramework, Framework } from "../framework.ts";
import { type DataIssue, InvalidDataError, LocalizedSchema, parseWith } from "../parsing.ts";
import type { LawField } from "./laws.ts";
import { outcomeOf } from "./outcome.ts";
import { chooseCounterpart } from "./scores.ts";

const CounterpartSchema = v.strictObject({
  /** Whether the edition asks the same question, an overlapping question or neither. */
  strength: v.picklist(["same", "near", "none"]),
  /** Measure codes. Counts and filters use only the measure that `counterpartOf` returns. */
  measures: v.array(v.string()),
  caution: v.optional(LocalizedSchema),
});

/** Schema of `data/crosswalk.json`: the corresponding measures by indicator and edition id. */
export const CrosswalkSchema = v.strictObject({
  framework: v.string(),
  indicators: v.record(v.string(), v.record(v.string(), CounterpartSchema)),
});

export type Crosswalk = v.InferOutput<typeof CrosswalkSchema>;

/** Parses the crosswalk from `framework` to the editions. Throws `InvalidDataError` if the input is malformed or does not fit the framework and the editions. */
export function parseCrosswalk(
  input: unknown,
  framework: Framework,
  editions: readonly { id: string; indicators: readonly { code: string }[] }[],
  file: string,
): Crosswalk {
  const crosswalk = parseWith(CrosswalkSchema, input, file);
  const issues: DataIssue[] = framework.indicators.flatMap(({ code }) =>
    editions.flatMap(({ id, indicators }) => {
      const path = `indicators.${code}.${id}`;
      const counterpart = crosswalk.indicators[code]?.[id];
      if (!counterpart) return [{ path, expected: "expected a strength and measures" }];
      const { strength, measures } = counterpart;
      const unknown = measures.filter((one) => indicators.every((measure) => measure.code !== one));
      return [
        ...unknown.map((one) => ({ path, expected: `expected a measure of ${id}, not "${one}"` })),
        ...((strength === "none") === (measures.length === 0)
          ? []
          : [{ path, expected: "expected measures, or the strength none" }]),
      ];
    }),
  );
  if (crosswalk.framework !== framework.id)
    issues.push({ path: "framework", expected: `expected "${framework.id}"` });
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return crosswalk;
}

/** The codes of an indicator and of its corresponding later measures. `later` is the first of these measures. */
export type Pair = ReturnType<typeof pairsOf>[number];

/** Pairs the indicators with the corresponding measures of an edition. Omits indicators without such measures. */
export const pairsOf = ({ indicators }: Crosswalk, measures: readonly string[], edition: string) =>
  measures.flatMap((then) => {
    const { measures: counterparts = [], strength } = indicators[then]?.[edition] ?? {};
    const [later] = counterparts;
    return later === undefined ? [] : [{ then, later, counterparts, isNear: strength === "near" }];
  });

/** The later measure whose score counts for an indicator. */
export function counterpartOf(scores: Answers, country: string, { later, counterparts }: Pair) {
  const all = counterparts.map((code) => ({ code, score: answerIn(scores, country, code).score }));
  return chooseCounterpart(all)?.code ?? later;
}

/** A country's later answer to an indicator. Its class is `missing` if the edition lacks the country. */
export const laterAnswer = (scores: Answers, country: string, pair: Pair): Answer =>
  answerIn(scores, country, counterpartOf(scores, country, pair));

/** A country's answer to a measure. Its class is `missing` if the table lacks the country. */
export const answerIn = (answers: Answers, country: string, measure: string): Answer =>
  answers.has(country) ? answers.cell(country, measure) : { class: "missing" };

/** The table of outcomes, for countries with both a profile and scores. Scores are never converted to statuses. */
export function outcomeAnswers(profiles: Answers, scores: Answers, crosswalk: Crosswalk) {
  const { framework } = profiles;
  const pairs = pairsOf(crosswalk, profiles.measures, scores.framework.id);
  const edition: EditionFramework = {
    ...framework,
    id: `${framework.id} ${scores.framework.id}`,
    cells: "outcome",
    short: scores.framework.short,
    scale: scores.framework.scale,
    indicators: framework.indicators.filter(({ code }) => pairs.some(({ then }) => then === code)),
  };
  const rowOf = (country: string) =>
    pairs.map((pair) =>
      outcomeOf(profiles.cell(country, pair.then), laterAnswer(scores, country, pair)),
    );
  const countries = profiles.countries.filter(scores.has);
  return createAnswers(edition, new Map(countries.map((country) => [country, rowOf(country)])));
}

/** The fields of law that correspond to an indicator of the profiles. */
export const lawFieldsOf = (indicator: string): readonly LawField[] => FIELDS_OF[indicator] ?? [];

const FIELDS_OF: Readonly<Record<string, readonly LawField[]>> = {
  "1.1.1": ["cybercrime"],
  "1.1.2": ["privacy", "e-transactions"],
};
