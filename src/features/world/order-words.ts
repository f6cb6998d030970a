import { editions } from "../../dataset/framework.ts";
import { editionName, scoredMeasure } from "../../domain/query.ts";
import { FACT_CONDITIONS, orderOf } from "../../domain/selection.ts";
import { isScoreOrder } from "../../domain/world/country-facts.ts";
import { overallText } from "../../i18n/answer-words.ts";
import type { TableContext } from "./tables/table-context.ts";

/** Name of an order, which is also the header of its column. */
export function nameOrder(by: string, { coverageText, facts, framework, ...table }: TableContext) {
  const { t, local } = table.i18n;
  if (by === "name") return t("app.country");
  if (by === "region") return t("world.region");
  if (by === "coverage") return coverageText("coverage-title");
  const fact = FACT_CONDITIONS.find((one) => one === by);
  if (fact) return t(`query.fact.${fact}`);
  const measure = framework.indicators.find(({ code }) => code === by);
  if (measure) return table.titleOf(measure);
  const [slug = "", name = ""] = by.split(".");
  const found = facts.editions.find((one) => editionName(one.slug) === editionName(slug));
  if (!found) return by;
  const edition = local(found.short);
  const scored = scoredMeasure(found, name);
  return scored
    ? t("world.column.since", { edition, code: scored.code, title: local(scored.title) })
    : t("world.overall-of", { edition, most: found.max });
}

/** A fact as text. The unit is omitted, because the column header contains it. */
export const formatFact = (by: string, value: string | number | undefined, table: TableContext) =>
  typeof value === "number" ? formatNumber(by, value, table) : value && table.i18n.date(value);

/** Formats a numeric fact, or the median of one. */
export function formatNumber(by: string, value: number, table: TableContext): string {
  const { number } = table.i18n;
  if (by === "population") return number(value);
  const points = table.facts.editions.find(({ slug }) => slug === by)?.max;
  if (points !== undefined) return overallText(table.i18n, value, points);
  const scale = editions.find(({ slug }) => by.startsWith(`${editionName(slug)}.`))?.scale;
  return scale ? table.i18n.score(value, scale) : number(value, 1);
}

/** Text in place of an unknown fact: “no score”, “No profile” or “Not known”. */
export function noFact(by: string, country: string, { i18n, later, answers }: TableContext) {
  if (isScoreOrder(by)) return i18n.t("scorecard.no-score");
  const profiles = later?.profiles ?? answers;
  return i18n.t(profiles.has(country) ? "status.unknown" : "world.status.no-data");
}

/** The last column of a matrix that is sorted by a fact. It shows the fact instead of the coverage. */
export function createFactColumn(by: string, table: TableContext) {
  const title = nameOrder(by, table);
  const textOf = ({ code }: { code: string }) => {
    const known = formatFact(by, table.facts.factOf(code, by), table);
    const shown = known ?? noFact(by, code, table);
    return { shown, label: table.i18n.join("label", title, shown) };
  };
  return { by, heading: "", title, textOf, barOf: () => ({}) };
}

const isAscending = (by: string) => by === "name" || by === "region";

/** The message values for both directions of an order. The default direction is first. */
export function directionsOf(by: string, { framework }: TableContext) {
  if (isAscending(by)) return ["az", "za"] as const;
  if (by === "dated") return ["newest", "oldest"] as const;
  const isAnswer = framework.indicators.some(({ code }) => code === by);
  if (!isAnswer || framework.cells === "score") return ["high", "low"] as const;
  const isStatus = framework.cells === "status";
  return isStatus ? (["exists", "absent"] as const) : (["given", "reversed"] as const);
}

/** `aria-sort` of a column. By default, names and regions are ascending, and all other columns are descending. */
export function sortDirection(order: string | undefined, column: string) {
  const { by = "name", isReversed } = orderOf(order);
  if (by !== column) return "none";
  return isAscending(by) === isReversed ? "descending" : "ascending";
}

/** The id of the fact that an order sorts by, or undefined for other orders. */
export function orderedFact(order: string | undefined): string | undefined {
  const { by = "" } = orderOf(order);
  return FACT_CONDITIONS.some((fact) => fact === by) || isScoreOrder(by) ? by : undefined;
}
