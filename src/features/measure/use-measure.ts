import { type ComponentProps, useMemo } from "react";
import type { Areas } from "../../domain/areas.ts";
import type { CountryIndex } from "../../domain/country-index.ts";
import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import { NO_FILTER, passesStatuses } from "../../domain/filter.ts";
import type { Indicator } from "../../domain/framework.ts";
import { listHolders, sortHolders, tallyHolders } from "../../domain/measures/holders.ts";
import type { MeasureFile } from "../../domain/measures/measure-file.ts";
import { askedEditions } from "../../domain/query.ts";
import type { ItuRegion } from "../../domain/selection.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import { codesOf, nameCountries } from "../../domain/world/world-countries.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { capitalize } from "../../figure/condition-words.ts";
import { measureFinding } from "../../figure/describe-measure.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import { composeFinding } from "../../figure/figure.tsx";
import {
  countUndecided,
  labelLimits,
  narrowingParts,
  useNarrowing,
  withUndecided,
} from "../../figure/narrowing/use-narrowing.ts";
import type { Question } from "../../figure/narrowing/use-question.ts";
import { describeSources } from "../../figure/SourceLine.tsx";
import { createNamer, type ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Pending } from "../../late/Pending.tsx";

export interface MeasureProps extends Omit<ViewProps, "country"> {
  indicator: Indicator;
  file: MeasureFile;
  areas: Areas;
  question: Question;
  /** Set until the groups and conditions have loaded. Rendered in place of the counts and the list. */
  pending: ComponentProps<typeof Pending> | undefined;
}

export type MeasureTable = ReturnType<typeof useMeasure>;

/** Orders of the list, except orders by score. The first order is the default. */
export const ORDERS = ["region", "name", "-name", "dated", "-dated"] as const;

/** `scope` contains the countries that match the groups and conditions. `listed` is sorted and filtered. */
export function useMeasure(props: MeasureProps) {
  const { index, answers, indicator, file, areas } = props;
  const i18n = useI18n();
  const { conditions, facts } = props.question;
  const narrowing = useNarrowing(props.question, props.selection);
  return useMemo(() => {
    // The page has fewer orders than World, no filter by pillar or text, and only the statuses of the profiles.
    const { statuses } = fitSelection(props.selection, answers.framework).filter;
    const { limits, includes } = narrowing;
    const { editions = [], countries: others = {} } = index.later ?? {};
    const orders = [...ORDERS, ...editions.flatMap(({ slug }) => [slug, `-${slug}`])];
    const order = orders.find((one) => one === props.selection.order);
    const selection = { ...props.selection, order, filter: { ...NO_FILTER, statuses } };
    const codes = [...new Set([...answers.countries, ...Object.keys(others)])];
    const named = nameCountries(codes, index, areas, createNamer(i18n, index), i18n.language);
    const holders = listHolders(named, index, answers, file);
    const scope = holders.filter(({ code }) => includes(code));
    const passing = scope.filter(({ answer }) => passesStatuses(statuses, [answer?.class]));
    const total = tallyHolders(scope);
    const unprofiled = scope.filter(({ answer }) => !answer).length;
    const title = i18n.local(indicator.title);
    const nameRegion = (id: ItuRegion | undefined) => i18n.t(id ? `itu.${id}` : "itu.none");
    const { publisherShort, years } = answers.framework;
    const profiles = i18n.t("world.status.source", {
      ...{ publisher: i18n.local(publisherShort), years, count: scope.length - unprofiled },
    });
    const place = i18n.join("comma", ...limits.map(({ name }) => name)) || undefined;
    const findingOf = (of: string | undefined) =>
      composeFinding(i18n, measureFinding(i18n, total, of, unprofiled), [], years);
    const { headline } = findingOf(i18n.join("comma", title, place));
    return {
      ...{ i18n, indicator, selection, narrowing, editions },
      ...{ all: holders, scope, total, title, place, nameRegion },
      framework: answers.framework,
      drawnSource: withDeviceSource(i18n, profiles, index, codesOf(scope)),
      listed: sortHolders(passing, order),
      /** Editions that only a condition refers to. */
      asked: askedEditions(conditions, facts.editions).filter(
        ({ slug }) => !editions.some((one) => one.slug === slug),
      ),
      /** Follows the sentence about the groups and conditions, so it does not name them. */
      finding: findingOf(undefined).finding,
      found: { ...findingOf(place && capitalize(place, i18n)), headline },
    };
  }, [index, answers, props.selection, narrowing, indicator, file, areas, conditions, facts, i18n]);
}

/** Describes the view for all exports. */
export function describeMeasure(table: MeasureTable, index: CountryIndex): ViewDescription {
  const { i18n, framework, indicator, selection, narrowing, scope, title, place } = table;
  const { t, join } = i18n;
  const counted = t("world.countries", { count: scope.length });
  const view = describeView(i18n, index, selection, framework);
  const { sources } = index.later ?? {};
  const laws = sources && lawFieldsOf(indicator.code).length > 0 ? [sources.laws] : [];
  const editions = [...table.editions, ...table.asked].map(({ source }) => source);
  const later = describeSources(i18n, [...editions, ...laws]);
  const scopeFilters = labelLimits(narrowing.limits, i18n);
  return {
    ...view,
    countries: [
      join(
        "label",
        place ?? t("app.view.world"),
        withUndecided(counted, countUndecided(narrowing, table.all), i18n),
      ),
    ],
    filters: [...scopeFilters, ...view.filters],
    scopeFilters,
    source: [table.drawnSource, later].join(" · "),
    fileParts: [indicator.code, title],
    filterParts: [...narrowingParts(selection), ...view.filterParts],
  };
}
