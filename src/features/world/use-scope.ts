import { useMemo } from "react";
import type { Areas, Group } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import type { Selection } from "../../domain/selection.ts";
import { filteredMeasure } from "../../domain/world/fit-selection.ts";
import {
  countByMeasure,
  coverCountries,
  filterScope,
  listCountries,
  type NamedCountry,
  nameCountries,
  sortCountries,
  type WorldCountry,
} from "../../domain/world/world-countries.ts";
import { nameAmong } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { EditionTable } from "./tables/table-context.ts";
import { createWorldTable, type WorldTable } from "./tables/world-table.ts";

/** The countries of a table, sorted by name; none until the index has loaded. */
export function useCountries(
  index: CountryIndex | undefined,
  areas: Areas | undefined,
  { answers }: EditionTable,
): NamedCountry[] {
  const i18n = useI18n();
  return useMemo(() => {
    if (!index) return [];
    const nameOf = (code: string) => {
      const entry = index.countries[code];
      const alpha2 = areas?.[code]?.alpha2;
      if (entry) return nameAmong(i18n, entry);
      return alpha2 === undefined ? code : i18n.countryName(alpha2);
    };
    return nameCountries(answers.countries, index, areas, nameOf, i18n.language);
  }, [index, areas, answers, i18n]);
}

/** The measures and countries in scope, with their counts. */
export function useScope(
  { answers, later }: EditionTable,
  countries: readonly NamedCountry[],
  selection: Selection,
  group: Group | undefined,
) {
  const i18n = useI18n();
  const { region, filter } = selection;
  const { pillars } = filter;
  const table = useMemo(() => {
    const measures = answers.framework.indicators.filter(
      ({ pillar }) => pillars.length === 0 || pillars.includes(pillar),
    );
    // The overall score covers all measures, so a choice of pillars has none.
    const { hasOwnMeasures } = tableKindOf(answers.framework);
    const hasOverall = hasOwnMeasures && pillars.length === 0 && later?.overall !== undefined;
    return createWorldTable({ answers, later, measures, hasOverall }, i18n);
  }, [answers, later, pillars, i18n]);
  const covered = useMemo(() => {
    const overall = table.hasOverall ? table.later?.overall : undefined;
    const codes = table.measures.map(({ code }) => code);
    return coverCountries(countries, table.answers, codes, overall);
  }, [table, countries]);
  const scope = useMemo(() => filterScope(covered, region, group), [covered, region, group]);
  const byMeasure = useMemo(
    () => countByMeasure(table.answers, scope, table.measures),
    [table, scope],
  );
  return { table, covered, scope, byMeasure };
}

/** The countries in scope that pass the filters, in order. */
export function useListed(
  { answers, framework }: WorldTable,
  scope: readonly WorldCountry[],
  selection: Selection,
) {
  const { filter, order } = selection;
  const { statuses, text } = filter;
  const measure = filteredMeasure(selection, framework)?.code;
  const sorted = useMemo(() => sortCountries(scope, answers, order), [scope, answers, order]);
  return useMemo(
    () => listCountries(sorted, answers, { statuses, text, measure }),
    [sorted, answers, statuses, text, measure],
  );
}
