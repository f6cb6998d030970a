import { useId } from "react";
import type { AnswerClass } from "../domain/answers.ts";
import type { CoverageClass } from "../domain/world/coverage-class.ts";
import { StatusPatterns, statusFill, statusStroke } from "./status-fill.tsx";

/** Meaning of an area's fill: an answer, a class of coverage, a missing profile, or a filtered-out country. */
export type MapPaint = AnswerClass | CoverageClass | "no-profile" | "filtered";

/** Opacity of each class of coverage. Class 0, no coverage, has a neutral fill. */
const CLASS_OPACITY = [1, 0.4, 0.6, 0.8, 1] as const;

/** An area with its projected shape. If `path` is undefined, the area has a dot. */
export interface MapArea {
  /** ISO 3166 alpha-3, or the index of a shape that is not an area of the atlas. */
  code: string;
  path: string | undefined;
  center: readonly [x: number, y: number];
  paint: MapPaint;
  /** Whether the dot replaces a tiny shape. Its hit area is as small as the dot, because its neighbours have shapes. */
  isTiny?: boolean;
}

const dotRadius = (width: number): number => (width < 520 ? 2.6 : 4);

/** Hit radius of a dot, in CSS pixels. */
const REACH = 9;
const EDGE = "var(--edge)";
/** Style of areas that are not highlighted. Reduced opacity would make a high class look low. */
const DIMMED = { fill: "var(--paper)", stroke: "var(--line)", strokeWidth: 0.8 };

interface Props {
  width: number;
  height: number;
  areas: readonly MapArea[];
  borders: string;
  chosen: string | undefined;
  /** The fill to highlight. If undefined, all are highlighted. */
  highlighted?: MapPaint | undefined;
  colour: string;
}

export function WorldMapDrawing({ areas, width, height, ...props }: Props) {
  const { borders, chosen, highlighted, colour } = props;
  const patterns = useId();
  const mark = ({ code, paint }: MapArea) => ({ "data-mark": paint, "data-country": code });
  const paintOf = ({ paint }: MapArea) =>
    highlighted === undefined || highlighted === paint
      ? paintProps(paint, patterns, colour)
      : DIMMED;
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
      <path d={borders} fill="none" stroke="var(--paper)" strokeWidth={1} />
      {/* Outlines of light areas. The borders have the colour of the page and do not separate light neighbours. */}
      <path
        d={edged.map(({ path }) => path).join("")}
        {...{ fill: "none", stroke: EDGE, strokeWidth: 0.6, pointerEvents: "none" }}
      />
      {areas.map(
        (area) =>
          area.path === undefined && (
            <g key={area.code} {...mark(area)}>
              <AreaDot area={area} width={width} paint={paintOf(area)} />
            </g>
          ),
      )}
      {outlined && <AreaOutline area={outlined} width={width} strokeWidth={1.6} />}
    </svg>
  );
}

const DOT_OUTLINE = { stroke: "var(--outline)", strokeWidth: 0.7 };

/** A dot for an area whose `path` is undefined. Unless the area is tiny, the dot is on a larger invisible hit area. */
function AreaDot(props: { area: MapArea; width: number; paint: ReturnType<typeof paintProps> }) {
  const { area, width, paint } = props;
  const [cx, cy] = area.center;
  return (
    <>
      {!area.isTiny && <circle {...{ cx, cy }} r={REACH} fill="transparent" />}
      <circle {...{ cx, cy }} r={dotRadius(width) + 1} fill="var(--paper)" />
      <circle
        {...{ cx, cy }}
        r={dotRadius(width)}
        {...paint}
        {...(area.paint === "filtered" ? { strokeWidth: 1 } : paint !== DIMMED && DOT_OUTLINE)}
      />
    </>
  );
}

/** Outline of one area, with a halo for contrast with dark fills. `width` is the width of the map. */
export function AreaOutline(props: { area: MapArea; width: number; strokeWidth: number }) {
  const { area, width, strokeWidth } = props;
  const { path } = area;
  const [cx, cy] = area.center;
  const r = dotRadius(width) + 2.5;
  const line = path === undefined ? <circle {...{ cx, cy, r }} /> : <path d={path} />;
  return (
    <g fill="none" strokeLinejoin="round" pointerEvents="none">
      <g stroke="var(--paper)" strokeWidth={strokeWidth + 2.4}>
        {line}
      </g>
      <g stroke="var(--ink)" strokeWidth={strokeWidth}>
        {line}
      </g>
    </g>
  );
}

export function paintProps(paint: MapPaint, patterns: string, colour: string) {
  const edged = (fill: string) => ({ fill, stroke: EDGE, strokeWidth: 0.5 });
  if (paint === 0) return edged("var(--none)");
  if (typeof paint === "number")
    return { fill: colour, fillOpacity: CLASS_OPACITY[paint], stroke: colour, strokeWidth: 0.4 };
  if (paint === "filtered") return edged("var(--paper)");
  // Not the page colour, which would be indistinguishable from the sea.
  if (paint === "zero") return edged("var(--absent)");
  if (paint === "no-profile") return edged(`url(#${patterns}-map-no-profile)`);
  if (paint === "unknown" || paint === "unknown-then")
    return edged(`url(#${patterns}-map-unknown)`);
  return { fill: statusFill(paint, patterns), stroke: statusStroke(paint), strokeWidth: 0.5 };
}

export function MapPatterns({ prefix }: { prefix: string }) {
  const units = { patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs className="map-patterns">
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
