import { ALL_CLASSES, type Answer, type AnswerClass, classesOf } from "../../domain/answers.ts";
import type { ItuRegion } from "../../domain/areas.ts";
import type { EditionFramework, Measure } from "../../domain/framework.ts";
import { type Extreme, extremes, median, shareInPlace, type Tally } from "../../domain/tally.ts";
import { cautionOf } from "../../domain/world/later-edition.ts";
import { leadOf } from "../../domain/world/lead.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";

type Cells = EditionFramework["cells"];
type Table = Pick<World, "answers" | "later">;

/** The id of a message in the words of a table: of statuses, of scores, or of what became of each "no". */
export const worded = <Id extends string>(id: Id, { cells }: { cells: Cells }) =>
  cells === "status" ? id : (`${id}.${cells}` as const);

/** The names of what the table is made from: "GCI 2024", and the years of the profiles. */
export function namesOf({ answers, later }: Table, i18n: I18n) {
  const { framework } = answers;
  return {
    edition: later
      ? i18n.t("world.index", { years: later.framework.years })
      : i18n.local(framework.title),
    past: (later?.profiles.framework ?? framework).years,
  };
}

/** The name of a region, or of being in none. */
export const regionName = (region: ItuRegion | undefined, { t }: I18n): string =>
  t(region ? `itu.${region}` : "itu.none");

/** What the matrix shows, and by which edition. */
export const matrixTitle = (world: World, i18n: I18n): string =>
  i18n.t(worded("world.matrix", world.answers.framework), namesOf(world, i18n));

/** The word of a class of answers; what a later edition does not have is no section that a document lacks. */
export const classWords = (
  kind: AnswerClass,
  { answers: { framework } }: Pick<World, "answers">,
  { t }: I18n,
): string => {
  const { cells } = framework;
  return kind === "missing" && cells !== "status"
    ? t(`world.missing.${cells}`)
    : t(`status.${kind}`);
};

/** An answer in words; a score never without its edition: "0.5 or more (GCI 2024: 0.62)". */
export function answerWords({ class: kind, score }: Answer, world: Table, i18n: I18n): string {
  const status = classWords(kind, world, i18n);
  if (score === undefined) return status;
  const { edition } = namesOf(world, i18n);
  return i18n.t("world.scored-in", { status, edition, score: i18n.score(score) });
}

/** "In place: Criminal legislation, CIRT. Not known: Certification.": the answers of one country by class. */
export function summaryWords(
  { answers }: WorldCountry,
  world: Table & Pick<World, "indicators">,
  i18n: I18n,
): string {
  const titles = new Map<AnswerClass, string>();
  for (const [column, { class: kind }] of answers.entries()) {
    const { title } = world.indicators[column] ?? {};
    const before = titles.get(kind);
    if (title) titles.set(kind, (before ? `${before}, ` : "") + i18n.local(title));
  }
  return ALL_CLASSES.flatMap((kind) => {
    const found = titles.get(kind);
    return found ? `${classWords(kind, world, i18n)}: ${found}.` : [];
  }).join(" ");
}

/** What to bear in mind of a measure that a later one answers only nearly: "≈ It asks about …". */
export function cautionWords(
  code: string,
  { answers: { framework }, later }: Table,
  { local }: I18n,
): string | undefined {
  const caution = framework.cells === "became" && later && cautionOf(code, later);
  return caution ? `≈ ${local(caution)}` : undefined;
}

/** What the answers of a filter are asked of: "CIRT", or "Any measure". */
export const askedName = ({ asked }: Pick<World, "asked">, { t, local }: I18n): string =>
  asked ? local(asked.title) : t("world.any-measure");

/** The classes to list by: all that a profile can give, and of another table those that occur in it. */
export function classesShown({ answers, tallies, selection }: World): readonly AnswerClass[] {
  const { framework } = answers;
  if (framework.cells === "status") return classesOf(framework);
  const counted = [...tallies.values()];
  return classesOf(framework).filter(
    (kind) =>
      selection.filter.statuses.includes(kind) || counted.some(({ counts }) => counts[kind] > 0),
  );
}

/** What the last column holds. */
export const coverageTitle = (
  { answers, later, hasOverall }: Table & Pick<World, "hasOverall">,
  { t }: I18n,
): string =>
  hasOverall
    ? t("world.overall", { most: later?.framework.scale.overall ?? 0 })
    : t(worded("world.lead", answers.framework));

