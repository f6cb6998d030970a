import { type RefObject, useState } from "react";
import type { MapArea } from "../../../charts/WorldMapDrawing.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";

/** Maximum zoom factor, high enough to distinguish small neighbouring states. */
const MAX_ZOOM = 8;

export const scrollToCenter = (element: Element, [x, y]: MapArea["center"]) =>
  element.scrollTo(x - element.clientWidth / 2, y - element.clientHeight / 2);

/** Zooms the content of a scroll container around its centre, or around `center`. */
export function useMapZoom(frame: RefObject<HTMLDivElement | null>) {
  const [zoom, setZoom] = useState(1);
  const zoomTo = (next: number, center?: MapArea["center"]) => {
    const element = frame.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const [x, y] = center ?? [scrollLeft + clientWidth / 2, scrollTop + clientHeight / 2];
    setZoom(next);
    // The new scroll position is valid only after the resized map is laid out.
    requestAnimationFrame(() => scrollToCenter(element, [(x * next) / zoom, (y * next) / zoom]));
  };
  return [zoom, zoomTo] as const;
}

export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const { t } = useI18n();
  const buttons = [
    { sign: "+", label: t("world.zoom-in"), next: zoom * 2 },
    { sign: "−", label: t("world.zoom-out"), next: zoom / 2 },
  ];
  return (
    <fieldset className="world-zoom">
      <legend className="visually-hidden">{t("world.zoom")}</legend>
      {buttons.map(({ sign, label, next }) => {
        const isOut = next < 1 || next > MAX_ZOOM;
        return (
          <button
            key={sign}
            type="button"
            className="button"
            aria-label={label}
            // Not `disabled`, since a disabled button loses focus.
            aria-disabled={isOut}
            onClick={() => isOut || onZoom(next)}
          >
            {sign}
          </button>
        );
      })}
    </fieldset>
  );
}
