import { useXAxisScale } from "recharts";
import { Selectable } from "./Selectable.tsx";
import type { CoverageDatum } from "./series.ts";

const DOT = 5.5;
/** Wider than the dot, so that both are seen where they coincide. */
const RING = 8;

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
    <Selectable name={datum.id} onSelect={onSelect}>
      <rect
        x={at(0)}
        y={y - height / 2}
        width={at(1) - at(0)}
        height={height}
        fill="var(--paper)"
        fillOpacity={0}
      />
      <line x1={at(0)} x2={at(1)} y1={y} y2={y} stroke="var(--line)" />
      {possible > certain ? <Reach from={at(certain)} to={at(possible)} y={y} /> : null}
      {median === undefined ? null : <MedianRing x={at(median)} y={y} />}
      <circle cx={at(certain)} cy={y} r={DOT} fill="var(--exists)" />
    </Selectable>
  );
}

/** From what is surely in place to what may be: dashed, as all that is not known. */
function Reach({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <>
      <line
        x1={from}
        x2={to}
        y1={y}
        y2={y}
        stroke="var(--exists)"
        strokeWidth={2}
        strokeDasharray="3 3"
      />
      <line x1={to} x2={to} y1={y - 5} y2={y + 5} stroke="var(--exists)" strokeWidth={2} />
    </>
  );
}

function MedianRing({ x, y }: { x: number; y: number }) {
  return (
    <circle cx={x} cy={y} r={RING} fill="var(--paper)" stroke="var(--outline)" strokeWidth={1.5} />
  );
}

/** Which part of a coverage row a legend shows. */
export type CoveragePart = "certain" | "possible" | "median";

/** A legend's sample of a part of a row, around the origin. */
export function CoverageSymbol({ part }: { part: CoveragePart }) {
  if (part === "certain") return <circle r={DOT} fill="var(--exists)" />;
  if (part === "median") return <MedianRing x={0} y={0} />;
  return <Reach from={-8} to={6} y={0} />;
}
