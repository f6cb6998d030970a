import { editionName, scoredMeasure } from "../../domain/query.ts";
import { FACT_CONDITIONS, isScoreOrder, orderOf } from "../../domain/selection.ts";
import type { WorldTable } from "./tables/world-table.ts";

/** Name of an order, which is also the heading of its column. */
export function nameOrder(by: string, { coverageText, facts, framework, ...table }: WorldTable) {
  const { t, local } = table.i18n;
  if (by === "name") return t("app.country");
  if (by === "region") return t("world.region");
  if (by === "coverage") return coverageText("coverage-title");
  const fact = FACT_CONDITIONS.find((one) => one === by);
  if (fact) return t(`query.fact.${fact}`);
  const measure = framework.indicators.find(({ code }) => code === by);
  if (measure) return table.titleOf(measure);
  const [slug = "", name] = by.split(".");
  const edition = facts.editions.find((one) => editionName(one.slug) === editionName(slug));
  if (!edition) return by;
  const { short, max: most } = edition;
  const scored = name && scoredMeasure(edition, name);
  return scored
    ? t("world.column.since", { ...scored, title: local(scored.title), edition: local(short) })
    : t("world.overall-of", { edition: local(short), most });
}

/** Whether an order is by a fact rather than by names or answers; see `CountryFacts`. */
export const isFactOrder = (by: string) =>
  FACT_CONDITIONS.some((fact) => fact === by) || isScoreOrder(by);

/** A fact as text, without the unit that its heading names. */
export function formatFact(by: string, value: string | number | undefined, table: WorldTable) {
  const { date, number } = table.i18n;
  if (typeof value !== "number") return value && date(value);
  if (by === "population") return number(value);
  const points = table.facts.editions.find(({ slug }) => slug === by)?.max ?? 1;
  return number(value, by === "users" || points === 100 ? 1 : points === 1 ? 2 : 0);
}

const isAscending = (by: string) => by === "name" || by === "region";

/** Words for both directions of an order. */
export function directionsOf(by: string, { framework }: WorldTable) {
  if (isAscending(by)) return ["az", "za"] as const;
  if (by === "dated") return ["newest", "oldest"] as const;
  const isAnswer = framework.indicators.some(({ code }) => code === by);
  if (!isAnswer || framework.cells === "score") return ["high", "low"] as const;
  return framework.cells === "status"
    ? (["exists", "absent"] as const)
    : (["given", "reversed"] as const);
}

/** Names and regions sort in ascending order first, all others in descending order. */
export function sortDirection(order: string | undefined, column: string | undefined) {
  const { by = "name", isReversed } = orderOf(order);
  if (by !== column) return "none";
  return isAscending(by) === isReversed ? "descending" : "ascending";
}
