import { useMemo } from "react";
import type { Areas, Group } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import type { Selection } from "../../domain/selection.ts";
import { filteredMeasure, fitSelection } from "../../domain/world/fit-selection.ts";
import {
  countByMeasure,
  coverCountries,
  filterScope,
  listCountries,
  nameCountries,
  sortCountries,
  type WorldCountry,
} from "../../domain/world/world-countries.ts";
import { nameAmong } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { describeWorld } from "./describe-world.ts";
import type { EditionTable } from "./tables/table-context.ts";
import { createWorldTable, type WorldTable } from "./tables/world-table.ts";
import type { AreasState } from "./use-world-data.ts";

export interface WorldInputs {
  /** Undefined while it loads. The page then shows its controls and an empty matrix. */
  index: CountryIndex | undefined;
  edition: EditionTable;
  areas: AreasState;
  groups: readonly Group[] | undefined;
  /** Code of the page's country. */
  chosen: string | undefined;
  selection: Selection;
}

/** The table of an edition, and the countries that it counts and lists. */
export function useWorld({ index, edition, areas, groups, chosen, ...props }: WorldInputs) {
  const i18n = useI18n();
  const { answers } = edition;
  const selection = useMemo(
    () => fitSelection(props.selection, answers.framework),
    [props.selection, answers],
  );
  const { filter, region, part } = selection;
  const { pillars } = filter;
  const group = groups?.find(({ id }) => id === selection.group);
  const named = useMemo(
    () => (index ? nameTable(index, areas.data, answers, i18n) : []),
    [index, areas.data, answers, i18n],
  );
  const table = useMemo(() => narrowTable(edition, pillars, i18n), [edition, pillars, i18n]);
  const covered = useMemo(() => {
    const codes = table.measures.map(({ code }) => code);
    return coverCountries(named, table.answers, codes, table.overall);
  }, [table, named]);
  const scope = useMemo(() => filterScope(covered, region, group), [covered, region, group]);
  const byMeasure = useMemo(
    () => countByMeasure(table.answers, scope, table.measures),
    [table, scope],
  );
  const listed = useListed(table, scope, selection);
  const snapshot = useMemo(
    () => index && describeWorld({ table, index, scope, selection, group }),
    [table, index, scope, selection, group],
  );
  const countries = useMemo(() => ({ scope, listed, chosen }), [scope, listed, chosen]);
  const pinned = covered.find(({ code }) => code === chosen);
  // The matrix is grouped by region by default, the bars only if the address says so.
  const order = part === "matrix" ? selection.order : props.selection.order;
  const isByRegion = areas.data !== undefined && order === "region";
  return { selection, group, table, countries, byMeasure, isByRegion, snapshot, pinned };
}

/** The countries of a table, sorted by name. */
function nameTable(
  index: CountryIndex,
  areas: Areas | undefined,
  { countries }: EditionTable["answers"],
  i18n: I18n,
) {
  const nameOf = (code: string) => {
    const entry = index.countries[code];
    const alpha2 = areas?.[code]?.alpha2;
    if (entry) return nameAmong(i18n, entry);
    return alpha2 === undefined ? code : i18n.countryName(alpha2);
  };
  return nameCountries(countries, index, areas, nameOf, i18n.language);
}

/** Limits the table to the measures of these pillars. An empty list means all pillars. */
function narrowTable(edition: EditionTable, pillars: readonly string[], i18n: I18n) {
  const { framework } = edition.answers;
  const measures = framework.indicators.filter(
    ({ pillar }) => pillars.length === 0 || pillars.includes(pillar),
  );
  // Overall scores cover all measures, so there are none for a selection of pillars.
  const hasOverall = tableKindOf(framework).hasOwnMeasures && pillars.length === 0;
  const overall = hasOverall ? edition.later?.overall : undefined;
  return createWorldTable({ ...edition, measures, overall }, i18n);
}

/** The countries in scope that pass the filters, in order. */
function useListed(
  { answers, framework }: WorldTable,
  scope: readonly WorldCountry[],
  selection: Selection,
) {
  const { filter, order } = selection;
  const { statuses, text } = filter;
  const measure = filteredMeasure(selection, framework)?.code;
  return useMemo(() => {
    const sorted = sortCountries(scope, answers, order);
    return listCountries(sorted, answers, { statuses, text, measure });
  }, [scope, answers, order, statuses, text, measure]);
}
