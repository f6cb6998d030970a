import type { Measure } from "../../../domain/framework.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { column } from "../../../figure/figure.tsx";
import { coverageStyle } from "./coverage.ts";
import type { TableContext, TableStyle } from "./table-context.ts";

/** The scores in one edition of an index. */
export const SCORE_STYLE: TableStyle = {
  ...coverageStyle("score"),
  colour: "var(--score)",
  leadColumn: "half_or_more",
  bracketed: ["missing", "low", "zero"],
  measureColumns: (context, measure) => [
    scoreColumn(context, measure, `${measure.code}_${context.framework.years}`),
  ],
};

/** The scores of a measure, as a column in files. */
export function scoreColumn(context: TableContext, { code, title }: Measure, id: string) {
  const { answers, i18n, values } = context;
  const label = i18n.t("world.column.since", { ...values, code, title: i18n.local(title) });
  return column(id, label, (row: WorldCountry) => answers.cell(row.code, code).score ?? "");
}
