import { useMemo } from "react";
import type { Areas } from "../../domain/areas.ts";
import type { Indicator } from "../../domain/framework.ts";
import {
  filterHolders,
  type Holder,
  listHolders,
  sortHolders,
} from "../../domain/measures/holders.ts";
import type { MeasureFile } from "../../domain/measures/measure-file.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import { filterScope, nameCountries } from "../../domain/world/world-countries.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { measureFinding } from "../../figure/describe-measure.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import { composeFinding } from "../../figure/figure.tsx";
import { describeSources } from "../../figure/SourceLine.tsx";
import { nameAmong, type ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";

export interface MeasureProps
  extends Pick<ViewProps, "index" | "answers" | "selection" | "navigate"> {
  indicator: Indicator;
}

interface Loaded extends MeasureProps {
  file: MeasureFile;
  areas: Areas | undefined;
}

export type Holders = ReturnType<typeof useHolders>;

/** The countries in scope with their answers, those that pass the filters in order, and the description of the page. */
export function useHolders({ index, answers, selection, indicator, file, areas }: Loaded) {
  const i18n = useI18n();
  const { region, filter, order } = selection;
  const scope = useMemo(() => {
    const others = index.later?.countries ?? {};
    const nameOf = (code: string) => {
      const entry = index.countries[code];
      return entry ? nameAmong(i18n, entry) : i18n.countryName(others[code]?.alpha2 ?? code);
    };
    const codes = new Set([...answers.countries, ...Object.keys(others)]);
    const named = nameCountries([...codes], index, areas, nameOf, i18n.language);
    const holders = listHolders(named, { index, answers }, file);
    return filterScope(holders, region, undefined);
  }, [index, answers, file, areas, region, i18n]);
  const listed = useMemo(
    () => sortHolders(filterHolders(scope, filter), order),
    [scope, filter, order],
  );
  return useMemo(() => {
    const total = tallyAnswers(scope.flatMap(({ answer }) => answer ?? []));
    const { framework } = answers;
    const place = region && i18n.t(`itu.${region}`);
    const title = i18n.local(indicator.title);
    const of = [title, place].filter(Boolean).join(", ");
    const { headline } = composeFinding(i18n, measureFinding(i18n, total, of), [], framework.years);
    const found = { ...composeFinding(i18n, measureFinding(i18n, total, place)), headline };
    return { ...{ i18n, framework, indicator, scope, listed, total, title }, found };
  }, [i18n, answers, indicator, region, scope, listed]);
}

/** The context of all exports. */
export function describeMeasure(
  { i18n, framework, indicator, scope, total, title }: Omit<Holders, "listed">,
  { index, selection }: Pick<MeasureProps, "index" | "selection">,
): ViewDescription {
  const { t, local } = i18n;
  const { region } = selection;
  const view = describeView(i18n, index, selection, framework);
  const codes = scope.flatMap(({ code, answer }) => (answer ? code : []));
  const profiles = t("world.status.source", {
    ...{ publisher: local(framework.publisherShort), years: framework.years },
    count: codes.length,
  });
  const { editions = [], sources } = index.later ?? {};
  const hasLaws = scope.some(({ laws }) => laws);
  const later = [
    ...editions.map(({ source }) => source),
    ...(hasLaws && sources ? [sources.laws] : []),
  ];
  const place = region ? [`${t("world.region")}: ${t(`itu.${region}`)}`] : [];
  return {
    ...view,
    countries: [t("world.status.countries-all", { count: total.asked + total.unasked })],
    filters: [...place, ...view.filters],
    source: [
      withDeviceSource(i18n, profiles, index, codes),
      ...(later.length > 0 ? [describeSources(i18n, later)] : []),
    ].join(" · "),
    statuses: { framework: framework.id, countries: statusesOf(scope, index) },
    fileParts: [indicator.code, title],
    filterParts: [region ?? "", ...view.filterParts],
  };
}

const statusesOf = (scope: readonly Holder[], { countries }: ViewProps["index"]) =>
  Object.fromEntries(
    scope.flatMap(({ code }) => (countries[code] ? [[code, countries[code].statuses]] : [])),
  );
