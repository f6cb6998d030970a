import { orderOf } from "../../../domain/selection.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import { formatFact, isFactOrder, nameOrder } from "../order-words.ts";
import type { WorldTable } from "../tables/world-table.ts";

/** The last column of the matrix: the fact that it is sorted by, or else the coverage. `width` is its minimum. */
export type LastColumn = ReturnType<typeof createCoverage>;

export function createLastColumn(table: WorldTable, order: string | undefined): LastColumn {
  const { by = "" } = orderOf(order);
  if (!isFactOrder(by)) return createCoverage(table);
  const title = nameOrder(by, table);
  const textOf = ({ code }: Pick<WorldCountry, "code">) => {
    const known = formatFact(by, table.facts.factOf(code, by), table);
    const shown = known ?? table.i18n.t("status.unknown");
    return { shown, label: `${title}: ${shown}` };
  };
  return { by, heading: "", title, width: 124, textOf, barOf: () => ({}) };
}

const createCoverage = ({ coverageText, coverageOf, bar }: WorldTable) => ({
  ...{ by: "coverage", heading: coverageText("coverage"), title: coverageText("coverage-title") },
  ...{ width: 0, textOf: (country: WorldCountry) => coverageOf(country), barOf: bar },
});
