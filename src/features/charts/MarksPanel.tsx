import { memo } from "react";
import { ChartFrame } from "../../charts/ChartFrame.tsx";
import { marksHeight } from "../../charts/heights.ts";
import { MarksChart } from "../../charts/MarksChart.tsx";
import { computeCoverageByPillar, statusesPresent } from "../../domain/coverage.ts";
import { computeMarksFinding } from "../../domain/findings.ts";
import { groupByPillar, type PillarRows, type Row } from "../../domain/scorecard.ts";
import { PICTURE_WIDTH, type SnapshotSubject } from "../../export/snapshot.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { marksText } from "./finding-text.ts";
import { MarksTable } from "./MarksTable.tsx";
import type { PanelProps } from "./panel-props.ts";

/** Which measures are in place: one mark per measure, a row per pillar. */
export const MarksPanel = memo(function MarksPanel(props: PanelProps) {
  const { framework, rows, source, showsTable, onTable, onFilter, renderExport } = props;
  const i18n = useI18n();
  const groups = groupByPillar(framework, rows);
  const title = i18n.t("chart.marks.title");
  const coverage = computeCoverageByPillar(framework, rows);
  const finding = marksText(computeMarksFinding(rows, coverage), i18n);
  const legend = statusesPresent(rows).map((status) => ({
    id: status,
    label: i18n.t(`status.${status}`),
    symbol: <StatusGlyph status={status} />,
  }));
  const chart = { data: toSeries(groups, i18n), text: { title, description: finding } };
  const selectMark = (code: string) => onFilter({ text: code });
  const subject: SnapshotSubject = {
    id: "which-measures",
    title,
    load: async () => ({
      finding,
      legend,
      table: toTable(rows, i18n),
      drawing: <MarksChart {...chart} width={PICTURE_WIDTH} withTitles />,
    }),
  };
  return (
    <ChartPanel
      id="marks"
      {...{ title, finding, legend, source, showsTable, onTable }}
      exportMenu={renderExport(subject)}
      chart={
        <ChartFrame height={marksHeight(groups.length)}>
          {(width) => (
            <MarksChart
              {...chart}
              width={width}
              onPillar={(pillar) => onFilter({ pillars: [pillar] })}
              onMark={selectMark}
            />
          )}
        </ChartFrame>
      }
      table={<MarksTable {...{ title, rows, selectMark }} />}
    />
  );
});

const toSeries = (groups: readonly PillarRows[], { t, local }: I18n) =>
  groups.map(({ pillar, rows }) => ({
    id: pillar.id,
    label: local(pillar.short),
    marks: rows.map(({ indicator, finding: { status } }) => ({
      code: indicator.code,
      title: local(indicator.title),
      status,
      statusLabel: t(`status.${status}`),
    })),
  }));

const toTable = (rows: readonly Row[], { t, local }: I18n) => ({
  columns: [
    { id: "code", label: t("chart.column.code") },
    { id: "measure", label: t("chart.column.measure") },
    { id: "pillar", label: t("chart.column.pillar") },
    { id: "status", label: t("chart.column.status") },
    { id: "status_code", label: t("chart.column.status-code") },
  ],
  rows: rows.map(({ indicator, pillar, finding: { status } }) => [
    indicator.code,
    local(indicator.title),
    local(pillar.title),
    t(`status.${status}`),
    status,
  ]),
});
