import { ALL_CLASSES, type AnswerClass } from "../domain/answers.ts";
import { COVERAGE_CLASSES, type CoverageClass } from "../domain/world/map-classes.ts";
import type { ChartText } from "./series.ts";
import { StatusPatterns, statusFill, statusStroke } from "./status-fill.tsx";
import type { WorldShapes } from "./world-shapes.ts";

/** What an area of the map is painted as: an answer, a class of coverage, or nothing: without a profile, or not listed. */
export type MapPaint = AnswerClass | CoverageClass | "no-profile" | "filtered";

/** All paints, from the ground up. */
export const MAP_PAINTS: readonly MapPaint[] = [
  "filtered",
  "no-profile",
  ...ALL_CLASSES.toReversed(),
  ...COVERAGE_CLASSES,
];

/** How much of the one colour each class of coverage has. */
export const CLASS_OPACITY = [0.12, 0.32, 0.54, 0.77, 1] as const;

/** A state that is too small to see: its place, as a dot. */
export interface MapDot {
  x: number;
  y: number;
  paint: MapPaint;
}

/** The radius of a dot on a map of this width. */
export const dotRadius = (width: number): number => (width < 520 ? 2.6 : 4);

/** The world: one path a paint for the areas, one for the dots, and an outline around what is pointed out. */
export function WorldMapDrawing({
  world,
  paints,
  dots,
  outlined,
  patterns,
  text,
  colour,
}: {
  world: WorldShapes;
  /** One per shape. */
  paints: readonly MapPaint[];
  dots: readonly MapDot[];
  /** Paths of the areas that stand out. */
  outlined: string;
  patterns: string;
  text: ChartText;
  /** Of the classes of coverage. */
  colour: string;
}) {
  const { width, height, shapes, borders } = world;
  const radius = dotRadius(width);
  const pathOf = (paint: MapPaint) =>
    shapes.flatMap(({ path }, index) => (paints[index] === paint ? [path] : [])).join("");
  const dotsOf = (paint: MapPaint) =>
    dots.flatMap((dot) => (dot.paint === paint ? [circle(dot, radius)] : [])).join("");
  return (
    <svg
      className="world-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text.title}
    >
      <desc>{text.description}</desc>
      <StatusPatterns prefix={patterns} />
      <MapPatterns prefix={patterns} />
      {MAP_PAINTS.map((paint) => {
        const d = pathOf(paint);
        return (
          d && <path key={paint} data-mark={paint} d={d} {...paintProps(paint, patterns, colour)} />
        );
      })}
      <path d={borders} fill="none" stroke="var(--paper)" strokeWidth={0.6} />
      {MAP_PAINTS.map((paint) => {
        const d = dotsOf(paint);
        return d ? (
          <g key={paint} data-mark={`dots-${paint}`}>
            <path d={d} fill="var(--paper)" stroke="var(--paper)" strokeWidth={2} />
            <path
              d={d}
              {...paintProps(paint, patterns, colour)}
              stroke={paint === "filtered" ? "var(--edge)" : "var(--outline)"}
              strokeWidth={paint === "filtered" ? 0.5 : 0.7}
            />
          </g>
        ) : null;
      })}
      <path d={outlined} fill="none" stroke="var(--ink)" strokeWidth={1.6} strokeLinejoin="round" />
    </svg>
  );
}

/** A circle as a path. */
export const circle = ({ x, y }: { x: number; y: number }, radius: number): string =>
  `M${x.toFixed(1)} ${y.toFixed(1)}m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** Fill and outline of a paint; what has no full answer is light, and outlined. */
export function paintProps(paint: MapPaint, patterns: string, colour: string) {
  if (typeof paint === "number")
    return {
      fill: colour,
      fillOpacity: CLASS_OPACITY[paint],
      stroke: colour,
      strokeWidth: 0.4,
    };
  switch (paint) {
    case "filtered":
      return { fill: "var(--paper)", stroke: "var(--edge)", strokeWidth: 0.5 };
    case "zero":
      // White would be as the sea.
      return { fill: "var(--absent)", stroke: "var(--edge)", strokeWidth: 0.5 };
    case "no-profile":
    case "unknown":
    case "missing":
      return { fill: `url(#${patterns}-map-${paint})`, stroke: "var(--edge)", strokeWidth: 0.5 };
    default:
      return { fill: statusFill(paint, patterns), stroke: statusStroke(paint), strokeWidth: 0.5 };
  }
}

function MapPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-map-no-profile`}
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width={4} height={4} fill="var(--paper)" />
        <rect width={0.8} height={4} fill="var(--edge)" fillOpacity={0.6} />
      </pattern>
      <pattern id={`${prefix}-map-unknown`} width={9} height={10} patternUnits="userSpaceOnUse">
        <rect width={9} height={10} fill="var(--paper)" />
        <path
          d="M2.9 3.4a1.7 1.6 0 1 1 2.5 1.4q-.9.5-.9 1.3m0 1.7v.01"
          fill="none"
          stroke="var(--outline)"
          strokeWidth={1.1}
          strokeLinecap="round"
        />
      </pattern>
      <pattern id={`${prefix}-map-missing`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill="var(--paper)" />
        <circle cx={3} cy={3} r={1} fill="var(--edge)" />
      </pattern>
    </defs>
  );
}
