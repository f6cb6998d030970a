import { cautionOf } from "../../../domain/editions/pairing.ts";
import type { Tally } from "../../../domain/tally.ts";
import {
  countByMeasure,
  type MeasureCount,
  type WorldCountry,
} from "../../../domain/world/world-countries.ts";
import { answerColumn } from "../../../figure/figure.tsx";
import { levelOf } from "../../../i18n/answer-words.ts";
import { scoreColumn } from "./coverage.ts";
import type { TableContext, TableStyle } from "./table-context.ts";

/** The style of tables with the later score of each measure that a profile reported absent. */
export const createOutcomeStyle = (context: TableContext): TableStyle => {
  const { later, i18n, titleOf, values } = context;
  const notes = (scope: readonly WorldCountry[]) => describeLimits(context, scope);
  return {
    colour: "var(--still)",
    leadColumn: "still_zero",
    bracketed: ["absent-low", "absent-half"],
    columnHead: ({ indicator, tally }) => {
      if (tally.asked === 0) return { figure: "–", second: "", label: undefined };
      const { still, above } = countOutcomes([{ tally }]);
      const named = { code: indicator.code, title: titleOf(indicator), still, above };
      const label = i18n.t("world.outcome.head-label", named);
      return { figure: String(still), second: String(above), label };
    },
    finding: (scope, counts, named = values.scope) => {
      if (scope.length === 0) return i18n.join("space", ...notes(scope));
      const countries = scope.filter(({ tally }) => tally.asked > 0).length;
      const { asked, still, above } = countOutcomes(counts);
      const level = levelOf(still, asked);
      const found = { ...values, scope: named, level, countries, asked, still, above };
      return i18n.join("space", i18n.t("world.outcome.finding", found), ...notes(scope));
    },
    reach: (scope) => {
      const some = scope.filter(({ tally }) => tally.no > 0).length;
      const count = scope.length;
      const named = { ...values, some, count, level: levelOf(some, count) };
      return i18n.t("world.outcome.reach", named);
    },
    notes,
    measureColumns: (measure) => {
      const { code } = measure;
      const label = i18n.t("world.column.then", { ...values, code, title: titleOf(measure) });
      const { profiles = context.answers } = later ?? {};
      const answerOf = (row: WorldCountry) => profiles.cell(row.code, code);
      return [
        answerColumn(profiles.framework, i18n, answerOf, `${code}_status`, label),
        scoreColumn(context, measure),
      ];
    },
    regionNote: (countries) => i18n.t("world.region-outcome", countOutcomes(countries)),
  };
};

/** Notes on the answers compared with similar questions, and on the countries without a score. */
function describeLimits(context: TableContext, scope: readonly WorldCountry[]): string[] {
  const { answers, later, limits, measures, i18n, values } = context;
  const counts = countByMeasure(answers, scope, measures);
  const { asked } = countOutcomes(counts);
  const isNear = ({ indicator: { code } }: MeasureCount) => later && cautionOf(code, later);
  const near = countOutcomes(counts.filter(isNear)).asked;
  const { unscored } = limits;
  const named = { ...values, count: unscored.length, names: i18n.list(unscored) };
  return [
    near > 0 && i18n.t("world.outcome.near", { near, asked, level: levelOf(near, asked) }),
    unscored.length > 0 && i18n.t("world.outcome.unscored", named),
  ].filter((note) => note !== false);
}

/** Counts the answers with a later score: in total, still 0, and above 0. */
function countOutcomes(counts: readonly { tally: Tally }[]) {
  const sum = (countOf: (tally: Tally) => number) =>
    counts.reduce((total, { tally }) => total + countOf(tally), 0);
  return {
    asked: sum(({ asked }) => asked),
    still: sum(({ no }) => no),
    above: sum(({ part, inPlace }) => part + inPlace),
  };
}
