import { memo } from "react";
import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { measuresHeight } from "../../charts/heights.ts";
import { LegendSwatch } from "../../charts/LegendSwatch.tsx";
import { MeasuresChart } from "../../charts/MeasuresChart.tsx";
import {
  computeCoverageByPillar,
  type PillarCoverage,
  statusesPresent,
} from "../../domain/coverage.ts";
import { computeMeasuresFinding } from "../../domain/findings.ts";
import { STATUSES, type Status } from "../../domain/status.ts";
import { PICTURE_WIDTH, type SnapshotSubject } from "../../export/snapshot.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { measuresText } from "./finding-text.ts";
import { MeasuresTable } from "./MeasuresTable.tsx";
import type { PanelProps } from "./panel-props.ts";

/** Measures by pillar: how many of each pillar's measures have which status. */
export const MeasuresPanel = memo(function MeasuresPanel(props: PanelProps) {
  const { framework, rows, source, showsTable, onTable, onFilter, renderExport } = props;
  const i18n = useI18n();
  const coverage = computeCoverageByPillar(framework, rows);
  const statuses = statusesPresent(rows);
  const title = i18n.t("chart.measures.title");
  const finding = measuresText(computeMeasuresFinding(coverage), i18n);
  const legend = statuses.map((status) => ({
    id: status,
    label: i18n.t(`status.${status}`),
    symbol: <LegendSwatch status={status} />,
  }));
  const chart = {
    data: toSeries(coverage, statuses, i18n),
    statuses,
    text: { title, description: finding },
  };
  const selectPillar = (pillar: string) => onFilter({ pillars: [pillar] });
  const selectSegment = (pillar: string, status: Status) =>
    onFilter({ pillars: [pillar], statuses: [status] });
  const subject: SnapshotSubject = {
    id: "measures-by-pillar",
    title,
    load: async () => ({
      finding,
      legend,
      table: toTable(coverage, i18n),
      drawing: <MeasuresChart {...chart} width={PICTURE_WIDTH} />,
    }),
  };
  return (
    <ChartPanel
      id="measures"
      {...{ title, finding, legend, source, showsTable, onTable }}
      exportMenu={renderExport(subject)}
      chart={
        <ChartFrame height={measuresHeight(coverage.length)}>
          {(width) => (
            <MeasuresChart
              {...chart}
              width={width}
              onPillar={selectPillar}
              onSegment={selectSegment}
            />
          )}
        </ChartFrame>
      }
      table={<MeasuresTable {...{ title, coverage, statuses, selectPillar, selectSegment }} />}
    />
  );
});

const toSeries = (
  coverage: readonly PillarCoverage[],
  statuses: readonly Status[],
  { t, local, number }: I18n,
) =>
  coverage.map(({ pillar, counts }) => ({
    id: pillar.id,
    label: local(pillar.short),
    counts,
    tooltip: statuses
      .filter((status) => counts[status] > 0)
      .map((status) => ({ label: t(`status.${status}`), value: number(counts[status]) })),
  }));

/** Every status has its column, so that the files of two countries have the same ones: a 0 there is a true count. */
const toTable = (coverage: readonly PillarCoverage[], { t, local }: I18n) => ({
  columns: [
    { id: "pillar", label: t("chart.column.pillar") },
    ...STATUSES.map((status) => ({ id: status, label: t(`status.${status}`) })),
    { id: "total", label: t("chart.column.total") },
  ],
  rows: coverage.map(({ pillar, counts, total }) => [
    local(pillar.title),
    ...STATUSES.map((status) => counts[status]),
    total,
  ]),
});
