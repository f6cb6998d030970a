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
): string => (score === undefined ? classWord(i18n, kind, framework) : i18n.number(score, 2));
