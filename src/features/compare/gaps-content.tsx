import { computeGapList, type GapEntry } from "../../domain/compare/gap-list.ts";
import { STATUSES } from "../../domain/status.ts";
import { FILL } from "../../export/picture-style.ts";
import { PICTURE_WIDTH, type SnapshotContent } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
import { type MeasureText, wrapText } from "../../export/wrap-text.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { StatusGlyph } from "../../ui/StatusMark.tsx";
import type { CompareProps } from "./compare-props.ts";
import { type GapLayout, GapsPicture, TITLE, WORDS } from "./GapsPicture.tsx";
import { gapLead, gapNotes, gapText } from "./gap-text.ts";

const INDENT = 26;
const PADDING = 8;

/** What an export of the gap list holds. */
export function gapsContent(
  props: Pick<CompareProps, "comparison" | "chosen" | "createMeasure">,
  i18n: I18n,
): SnapshotContent {
  const { comparison, chosen, createMeasure } = props;
  const country = chosen[0]?.name ?? "";
  const list = computeGapList(comparison);
  const given = new Set(list.gaps.map(({ status }) => status));
  return {
    finding: [gapLead(list, chosen, i18n), ...gapNotes(list, chosen, i18n)].join(" "),
    legend: STATUSES.filter((status) => given.has(status)).map((status) => ({
      id: status,
      label: i18n.t(`status.${status}`),
      symbol: <StatusGlyph status={status} />,
    })),
    table: toTable(list.gaps, i18n),
    drawing: <GapsPicture layout={layOutGaps(list.gaps, country, createMeasure(document), i18n)} />,
  };
}

function layOutGaps(
  gaps: readonly GapEntry[],
  country: string,
  measure: MeasureText,
  i18n: I18n,
): GapLayout {
  const room = (PICTURE_WIDTH - INDENT) * FILL;
  let y = 0;
  const rows = gaps.map((entry) => {
    const { code, title } = entry.indicator;
    const lines = wrapText(gapText(entry, country, i18n), room, (text) => measure(text, WORDS));
    const height = TITLE.leading + lines.length * WORDS.leading + 2 * PADDING;
    const row = {
      code,
      status: entry.status,
      title: `${code}  ${i18n.local(title)}`,
      lines,
      top: y + PADDING,
    };
    y += height;
    return { ...row, bottom: y };
  });
  return { width: PICTURE_WIDTH, height: y + 1, indent: INDENT, rows };
}

const toTable = (gaps: readonly GapEntry[], { t, local }: I18n): ExportTable => ({
  columns: [
    { id: "code", label: t("chart.column.code") },
    { id: "measure", label: t("chart.column.measure") },
    { id: "status", label: t("chart.column.status") },
    { id: "status_code", label: t("chart.column.status-code") },
    { id: "in_place_in", label: t("compare.column.models") },
    { id: "through", label: t("compare.column.through") },
    { id: "not_known_in", label: t("compare.column.not-known") },
  ],
  rows: gaps.map(({ indicator, status, models, notKnown }) => [
    indicator.code,
    local(indicator.title),
    t(`status.${status}`),
    status,
    models.map(({ country }) => country.name).join("; "),
    models
      .filter(({ through }) => through.length > 0)
      .map(({ country, through }) => `${country.name}: ${through.join(", ")}`)
      .join("; ") || t("snapshot.none-named"),
    notKnown.map(({ name }) => name).join("; ") || "–",
  ]),
});
