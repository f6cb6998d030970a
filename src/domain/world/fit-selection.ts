import { tableKindOf } from "../editions/table-kind.ts";
import { NO_FILTER } from "../filter.ts";
import type { Cells, EditionFramework, Measure } from "../framework.ts";
import { ANY_MEASURE, ORDERS, orderOf, REVERSED, type Selection } from "../selection.ts";
import { isScoreOrder } from "./country-facts.ts";

/** The order in the address after `wanted` is chosen. Choosing the current order reverses it. Undefined for the table's default. */
export function orderAfter(order: string | undefined, wanted: string, framework: Cells) {
  const next = order === wanted ? `${REVERSED}${wanted}` : wanted;
  return next === tableKindOf(framework).defaultOrder ? undefined : next;
}

/** Drops the pillars, classes, measures and orders that a table lacks. If no valid order remains, sets the table's default. */
export function fitSelection(selection: Selection, framework: EditionFramework): Selection {
  const { filter, filtered, order, map } = selection;
  const { classes, defaultOrder } = tableKindOf(framework);
  const has = (code: string | undefined) =>
    framework.indicators.some((indicator) => indicator.code === code);
  const { by } = orderOf(order);
  const isOrder =
    by !== "similarity" && (ORDERS.some((one) => one === by) || isScoreOrder(by ?? "") || has(by));
  const pillars = filter.pillars.filter((id) => framework.indicators.some((m) => m.pillar === id));
  const statuses = filter.statuses.filter((kind) => classes.includes(kind));
  const isUnchanged =
    pillars.length === filter.pillars.length && statuses.length === filter.statuses.length;
  return {
    ...selection,
    filter: isUnchanged ? filter : { ...filter, pillars, statuses },
    order: (isOrder ? order : undefined) ?? defaultOrder,
    map: has(map) ? map : undefined,
    filtered: filtered === ANY_MEASURE || has(filtered) ? filtered : undefined,
  };
}

/** The measure that the filter by answer applies to, from the address, the map or the order. Undefined means any measure. */
export function filteredMeasure(
  { filtered, part, map, order }: Selection,
  { indicators }: EditionFramework,
): Measure | undefined {
  const { by } = orderOf(order);
  const code = filtered ?? (part === "map" ? (map ?? by) : by);
  return indicators.find((measure) => measure.code === code);
}

/** Keeps the filter by answer on the same measure if the order, the map or the display changes. */
export function keepFilter(
  selection: Selection,
  change: Partial<Selection>,
  framework: EditionFramework,
): Partial<Selection> {
  if ("filtered" in change) return change;
  const next = { ...selection, ...change, filtered: undefined };
  const isKept = selection.filter.statuses.length > 0 && next.filter.statuses.length > 0;
  const measure = filteredMeasure(selection, framework);
  const isMoved = isKept && filteredMeasure(next, framework) !== measure;
  return { ...change, filtered: isMoved ? (measure?.code ?? ANY_MEASURE) : undefined };
}

/** Whether a part of World has a row for each country. */
export const isListed = (part: Selection["part"]) => part === "matrix" || part === "list";

/** The classes that the matrix highlights. Empty means all, for example if the filter applies to a single measure. */
export const highlightedClasses = (selection: Selection, framework: EditionFramework) =>
  filteredMeasure(selection, framework) ? NO_FILTER.statuses : selection.filter.statuses;
