import * as v from "valibot";
import { type Answers, createAnswers } from "../answers.ts";
import type { EditionFramework, Framework } from "../framework.ts";
import { type DataIssue, InvalidDataError, LocalizedSchema, parseWith } from "../parsing.ts";
import { outcomeOf } from "./outcome.ts";

const CounterpartSchema = v.strictObject({
  /** How nearly the edition answers the indicator: the same question, one that overlaps, or none. */
  strength: v.picklist(["same", "near", "none"]),
  /** Codes; the first is what is counted and filtered by, the others are shown beside it. */
  measures: v.array(v.string()),
  /** What to bear in mind, in each language. */
  caution: v.optional(LocalizedSchema),
});

/** Shape of `data/crosswalk.json`: for each indicator, by the id of a later edition, which of its measures answer it. */
export const CrosswalkSchema = v.strictObject({
  framework: v.string(),
  indicators: v.record(v.string(), v.record(v.string(), CounterpartSchema)),
});

export type Crosswalk = v.InferOutput<typeof CrosswalkSchema>;

/** Unknown JSON to the crosswalk from `framework` to the editions; throws `InvalidDataError` naming what is missing or unknown. */
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

/** A measure of the profiles by its code, what of a later edition answers it first, and whether that is only a near question. */
export type Pair = ReturnType<typeof pairsOf>[number];

/** Those of the measures that a later edition asked again, in their order. */
export const pairsOf = ({ indicators }: Crosswalk, measures: readonly string[], edition: string) =>
  measures.flatMap((then) => {
    const counterpart = indicators[then]?.[edition];
    const [later] = counterpart?.measures ?? [];
    return later === undefined ? [] : [{ then, later, isNear: counterpart?.strength === "near" }];
  });

/** What became of each "no", in countries with profile and score: two facts beside each other, and no score becomes a status. */
export function outcomeAnswers(profiles: Answers, scores: Answers, crosswalk: Crosswalk) {
  const { framework } = profiles;
  const pairs = pairsOf(crosswalk, profiles.measures, scores.framework.id);
  const edition: EditionFramework = {
    ...framework,
    id: `${framework.id} ${scores.framework.id}`,
    cells: "outcome",
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
