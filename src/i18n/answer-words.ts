import type { Answer } from "../domain/answers.ts";
import type { LaterScore } from "../domain/editions/country-file.ts";
import type { Tally } from "../domain/tally.ts";
import type { I18n } from "./i18n.tsx";
import { classWord, describeCoverage, type Worded, whyNoScore } from "./words.ts";

/** The text of a cell: a score, or the word for the answer. */
export const answerText = (
  i18n: Pick<I18n, "t" | "score" | "threshold">,
  { class: kind, score }: Answer,
  framework: Worded,
): string =>
  score === undefined || !framework.scale
    ? classWord(i18n, kind, framework)
    : i18n.score(score, framework.scale);

/** An edition's score: "0.50", "≈ 0.50" for a similar question, or why there is none. */
export const laterWords = (i18n: Pick<I18n, "t" | "score">, later: LaterScore): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈ " : ""}${i18n.score(later.score, later.edition.scale)}`;

/** The long form of a count as one sentence, without its full stop. */
export function countsText(total: Tally, framework: Worded, i18n: I18n): string {
  const { inPlace, rest } = describeCoverage(i18n, total, framework);
  return rest === "" ? inPlace : `${inPlace} ${rest}`;
}
