import { memo, useMemo, useRef } from "react";
import { AreaOutline, type MapPaint, WorldMapDrawing } from "../../../charts/WorldMapDrawing.tsx";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { findingIdOf } from "../../../figure/figure.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Tooltip } from "../Tooltip.tsx";
import { usePageWidth } from "../use-page-width.ts";
import type { FigureCountries, MapView } from "../WorldFigure.tsx";
import { placeAreas, projectWorld } from "./map-areas.ts";
import { useMapZoom, ZoomButtons } from "./map-zoom.tsx";
import { useMapPointer } from "./use-map-pointer.ts";

/** Maximum width of the map without zoom, in CSS pixels. */
const WIDEST = 1080;

interface Props {
  map: MapView;
  highlighted: MapPaint | undefined;
  countries: FigureCountries;
  title: string;
  colour: string;
  paintOf: (code: string) => MapPaint;
  /** Lines of the tooltip. The country is undefined for an area that is not listed. */
  tooltipOf: (country: WorldCountry | undefined) => readonly (string | undefined)[];
  onCountry: (country: string) => void;
}

/** Memoized: rendering is expensive, and the pointer moves often. */
const Drawing = memo(WorldMapDrawing);

/** A map with pointer, arrow-key and zoom support. The figure's table has the same links. */
export function InteractiveMap(props: Props) {
  const { map, highlighted, countries, title, colour, tooltipOf } = props;
  const { t, countryName } = useI18n();
  const { frame, zoom, handleZoom, shapes, areas, pointer, outlined } = useMap(props);
  const { pointed } = pointer;
  const country = countries.listed.find(({ code }) => code === pointed?.code);
  const located = pointed && map.areas[pointed.code];
  const name = country?.name ?? (located && countryName(located.alpha2));
  const size = { width: shapes.width, height: shapes.height };
  return (
    <div className="world-map-frame">
      <ZoomButtons zoom={zoom} onZoom={handleZoom} />
      <div
        ref={frame}
        className={zoom > 1 ? "world-map-scroll is-zoomed" : "world-map-scroll"}
        style={{ blockSize: Math.ceil(shapes.height / zoom) }}
      >
        <div
          className={country ? "world-map-stage is-pointing" : "world-map-stage"}
          style={{ inlineSize: shapes.width }}
          {...pointer.stageHandlers}
        >
          <div role="img" aria-label={title} aria-describedby={findingIdOf("map")}>
            <Drawing
              {...{ ...size, areas, colour, highlighted, borders: shapes.borders }}
              chosen={countries.chosen}
            />
          </div>
          {outlined && (
            <svg className="world-map-pointer" {...size} aria-hidden="true">
              <AreaOutline area={outlined} width={shapes.width} strokeWidth={1} />
            </svg>
          )}
          <button
            type="button"
            className="world-map-keys"
            aria-label={t("world.map-keys", { title })}
            {...pointer.keyHandlers}
          />
        </div>
      </div>
      <div role="status">
        {pointed && name && (
          <Tooltip
            {...{ x: pointed.x, y: pointed.y, name }}
            lines={tooltipOf(country)}
            onClose={pointer.leave}
          />
        )}
      </div>
    </div>
  );
}

function useMap({ map, countries, paintOf, onCountry }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(usePageWidth(), WIDEST);
  const [zoom, zoomTo] = useMapZoom(frame);
  const shapes = useMemo(() => projectWorld(map.topology, width * zoom), [map, width, zoom]);
  const areas = useMemo(() => placeAreas(map.areas, shapes, paintOf), [map, shapes, paintOf]);
  const pointer = useMapPointer({ areas, countries, frame, onCountry });
  const areaOf = (wanted: string | undefined) => areas.find(({ code }) => code === wanted);
  const handleZoom = (next: number) => {
    pointer.leave();
    zoomTo(next, zoom === 1 ? areaOf(countries.chosen)?.center : undefined);
  };
  const outlined = areaOf(pointer.pointed?.code);
  return { frame, zoom, handleZoom, shapes, areas, pointer, outlined };
}
