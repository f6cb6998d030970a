import { type RefObject, useEffect, useState } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import { type MatrixFrame, placeOf } from "./matrix-frame.ts";
import { answerWords, cautionWords, describeCounts } from "./world-words.ts";

/** Says which cell the pointer is on. It listens by itself, so that moving over the matrix draws nothing else. */
export function MatrixTip({
  grid,
  rows,
  frame,
  onApproach,
}: {
  grid: RefObject<HTMLElement | null>;
  rows: readonly WorldCountry[];
  frame: MatrixFrame;
  onApproach: (country: string) => void;
}) {
  const i18n = useI18n();
  const [tip, setTip] = useState<GridPlace & { x: number; y: number }>();
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const placeUnder = ({ target, clientX }: PointerEvent) =>
      target ? placeOf({ target, clientX }, frame) : undefined;
    const handleMove = (event: PointerEvent) => {
      const place = placeUnder(event);
      setTip((last) => {
        if (!place || place.row < 0) return undefined;
        const isSame = last?.row === place.row && last.column === place.column;
        return isSame ? last : { ...place, x: event.clientX, y: event.clientY };
      });
    };
    const handleLeave = () => setTip(undefined);
    const handleDown = (event: PointerEvent) => {
      const country = rows[placeUnder(event)?.row ?? -1];
      if (country) onApproach(country.code);
    };
    const unlisten = new AbortController();
    const { signal } = unlisten;
    element.addEventListener("pointermove", handleMove, { signal });
    element.addEventListener("pointerleave", handleLeave, { signal });
    element.addEventListener("pointerdown", handleDown, { signal });
    // What scrolls away takes what was said of it along.
    document.addEventListener("scroll", handleLeave, { capture: true, passive: true, signal });
    return () => unlisten.abort();
  }, [grid, frame, rows, onApproach]);

  const country = tip && rows[tip.row];
  if (!country || tip.column === 0) return null;
  const indicator = frame.indicators[tip.column - 1];
  const answer = country.answers[tip.column - 1];
  const caution = indicator && cautionWords(indicator.code, frame, i18n);
  const coverage = describeCounts(country.tally, frame, i18n);
  return (
    <div className="world-tip" style={{ insetInlineStart: tip.x, insetBlockStart: tip.y }}>
      <b>{country.name}</b>
      <span>{indicator ? `${indicator.code} ${i18n.local(indicator.title)}` : coverage.lead}</span>
      {!indicator && country.overall !== undefined && <span>{frame.toCoverage(country).said}</span>}
      <span>{answer ? answerWords(answer, frame, i18n) : coverage.rest}</span>
      {caution && <small>{caution}</small>}
    </div>
  );
}
