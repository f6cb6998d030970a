import { useCallback, useMemo } from "react";
import type { Areas, Group } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import type { Filter } from "../../domain/filter.ts";
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
  const { answers } = edition;
  const selection = useMemo(
    () => fitSelection(props.selection, answers.framework),
    [props.selection, answers],
  );
  const { region, part } = selection;
  const group = groups?.find(({ id }) => id === selection.group);
  const { named, table } = useTable({ index, edition, selection, areas }, group);
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
  const written = props.selection.order;
  const snapshot = useMemo(
    () => index && describeWorld({ ...{ table, index, scope, selection, group }, order: written }),
    [table, index, scope, selection, group, written],
  );
  const countries = useMemo(
    () => ({ all: covered, scope, listed, chosen }),
    [covered, scope, listed, chosen],
  );
  const pinned = covered.find(({ code }) => code === chosen);
  // The matrix is grouped by region by default, the bars only if the address says so.
  const order = part === "matrix" ? selection.order : written;
  const isByRegion = areas.data !== undefined && order === "region";
  return { selection, group, table, countries, byMeasure, isByRegion, snapshot, pinned };
}

/** The table limited to the selected pillars, and its countries sorted by name. */
function useTable(
  {
    index,
    edition,
    selection,
    areas,
  }: Pick<WorldInputs, "index" | "edition" | "selection" | "areas">,
  group: Group | undefined,
) {
  const i18n = useI18n();
  const { region } = selection;
  const { pillars } = selection.filter;
  const nameAll = useCallback(
    (codes: readonly string[]) => (index ? nameTable(index, areas.data, codes, i18n) : []),
    [index, areas.data, i18n],
  );
  const named = useMemo(() => nameAll(edition.answers.countries), [nameAll, edition]);
  const table = useMemo(() => {
    const { answers, later } = edition;
    const without = later?.profiles.countries.filter((code) => !answers.has(code)) ?? [];
    const unscored = filterScope(nameAll(without), region, group).map(({ name }) => name);
    return narrowTable(edition, { pillars, region, group, unscored }, i18n);
  }, [nameAll, edition, pillars, region, group, i18n]);
  return { named, table };
}

/** Countries sorted by name. */
function nameTable(
  index: CountryIndex,
  areas: Areas | undefined,
  countries: readonly string[],
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

interface Narrowing extends Pick<Filter, "pillars">, Pick<Selection, "region"> {
  group: Group | undefined;
  unscored: readonly string[];
}

/** Limits the table to the measures of these pillars, and names its limits. An empty list means all pillars. */
function narrowTable(edition: EditionTable, narrowing: Narrowing, i18n: I18n) {
  const { pillars, region, group, unscored } = narrowing;
  const { t, local } = i18n;
  const { framework } = edition.answers;
  const measures = framework.indicators.filter(
    ({ pillar }) => pillars.length === 0 || pillars.includes(pillar),
  );
  // Overall scores cover all measures, so there are none for a selection of pillars.
  const hasOverall = tableKindOf(framework).hasOwnMeasures && pillars.length === 0;
  const overall = hasOverall ? edition.later?.overall : undefined;
  const limits = {
    places: [...(region ? [t(`itu.${region}`)] : []), ...(group ? [local(group.title)] : [])],
    pillars: framework.pillars
      .filter(({ id }) => pillars.includes(id))
      .map(({ title }) => local(title)),
    unscored,
  };
  return createWorldTable({ ...edition, measures, overall, limits }, i18n);
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
