import { CellSwatch } from "../../charts/CellSwatch.tsx";
import { MatrixPicture, type PictureRow } from "../../charts/MatrixPicture.tsx";
import { STATUSES } from "../../domain/status.ts";
import { groupByRegion, type WorldCountry } from "../../domain/world/world-countries.ts";
import { computeWorldFinding } from "../../domain/world/world-findings.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { coverageText } from "./matrix-text.ts";
import type { WorldPanelProps } from "./world-props.ts";
import { findingText } from "./world-text.ts";

/** What an export of the matrix holds: the countries shown, in their order and groups. */
export function matrixContent(props: WorldPanelProps, i18n: I18n): SnapshotContent {
  const { framework, shown, positions, selection, hasRegions } = props;
  const { t, local } = i18n;
  const indicators = positions.flatMap((position) => framework.indicators[position] ?? []);
  const finding = computeWorldFinding(props.tallies, shown.length);
  const isGrouped = selection.order === "region" && hasRegions;
  const groups = isGrouped ? groupByRegion(shown) : [{ region: undefined, countries: shown }];
  const used = new Set(
    shown.flatMap(({ statuses }) => positions.map((position) => statuses[position] ?? "missing")),
  );
  const toRow = ({ code, name, statuses, coverage }: WorldCountry): PictureRow => ({
    id: code,
    name,
    statuses: positions.map((position) => statuses[position] ?? "missing"),
    ...coverage,
    range: coverageText(coverage),
  });
  return {
    finding: [
      finding ? findingText(finding, positions.length, i18n) : t("world.nothing"),
      t(selection.order === "coverage" ? "world.order-note" : "world.range-note"),
    ].join(" "),
    legend: STATUSES.filter((status) => used.has(status)).map((status) => ({
      id: status,
      label: t(`status.${status}`),
      symbol: <CellSwatch status={status} />,
    })),
    table: matrixTable(props, i18n),
    drawing: (
      <MatrixPicture
        groups={groups.map(({ region, countries }) => ({
          id: region ?? "none",
          title: isGrouped ? t(region ? `itu.${region}` : "itu.none") : undefined,
          rows: countries.map(toRow),
        }))}
        indicators={indicators}
        titles={indicators.map(({ title }) => local(title))}
        pillars={Object.fromEntries(framework.pillars.map(({ id, short }) => [id, local(short)]))}
        asked={selection.filter.statuses}
        coverageTitle={t("world.in-place-of", { total: positions.length })}
        width={PICTURE_WIDTH}
      />
    ),
  };
}

/** A country a row; each indicator's column holds the status code, which is the same in every language. */
function matrixTable(
  { framework, shown, positions }: WorldPanelProps,
  { t, local }: I18n,
): ExportTable {
  const indicators = positions.flatMap((position) => framework.indicators[position] ?? []);
  return {
    columns: [
      { id: "country", label: t("app.country") },
      { id: "country_code", label: t("world.column.code") },
      { id: "region", label: t("world.region") },
      { id: "certain", label: t("world.column.certain") },
      { id: "possible", label: t("world.column.possible") },
      { id: "of", label: t("world.column.of") },
      ...indicators.map(({ code, title }) => ({ id: code, label: `${code} ${local(title)}` })),
    ],
    rows: shown.map(({ name, code, region, coverage, statuses }) => [
      name,
      code,
      t(region ? `itu.${region}` : "itu.none"),
      coverage.certain,
      coverage.possible,
      positions.length,
      ...positions.map((position) => statuses[position] ?? "missing"),
    ]),
  };
}
