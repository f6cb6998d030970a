import type { Tally } from "../domain/tally.ts";
import type { I18n } from "../i18n/i18n.tsx";

/**
 * Returns "Africa: 18 of 44 countries report this measure in place; 4 report it in part; …; 1 has no profile", without a
 * full stop. `of` is the name of the subject or the place.
 */
export const measureFinding = ({ t }: I18n, tally: Tally, of = "none", unprofiled = 0): string => {
  const { asked: countries, inPlace, part, no, unknown, unasked: missing } = tally;
  const counts = { countries, inPlace, part, no, unknown, missing, unprofiled };
  return t("measure.finding", { of, ...counts });
};
