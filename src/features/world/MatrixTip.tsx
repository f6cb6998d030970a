import { type PointerEvent, type ReactNode, useEffect, useState } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { type MatrixFrame, placeOf } from "./matrix-frame.ts";
import { type Spot, WorldTip } from "./WorldTip.tsx";

interface Props {
  rows: readonly WorldCountry[];
  frame: MatrixFrame;
  onApproach: (country: string) => void;
  /** The matrix. */
  children: ReactNode;
}

/** Says which cell of the matrix the pointer is on; moving over it draws nothing else anew. */
export function MatrixTip({ rows, frame, onApproach, children }: Props) {
  const [tip, setTip] = useState<GridPlace & Spot>();
  const leave = () => setTip(undefined);
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
  const country = tip && rows[tip.row];
  return (
    <div
      role="presentation"
      onPointerMove={handleMove}
      onPointerLeave={leave}
      onPointerDown={handleDown}
    >
      {children}
      {country && tip.column > 0 && (
        <WorldTip {...tip} name={country.name}>
          <CellWords country={country} column={tip.column - 1} frame={frame} />
        </WorldTip>
      )}
    </div>
  );
}

/** What a cell says, or, after the last measure, what the country has in all. */
function CellWords({
  country: { answers, tally, overall },
  column,
  frame: { indicators, words, i18n },
}: {
  country: WorldCountry;
  column: number;
  frame: MatrixFrame;
}) {
  const indicator = indicators[column];
  const answer = answers[column];
  if (indicator && answer) {
    const caution = words.caution(indicator.code);
    return (
      <>
        <span>{`${indicator.code} ${i18n.local(indicator.title)}`}</span>
        <span>{words.answer(answer)}</span>
        {caution && <small>{caution}</small>}
      </>
    );
  }
  const { lead, rest } = words.counts(tally);
  return (
    <>
      <span>{lead}</span>
      {overall !== undefined && <span>{words.coverage({ tally, overall }).said}</span>}
      <span>{rest}</span>
    </>
  );
}
