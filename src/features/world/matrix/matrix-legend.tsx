import type { BarShares } from "../../../charts/StatusCells.tsx";
import { BarSwatch, CellSwatch } from "../../../charts/swatches.tsx";
import { statusAnswer } from "../../../domain/answers.ts";
import { listMarks } from "../../../domain/marks.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { LegendEntry } from "../../../export/snapshot.ts";
import { legendOf } from "../../../figure/figure.tsx";
import type { WorldTable } from "../tables/world-table.ts";

/** Legend entries for the marks of these countries, and for the unknown part of the bars if there is one. */
export function matrixLegend(table: WorldTable, countries: readonly WorldCountry[]): LegendEntry[] {
  const { colour, i18n, kind, last } = table;
  // Until the countries have loaded, the legend reserves space for all marks.
  const answers =
    countries.length > 0
      ? countries.flatMap((country) => country.answers)
      : [statusAnswer("exists", "affirmed"), ...kind.classes.map((one) => ({ class: one }))];
  const used = new Set(answers.map((answer) => answer.class));
  const marks = listMarks(
    kind.classes.filter((one) => used.has(one)),
    answers,
  );
  const bars = countries.map((country): BarShares => last.barOf(country));
  const hasUnknown = bars.some(({ share, possible }) => share !== possible);
  const label = i18n.t("chart.coverage.possible");
  return [
    ...legendOf(marks, table.nameClass, CellSwatch),
    ...(hasUnknown ? [{ id: "possible", label, symbol: <BarSwatch colour={colour} /> }] : []),
  ];
}
