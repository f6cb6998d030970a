import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import type { CoverageClass } from "../domain/world/coverage-class.ts";
import { StatusPatterns, statusFill, statusStroke } from "./status-fill.tsx";

/** What an area of the map is painted as: an answer, a class of coverage, or nothing: without a profile, or not listed. */
export type MapPaint = AnswerClass | CoverageClass | "no-profile" | "filtered";

/** How much of the one colour each class of coverage has. */
const CLASS_OPACITY = [0.12, 0.32, 0.54, 0.77, 1] as const;

/** An area where it lies: with its shape, or, where that is too small to see, as a dot. */
export interface MapArea {
  /** ISO 3166 alpha-3; for what is nobody's, any other name of its own. */
  code: string;
  path: string | undefined;
  center: readonly [x: number, y: number];
  paint: MapPaint;
}

/** The radius of a dot on a map of this width. */
const dotRadius = (width: number): number => (width < 520 ? 2.6 : 4);

/** How far from a dot the pointer still means it, in CSS pixels. */
const REACH = 9;
/** What does not stand out stands back. */
const BACK = 0.15;
const EDGE = "var(--edge)";

interface Props {
  width: number;
  height: number;
  areas: readonly MapArea[];
  borders: string;
  /** Code of the area that is outlined. */
  chosen: string | undefined;
  /** The paint that stands out; all where there is none. */
  standing?: MapPaint | undefined;
  /** Of the classes of coverage. */
  colour: string;
}

/** The world: its areas, the borders between them and over both the dots, and an outline around the one that stands out. */
export function WorldMapDrawing({ areas, width, height, ...props }: Props) {
  const { borders, chosen, standing, colour } = props;
  const patterns = useId();
  const mark = ({ code, paint }: MapArea) => ({
    ...{ "data-mark": paint, "data-country": code },
    opacity: standing === undefined || standing === paint ? undefined : BACK,
  });
  const paintOf = ({ paint }: MapArea) => paintProps(paint, patterns, colour);
  const edged = areas.filter((area) => paintOf(area).stroke === EDGE);
  const outlined = areas.find(({ code }) => code === chosen);
  return (
    <svg
      className="world-map"
      {...{ width, height }}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <StatusPatterns prefix={patterns} />
      <MapPatterns prefix={patterns} />
      {areas.map(
        (area) =>
          area.path && <path key={area.code} {...mark(area)} d={area.path} {...paintOf(area)} />,
      )}
      <path d={borders} fill="none" stroke="var(--paper)" strokeWidth={0.6} />
      {/* What is light keeps its outline over the borders: between two of them nothing else would part them. */}
      <path
        d={edged.map(({ path }) => path).join("")}
        {...{ fill: "none", stroke: EDGE, strokeWidth: 0.6, pointerEvents: "none" }}
      />
      {areas.map((area) => {
        if (area.path !== undefined) return null;
        const [cx, cy] = area.center;
        const isListed = area.paint !== "filtered";
        return (
          <g key={area.code} {...mark(area)}>
            <circle {...{ cx, cy }} r={REACH} fill="transparent" />
            <circle {...{ cx, cy }} r={dotRadius(width) + 1} fill="var(--paper)" />
            <circle
              {...{ cx, cy }}
              r={dotRadius(width)}
              {...paintOf(area)}
              stroke={isListed ? "var(--outline)" : EDGE}
              strokeWidth={isListed ? 0.7 : 0.5}
            />
          </g>
        );
      })}
      {outlined && <AreaOutline area={outlined} width={width} strokeWidth={1.6} />}
    </svg>
  );
}

/** A line around one area; `width` is that of the map. */
export function AreaOutline(props: { area: MapArea; width: number; strokeWidth: number }) {
  const { area, width, strokeWidth } = props;
  const { path } = area;
  const line = { fill: "none", stroke: "var(--ink)", strokeWidth, pointerEvents: "none" } as const;
  const [cx, cy] = area.center;
  return path === undefined ? (
    <circle {...{ cx, cy }} r={dotRadius(width) + 2.5} {...line} />
  ) : (
    <path d={path} {...line} strokeLinejoin="round" />
  );
}

/** Fill and outline of a paint; what has no full answer is light, and outlined. */
export function paintProps(paint: MapPaint, patterns: string, colour: string) {
  if (typeof paint === "number")
    return { fill: colour, fillOpacity: CLASS_OPACITY[paint], stroke: colour, strokeWidth: 0.4 };
  const edged = (fill: string) => ({ fill, stroke: EDGE, strokeWidth: 0.5 });
  switch (paint) {
    case "filtered":
      return edged("var(--paper)");
    case "zero":
      // White would be as the sea.
      return edged("var(--absent)");
    case "no-profile":
    case "unknown":
      return edged(`url(#${patterns}-map-${paint})`);
    default:
      return { fill: statusFill(paint, patterns), stroke: statusStroke(paint), strokeWidth: 0.5 };
  }
}

export function MapPatterns({ prefix }: { prefix: string }) {
  const units = { patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern
        id={`${prefix}-map-no-profile`}
        {...{ width: 4, height: 4, ...units }}
        patternTransform="rotate(-45)"
      >
        <rect width={4} height={4} fill="var(--paper)" />
        <rect width={0.8} height={4} fill={EDGE} fillOpacity={0.6} />
      </pattern>
      <pattern id={`${prefix}-map-unknown`} {...{ width: 9, height: 10, ...units }}>
        <rect width={9} height={10} fill="var(--paper)" />
        <path
          d="M2.9 3.4a1.7 1.6 0 1 1 2.5 1.4q-.9.5-.9 1.3m0 1.7v.01"
          fill="none"
          stroke="var(--outline)"
          strokeWidth={1.1}
          strokeLinecap="round"
        />
      </pattern>
    </defs>
  );
}
