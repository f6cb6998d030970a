import type { ScoreFramework } from "../editions/edition.ts";
import type { OverallEdition } from "../editions/later.ts";
import type { OverallScores } from "../editions/overall.ts";
import { editionName, factOf, OVERALL, type QueryData } from "../query.ts";
import { FACT_CONDITIONS } from "../selection.ts";

/** Whether an order is by an edition's overall score ("gci-2017"), or by a score named as in conditions ("gci2024.team"). */
export const isScoreOrder = (by: string): boolean => /^[a-z]+-?\d{4}\b/.test(by);

/** An edition with an overall score. `indicators` is empty until its measures, if any, have loaded. */
export interface ScoredEdition extends OverallEdition {
  indicators: ScoreFramework["indicators"];
}

/** Facts that countries can be sorted by, in addition to their answers. */
export type CountryFacts = ReturnType<typeof createFacts>;

export const createFacts = (
  query: QueryData,
  /** Oldest first. */
  editions: readonly ScoredEdition[],
  /** Undefined if no overall score is shown, or until the scores have loaded. */
  overall: OverallScores | undefined,
) => ({
  editions,
  overall,
  /** The fact that an order sorts by: "population", "gci-2017" or "gci2024.team". Undefined if it is not known. */
  factOf: (country: string, by: string) => {
    const fact = FACT_CONDITIONS.find((one) => one === by);
    if (fact) return factOf(query, country, fact);
    const [edition = "", measure = OVERALL] = by.split(".");
    return query.scoreOf(country, editionName(edition), measure);
  },
});
