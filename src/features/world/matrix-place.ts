import { columnAt, type MatrixColumns } from "../../charts/matrix-geometry.ts";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { MATRIX } from "./matrix-sizes.ts";

/** The cell under the pointer: rows know their names and coverage, the marks only where they are. */
export function placeOf(
  { target, clientX }: { target: EventTarget; clientX: number },
  columns: MatrixColumns,
  last: number,
): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest("[role=columnheader]");
  if (head)
    return target.closest("button")
      ? { row: -1, column: Number(head.getAttribute("aria-colindex")) - 1 }
      : undefined;
  const row = target.closest<HTMLElement>("[data-row]");
  if (!row) return undefined;
  const at = (column: number) => ({ row: Number(row.dataset.row), column });
  if (target.closest(".matrix-name")) return target.closest("a") ? at(0) : undefined;
  if (target.closest(".matrix-coverage")) return at(last);
  const marks = row.querySelector(".matrix-marks");
  if (!marks) return undefined;
  const column = columnAt(columns, MATRIX, clientX - marks.getBoundingClientRect().left);
  return column === undefined ? undefined : at(column + 1);
}
