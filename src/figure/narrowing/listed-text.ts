import type { NamedCountry } from "../../domain/world/world-countries.ts";
import type { I18n } from "../../i18n/i18n.tsx";

interface Counted {
  all: readonly NamedCountry[];
  /** The countries that match the groups and conditions. */
  scope: readonly NamedCountry[];
  /** The countries in scope that pass the filters. */
  listed: readonly NamedCountry[];
}

/** "34 of 35 countries listed", out of the countries in scope if the filters exclude any, otherwise out of all countries. */
export function listedText({ all, scope, listed }: Counted, { t }: Pick<I18n, "t">): string {
  const shown = listed.length;
  return t("world.listed", { shown, total: shown < scope.length ? scope.length : all.length });
}
