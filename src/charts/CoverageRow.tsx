import { useXAxisScale } from "recharts";
import { CoverageDot, MedianRing, Reach } from "./coverage-parts.tsx";
import { Selectable } from "./Selectable.tsx";
import type { CoverageDatum } from "./series.ts";

/** One pillar: its track, the reach of what is not known, the ring of the median, and the dot. */
export function CoverageRow({
  datum,
  y,
  height,
  onSelect,
}: {
  datum: CoverageDatum;
  y: number;
  height: number;
  onSelect?: (() => void) | undefined;
}) {
  const scale = useXAxisScale();
  const at = (share: number) => scale?.(share) ?? 0;
  const { certain, possible, median } = datum;
  return (
    <Selectable
      name={datum.id}
      area={{ x: at(0), y: y - height / 2, width: at(1) - at(0), height }}
      onSelect={onSelect}
    >
      <line x1={at(0)} x2={at(1)} y1={y} y2={y} stroke="var(--line)" />
      {possible > certain ? <Reach from={at(certain)} to={at(possible)} y={y} /> : null}
      {median === undefined ? null : <MedianRing x={at(median)} y={y} />}
      <CoverageDot x={at(certain)} y={y} />
    </Selectable>
  );
}
