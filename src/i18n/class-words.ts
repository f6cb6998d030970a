import type { Answer, AnswerClass } from "../domain/answers.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { I18n } from "./i18n.tsx";

/** The word of a class; what an edition of scores does not have is no section of a document. */
export const classWord = (
  { t }: Pick<I18n, "t">,
  kind: AnswerClass,
  { cells }: Pick<EditionFramework, "cells">,
): string =>
  kind === "missing" && cells !== "status" ? t("scorecard.no-score") : t(`status.${kind}`);

/** An answer as it is read in a cell: a score as its figure, anything else by its word. */
export const answerText = (
  i18n: Pick<I18n, "t" | "number">,
  { class: kind, score }: Answer,
  framework: Pick<EditionFramework, "cells">,
): string => (score === undefined ? classWord(i18n, kind, framework) : scoreText(i18n, score));

/** A score with two decimals, and with all four where two would put it into another class: 0.4975 is below a half. */
export const scoreText = ({ number }: Pick<I18n, "number">, score: number): string => {
  const shown = Number(score.toFixed(2));
  const isMoved = (score < 0.5 && shown >= 0.5) || (score > 0 && shown === 0);
  return number(score, isMoved ? 4 : 2);
};
