import * as v from "valibot";
import { type Answers, createAnswers } from "../answers.ts";
import type { EditionFramework, Framework } from "../framework.ts";
import { type DataIssue, InvalidDataError, LocalizedSchema, parseWith } from "../parsing.ts";
import { outcomeOf } from "./outcome.ts";

const CounterpartSchema = v.strictObject({
  /** Whether the edition asks the same question, an overlapping one or none. */
  strength: v.picklist(["same", "near", "none"]),
  /** Codes. Counts and filters use the first; the others are only listed. */
  measures: v.array(v.string()),
  caution: v.optional(LocalizedSchema),
});

/** Schema of `data/crosswalk.json`: by indicator and edition id, the measures that correspond to it. */
export const CrosswalkSchema = v.strictObject({
  framework: v.string(),
  indicators: v.record(v.string(), v.record(v.string(), CounterpartSchema)),
});

export type Crosswalk = v.InferOutput<typeof CrosswalkSchema>;

/** Parses the crosswalk from `framework` to the editions; throws `InvalidDataError`, also for missing or unknown measures. */
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

/** The codes of an indicator and of the later measure that corresponds to it. */
export type Pair = ReturnType<typeof pairsOf>[number];

/** The indicators that an edition asked about again, in the order given. */
export const pairsOf = ({ indicators }: Crosswalk, measures: readonly string[], edition: string) =>
  measures.flatMap((then) => {
    const counterpart = indicators[then]?.[edition];
    const [later] = counterpart?.measures ?? [];
    return later === undefined ? [] : [{ then, later, isNear: counterpart?.strength === "near" }];
  });

/** The outcome of each "no", for countries with both a profile and scores. Scores are never converted to statuses. */
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
    pairs.map(({ then, later }) =>
      outcomeOf(profiles.cell(country, then), scores.cell(country, later)),
    );
  const countries = profiles.countries.filter(scores.has);
  return createAnswers(edition, new Map(countries.map((country) => [country, rowOf(country)])));
}