/** "11 of 21": what counts first of a country, or what it scores overall; as it is shown, and as it is said. */
export function coverageWords(world: Table, i18n: I18n) {
  const { framework } = world.answers;
  const { t, score } = i18n;
  const { count } = leadOf(framework);
  const { edition } = namesOf(world, i18n);
  const most = world.later?.framework.scale.overall ?? 0;
  return ({ tally, overall }: Pick<WorldCountry, "tally" | "overall">) => {
    if (overall !== undefined) {
      const shown = score(overall);
      return { shown, said: t("world.overall-label", { edition, score: shown, most }) };
    }
    const { asked: total, open } = tally;
    const inPlace = count(tally);
    return {
      shown: t("scorecard.count", { inPlace, total }),
      said: t(worded("world.coverage-label", framework), { inPlace, total, open }),
    };
  };
}

/** What of a count goes first, and in brackets the rest: "Still 0 in GCI 2024: 3 of 7 reported absent". */
export function describeCounts(tally: Tally, world: Table, i18n: I18n) {
  const { framework } = world.answers;
  const { cells } = framework;
  const { inPlace, rest } = describeCoverage(i18n, tally);
  if (cells === "status") return { lead: inPlace, rest };
  const { t, list } = i18n;
  const { edition } = namesOf(world, i18n);
  const count = leadOf(framework).count(tally);
  const lead = t(`world.covered.${cells}`, { edition, inPlace: count, total: tally.asked });
  if (cells === "score") return { lead, rest };
  const above = (["absent-low", "absent-half"] as const)
    .filter((kind) => tally.counts[kind] > 0)
    .map((kind) => t(`status.count.${kind}`, { count: tally.counts[kind] }));
  return {
    lead,
    rest: above.length > 0 ? t("scorecard.coverage-rest", { rest: list(above) }) : "",
  };
}

/** Of each "no" that some tallies count: how many were asked again, still score 0, and score above it. */
const countBecame = (tallies: Iterable<Tally>, { number }: I18n) => {
  const sum = { asked: 0, still: 0, above: 0 };
  for (const { asked, no, part, inPlace } of tallies) {
    sum.asked += asked;
    sum.still += no;
    sum.above += part + inPlace;
  }
  return { asked: number(sum.asked), still: number(sum.still), above: number(sum.above) };
};

/** "44 countries", and of each "no" "120 still 0, 90 above 0". */
export function groupWords(
  countries: readonly WorldCountry[],
  { answers }: Pick<World, "answers">,
  i18n: I18n,
): string {
  const { t } = i18n;
  const words = t("world.countries", { count: countries.length });
  if (answers.framework.cells !== "became") return words;
  const { still, above } = countBecame(
    countries.map(({ tally }) => tally),
    i18n,
  );
  return `${words} · ${t("world.region-became", { still, above })}`;
}

/** How many measures and countries there are, and which measures are in place most and least widely. */
export function worldFinding(world: World, i18n: I18n): string {
  const { t } = i18n;
  const { cells } = world.answers.framework;
  if (cells !== "became") return widelyFinding(world, cells, i18n);
  const years = world.later?.framework.years ?? "";
  const { past } = namesOf(world, i18n);
  // Who reported no measure absent is not among those that did.
  const countries = world.scope.filter(({ tally }) => tally.asked > 0).length;
  if (countries === 0) return t("world.finding-none.became", { past, years });
  const counts = countBecame(world.tallies.values(), i18n);
  return t("world.finding.became", { past, years, countries, ...counts });
}

/** More measures than these that tie are counted, and not named. */
const MOST_NAMED = 3;

type Reach = Tally & { indicator: Measure };

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
  if (!most)
    return i18n.t(cells === "score" ? "world.finding-even.score" : "world.finding-even", {
      ...counts,
      share: i18n.percent(least.value),
    });
  const ends = { most: nameReach(most, i18n), least: nameReach(least, i18n) };
  return i18n.t(cells === "score" ? "world.finding.score" : "world.finding", {
    ...counts,
    ...ends,
  });
}

/** "National benchmarking and Certification (31 countries each)". */
function nameReach({ items }: Extreme<Reach>, { t, local, list }: I18n): string {
  const [first] = items;
  const isNamed = items.length <= MOST_NAMED;
  if (first && isNamed && items.some(({ inPlace }) => inPlace !== first.inPlace))
    return list(
      items.map(({ indicator, inPlace }) =>
        t("world.reach", { names: local(indicator.title), inPlace, count: 1 }),
      ),
    );
  const names = isNamed
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
