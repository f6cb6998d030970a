import type { Pillar } from "../../domain/framework.ts";
import type { FigureColumn } from "../../figure/table.ts";
import type { ChartsView } from "./charts-view.ts";

/** Names the pillar of a row, in full in a file; a click narrows the page to it. */
export const pillarColumn = <Row extends { pillar: Pillar }>({
  i18n: { t, local },
  onFilter,
}: ChartsView): FigureColumn<Row> => ({
  id: "pillar",
  label: t("chart.column.pillar"),
  value: ({ pillar }) => local(pillar.title),
  show: ({ pillar }) => local(pillar.short),
  choose: ({ pillar }) => ({
    label: local(pillar.short),
    onChoose: () => onFilter({ pillars: [pillar.id] }),
  }),
});
