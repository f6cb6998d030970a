import { type PointerEvent, type ReactNode, useEffect, useState } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { type MatrixFrame, placeOf } from "./matrix-frame.ts";

interface TipProps {
  /** Where a pointer is on the screen, or the keyboard. */
  x: number;
  y: number;
  name: string;
  lines: readonly (string | undefined)[];
}

/** What is said of a country, beside where one points: to the left of what is far to the right. */
export const WorldTip = ({ x, y, name, lines }: TipProps) => (
  <div
    className={x > window.innerWidth / 2 ? "world-tip is-before" : "world-tip"}
    style={{ insetInlineStart: x, insetBlockStart: y }}
  >
    <b>{name}</b>
    {lines.map((line) => line && <span key={line}>{line}</span>)}
  </div>
);

interface Props {
  rows: readonly WorldCountry[];
  frame: MatrixFrame;
  onApproach: (country: string) => void;
  /** The matrix. */
  children: ReactNode;
}

/** Says which cell of the matrix the pointer is on; moving over it draws nothing else anew. */
export function MatrixTip({ rows, frame, onApproach, children }: Props) {
  const [tip, setTip] = useState<GridPlace & { x: number; y: number }>();
  // What scrolls away takes what was said of it along.
  useEffect(() => {
    const hide = () => setTip(undefined);
    const options = { capture: true, passive: true };
    document.addEventListener("scroll", hide, options);
    return () => document.removeEventListener("scroll", hide, options);
  }, []);
  const handleMove = (event: PointerEvent) => {
    const place = placeOf(event, frame);
    const isSame = tip?.row === place?.row && tip?.column === place?.column;
    if (!isSame) setTip(place && { ...place, x: event.clientX, y: event.clientY });
  };
  const handleDown = (event: PointerEvent) => {
    const country = rows[placeOf(event, frame)?.row ?? -1];
    if (country) onApproach(country.code);
  };
  const { words } = frame;
  const country = tip && rows[tip.row];
  // After the last measure, what the country has in all.
  const measure = tip && words.indicators[tip.column - 1];
  return (
    <div
      role="presentation"
      onPointerMove={handleMove}
      onPointerLeave={() => setTip(undefined)}
      onPointerDown={handleDown}
    >
      {children}
      {country && tip.column > 0 && (
        <WorldTip
          {...tip}
          name={country.name}
          lines={[measure && words.measure(measure), ...words.tip(country, measure)]}
        />
      )}
    </div>
  );
}
