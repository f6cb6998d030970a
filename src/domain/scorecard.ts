import { type Answer, findingAnswer } from "./answers.ts";
import type { Framework, Measure, Pillar } from "./framework.ts";
import type { Profile } from "./profile.ts";
import { type Tally, tallyAnswers } from "./tally.ts";

/** A measure with a country's answer. */
export interface MeasureRow {
  pillar: Pillar;
  indicator: Measure;
  answer: Answer;
}

/** A row of a scorecard: an indicator with the profile's finding. */
export type Row = ReturnType<typeof computeRows>[number];

/** The rows of a profile in the framework's order. */
export const computeRows = ({ pillars, indicators }: Framework, profile: Profile) =>
  indicators.flatMap((indicator) => {
    const pillar = pillars.find(({ id }) => id === indicator.pillar);
    const finding = profile.indicators[indicator.code];
    return pillar && finding
      ? [{ indicator, pillar, finding, answer: findingAnswer(finding) }]
      : [];
  });

export const groupByPillar = <R extends MeasureRow>(rows: readonly R[]) =>
  [...new Set(rows.map(({ pillar }) => pillar))].map((pillar) => ({
    pillar,
    rows: rows.filter((row) => row.pillar === pillar),
  }));

export const tallyRows = (rows: readonly MeasureRow[]): Tally =>
  tallyAnswers(rows.map(({ answer }) => answer));
