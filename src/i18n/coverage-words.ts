import { ALL_CLASSES, ROLES } from "../domain/answers.ts";
import type { Tally } from "../domain/tally.ts";
import type { I18n } from "./i18n.tsx";

/** The one short form of every count: "11 of 21"; what a document does not have is not among the 21. */
export const countOf = ({ t }: I18n, { inPlace, asked }: Tally): string =>
  t("scorecard.count", { inPlace, total: asked });

/** The one long form: "In place: 11 of 21", and apart from it "(1 partly, 7 not in place and 2 not known)". */
export function describeCoverage(
  { t, list }: I18n,
  { counts, inPlace, asked }: Tally,
): { inPlace: string; rest: string } {
  const rest = ALL_CLASSES.filter((kind) => ROLES[kind] !== "yes" && counts[kind] > 0).map((kind) =>
    t(`status.count.${kind}`, { count: counts[kind] }),
  );
  return {
    inPlace: t("scorecard.coverage", { inPlace, total: asked }),
    rest: rest.length > 0 ? t("scorecard.coverage-rest", { rest: list(rest) }) : "",
  };
}

/** Both in one sentence: "In place: 11 of 21 (1 partly, 7 not in place and 2 not known)." */
export function countsText(total: Tally, i18n: I18n): string {
  const { inPlace, rest } = describeCoverage(i18n, total);
  return `${rest === "" ? inPlace : `${inPlace} ${rest}`}.`;
}
