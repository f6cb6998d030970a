import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import {
  AreaOutline,
  type MapArea,
  type MapPaint,
  WorldMapDrawing,
} from "../../charts/WorldMapDrawing.tsx";
import type { CountriesTopology } from "../../dataset/topology.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { isWalk, placeAreas, projectWorld, walkTo } from "./map-areas.ts";
import type { FigureView } from "./WorldFigure.tsx";
import { WorldTip } from "./WorldTip.tsx";
import { usePageWidth } from "./world-page.ts";

/** More than this, and a screen no longer holds the map's height. */
const WIDEST = 1080;
/** How far in one can go: neighbouring small states lie apart there. */
const MOST_ZOOM = 8;

interface Props extends Pick<FigureView, "world" | "standing"> {
  /** The measure shown; undefined for coverage. */
  indicator: Measure | undefined;
  areas: Areas;
  topology: CountriesTopology;
  painted: (code: string) => MapPaint;
  title: string;
  finding: string;
}

/** The drawing is the costly part: it is not drawn again while the pointer moves. */
const Drawing = memo(WorldMapDrawing);

/**
 * The map as wide as its place, or larger, and then scrolled. It says what one points at, or walks to by arrow keys, and
 * leads to its scorecard; the table twin has the same as links.
 */
export function InteractiveMap({ topology, areas, painted, world, indicator, ...props }: Props) {
  const { title, finding, standing } = props;
  const { chosen, listed, words, onCountry } = world;
  const { t, countryName } = world.i18n;
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(usePageWidth(), WIDEST);
  const [zoom, setZoom] = useState(1);
  const shapes = useMemo(() => projectWorld(topology, width * zoom), [topology, width, zoom]);
  const places = useMemo(() => placeAreas(areas, shapes, painted), [areas, shapes, painted]);
  const [pointed, setPointed] = useState<{ code: string; x: number; y: number }>();
  const leave = () => setPointed(undefined);
  const codes = useMemo(() => new Set(listed.map(({ code }) => code)), [listed]);
  const at = (wanted: string | undefined) => places.find(({ code }) => code === wanted);
  const shown = at(pointed?.code);
  const open = (code: string | undefined) => code && codes.has(code) && onCountry(code);
  const zoomTo = (next: number) => {
    const element = frame.current;
    if (!element) return;
    // Towards what is in the middle, and at first towards the page's own country.
    const { scrollLeft, scrollTop, clientHeight } = element;
    const middle = [scrollLeft + width / 2, scrollTop + clientHeight / 2] as const;
    const [x, y] = (zoom === 1 && at(chosen)?.center) || middle;
    leave();
    setZoom(next);
    requestAnimationFrame(() => showAt(element, [(x * next) / zoom, (y * next) / zoom]));
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    if (!isWalk(event.key) || !frame.current) return;
    event.preventDefault();
    const stops = places.filter(({ code }) => codes.has(code));
    const first = stops.find(({ code }) => code === chosen) ?? stops[0];
    const next = shown ? walkTo(stops, shown, event.key) : first;
    if (!next) return;
    if (zoom > 1) showAt(frame.current, next.center);
    const box = event.currentTarget.getBoundingClientRect();
    setPointed({ code: next.code, x: box.left + next.center[0], y: box.top + next.center[1] });
  };
  const country = listed.find(({ code }) => code === pointed?.code);
  const area = pointed && areas[pointed.code];
  const name = country?.name ?? (area && countryName(area.alpha2));
  const lines = country ? words.tip(country, indicator) : [t(words.worded("world.nothing-here"))];
  const size = { width: shapes.width, height: shapes.height };
  return (
    <div className="world-map-frame">
      <fieldset className="world-zoom" aria-label={t("world.zoom")}>
        {(["in", "out"] as const).map((way) => {
          const next = way === "in" ? zoom * 2 : zoom / 2;
          const isOut = next < 1 || next > MOST_ZOOM;
          return (
            <button
              key={way}
              type="button"
              className="button"
              aria-label={t(`world.zoom-${way}`)}
              // Not disabled: the focus would be lost with it.
              aria-disabled={isOut}
              onClick={() => isOut || zoomTo(next)}
            >
              {way === "in" ? "+" : "−"}
            </button>
          );
        })}
      </fieldset>
      <div
        ref={frame}
        className={zoom > 1 ? "world-map-scroll is-zoomed" : "world-map-scroll"}
        style={{ blockSize: Math.ceil(shapes.height / zoom) }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what the keyboard walks by is the button over the map */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div
          className={country ? "world-map-stage is-pointing" : "world-map-stage"}
          style={{ inlineSize: shapes.width }}
          onPointerMove={({ target, clientX: x, clientY: y }) => {
            const code = countryOf(target);
            setPointed(code === undefined ? undefined : { code, x, y });
          }}
          onPointerLeave={leave}
          onClick={({ target }) => open(countryOf(target))}
        >
          <div role="img" aria-label={title} aria-description={finding}>
            <Drawing
              {...{ ...size, highlighted: standing, chosen, colour: words.colour }}
              areas={places}
              borders={shapes.borders}
            />
          </div>
          {shown && (
            <svg className="world-map-pointer" {...size} aria-hidden="true">
              <AreaOutline area={shown} width={shapes.width} strokeWidth={1} />
            </svg>
          )}
          <button
            type="button"
            className="world-map-keys"
            aria-label={t("world.map-keys", { title })}
            onKeyDown={handleKeyDown}
            onBlur={leave}
            onClick={(event) => {
              // A click of the pointer is the map's own.
              event.stopPropagation();
              open(pointed?.code);
            }}
          />
        </div>
      </div>
      <div role="status">{pointed && name && <WorldTip {...{ ...pointed, name, lines }} />}</div>
    </div>
  );
}

/** The country that an element of the drawing is part of. */
const countryOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<SVGElement>("[data-country]")?.dataset.country
    : undefined;

/** Scrolls an element so that a point of its content is in the middle. */
const showAt = (element: Element, [x, y]: MapArea["center"]) =>
  element.scrollTo(x - element.clientWidth / 2, y - element.clientHeight / 2);
