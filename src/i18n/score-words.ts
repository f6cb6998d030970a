import { scoreAnswer } from "../domain/answers.ts";
import type { LaterScore } from "../domain/since.ts";
import type { I18n } from "./i18n.tsx";

/** Why an edition gives no score: a measure that it did not ask is no 0, and a country that it does not have neither. */
export const whyNoScore = ({ asked }: Pick<LaterScore, "asked">) =>
  asked ? "scorecard.no-score" : "scorecard.not-asked";

const DIGITS = 2;
const MOST_DIGITS = 4;

/** "0.80"; with a further decimal where two would say another class: 0.4953 is below a half, and no "0.50". */
export function formatScore({ number }: Pick<I18n, "number">, score: number): string {
  const classOf = (value: number) => scoreAnswer(value, {}).class;
  let digits = DIGITS;
  while (digits < MOST_DIGITS && classOf(Number(score.toFixed(digits))) !== classOf(score))
    digits += 1;
  return number(score, digits);
}
