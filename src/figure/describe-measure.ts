import type { Tally } from "../domain/tally.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** A claim such as "Africa: 18 of 44 countries report it; 4 report it in part; …", without a full stop. `of` names the subject or the place. */
export const measureFinding = ({ t }: I18n, tally: Tally, of = "none"): string => {
  const { asked: countries, inPlace, part, no, unknown, unasked: missing } = tally;
  return t("measure.finding", { of, countries, inPlace, part, no, unknown, missing });
};
