import { type FocusEvent, type MouseEvent, startTransition, useState } from "react";
import { indicatorOf } from "../../../domain/editions/pairing.ts";
import type { Selection } from "../../../domain/selection.ts";
import { orderAfter } from "../../../domain/world/fit-selection.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { ACTIVE_CELL } from "../../../ui/active-cell.ts";
import { useFocusFallback } from "../../../ui/use-focus-fallback.ts";
import { type GridPlace, useGridFocus } from "../../../ui/use-grid-focus.ts";
import type { WorldTable } from "../tables/world-table.ts";
import type { WorldNavigation } from "../use-world-navigation.ts";
import { cellAt, type MatrixFrame } from "./matrix-frame.ts";

interface Grid {
  /** All rows, starting with the pinned row, if any. */
  rows: readonly WorldCountry[];
  start: number;
  frame: MatrixFrame;
  selection: Selection;
  navigation: WorldNavigation;
}

/** Keyboard and pointer behaviour: headers sort, names open scorecards, and answers open the drawer. */
export function useMatrixGrid({ rows, start, frame, selection, navigation }: Grid) {
  const { table } = frame;
  const { answers, framework, later, measures } = table;
  const { onApproach, onChange, onCountry } = navigation;
  const last = measures.length + 1;
  const [enteredRow, setEnteredRow] = useState(0);
  const sortBy = (column: number) => {
    const by = column === last ? table.last.by : (measures[column - 1]?.code ?? "name");
    onChange({ order: orderAfter(selection.order, by, framework) });
  };
  const enter = ({ row, column }: GridPlace) => {
    if (row < 0) return sortBy(column);
    const country = rows[row]?.code;
    if (country === undefined) return;
    if (column === 0) return onCountry(country);
    // The drawer shows an indicator of the profiles. A measure of a later edition opens its counterpart.
    const measure = measures[column - 1];
    const indicator = measure && indicatorOf(measure.code, framework, later);
    if (indicator === undefined || !(later?.profiles ?? answers).has(country)) return;
    startTransition(() => setEnteredRow(row));
    onChange({ country, indicator });
  };
  const { place, handleKeyDown, setPlace } = useGridFocus({
    rows: rows.length,
    columns: last + 1,
    first: -1,
    start: { row: start, column: 1 },
    opened: openedPlace(rows, enteredRow, selection, table),
    onEnter: enter,
  });
  // Closing a drawer can remove the pinned row, and with it the focused cell.
  const noteFocus = useFocusFallback(() => document.getElementById(ACTIVE_CELL));
  const handleFocus = (event: FocusEvent) => {
    noteFocus(event);
    const active = rows[place.row];
    if (active) onApproach(active.code);
  };
  const handleClick = (event: MouseEvent) => {
    const found = cellAt(event, frame);
    if (!found) return;
    if (found.row >= 0 && found.column === 0) {
      // The browser opens modified clicks in a new tab or window.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    startTransition(() => setPlace(found));
    enter(found);
  };
  return { place, onKeyDown: handleKeyDown, onClick: handleClick, onFocus: handleFocus };
}

/**
 * The cell that the open drawer belongs to. The column is unknown in tables of scores, because several measures can open
 * the same drawer.
 */
function openedPlace(
  rows: readonly WorldCountry[],
  enteredRow: number,
  { country, indicator }: Selection,
  { kind, measures }: WorldTable,
) {
  if (indicator === undefined) return undefined;
  // A country can have two rows: the pinned row and its row in the list.
  const isOpen = ({ code }: WorldCountry) => code === country;
  const entered = rows[enteredRow];
  const row = entered && isOpen(entered) ? enteredRow : rows.findIndex(isOpen);
  if (kind.hasOwnMeasures) return { row };
  return { row, column: 1 + measures.findIndex(({ code }) => code === indicator) };
}
