import { countStatuses, statusesPresent } from "../../domain/coverage.ts";
import { groupByPillar, type Row, tallyRows } from "../../domain/scorecard.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import { createMeasure } from "../../figure/measure-text.ts";
import { describeCoverage } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import { ScorecardPicture } from "./ScorecardPicture.tsx";
import { layOutScorecard } from "./scorecard-layout.ts";
import type { ScorecardView } from "./scorecard-view.ts";

/** What an export of the scorecard holds. */
export function scorecardContent(view: ScorecardView): SnapshotContent {
  const { framework, rows, i18n } = view;
  const { t, local } = i18n;
  const pillars = groupByPillar(framework, rows).map(({ pillar, rows: inPillar }) => ({
    id: pillar.id,
    title: local(pillar.title),
    count: t("scorecard.in-place-of", {
      inPlace: countStatuses(inPillar).exists,
      total: inPillar.length,
    }),
    rows: inPillar.map(({ indicator, finding }) => ({
      code: indicator.code,
      title: local(indicator.title),
      status: finding.status,
      statusLabel: t(`status.${finding.status}`),
      names: finding.instruments.map(({ name }) => name).join(" · "),
    })),
  }));
  const layout = layOutScorecard(pillars, PICTURE_WIDTH, createMeasure(document));
  return {
    finding: countsText(rows, i18n),
    legend: statusesPresent(rows).map((status) => ({
      id: status,
      label: t(`status.${status}`),
      symbol: <StatusGlyph status={status} />,
    })),
    table: toTable(view),
    drawing: <ScorecardPicture layout={layout} />,
  };
}

/** "In place: 11 of 21 (1 partly, 7 not in place and 2 not known)". */
function countsText(rows: readonly Row[], i18n: I18n): string {
  if (rows.length === 0) return i18n.t("scorecard.nothing");
  const { inPlace, rest } = describeCoverage(i18n, tallyRows(rows));
  return `${inPlace} ${rest}`.trim();
}

const toTable = ({ rows, describeCare, i18n: { t, local } }: ScorecardView): ExportTable => ({
  columns: [
    { id: "code", label: t("chart.column.code") },
    { id: "measure", label: t("chart.column.measure") },
    { id: "pillar", label: t("chart.column.pillar") },
    { id: "status", label: t("chart.column.status") },
    { id: "status_code", label: t("chart.column.status-code") },
    { id: "instruments", label: t("snapshot.column.instruments") },
    { id: "care", label: t("drawer.flags") },
  ],
  rows: rows.map(({ indicator, pillar, finding: { status, instruments } }) => [
    indicator.code,
    local(indicator.title),
    local(pillar.title),
    t(`status.${status}`),
    status,
    instruments.map(({ name }) => name).join("; ") || t("snapshot.none-named"),
    describeCare(indicator.code).join(" ") || t("snapshot.no-care"),
  ]),
});
