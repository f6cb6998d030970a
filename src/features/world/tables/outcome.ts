import { cautionOf } from "../../../domain/editions/pairing.ts";
import type { Tally } from "../../../domain/tally.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { answerColumn } from "../../../figure/figure.tsx";
import type { I18n } from "../../../i18n/i18n.tsx";
import { scoreColumn } from "./coverage.ts";
import type { TableContext, TableStyle } from "./table-context.ts";

/** The style of tables with the later score of each measure that a profile reported absent. */
export const createOutcomeStyle = (context: TableContext): TableStyle => {
  const { later, i18n, values } = context;
  return {
    colour: "var(--still)",
    leadColumn: "still_zero",
    bracketed: ["absent-low", "absent-half"],
    columnHead: ({ indicator: { code, title }, tally }) => {
      const caution = later && cautionOf(code, later);
      const [still, above] = [tally.no, tally.part + tally.inPlace];
      const named = { code, title: `${caution ? "≈ " : ""}${i18n.local(title)}`, still, above };
      const label = i18n.t("world.outcome.head-label", named);
      return { figure: String(still), second: String(above), label };
    },
    finding: (scope, counts) => {
      const countries = scope.filter(({ tally }) => tally.asked > 0).length;
      if (countries === 0) return i18n.t("world.outcome.finding-none", values);
      const counted = countOutcomes(counts, i18n);
      return i18n.t("world.outcome.finding", { ...values, countries, ...counted });
    },
    reach: (scope) => {
      const some = scope.filter(({ tally }) => tally.no > 0).length;
      return i18n.t("world.outcome.reach", { ...values, some, count: scope.length });
    },
    measureColumns: (measure) => {
      const { code, title } = measure;
      const label = i18n.t("world.column.then", { ...values, code, title: i18n.local(title) });
      const { profiles = context.answers } = later ?? {};
      const answerOf = (row: WorldCountry) => profiles.cell(row.code, code);
      return [
        answerColumn(profiles.framework, i18n, answerOf, `${code}_status`, label),
        scoreColumn(context, measure),
      ];
    },
    barsNote: "world.outcome.bars-both",
    regionNote: (countries) => i18n.t("world.region-outcome", countOutcomes(countries, i18n)),
  };
};

/** Totals of the measures asked again: all, those that score 0, and those that score above 0. */
function countOutcomes(counts: readonly { tally: Tally }[], { number }: I18n) {
  const sum = (countOf: (tally: Tally) => number) =>
    number(counts.reduce((total, { tally }) => total + countOf(tally), 0));
  return {
    asked: sum(({ asked }) => asked),
    still: sum(({ no }) => no),
    above: sum(({ part, inPlace }) => part + inPlace),
  };
}
