import { ALL_CLASSES, type Mark, ROLES } from "../domain/answers.ts";
import type { LaterScore } from "../domain/editions/country-file.ts";
import type { EditionFramework } from "../domain/framework.ts";
import type { Tally } from "../domain/tally.ts";
import type { I18n } from "./i18n.tsx";

/** The parts of a framework that determine the words for its answers. */
export type Worded = Pick<EditionFramework, "cells" | "scale">;

/** The words for the mark of an answer. In tables of later editions, `missing` means that there is no score. */
export const classWord = (
  i18n: Pick<I18n, "t" | "threshold">,
  kind: Mark,
  { cells, scale }: Worded,
): string =>
  kind === "missing" && cells !== "status"
    ? i18n.t("scorecard.no-score")
    : i18n.t(`status.${kind}`, { threshold: scale ? i18n.threshold(scale) : "" });

/** Message id of the reason for a missing score: no corresponding measure, or a country that the edition lacks. */
export const whyNoScore = ({ asked }: Pick<LaterScore, "asked">) =>
  asked ? "scorecard.no-score" : "scorecard.not-asked";

/** Whether all editions lack a score for the same reason. */
export const isUnscored = (scores: readonly LaterScore[]): boolean =>
  new Set(scores.map((one) => one.score ?? whyNoScore(one))).size === 1 &&
  scores.every(({ score }) => score === undefined);

/** The short form of a count: "11 of 21", without measures that were not asked about. */
export const countOf = ({ t }: I18n, { inPlace, asked }: Tally): string =>
  t("scorecard.count", { inPlace, total: asked });

/** The long form of a count: "In place: 11 of 21", and "(1 partly, 7 not in place, 2 not known)". */
export function describeCoverage(
  { t, join, threshold }: I18n,
  { counts, inPlace, asked }: Tally,
  { scale }: Worded,
) {
  const values = { threshold: scale ? threshold(scale) : "" };
  const kinds = ALL_CLASSES.filter((kind) => ROLES[kind] !== "yes" && counts[kind] > 0);
  const texts = kinds.map((kind) => t(`status.count.${kind}`, { ...values, count: counts[kind] }));
  // Joined with commas only: in some languages, each text ends with its number, and "and" after it would be ambiguous.
  const rest = join("comma", ...texts);
  return {
    inPlace: t("scorecard.coverage", { inPlace, total: asked }),
    rest: rest && t("scorecard.coverage-rest", { rest }),
  };
}

/** Letters and words that indicate a language other than English. */
const NOT_ENGLISH =
  /(?![a-zªº])\p{L}|\b(?:bundesgesetz|codice|d[aeo]s?|decreto|della?|du|el|l[ae]s?|legge|l?lei|ley|loi|los|para|pour|sur|y)\b/iu;

/** `lang` of a name as written in a source, which does not record the language. "und" means undetermined. */
export const langOf = (name: string) => (NOT_ENGLISH.test(name) ? "und" : "en");
