import { statusAnswer } from "./answers.ts";
import type { Framework } from "./framework.ts";
import type { Profile } from "./profile.ts";
import { type Tally, tallyAnswers } from "./tally.ts";

/** One line of a scorecard: an indicator, its pillar, and what the profile says of it. */
export type Row = ReturnType<typeof computeRows>[number];

/** The rows of a profile in the framework's order, one per indicator. */
export const computeRows = ({ pillars, indicators }: Framework, profile: Profile) =>
  indicators.flatMap((indicator) => {
    const pillar = pillars.find(({ id }) => id === indicator.pillar);
    const finding = profile.indicators[indicator.code];
    return pillar && finding ? [{ indicator, pillar, finding }] : [];
  });

/** Rows under their pillars, in the framework's order; a pillar without rows is left out. */
export const groupByPillar = ({ pillars }: Framework, rows: readonly Row[]) =>
  pillars
    .map((pillar) => ({ pillar, rows: rows.filter((row) => row.pillar.id === pillar.id) }))
    .filter((group) => group.rows.length > 0);

/** Counts the rows' answers. */
export const tallyRows = (rows: readonly Row[]): Tally =>
  tallyAnswers(rows.map(({ finding }) => statusAnswer(finding.status)));
