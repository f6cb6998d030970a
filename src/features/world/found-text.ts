import type { Selection } from "../../domain/selection.ts";
import { listedText } from "../../figure/narrowing/listed-text.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { FigureCountries } from "./WorldFigure.tsx";

/** "34 of 35 countries listed", or "193 countries" if all of them are. The bars count all countries in scope. */
export function foundText(countries: FigureCountries, part: Selection["part"], i18n: I18n) {
  const { all, scope, listed } = countries;
  const isBars = part === "countries";
  const { length: shown } = isBars ? scope : listed;
  if (shown === all.length) return i18n.t("world.countries", { count: shown });
  return isBars
    ? i18n.t("countries.found", { shown, total: all.length })
    : listedText(countries, i18n);
}
