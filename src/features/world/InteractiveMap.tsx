import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  circle,
  dotRadius,
  type MapPaint,
  WorldMapDrawing,
} from "../../charts/WorldMapDrawing.tsx";
import {
  type CountriesTopology,
  projectWorld,
  type WorldShapes,
} from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { hasDot, type MapArea, paintWorld, placeAreas } from "./map-paints.ts";
import { isWalk, type MapSpot, walkTo } from "./map-walk.ts";
import type { World } from "./use-world.ts";
import { answerWords, describeCounts, worded } from "./world-words.ts";

/** How far from a small state's dot the pointer still means it, in CSS pixels. */
const REACH = 9;

/** Width where the page has no layout, as in a test. */
const FALLBACK = 960;

interface Props {
  world: World;
  /** The measure shown; undefined for coverage. */
  indicator: Measure | undefined;
  areas: Areas;
  topology: CountriesTopology;
  painted: (code: string) => MapPaint;
  text: { title: string; description: string };
  /** Of the classes of coverage. */
  colour: string;
}

/** The drawing is the costly part: it is not drawn again while the pointer moves. */
const Drawing = memo(WorldMapDrawing);

/** The map as wide as its place. */
export function InteractiveMap(props: Props) {
  const { topology } = props;
  const [frame, width] = useElementWidth();
  const shapes = useMemo(
    () => (width === undefined ? undefined : projectWorld(topology, width)),
    [topology, width],
  );
  return (
    <div ref={frame} className="world-map-frame">
      {shapes && <MapStage {...props} shapes={shapes} />}
    </div>
  );
}

/** The map with what pointing at it says and does, or walking over it by arrow keys; the table twin has the same as links. */
function MapStage(props: Props & { shapes: WorldShapes }) {
  const { t } = useI18n();
  const { areas, shapes, painted, text, colour, world } = props;
  const { chosen, listed, onCountry } = world;
  const patterns = useId();
  const places = useMemo(() => placeAreas(areas, shapes), [areas, shapes]);
  const picture = useMemo(() => paintWorld(shapes, places, painted), [shapes, places, painted]);
  const [pointed, setPointed] = useState<{ code: string; x: number; y: number }>();
  const { title, description } = text;
  const words = useMemo(() => ({ title, description }), [title, description]);
  const outlined = useMemo(() => outlineOf(shapes, places, chosen), [shapes, places, chosen]);
  const at = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return areaAt(shapes, places, painted, event.clientX - box.left, event.clientY - box.top);
  };
  const country = pointed && listed.find(({ code }) => code === pointed.code);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setPointed(undefined);
    if (!isWalk(event.key)) return;
    event.preventDefault();
    const spots = spotsOf(shapes, places, listed);
    const present = spots.find(({ code }) => code === pointed?.code);
    const start = spots.find(({ code }) => code === chosen) ?? spots[0];
    const next = present ? walkTo(spots, present, event.key) : start;
    if (!next) return;
    const box = event.currentTarget.getBoundingClientRect();
    setPointed({ code: next.code, x: box.left + next.x, y: box.top + next.y });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what the keyboard walks by is the button over the map
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className={country ? "world-map-stage is-pointing" : "world-map-stage"}
      onPointerMove={(event) => {
        const code = at(event);
        setPointed(code === undefined ? undefined : { code, x: event.clientX, y: event.clientY });
      }}
      onPointerLeave={() => setPointed(undefined)}
      onClick={(event) => {
        const code = at(event);
        if (code !== undefined && listed.some((item) => item.code === code)) onCountry(code);
      }}
    >
      <Drawing
        world={shapes}
        paints={picture.paints}
        dots={picture.dots}
        outlined={outlined}
        patterns={patterns}
        text={words}
        colour={colour}
      />
      {pointed && (
        <svg
          className="world-map-pointer"
          width={shapes.width}
          height={shapes.height}
          aria-hidden="true"
        >
          <path d={outlineOf(shapes, places, pointed.code)} fill="none" stroke="var(--ink)" />
        </svg>
      )}
      <button
        type="button"
        className="world-map-keys"
        aria-label={t("world.map-keys", { title })}
        onKeyDown={handleKeyDown}
        onBlur={() => setPointed(undefined)}
        onClick={(event) => {
          // A click of the pointer is the map's own.
          event.stopPropagation();
          if (country) onCountry(country.code);
        }}
      />
      <div role="status">
        {pointed && <MapTip {...props} pointed={pointed} country={country} />}
      </div>
    </div>
  );
}

function MapTip({
  pointed,
  country,
  areas,
  indicator,
  world,
}: Props & { pointed: { code: string; x: number; y: number }; country: WorldCountry | undefined }) {
  const i18n = useI18n();
  const { t, countryName } = i18n;
  const coverage = country && !indicator && describeCounts(country.tally, world, i18n);
  const area = areas[pointed.code];
  const isRight = pointed.x > window.innerWidth / 2;
  return (
    <div
      className={isRight ? "world-tip is-before" : "world-tip"}
      style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}
    >
      <b>{country?.name ?? (area && countryName(area.alpha2)) ?? pointed.code}</b>
      {coverage && (
        <>
          <span>{coverage.lead}</span>
          <span>{coverage.rest}</span>
        </>
      )}
      {country && indicator && (
        <span>{answerWords(world.answers.cell(country.code, indicator.code), world, i18n)}</span>
      )}
      {!country && <span>{t(worded("world.nothing-here", world.answers.framework))}</span>}
    </div>
  );
}

/** The area under a point; a small state's dot goes before the shape that it may lie in. */
function areaAt(
  world: WorldShapes,
  places: readonly MapArea[],
  painted: (code: string) => MapPaint,
  x: number,
  y: number,
): string | undefined {
  const near = places
    .flatMap((area) =>
      area.dot && hasDot(area, painted(area.code))
        ? [{ code: area.code, distance: Math.hypot(area.dot[0] - x, area.dot[1] - y) }]
        : [],
    )
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance)[0];
  if (near) return near.code;
  const shape = world.shapeAt(x, y);
  return shape === undefined ? undefined : places.find((area) => area.shape === shape)?.code;
}

/** Where the countries listed lie, for who walks over them. */
const spotsOf = (
  { shapes }: WorldShapes,
  places: readonly MapArea[],
  listed: readonly WorldCountry[],
): MapSpot[] => {
  const codes = new Set(listed.map(({ code }) => code));
  return places.flatMap(({ code, shape, dot }) => {
    const at = dot ?? (shape === undefined ? undefined : shapes[shape]?.center);
    return at && codes.has(code) ? [{ code, x: at[0], y: at[1] }] : [];
  });
};

function outlineOf(world: WorldShapes, places: readonly MapArea[], code: string): string {
  const area = places.find((place) => place.code === code);
  if (area?.dot) return circle({ x: area.dot[0], y: area.dot[1] }, dotRadius(world.width) + 2.5);
  return area?.shape === undefined ? "" : (world.shapes[area.shape]?.path ?? "");
}

/** The width of an element in whole CSS pixels, once it is on the page. */
function useElementWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || FALLBACK);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
