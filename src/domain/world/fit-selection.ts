import { classesOf } from "../answers.ts";
import type { Cells, EditionFramework } from "../framework.ts";
import { ORDERS, orderOf, REVERSED, type Selection } from "../selection.ts";

/** What a table is ordered by at first: by region, and what became of each "no" by what still scores 0. */
const firstOrder = ({ cells }: Cells): string => (cells === "outcome" ? "coverage" : "region");

/** An order as an address has it: the table's first is left out. */
export const orderInAddress = (order: string | undefined, framework: Cells) =>
  order === firstOrder(framework) ? undefined : order;

/** The order of the address after someone asks for one: the same again turns it round. */
export function orderAfter(order: string | undefined, wanted: string, framework: Cells) {
  const next = order === wanted && wanted !== "region" ? `${REVERSED}${wanted}` : wanted;
  return orderInAddress(next, framework);
}

/** A selection as an edition of the world can follow it: without pillars, answers, measures and orders that it does not have. */
export function fitSelection(selection: Selection, framework: EditionFramework): Selection {
  const { filter, order, map } = selection;
  const has = (code: string | undefined) =>
    framework.indicators.some((indicator) => indicator.code === code);
  const { by } = orderOf(order);
  const isOrder = by !== "similarity" && (ORDERS.some((one) => one === by) || has(by));
  const pillars = filter.pillars.filter((id) => framework.indicators.some((m) => m.pillar === id));
  const statuses = filter.statuses.filter((kind) => classesOf(framework).includes(kind));
  const fits =
    pillars.length === filter.pillars.length && statuses.length === filter.statuses.length;
  return {
    ...selection,
    filter: fits ? filter : { ...filter, pillars, statuses },
    order: (isOrder ? order : undefined) ?? firstOrder(framework),
    map: has(map) ? map : undefined,
  };
}
