import { useMemo } from "react";
import { measuresOf } from "../../domain/answers.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import { orderOf, type Selection } from "../../domain/selection.ts";
import { filteredMeasure, fitSelection, isListed } from "../../domain/world/fit-selection.ts";
import {
  countByMeasure,
  coverCountries,
  createListing,
  nameCountries,
  sortCountries,
} from "../../domain/world/world-countries.ts";
import {
  countUndecided,
  type Narrowing,
  useNarrowing,
} from "../../figure/narrowing/use-narrowing.ts";
import type { Question } from "../../figure/narrowing/use-question.ts";
import { createNamer } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { describeWorld } from "./describe-world.ts";
import { orderedFact } from "./order-words.ts";
import type { EditionTable } from "./tables/table-context.ts";
import { createWorldTable } from "./tables/world-table.ts";
import type { AreasState } from "./use-world-data.ts";

export interface WorldInputs {
  /** Undefined during loading, when the page shows its controls without data. */
  index: CountryIndex | undefined;
  edition: EditionTable;
  areas: AreasState;
  question: Question;
  /** Code of the selected country. */
  chosen: string | undefined;
  selection: Selection;
}

/** The table of an edition, and the countries that it counts and lists. */
export function useWorld(inputs: WorldInputs) {
  const { index, edition, areas, chosen } = inputs;
  const written = inputs.selection;
  const { answers } = edition;
  const { framework } = answers;
  const selection = useMemo(() => fitSelection(written, framework), [written, framework]);
  const narrowing = useNarrowing(inputs.question, selection);
  const { table, all, scope, unprofiled, byMeasure } = useTable(inputs, selection, narrowing);
  const { filter, order } = selection;
  const { statuses, text } = filter;
  const { conditions, facts } = inputs.question;
  const { factOf } = facts;
  const measure = filteredMeasure(selection, framework)?.code;
  /** Returns the countries in scope that pass the given filters, sorted. */
  const list = useMemo(
    () => createListing(sortCountries(scope, answers, order, factOf), answers),
    [scope, answers, order, factOf],
  );
  const listed = useMemo(() => list({ statuses, text, measure }), [list, statuses, text, measure]);
  const snapshot = useMemo(() => {
    // `fitSelection` fills in the default order, which an address omits.
    const shown = { ...selection, order: written.order };
    return index && describeWorld({ table, index, scope, selection: shown, conditions });
  }, [table, index, scope, selection, written.order, conditions]);
  const countries = useMemo(() => ({ all, scope, listed, chosen }), [all, scope, listed, chosen]);
  const pinned = all.find(({ code }) => code === chosen);
  // In some tables, the matrix is grouped by region by default. The bars are grouped only if the address has this order.
  const grouping = isListed(selection.part) ? selection.order : written.order;
  const isByRegion = areas.data !== undefined && orderOf(grouping).by === "region";
  return {
    ...{ selection, narrowing, table, countries, unprofiled, byMeasure },
    ...{ isByRegion, snapshot, pinned },
  };
}

/** The measures and countries of the edition, before groups and conditions apply. */
function useCountries(
  { index, edition, areas: { data: areas } }: WorldInputs,
  { filter }: Selection,
) {
  const i18n = useI18n();
  const { pillars } = filter;
  return useMemo(() => {
    const { answers, later } = edition;
    const { framework } = answers;
    const nameAll = (codes: readonly string[]) =>
      index ? nameCountries(codes, index, areas, createNamer(i18n, index), i18n.language) : [];
    const without = later?.profiles.countries.filter((code) => !answers.has(code)) ?? [];
    const { hasOwnMeasures } = tableKindOf(framework);
    const { profiles } = later ?? { profiles: answers };
    const scored = Object.keys(index?.later?.countries ?? {});
    // A table of scores does not need the profiles.
    const unprofiled = hasOwnMeasures ? [] : scored.filter((code) => !profiles.has(code));
    const codes = measuresOf(framework, pillars);
    // Overall scores cover all measures, so there are none for a selection of pillars.
    const hasOverall = hasOwnMeasures && pillars.length === 0;
    const overall = hasOverall ? later?.overall : undefined;
    return {
      overall,
      measures: framework.indicators.filter(({ code }) => codes.includes(code)),
      all: coverCountries(nameAll(answers.countries), answers, codes, overall),
      unscored: nameAll(without),
      unprofiled: nameAll(unprofiled),
    };
  }, [index, edition, areas, pillars, i18n]);
}

/** The table limited to the selected pillars, and the countries that match the groups and conditions. */
function useTable(inputs: WorldInputs, selection: Selection, narrowing: Narrowing) {
  const { edition } = inputs;
  const { facts } = inputs.question;
  const fact = orderedFact(selection.order);
  const i18n = useI18n();
  const { pillars } = selection.filter;
  const countries = useCountries(inputs, selection);
  return useMemo(() => {
    const { answers } = edition;
    const { measures, overall, all, unscored, unprofiled } = countries;
    const { includes } = narrowing;
    const limits = {
      countryFilters: narrowing.limits,
      undecided: countUndecided(narrowing, all),
      pillars: answers.framework.pillars
        .filter(({ id }) => pillars.includes(id))
        .map(({ title }) => i18n.local(title)),
      unscored: unscored.filter(({ code }) => includes(code)).map(({ name }) => name),
    };
    const table = createWorldTable({ ...edition, measures, overall, limits, facts, fact }, i18n);
    const scope = all.filter(({ code }) => includes(code));
    const isNarrowed = narrowing.limits.length > 0;
    return {
      ...{ table, all, scope, byMeasure: countByMeasure(answers, scope, measures) },
      /** Countries without a profile that match the groups and conditions. */
      unprofiled: unprofiled.filter(({ code }) => isNarrowed && includes(code)),
    };
  }, [edition, countries, pillars, narrowing, facts, fact, i18n]);
}
