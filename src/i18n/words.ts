import { ALL_CLASSES, type Answer, type AnswerClass, ROLES } from "../domain/answers.ts";
import type { LaterScore } from "../domain/editions/outcome.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { Tally } from "../domain/tally.ts";
import type { I18n } from "./i18n.tsx";

/** The name of a class; `missing` means "no score" in an edition of scores. */
export const classWord = (
  { t }: Pick<I18n, "t">,
  kind: AnswerClass,
  { cells }: Pick<EditionFramework, "cells">,
): string =>
  kind === "missing" && cells !== "status" ? t("scorecard.no-score") : t(`status.${kind}`);

/** The text of an answer: its score, or the name of its class. */
export const answerText = (
  i18n: Pick<I18n, "t" | "score">,
  { class: kind, score }: Answer,
  framework: Pick<EditionFramework, "cells">,
): string => (score === undefined ? classWord(i18n, kind, framework) : i18n.score(score));

/** Explains a missing score: not asked, or asked but without a score for the country. */
export const whyNoScore = ({ asked }: Pick<LaterScore, "asked">) =>
  asked ? "scorecard.no-score" : "scorecard.not-asked";

/** "0.50", "≈ 0.50" for a similar question, or why there is no score. */
export const laterWords = (i18n: Pick<I18n, "t" | "score">, later: LaterScore): string =>
  later.score === undefined
    ? i18n.t(whyNoScore(later))
    : `${later.asked?.isNear ? "≈ " : ""}${i18n.score(later.score)}`;

/** "11 of 21", without missing sections. */
export const countOf = ({ t }: I18n, { inPlace, asked }: Tally): string =>
  t("scorecard.count", { inPlace, total: asked });

/** "In place: 11 of 21" and "(1 partly, 7 not in place and 2 not known)". */
export function describeCoverage({ t, list }: I18n, { counts, inPlace, asked }: Tally) {
  const rest = ALL_CLASSES.filter((kind) => ROLES[kind] !== "yes" && counts[kind] > 0).map((kind) =>
    t(`status.count.${kind}`, { count: counts[kind] }),
  );
  return {
    inPlace: t("scorecard.coverage", { inPlace, total: asked }),
    rest: rest.length > 0 ? t("scorecard.coverage-rest", { rest: list(rest) }) : "",
  };
}

/** "In place: 11 of 21 (1 partly, 7 not in place and 2 not known)." */
export function countsText(total: Tally, i18n: I18n): string {
  const { inPlace, rest } = describeCoverage(i18n, total);
  return `${rest === "" ? inPlace : `${inPlace} ${rest}`}.`;
}

const SOURCES = {
  "ITU Statistics": "source.itu-statistics",
  "International Telecommunication Union": "source.itu",
  "Open Numbers, from Gapminder and the World Bank": "source.open-numbers",
  "United Nations Conference on Trade and Development (UNCTAD)": "source.unctad",
  "United Nations Statistics Division": "source.un-statistics",
} as const;

/** A source's name in the page's language, or in English with its `lang`. */
export function sourceName({ t }: Pick<I18n, "t">, name: string): { text: string; lang?: "en" } {
  const id = Object.entries(SOURCES).find(([known]) => known === name)?.[1];
  return id ? { text: t(id) } : { text: name, lang: "en" };
}
