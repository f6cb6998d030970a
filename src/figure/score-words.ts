import type { LaterScore } from "../domain/since.ts";

/** Why an edition gives no score: a measure that it did not ask is no 0, and a country that it does not have neither. */
export const whyNoScore = ({ asked }: Pick<LaterScore, "asked">) =>
  asked ? "scorecard.no-score" : "scorecard.not-asked";
