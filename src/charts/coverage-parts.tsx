/** Wider than the dot, so that both are seen where they coincide. */
const RING = 7.25;

interface DotProps {
  x?: number;
  y?: number;
  colour?: string | undefined;
}

/** The share that is surely in place. */
export const CoverageDot = ({ x = 0, y = 0, colour = "var(--exists)" }: DotProps) => (
  <circle cx={x} cy={y} r={4.5} fill={colour} />
);

/** From what is surely in place to what may be: dashed, as all that is not known. */
export const Reach = (props: { from: number; to: number; y: number; colour?: string }) => {
  const { from, to, y, colour = "var(--exists)" } = props;
  return (
    <g stroke={colour} strokeWidth={2}>
      <line x1={from} x2={to} y1={y} y2={y} strokeDasharray="3 2.5" />
      <line x1={to} x2={to} y1={y - 4.5} y2={y + 4.5} />
    </g>
  );
};

/** The median of the other countries. */
export const MedianRing = ({ x = 0, y = 0, radius = RING }) => (
  <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--outline)" strokeWidth={1.5} />
);

/** What a coverage row shows. */
export type CoveragePart = "certain" | "possible" | "median";

/** A legend's sample of a part of a coverage row, around the origin. */
export function CoverageSymbol({ part, colour }: { part: CoveragePart; colour?: string }) {
  if (part === "certain") return <CoverageDot colour={colour} />;
  return part === "possible" ? <Reach from={-7} to={6} y={0} /> : <MedianRing radius={6.25} />;
}
