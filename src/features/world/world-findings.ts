import type { CountryIndex } from "../../domain/country-index.ts";
import { type Extreme, extremes, median, shareInPlace } from "../../domain/tally.ts";
import { orderInAddress } from "../../domain/world/fit-selection.ts";
import { codesOf, type MeasureCount } from "../../domain/world/world-countries.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView, withDeviceSource } from "../../figure/describe-view.ts";
import { composeFinding } from "../../figure/figure.tsx";
import { describeFilter } from "../../figure/page-words.ts";
import type { World } from "./use-world.ts";

/** How many measures and countries there are, and which measures are in place most and least widely. */
export function worldFinding(world: World): string {
  const { answers, later, words, byMeasure, scope, i18n } = world;
  const { t, percent } = i18n;
  const { cells } = answers.framework;
  if (cells === "outcome") {
    const named = { past: words.names.past, years: later?.scores.framework.years ?? "" };
    // Who reported no measure absent is not among those that did.
    const countries = scope.filter(({ tally }) => tally.asked > 0).length;
    if (countries === 0) return t("world.finding-none.outcome", named);
    const counts = words.countOutcomes(byMeasure.map(({ tally }) => tally));
    return t("world.finding.outcome", { ...named, countries, ...counts });
  }
  const found = extremes(byMeasure, ({ tally }) => shareInPlace(tally));
  if (!found) return "";
  const { least, most } = found;
  const counts = { measures: byMeasure.length, countries: scope.length };
  if (most) {
    const ends = { most: nameReach(most, world), least: nameReach(least, world) };
    return t(cells === "score" ? "world.finding.score" : "world.finding", { ...counts, ...ends });
  }
  const even = { ...counts, share: percent(least.value) };
  return t(cells === "score" ? "world.finding-even.score" : "world.finding-even", even);
}

/** More measures than these that tie are counted, and not named. */
const MOST_NAMED = 3;

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<MeasureCount>, { i18n: { t, local, list } }: World): string {
  const inPlace = items[0]?.tally.inPlace ?? 0;
  const isNamed = items.length <= MOST_NAMED;
  if (isNamed && items.some(({ tally }) => tally.inPlace !== inPlace))
    return list(
      items.map(({ indicator, tally }) =>
        t("world.reach", { names: local(indicator.title), inPlace: tally.inPlace, count: 1 }),
      ),
    );
  const names = isNamed
    ? list(items.map(({ indicator }) => local(indicator.title)))
    : t("world.measures", { count: items.length });
  return t("world.reach", { names, inPlace, count: items.length });
}

/** "Half of the 149 countries have at least 9 of 21 measures in place", or how many have a "no" that still scores 0; then `rest`. */
export function reachFinding(
  { scope, indicators, answers, words, i18n }: World,
  rest: readonly string[] = [],
) {
  const { cells, years } = answers.framework;
  const { names } = words;
  const count = scope.length;
  if (cells === "outcome") {
    const some = scope.filter(({ tally }) => tally.no > 0).length;
    const claim = i18n.t("world.some-still.outcome", { ...names, some, count });
    return composeFinding(i18n, claim, rest);
  }
  const claim = i18n.t(cells === "score" ? "world.median.score" : "world.median", {
    ...{ count, edition: names.edition, total: indicators.length },
    // Between 18 and 19 lies 18.5: half have 19 and more.
    median: i18n.number(Math.ceil(median(scope.map(({ tally }) => tally.inPlace)) ?? 0)),
  });
  return composeFinding(i18n, claim, rest, cells === "status" ? years : undefined);
}

/** What every figure and export of the world says of itself: countries in scope, filters in words, source, address. */
export function describeWorld(world: World, index: CountryIndex): ViewDescription {
  const { later, scope, group, selection, words, i18n } = world;
  const { t, local, list } = i18n;
  const { filter, region } = selection;
  const { framework } = words;
  const count = scope.length;
  const order = orderInAddress(selection.order, framework);
  const view = describeView(i18n, index, { ...selection, order }, framework);
  const codes = codesOf(scope);
  const scopes = [
    ...(region ? [{ kind: t("world.region"), name: words.region(region) }] : []),
    ...(group ? [{ kind: t("world.group"), name: local(group.title) }] : []),
  ];
  const named = scopes.map(({ name }) => name).join(" · ");
  const status = list(filter.statuses.map(words.classWord));
  return {
    ...view,
    countries: [
      named
        ? t(words.worded("world.countries-of"), { region: named, count })
        : t(words.worded("world.countries-all"), { count }),
    ],
    filters: [
      ...scopes.map(({ kind, name }) => `${kind}: ${name}`),
      ...describeFilter(i18n, { ...filter, statuses: [] }, framework),
      ...(status ? [t("world.status-of", { measure: world.askedName, status })] : []),
    ],
    source: withDeviceSource(i18n, worldSource(world), index, codes),
    ...(later && { years: later.scores.framework.years }),
    // Of use to an export alone.
    get statuses() {
      return {
        framework: later?.profiles.framework.id ?? framework.id,
        countries: Object.fromEntries(
          codes.flatMap((code) => {
            const { statuses } = index.countries[code] ?? {};
            return statuses !== undefined && framework.cells !== "score" ? [[code, statuses]] : [];
          }),
        ),
      };
    },
    fileParts: [t("app.view.world"), ...(selection.edition && later ? [selection.edition] : [])],
    filterParts: [region ?? "", group?.id ?? "", ...view.filterParts],
  };
}

/** Whose facts these are and of when; of a later edition with what is known of its terms. */
function worldSource({ later, scope, words, i18n: { t, local } }: World): string {
  const { publisherShort, years, cells } = words.framework;
  const facts = { publisher: local(publisherShort), count: scope.length, past: words.names.past };
  if (!later || cells === "status") return t("world.source", { ...facts, years });
  const { title, source } = later.scores.framework;
  const edition = { index: local(title), notice: local(source.licence) };
  return t(`world.source.${cells}`, { ...facts, ...edition });
}
