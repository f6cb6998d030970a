import type { AnswerClass } from "../../domain/answers.ts";
import type { ItuRegion } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { type Extreme, extremes, median, shareInPlace, type Tally } from "../../domain/tally.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";
import { classWords, namesOf, worded } from "./world-words.ts";

/** More measures than these that tie are counted, and not named. */
const MOST_NAMED = 3;

type Reach = Tally & { indicator: Measure };

/** How many measures and countries there are, and which measures are in place most and least widely. */
export function worldFinding(world: World, i18n: I18n): string {
  const { cells } = world.answers.framework;
  return cells === "became" ? becameFinding(world, i18n) : widelyFinding(world, cells, i18n);
}

/** Of how many that were reported absent and asked again how many still score 0. */
function becameFinding(world: World, i18n: I18n): string {
  const { t, number } = i18n;
  const years = world.later?.framework.years ?? "";
  const { past } = namesOf(world, i18n);
  const tallies = [...world.tallies.values()];
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  const asked = sum((tally) => tally.asked);
  if (asked === 0) return t("world.finding-none.became", { past, years });
  return t("world.finding.became", {
    ...{ past, years, countries: world.scope.length },
    asked: number(asked),
    still: number(sum(({ no }) => no)),
    above: number(sum(({ part, inPlace }) => part + inPlace)),
  });
}

function widelyFinding(
  { indicators, tallies, scope }: World,
  cells: "status" | "score",
  i18n: I18n,
): string {
  const reaches = indicators.flatMap((indicator): Reach[] => {
    const tally = tallies.get(indicator.code);
    return tally ? [{ ...tally, indicator }] : [];
  });
  const found = extremes(reaches, shareInPlace);
  if (!found) return "";
  const { least, most } = found;
  const counts = { measures: reaches.length, countries: scope.length };
  return most
    ? i18n.t(cells === "score" ? "world.finding.score" : "world.finding", {
        ...counts,
        most: nameReach(most, i18n),
        least: nameReach(least, i18n),
      })
    : i18n.t(cells === "score" ? "world.finding-even.score" : "world.finding-even", {
        ...counts,
        share: i18n.percent(least.value),
      });
}

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<Reach>, { t, local, list }: I18n): string {
  const [first] = items;
  if (first && items.length <= MOST_NAMED && items.some(({ inPlace }) => inPlace !== first.inPlace))
    return list(
      items.map(({ indicator, inPlace }) =>
        t("world.reach", { names: local(indicator.title), inPlace, count: 1 }),
      ),
    );
  const names =
    items.length <= MOST_NAMED
      ? list(items.map(({ indicator }) => local(indicator.title)))
      : t("world.measures", { count: items.length });
  return t("world.reach", { names, inPlace: first?.inPlace ?? 0, count: items.length });
}

/** "Half of the 149 countries have at least 9 of 21 measures in place.", or how many have a "no" that still scores 0. */
export function reachFinding(world: World, i18n: I18n): string {
  const { scope, measures, answers } = world;
  const { cells } = answers.framework;
  const names = namesOf(world, i18n);
  const count = scope.length;
  if (cells === "became") {
    const some = scope.filter(({ tally }) => tally.no > 0).length;
    return i18n.t("world.some-still.became", { ...names, some, count });
  }
  return i18n.t(cells === "score" ? "world.median.score" : "world.median", {
    ...{ count, edition: names.edition, total: measures.length },
    median: i18n.number(median(scope.map(({ tally }) => tally.inPlace)) ?? 0),
  });
}

/** The name of a region, or of being in none. */
export const regionName = (region: ItuRegion | undefined, { t }: I18n): string =>
  t(region ? `itu.${region}` : "itu.none");

/** What the answers of a filter are asked of: "CIRT", or "Any measure". */
export const askedName = ({ asked }: Pick<World, "asked">, { t, local }: I18n): string =>
  asked ? local(asked.title) : t("world.any-measure");

/** An answer as the filter asks for it: "CIRT: Not in place". */
export const askedText = (
  world: Pick<World, "asked" | "answers">,
  kind: AnswerClass,
  i18n: I18n,
): string =>
  i18n.t("world.status-of", {
    measure: askedName(world, i18n),
    status: classWords(kind, world, i18n),
  });

/** What the matrix shows, and by which edition. */
export const matrixTitle = (world: World, i18n: I18n): string =>
  i18n.t(worded("world.matrix", world.answers.framework), namesOf(world, i18n));

/** What the last column holds. */
export const coverageTitle = (
  { answers, later, hasOverall }: Pick<World, "answers" | "later" | "hasOverall">,
  { t }: I18n,
): string =>
  hasOverall
    ? t("world.overall", { most: later?.framework.scale.overall ?? 0 })
    : t(worded("world.lead", answers.framework));
