import { type PointerEvent, type ReactNode, useEffect, useState } from "react";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { GridPlace } from "../../../ui/use-grid-focus.ts";
import { Tooltip } from "../Tooltip.tsx";
import { cellAt, type MatrixFrame } from "./matrix-frame.ts";

interface Props {
  rows: readonly WorldCountry[];
  frame: MatrixFrame;
  onApproach: (country: string) => void;
  /** The matrix. Passed as children: it must not re-render when the tooltip moves. */
  children: ReactNode;
}

export function MatrixTooltip({ rows, frame, onApproach, children }: Props) {
  const [shown, setShown] = useState<GridPlace & { x: number; y: number }>();
  useEffect(() => {
    const hide = () => setShown(undefined);
    const options = { capture: true, passive: true };
    document.addEventListener("scroll", hide, options);
    return () => document.removeEventListener("scroll", hide, options);
  }, []);
  const handleMove = (event: PointerEvent) => {
    const place = cellAt(event, frame);
    const isSame = shown?.row === place?.row && shown?.column === place?.column;
    if (!isSame) setShown(place && { ...place, x: event.clientX, y: event.clientY });
  };
  const handleDown = (event: PointerEvent) => {
    const country = rows[cellAt(event, frame)?.row ?? -1];
    if (country) onApproach(country.code);
  };
  const { table } = frame;
  const country = shown && rows[shown.row];
  // Undefined in the last column, where the tooltip summarizes the row.
  const measure = shown && table.measures[shown.column - 1];
  return (
    <div
      role="presentation"
      onPointerMove={handleMove}
      onPointerLeave={() => setShown(undefined)}
      onPointerDown={handleDown}
    >
      {children}
      {country && shown.column > 0 && (
        <Tooltip
          {...{ x: shown.x, y: shown.y }}
          name={country.name}
          onClose={() => setShown(undefined)}
          lines={[measure && table.measureName(measure), ...table.tooltip(country, measure)]}
        />
      )}
    </div>
  );
}
