import { type RefObject, useEffect, useState } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type MatrixFrame, placeOf } from "./matrix-frame.ts";
import type { World } from "./use-world.ts";
import { cautionWords, describeCounts } from "./world-words.ts";

interface Tip {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Says which cell the pointer is on. It listens by itself, so that moving over the matrix draws nothing else. */
export function MatrixTip({
  grid,
  rows,
  frame,
  world,
  onApproach,
}: {
  grid: RefObject<HTMLElement | null>;
  rows: readonly WorldCountry[];
  frame: MatrixFrame;
  world: World;
  onApproach: (country: string) => void;
}) {
  const i18n = useI18n();
  const [tip, setTip] = useState<Tip>();
  const { columns, indicators } = frame;
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const handleMove = (event: PointerEvent) => {
      const { target, clientX, clientY } = event;
      const place = target && placeOf({ target, clientX }, columns, indicators.length + 1);
      setTip((last) => {
        if (!place || place.row < 0) return undefined;
        const isSame = last?.row === place.row && last.column === place.column;
        return isSame ? last : { ...place, x: clientX, y: clientY };
      });
    };
    const handleLeave = () => setTip(undefined);
    const handleDown = ({ target, clientX }: PointerEvent) => {
      const place = target && placeOf({ target, clientX }, columns, indicators.length + 1);
      const country = place && rows[place.row];
      if (country) onApproach(country.code);
    };
    element.addEventListener("pointermove", handleMove);
    element.addEventListener("pointerleave", handleLeave);
    element.addEventListener("pointerdown", handleDown);
    // What scrolls away takes what was said of it along.
    document.addEventListener("scroll", handleLeave, { capture: true, passive: true });
    return () => {
      document.removeEventListener("scroll", handleLeave, { capture: true });
      element.removeEventListener("pointermove", handleMove);
      element.removeEventListener("pointerleave", handleLeave);
      element.removeEventListener("pointerdown", handleDown);
    };
  }, [grid, columns, indicators, rows, onApproach]);

  const country = tip && rows[tip.row];
  if (!country || tip.column === 0) return null;
  const indicator = indicators[tip.column - 1];
  const answer = country.answers[tip.column - 1];
  const caution = indicator && cautionWords(indicator.code, world, i18n);
  const coverage = describeCounts(country.tally, world, i18n);
  return (
    <div className="world-tip" style={{ insetInlineStart: tip.x, insetBlockStart: tip.y }}>
      <b>{country.name}</b>
      <span>{indicator ? `${indicator.code} ${i18n.local(indicator.title)}` : coverage.lead}</span>
      {!indicator && country.overall !== undefined && <span>{frame.toCoverage(country).said}</span>}
      <span>{answer ? frame.toWords(answer) : coverage.rest}</span>
      {indicator && caution && <small>{caution}</small>}
    </div>
  );
}
