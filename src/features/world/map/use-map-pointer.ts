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

/** Tracks the area under the pointer or chosen with arrow keys. A click or Enter opens a listed country. */
export function useMapPointer({ areas, countries, frame, onCountry }: Inputs) {
  const { listed, chosen } = countries;
  const [pointed, setPointed] = useState<{ code: string; x: number; y: number }>();
  const isListed = (area: string) => listed.some(({ code }) => code === area);
  const leave = useCallback(() => setPointed(undefined), []);
  useEffect(() => {
    // Not a capturing listener, because scrolling the zoomed map with the arrow keys must not hide the tooltip.
    document.addEventListener("scroll", leave, { passive: true });
    return () => document.removeEventListener("scroll", leave);
  }, [leave]);
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
    setPointed({ code: next.code, x: box.left + next.center[0], y: box.top + next.center[1] });
  };
  const handlePointerMove = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    const code = countryAt(target);
    setPointed(code === undefined ? undefined : { code, x, y });
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
