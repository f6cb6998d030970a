import { useId, useMemo } from "react";
import { WorldMapDrawing } from "../../charts/WorldMapDrawing.tsx";
import { type CountriesTopology, projectWorld } from "../../charts/world-shapes.ts";
import type { Areas } from "../../domain/areas.ts";
import { PICTURE_WIDTH } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { InteractiveMap } from "./InteractiveMap.tsx";
import { MapTable } from "./MapTable.tsx";
import { paintOf, paintWorld, placeAreas } from "./map-paints.ts";
import { mapFinding, mapLegend, mapTable } from "./map-text.tsx";
import { WorldFigure } from "./WorldFigure.tsx";
import type { WorldPanelProps } from "./world-props.ts";

interface Props extends WorldPanelProps {
  areas: Areas;
  topology: CountriesTopology;
}

/** One indicator, or coverage, on the map of the world. */
export function MapPanel(props: Props) {
  const { framework, countries, shown, positions, selection, areas, topology } = props;
  const i18n = useI18n();
  const { t, local } = i18n;
  const patterns = useId();
  const found = framework.indicators.findIndex(({ code }) => code === selection.map);
  const position = found < 0 ? undefined : found;
  const indicator = framework.indicators[found];
  const view = { shown, position, total: positions.length };
  const title = indicator
    ? t("world.map-of", { title: local(indicator.title) })
    : t("world.map-coverage");
  const finding = mapFinding(view, i18n);
  const text = { title, description: finding };

  const painted = useMemo(() => {
    const paints = new Map(
      shown.map((country) => [country.code, paintOf(country, position, positions.length)]),
    );
    const all = new Set(countries.map(({ code }) => code));
    return (code: string) => paints.get(code) ?? (all.has(code) ? "filtered" : "no-profile");
  }, [shown, countries, position, positions.length]);
  const isNarrowed = shown.length < countries.length;
  const legend = mapLegend(view, isNarrowed, i18n);
  const toPicture = () => {
    const world = projectWorld(topology, PICTURE_WIDTH);
    const paints = paintWorld(world, placeAreas(areas, world), painted);
    return <WorldMapDrawing {...{ world, ...paints, text }} outlined="" patterns="picture" />;
  };
  return (
    <WorldFigure
      panel={props}
      id="map"
      exportId={indicator ? `map-${indicator.code}` : "map-coverage"}
      {...{ title, finding, legend, toPicture }}
      toTable={() => mapTable(view, i18n)}
      chart={<InteractiveMap {...props} {...{ painted, patterns, text, position }} />}
      table={<MapTable {...props} title={title} position={position} />}
    />
  );
}
