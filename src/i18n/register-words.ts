import { TREATIES } from "../domain/editions/register.ts";
import type { CountryTreaties } from "../domain/editions/treaties.ts";
import type { I18n } from "./i18n.tsx";

/**
 * Each treaty's name and a country's entry in the register of `date`: "signed 5 October 2001, not a party by March 2015".
 * Only South Sudan has no entry for the Convention in the source, so its entry is described as not known.
 */
export const describeRegister = (record: CountryTreaties, date: string, i18n: I18n) =>
  TREATIES.map((treaty) => {
    const { signed, party, partySince } = record[treaty] ?? {};
    const format = (day: string | undefined) => (day === undefined ? "none" : i18n.date(day));
    return {
      treaty,
      title: i18n.t(`register.${treaty}`),
      text:
        treaty === "convention" && !record.convention
          ? i18n.t("status.unknown")
          : i18n.t("register.entry", {
              signed: format(signed),
              party: format(party),
              since: format(partySince),
              month: i18n.date(date.slice(0, 7)),
            }),
    };
  });
