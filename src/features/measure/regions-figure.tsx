import { barsHeight, StatusBars } from "../../charts/StatusBars.tsx";
import { LegendSwatch } from "../../charts/swatches.tsx";
import type { AnswerClass } from "../../domain/answers.ts";
import { STATUSES } from "../../domain/status.ts";
import { classesPresent, tallyAnswers } from "../../domain/tally.ts";
import { groupByRegion } from "../../domain/world/world-countries.ts";
import { column, createTable, type Figure, legendOf } from "../../figure/figure.tsx";
import { classWord } from "../../i18n/words.ts";
import type { Navigate } from "../../url/use-selection.ts";
import type { Holders } from "./use-holders.ts";

/** How many countries of each region have the measure. A click on a bar lists the countries of the region. */
export function createRegionsFigure(
  { i18n, framework, scope, total, title, found }: Omit<Holders, "listed">,
  statuses: readonly AnswerClass[],
  navigate: Navigate,
): Figure {
  const { t, number } = i18n;
  const wordOf = (kind: AnswerClass) => classWord(i18n, kind, framework);
  const present = STATUSES.filter((kind) => total.counts[kind] > 0);
  const rows = groupByRegion(scope).flatMap(({ region, countries }) => {
    const tally = tallyAnswers(countries.flatMap(({ answer }) => answer ?? []));
    const label = t(region ? `itu.${region}` : "itu.none");
    return classesPresent(tally).length > 0 ? [{ id: region ?? "none", region, label, tally }] : [];
  });
  const showRegion = (id: string) =>
    navigate({ region: rows.find((row) => row.id === id)?.region });
  const data = rows.map(({ id, label, tally: { counts } }) => ({
    ...{ id, label, counts },
    tooltip: present.map((kind) => ({ label: wordOf(kind), value: number(counts[kind]) })),
  }));
  const height = barsHeight(rows.map(({ label }) => label));
  const asked = (row: (typeof rows)[number]) => row.tally.asked;
  return {
    ...{ id: "regions", title: t("measure.regions", { title }), ...found, height },
    legend: legendOf(present, wordOf, LegendSwatch),
    table: createTable(rows, ({ id }) => id, [
      column("region", t("world.region"), ({ label }) => label, {
        code: ({ id }) => id,
        choose: ({ id, label }) => ({ label, onChoose: () => showRegion(id) }),
      }),
      ...present.map((kind) =>
        column<(typeof rows)[number]>(kind, wordOf(kind), ({ tally }) => tally.counts[kind], {
          isNumeric: true,
        }),
      ),
      column("asked", t("world.column.asked"), asked, { isNumeric: true }),
    ]),
    draw: ({ width, isPicture }) => (
      <StatusBars
        {...{ data, width, height, highlighted: statuses }}
        classes={present}
        onRow={isPicture ? undefined : showRegion}
      />
    ),
  };
}
