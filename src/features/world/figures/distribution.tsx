import { Fragment } from "react";
import {
  barFills,
  DISTRIBUTION_HEIGHT,
  DistributionChart,
} from "../../../charts/DistributionChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import { column, createTable, type Figure, joinNames } from "../../../figure/figure.tsx";
import type { WorldTable } from "../tables/world-table.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { numberColumn } from "../world-columns.tsx";

/** Countries by lead count, such as measures in place, with the selected country marked. */
export function createFigure({ table, countries }: FigureView): Figure {
  const { kind, measures, values } = table;
  const { scope, chosen } = countries;
  const total = measures.length;
  const rows = Array.from({ length: total + 1 }, (_, inPlace) => {
    const hasCount = ({ tally }: WorldCountry) =>
      kind.lead.hasCount(tally) && kind.lead.count(tally) === inPlace;
    const all = scope.filter(hasCount);
    return { inPlace, countries: all, listed: countries.listed.filter(hasCount).length };
  });
  const country = scope.find(({ code }) => code === chosen);
  const own = country && countOwn(country, table);
  const marked = country && kind.lead.hasCount(country.tally) ? own : undefined;
  const isNarrowed = countries.listed.length < scope.length;
  return {
    id: "distribution",
    title: table.text("distribution", values),
    ...table.reach(scope, own && [own.sentence]),
    legend: createLegend(table, marked, isNarrowed, rows[0]?.countries.length !== 0),
    table: createCountTable(rows, table, isNarrowed, chosen),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width, height = DISTRIBUTION_HEIGHT }) => (
      <DistributionChart
        {...{ width, height, colour: table.colour }}
        axisLabel={table.text("distribution-measures", values)}
        data={rows.map(({ inPlace, listed, countries: { length: count } }) => ({
          ...{ id: String(inPlace), countries: count, unlisted: count - listed },
          label: table.text("distribution-tip", { ...values, count, inPlace, total }),
          tooltip: [],
        }))}
        chosen={marked}
      />
    ),
  };
}

function countOwn({ name: country, tally }: WorldCountry, table: WorldTable) {
  const { t, join } = table.i18n;
  const inPlace = table.kind.lead.count(tally);
  const { unknown, asked } = tally;
  const count = table.countText(tally);
  const noneAsked = t("world.none-asked", { kind: table.kind.id, of: country });
  return {
    ...{ country, inPlace, unknown, possible: inPlace + unknown },
    label: `${country} ${count}`,
    sentence: t("chart.sentence", {
      claim: asked === 0 ? noneAsked : join("label", country, count),
    }),
  };
}

type Own = ReturnType<typeof countOwn> | undefined;

function createLegend(table: WorldTable, own: Own, isNarrowed: boolean, hasNone: boolean) {
  const { colour, i18n, values } = table;
  const fills = barFills(colour);
  const entry = (id: keyof typeof fills, label: string) => ({
    ...{ id, label },
    symbol: <rect x={-6} y={-6} width={12} height={12} {...fills[id]} />,
  });
  const others = i18n.t(isNarrowed ? "world.in-list" : "world.distribution-others");
  const marked = own && {
    id: "country",
    label: table.text("distribution-own", { ...values, ...own }),
    symbol: <CoverageSymbol colour={colour} part={own.unknown > 0 ? "possible" : "certain"} />,
  };
  return [
    ...(hasNone ? [entry("none", table.text("class-none", values))] : []),
    entry("others", others),
    ...(isNarrowed ? [entry("unlisted", i18n.t("world.filtered"))] : []),
    ...(marked ? [marked] : []),
  ];
}

interface CountRow {
  inPlace: number;
  countries: readonly WorldCountry[];
  /** Number of `countries` that pass the filters. */
  listed: number;
}

function createCountTable(
  rows: readonly CountRow[],
  { leadColumn, text, values, i18n: { t } }: WorldTable,
  isNarrowed: boolean,
  chosen: string | undefined,
) {
  const listed = numberColumn<CountRow>("listed", t("world.in-list"), (row) => row.listed);
  return createTable<CountRow>(rows, ({ inPlace }) => String(inPlace), [
    column(leadColumn, text("distribution-measures", values), ({ inPlace }) => inPlace),
    numberColumn("countries", t("world.distribution-countries"), (row) => row.countries.length),
    ...(isNarrowed ? [listed] : []),
    column(
      "who",
      t("world.distribution-who"),
      ({ countries: all }) => joinNames(all.map(({ name }) => name)),
      {
        code: (row) => joinNames(codesOf(row.countries)),
        show: ({ countries }) =>
          countries.map(({ code, name }, at) => (
            <Fragment key={code}>
              {at > 0 && t("join.list", { first: "", next: "" })}
              {code === chosen ? <b>{name}</b> : name}
            </Fragment>
          )),
      },
    ),
  ]);
}
