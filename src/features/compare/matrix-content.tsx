import {
  type Comparison,
  findingOf,
  groupIndicators,
  statusesGiven,
  summarize,
} from "../../domain/compare/compared.ts";
import { isDifferent } from "../../domain/compare/comparison.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import type { CompareProps } from "./compare-props.ts";
import { leadText, likenessText, rangeText } from "./compare-text.ts";
import { MatrixPicture } from "./MatrixPicture.tsx";
import { layOutMatrix, type MatrixWords } from "./matrix-layout.ts";

/** What an export of the matrix holds. */
export function matrixContent(props: CompareProps, i18n: I18n): SnapshotContent {
  const { comparison, matrix, createMeasure } = props;
  const layout = layOutMatrix(toWords(props, i18n), PICTURE_WIDTH, createMeasure(document));
  return {
    finding: leadText(comparison, i18n),
    legend: statusesGiven(matrix).map((status) => ({
      id: status,
      label: i18n.t(`status.${status}`),
      symbol: <StatusGlyph status={status} />,
    })),
    table: toTable(matrix, i18n),
    drawing: <MatrixPicture layout={layout} />,
  };
}

function toWords({ comparison, matrix, chosen, selection }: CompareProps, i18n: I18n): MatrixWords {
  const { t, local } = i18n;
  const heads = comparison.countries.map((country) => {
    const { coverage, total } = summarize(comparison, country);
    const likeness = likenessText(comparison, country, i18n);
    return {
      place: chosen.findIndex(({ code }) => code === country.code),
      name: country.name,
      notes: [
        t("scorecard.in-place-of", { inPlace: rangeText(coverage, i18n), total }),
        ...(likeness ? [likeness] : []),
      ],
    };
  });
  const pillars = groupIndicators(matrix.framework).map(({ pillar, rows }) => ({
    id: pillar.id,
    title: local(pillar.title),
    rows: rows.map(({ indicator: { code, title }, position }) => ({
      code,
      title: local(title),
      cells: matrix.countries.map((country) => {
        const status = country.statuses[position] ?? "missing";
        const names = namesOf(country, code).join(" · ");
        return { status, words: selection.withWords ? names || t(`status.${status}`) : "" };
      }),
    })),
  }));
  return { heads, pillars };
}

const namesOf = (country: Comparison["countries"][number], code: string): string[] =>
  (findingOf(country, code)?.instruments ?? []).map(({ name }) => name);

/** Per country its answer in words and as a code, and what its profile names. */
function toTable({ framework, countries }: Comparison, { t, local }: I18n): ExportTable {
  const rows = groupIndicators(framework).flatMap(({ pillar, rows: inPillar }) =>
    inPillar.map(({ indicator, position }) => [
      indicator.code,
      local(indicator.title),
      local(pillar.title),
      t(isDifferent(countries, position) ? "compare.yes" : "compare.no"),
      ...countries.flatMap((country) => {
        const status = country.statuses[position] ?? "missing";
        const names = namesOf(country, indicator.code).join("; ");
        return [t(`status.${status}`), status, names || t("snapshot.none-named")];
      }),
    ]),
  );
  return {
    columns: [
      { id: "code", label: t("chart.column.code") },
      { id: "measure", label: t("chart.column.measure") },
      { id: "pillar", label: t("chart.column.pillar") },
      { id: "differs", label: t("compare.column.differs") },
      ...countries.flatMap(({ code, name }) => [
        { id: `${code}_status`, label: name },
        { id: `${code}_status_code`, label: `${name}: ${t("chart.column.status-code")}` },
        { id: `${code}_instruments`, label: `${name}: ${t("snapshot.column.instruments")}` },
      ]),
    ],
    rows,
  };
}
