import type { Answer, AnswerClass } from "../domain/answers.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { LaterScore } from "../domain/since.ts";
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
  i18n: Pick<I18n, "t" | "score">,
  { class: kind, score }: Answer,
  framework: Pick<EditionFramework, "cells">,
): string => (score === undefined ? classWord(i18n, kind, framework) : i18n.score(score));

/** Why an edition gives no score: a measure that it did not ask is no 0, and a country that it does not have neither. */
export const whyNoScore = ({ asked }: Pick<LaterScore, "asked">) =>
  asked ? "scorecard.no-score" : "scorecard.not-asked";

/** What an edition says: "0.50", marked where the question is only near; or why there is no score. */
export const laterWords = (i18n: Pick<I18n, "t" | "score">, later: LaterScore): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈ " : ""}${i18n.score(later.score)}`;
