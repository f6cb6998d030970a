/** Wider than the dot, so that both are seen where they coincide. */
const RING = 7.25;

/** The share that is surely in place. */
export const CoverageDot = ({
  x,
  y,
  colour = "var(--exists)",
}: {
  x: number;
  y: number;
  colour?: string | undefined;
}) => <circle cx={x} cy={y} r={4.5} fill={colour} />;

/** From what is surely in place to what may be: dashed, as all that is not known. */
export const Reach = ({ from, to, y }: { from: number; to: number; y: number }) => (
  <>
    <line
      x1={from}
      x2={to}
      y1={y}
      y2={y}
      stroke="var(--exists)"
      strokeWidth={2}
      strokeDasharray="3 2.5"
    />
    <line x1={to} x2={to} y1={y - 4.5} y2={y + 4.5} stroke="var(--exists)" strokeWidth={2} />
  </>
);

/** The median of the other countries. */
export const MedianRing = ({ x, y, radius = RING }: { x: number; y: number; radius?: number }) => (
  <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--outline)" strokeWidth={1.5} />
);

/** What a coverage row shows. */
export type CoveragePart = "certain" | "possible" | "median";

/** A legend's sample of a part of a coverage row, around the origin. */
export function CoverageSymbol({ part, colour }: { part: CoveragePart; colour?: string }) {
  if (part === "certain") return <CoverageDot x={0} y={0} colour={colour} />;
  return part === "possible" ? (
    <Reach from={-7} to={6} y={0} />
  ) : (
    <MedianRing x={0} y={0} radius={6.25} />
  );
}
