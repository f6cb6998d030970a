import type { Answers } from "./answers.ts";
import type { EditionFramework, Measure, Pillar } from "./framework.ts";
import type { MeasureRow } from "./scorecard.ts";

/** A country's rows for these measures, sorted by pillar. */
export const measureRows = (
  { framework, cell }: Answers,
  country: string,
  measures: readonly string[],
): MeasureRow[] =>
  measuresByPillar(framework, measures).flatMap(({ pillar, indicators }) =>
    indicators.map((indicator) => ({ pillar, indicator, answer: cell(country, indicator.code) })),
  );

/** Groups the measures with these codes by pillar. Omits empty pillars. */
export const measuresByPillar = (
  { pillars, indicators }: EditionFramework,
  measures: readonly string[],
): { pillar: Pillar; indicators: Measure[]; codes: string[] }[] =>
  pillars.flatMap((pillar) => {
    const own = indicators.filter((one) => one.pillar === pillar.id && measures.includes(one.code));
    return own.length === 0
      ? []
      : [{ pillar, indicators: own, codes: own.map(({ code }) => code) }];
  });
