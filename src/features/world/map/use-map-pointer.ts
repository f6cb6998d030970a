import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useState,
} from "react";
import type { MapArea } from "../../../charts/WorldMapDrawing.tsx";
import { isModified } from "../../../ui/reading-key.ts";
import type { FigureCountries } from "../WorldFigure.tsx";
import { isArrowKey, nextArea } from "./map-areas.ts";
import { scrollToCenter } from "./map-zoom.tsx";

interface Inputs {
  areas: readonly MapArea[];
  countries: FigureCountries;
  frame: RefObject<HTMLDivElement | null>;
  onCountry: (country: string) => void;
}

/** An area, the position of its tooltip in the window, and the scroll position of the page at that time. */
interface Pointed {
  code: string;
  x: number;
  y: number;
  scrollY: number;
}

/** The area that has a tooltip. Undefined again once the page scrolls. */
function usePointed() {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    // The event of an earlier scroll, such as that of focus, may follow the key that shows the tooltip.
    const handleScroll = () => setPointed((last) => (last?.scrollY === scrollY ? last : undefined));
    // Not a capturing listener, because scrolling the zoomed map with the arrow keys must not hide the tooltip.
    document.addEventListener("scroll", handleScroll, { passive: true });
    return () => document.removeEventListener("scroll", handleScroll);
  }, []);
  return [pointed, setPointed] as const;
}

/** Tracks the area under the pointer or chosen with arrow keys. A click or Enter opens a listed country. */
export function useMapPointer({ areas, countries, frame, onCountry }: Inputs) {
  const { listed, chosen } = countries;
  const [pointed, setPointed] = usePointed();
  const isListed = (area: string) => listed.some(({ code }) => code === area);
  const leave = useCallback(() => setPointed(undefined), [setPointed]);
  const open = (code: string | undefined) => {
    if (code !== undefined && isListed(code)) onCountry(code);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isModified(event) || !isArrowKey(event.key) || !frame.current) return;
    event.preventDefault();
    const stops = areas.filter(({ code }) => isListed(code));
    const from = areas.find(({ code }) => code === pointed?.code);
    const first = stops.find(({ code }) => code === chosen) ?? stops[0];
    const next = from ? nextArea(stops, from, event.key) : first;
    if (!next) return;
    scrollToCenter(frame.current, next.center);
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = next.center;
    setPointed({ code: next.code, x: box.left + x, y: box.top + y, scrollY });
  };
  const handlePointerMove = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    const code = countryAt(target);
    setPointed(code === undefined ? undefined : { code, x, y, scrollY });
  };
  return {
    pointed,
    leave,
    stageHandlers: {
      onPointerMove: handlePointerMove,
      onPointerLeave: leave,
      onClick: ({ target }: MouseEvent) => open(countryAt(target)),
    },
    keyHandlers: {
      onKeyDown: handleKeyDown,
      onBlur: leave,
      onClick: (event: MouseEvent) => {
        event.stopPropagation();
        open(pointed?.code);
      },
    },
  };
}

const countryAt = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? target.closest<SVGElement>("[data-country]")?.dataset.country
    : undefined;
