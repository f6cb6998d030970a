import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  AreaOutline,
  type MapArea,
  type MapPaint,
  WorldMapDrawing,
} from "../../charts/WorldMapDrawing.tsx";
import { type CountriesTopology, projectWorld } from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import type { Measure } from "../../domain/framework.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { isWalk, placeAreas, walkTo } from "./map-areas.ts";
import type { World } from "./use-world.ts";
import { usePageWidth } from "./world-page.ts";
import { answerWords, describeCounts, worded } from "./world-words.ts";

/** More than this, and a screen no longer holds the map's height. */
const WIDEST = 1080;
/** How far in one can go: neighbouring small states lie apart there. */
const MOST_ZOOM = 8;

interface Props {
  world: World;
  /** The measure shown; undefined for coverage. */
  indicator: Measure | undefined;
  areas: Areas;
  topology: CountriesTopology;
  painted: (code: string) => MapPaint;
  standing: MapPaint | undefined;
  text: { title: string; description: string };
  /** Of the classes of coverage. */
  colour: string;
}

/** The drawing is the costly part: it is not drawn again while the pointer moves. */
const Drawing = memo(WorldMapDrawing);

/** An area that is pointed at, and where on the screen. */
interface Pointed {
  code: string;
  x: number;
  y: number;
}

/**
 * The map as wide as its place, or larger, and then scrolled. It says what one points at, or walks to by arrow keys, and
 * leads to its scorecard; the table twin has the same as links.
 */
export function InteractiveMap({ topology, areas, painted, world, ...props }: Props) {
  const { t } = useI18n();
  const { standing, text, colour } = props;
  const { chosen, listed, onCountry } = world;
  const patterns = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(usePageWidth(), WIDEST);
  const [zoom, setZoom] = useState(1);
  const shapes = useMemo(() => projectWorld(topology, width * zoom), [topology, width, zoom]);
  const places = useMemo(() => placeAreas(areas, shapes, painted), [areas, shapes, painted]);
  const [pointed, setPointed] = useState<Pointed>();
  const codes = useMemo(() => new Set(listed.map(({ code }) => code)), [listed]);
  const shown = places.find(({ code }) => code === pointed?.code);
  const open = (code: string | undefined) => code && codes.has(code) && onCountry(code);
  const zoomTo = (next: number) => {
    const element = frame.current;
    const at = places.find(({ code }) => code === chosen);
    if (!element) return;
    // Towards what is in the middle, and at first towards the page's own country.
    const [x, y] =
      zoom === 1 && at
        ? at.center
        : [element.scrollLeft + width / 2, element.scrollTop + element.clientHeight / 2];
    setPointed(undefined);
    setZoom(next);
    requestAnimationFrame(() => showAt(element, [(x * next) / zoom, (y * next) / zoom]));
  };
  const handlePointer = ({ target, clientX, clientY }: PointerEvent) => {
    const code = countryOf(target);
    setPointed(code === undefined ? undefined : { code, x: clientX, y: clientY });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setPointed(undefined);
    if (!isWalk(event.key) || !frame.current) return;
    event.preventDefault();
    const stops = places.filter(({ code }) => codes.has(code));
    const next = shown
      ? walkTo(stops, shown, event.key)
      : (stops.find(({ code }) => code === chosen) ?? stops[0]);
    if (!next) return;
    if (zoom > 1) showAt(frame.current, next.center);
    const box = event.currentTarget.getBoundingClientRect();
    setPointed({ code: next.code, x: box.left + next.center[0], y: box.top + next.center[1] });
  };
  return (
    <div className="world-map-frame">
      <fieldset className="world-zoom" aria-label={t("world.zoom")}>
        {(
          [
            ["world.zoom-in", zoom * 2, "+"],
            ["world.zoom-out", zoom / 2, "−"],
          ] as const
        ).map(([label, next, sign]) => {
          const isOut = next < 1 || next > MOST_ZOOM;
          return (
            <button
              key={label}
              type="button"
              className="button"
              aria-label={t(label)}
              // Not disabled: the focus would be lost with it.
              aria-disabled={isOut}
              onClick={() => isOut || zoomTo(next)}
            >
              {sign}
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
          className={
            pointed && codes.has(pointed.code) ? "world-map-stage is-pointing" : "world-map-stage"
          }
          style={{ inlineSize: shapes.width }}
          onPointerMove={handlePointer}
          onPointerLeave={() => setPointed(undefined)}
          onClick={({ target }) => open(countryOf(target))}
        >
          <Drawing
            areas={places}
            {...{ chosen, standing, patterns, colour, text }}
            {...{ width: shapes.width, height: shapes.height, borders: shapes.borders }}
          />
          {shown && (
            <svg
              className="world-map-pointer"
              width={shapes.width}
              height={shapes.height}
              aria-hidden="true"
            >
              <AreaOutline area={shown} width={shapes.width} strokeWidth={1} />
            </svg>
          )}
          <button
            type="button"
            className="world-map-keys"
            aria-label={t("world.map-keys", { title: text.title })}
            onKeyDown={handleKeyDown}
            onBlur={() => setPointed(undefined)}
            onClick={(event) => {
              // A click of the pointer is the map's own.
              event.stopPropagation();
              open(pointed?.code);
            }}
          />
        </div>
      </div>
      <div role="status">{pointed && <MapTip {...props} {...{ world, areas, pointed }} />}</div>
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

function MapTip({
  pointed,
  areas,
  indicator,
  world,
}: Pick<Props, "areas" | "indicator" | "world"> & { pointed: Pointed }) {
  const i18n = useI18n();
  const { t, countryName } = i18n;
  const country = world.listed.find(({ code }) => code === pointed.code);
  const area = areas[pointed.code];
  const coverage = country && !indicator && describeCounts(country.tally, world, i18n);
  if (!country && !area) return null;
  return (
    <div
      className={pointed.x > window.innerWidth / 2 ? "world-tip is-before" : "world-tip"}
      style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}
    >
      <b>{country?.name ?? (area && countryName(area.alpha2))}</b>
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
