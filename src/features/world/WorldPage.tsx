import { useMemo } from "react";
import { WORLD_PARTS, type WorldPart } from "../../domain/selection.ts";
import { tallyIndicators } from "../../domain/world/world.ts";
import {
  arrangeCountries,
  coverCountries,
  filterCountries,
  shownPositions,
} from "../../domain/world/world-countries.ts";
import { computeWorldFinding } from "../../domain/world/world-findings.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { useSame } from "../../ui/use-same.ts";
import { BarsChoice } from "./BarsChoice.tsx";
import { MapChoice } from "./MapChoice.tsx";
import { MatrixOrder } from "./MatrixOrder.tsx";
import { MatrixPanel } from "./MatrixPanel.tsx";
import type { WorldPanelProps, WorldProps } from "./world-props.ts";
import { findingText } from "./world-text.ts";
import "./world.css";

/** The library that draws the bars comes when they are asked for. */
const CountriesPanel = late(
  async () => (await import("./CountriesPanel.tsx")).CountriesPanel,
  holdWorldPart,
);
const DistributionPanel = late(
  async () => (await import("./DistributionPanel.tsx")).DistributionPanel,
  holdWorldPart,
);

/** Stands in the place of a part whose code is on its way. */
export function holdWorldPart() {
  return <Waiting />;
}

function Waiting() {
  const { t } = useI18n();
  return (
    <p className="world-waiting" aria-busy="true">
      {t("app.loading")}
    </p>
  );
}

/** All countries on all measures: as a matrix, by measure, on the map, and by how much they have. */
export function WorldPage(props: WorldProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const panel = useWorldPanel(props);
  const { shown, positions, tallies, selection, onChange } = panel;
  const { part } = selection;
  const finding = computeWorldFinding(tallies, shown.length);
  return (
    <div className="world">
      <header className="world-header">
        <h1>{t("app.view.world")}</h1>
        <p className="country-source">{finding && findingText(finding, positions.length, i18n)}</p>
      </header>
      <div className="world-tools">
        <SegmentedControl
          label={t("world.parts")}
          options={WORLD_PARTS.map((id) => ({ id, label: t(`world.part.${id}`) }))}
          chosen={part}
          onChoose={(id) => onChange({ part: WORLD_PARTS.find((known) => known === id) ?? part })}
        />
        {part === "matrix" && <MatrixOrder {...panel} />}
        {part === "countries" && <BarsChoice {...panel} />}
        {part === "map" && <MapChoice {...panel} />}
      </div>
      <h2 className="visually-hidden">{t(`world.part.${part}`)}</h2>
      <Part part={part} panel={panel} />
    </div>
  );
}

function Part({ part, panel }: { part: WorldPart; panel: WorldPanelProps }) {
  switch (part) {
    case "matrix":
      return <MatrixPanel {...panel} />;
    case "countries":
      return <CountriesPanel {...panel} />;
    case "map":
      return panel.map(panel);
    case "distribution":
      return <DistributionPanel {...panel} />;
  }
}

/** The countries shown: covered over the pillars chosen, filtered, and in order. */
function useWorldPanel(props: WorldProps): WorldPanelProps {
  const { framework, countries } = props;
  // Who comes from a comparison ordered by likeness finds the world by name: there is no first country here.
  const isOrdered = props.selection.order !== "similarity";
  const selection = isOrdered ? props.selection : { ...props.selection, order: undefined };
  const { region, part } = selection;
  // The map asks the statuses of what it shows, the matrix of what it is sorted by.
  const order = part === "map" ? selection.map : selection.order;
  const filter = useSame(selection.filter);
  const pillars = useSame(filter.pillars);
  const positions = useMemo(() => shownPositions(framework, pillars), [framework, pillars]);
  const covered = useMemo(() => coverCountries(countries, positions), [countries, positions]);
  const shown = useMemo(() => {
    const place = framework.indicators.findIndex(({ code }) => code === order);
    const asked = place < 0 ? undefined : place;
    const narrowed = filterCountries(covered, { filter, region, positions, asked });
    return arrangeCountries(narrowed, order, framework);
  }, [covered, filter, region, positions, order, framework]);
  const tallies = useMemo(() => {
    const all = tallyIndicators(framework, shown);
    return positions.flatMap((position) => all[position] ?? []);
  }, [framework, shown, positions]);
  return { ...props, selection, shown, positions, tallies };
}
