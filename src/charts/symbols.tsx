export const CoverageDot = ({ x = 0, y = 0, colour = "var(--exists)" }) => (
  <circle cx={x} cy={y} r={4.5} fill={colour} />
);

/** Dashed line from the current value to the value that would result if all unknown measures were in place. */
export const Reach = (props: { from: number; to: number; y: number; colour?: string }) => {
  const { from, to, y, colour = "var(--exists)" } = props;
  return (
    <g stroke={colour} strokeWidth={2}>
      <line x1={from} x2={to} y1={y} y2={y} strokeDasharray="3 2.5" />
      <line x1={to} x2={to} y1={y - 4.5} y2={y + 4.5} />
    </g>
  );
};

/** Ring at the median of all countries. It is larger than the dot, so that both are visible if they coincide. */
export const MedianRing = ({ x = 0, y = 0, radius = 7.25 }) => (
  <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--outline)" strokeWidth={1.5} />
);

export type CoveragePart = "certain" | "possible" | "median";

/** Legend sample of a coverage mark, centred on the origin. */
export function CoverageSymbol(props: { part: CoveragePart; colour?: string }) {
  const { part, colour = "var(--exists)" } = props;
  if (part === "certain") return <CoverageDot colour={colour} />;
  if (part === "median") return <MedianRing radius={6.25} />;
  return <Reach from={-7} to={6} y={0} colour={colour} />;
}

/**
 * Shapes of up to six countries in a comparison, centred on the origin and about 10 pixels wide. None is a circle or a
 * square, because circles and squares represent answers.
 */
const SHAPES = [
  "M0-6.4l1.75 4.2 4.55.36-3.48 2.95 1.1 4.45L0 3.2l-3.92 2.36 1.1-4.45-3.48-2.95 4.55-.36z",
  "M-5.6-5.2h11.2L1.2 0l4.4 5.2h-11.2L-1.2 0z",
  "M0-5.4L5.4 4.2h-10.8z",
  "M0-5.9L5.9 0L0 5.9L-5.9 0z",
  "M0 5.4L5.4-4.2h-10.8z",
  "M-1.8-5.2h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z",
];

export const countryColour = (place: number): string => `var(--country-${place + 1})`;

type Props = { place: number; x?: number; y?: number };

/** The mark of a country in a comparison. Countries differ in shape as well as colour. */
export const CountrySymbol = ({ place, x = 0, y = 0 }: Props) => (
  <path
    d={SHAPES[place % SHAPES.length] ?? ""}
    transform={`translate(${x} ${y})`}
    fill={countryColour(place)}
    stroke="var(--paper)"
    strokeWidth={1}
  />
);

/** A country's mark beside its name in running text. Decorative. */
export const CountryBadge = ({ place }: { place: number }) => (
  <svg className="mark" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
    <CountrySymbol place={place} />
  </svg>
);
