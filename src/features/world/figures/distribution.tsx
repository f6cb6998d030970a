import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import { column, createTable, type Figure } from "../../../figure/figure.tsx";
import type { WorldTable } from "../tables/world-table.ts";
import type { FigureCountries, FigureView } from "../WorldFigure.tsx";

/** The countries with the same count of measures. */
interface CountRow {
  count: number;
  countries: readonly WorldCountry[];
  /** How many of them the filters leave out. */
  unlisted: number;
}

/** The counts of the page's country. */
type Own = ReturnType<typeof countOwn>;

/** How many countries have how many measures in place, with the page's country marked. */
export function createFigure({ table, countries }: FigureView): Figure {
  const { kind, label, measures, messages, values, i18n } = table;
  const { scope, chosen } = countries;
  const total = measures.length;
  const rows = countRows(countries, total, ({ tally }) => kind.lead.count(tally));
  const country = scope.find(({ code }) => code === chosen);
  const own = country && countOwn(country, table);
  return {
    id: "distribution",
    title: label("distribution"),
    ...table.reach(scope, own && [i18n.t("world.distribution-chosen", own)]),
    legend: createLegend(table, countries, own),
    table: createCountTable(rows, table, countries),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width }) => (
      <DistributionChart
        {...{ width, axisLabel: label("measureCount"), colour: table.colour }}
        data={rows.map(({ count: inPlace, countries: { length: count }, unlisted }) => ({
          ...{ id: String(inPlace), countries: count, unlisted },
          label: i18n.t(messages.distributionTip, { ...values, count, inPlace, total }),
          tooltip: [],
        }))}
        chosen={own && { ...own, label: `${own.country} ${own.coverage}` }}
      />
    ),
  };
}

function countRows(
  { scope, listed }: FigureCountries,
  total: number,
  countOf: (country: WorldCountry) => number,
): CountRow[] {
  return Array.from({ length: total + 1 }, (_, count) => {
    const hasCount = (country: WorldCountry) => countOf(country) === count;
    const countries = scope.filter(hasCount);
    return { count, countries, unlisted: countries.length - listed.filter(hasCount).length };
  });
}

function countOwn({ name, tally }: WorldCountry, { kind, countText }: WorldTable) {
  const inPlace = kind.lead.count(tally);
  const { unknown } = tally;
  return {
    country: name,
    coverage: countText(tally),
    inPlace,
    unknown,
    possible: inPlace + unknown,
  };
}

const isNarrowed = ({ scope, listed }: FigureCountries) => listed.length < scope.length;

function createLegend(table: WorldTable, countries: FigureCountries, own: Own | undefined) {
  const { colour, i18n } = table;
  const { t } = i18n;
  const sample = (fill: string, fillOpacity?: number) => (
    <rect x={-6} y={-6} width={12} height={12} {...{ fill, fillOpacity }} />
  );
  const isSplit = isNarrowed(countries);
  const others = {
    id: "countries",
    label: t(isSplit ? "world.in-list" : "world.distribution-others"),
    symbol: sample(colour, OTHERS_OPACITY),
  };
  const unlisted = { id: "unlisted", label: t("world.filtered"), symbol: sample("var(--absent)") };
  const marked = own && {
    id: "chosen",
    label: t(table.messages.ownCount, { ...table.values, ...own }),
    symbol: <CoverageSymbol colour={colour} part={own.unknown > 0 ? "possible" : "certain"} />,
  };
  return [others, ...(isSplit ? [unlisted] : []), ...(marked ? [marked] : [])];
}

function createCountTable(
  rows: readonly CountRow[],
  { leadColumn, label, i18n: { t } }: WorldTable,
  countries: FigureCountries,
) {
  const listedCount = (row: CountRow) => row.countries.length - row.unlisted;
  const { chosen } = countries;
  return createTable<CountRow>(rows, ({ count }) => String(count), [
    column(leadColumn, label("measureCount"), ({ count }) => count),
    column("countries", t("world.distribution-countries"), (row) => row.countries.length, {
      isNumeric: true,
    }),
    ...(isNarrowed(countries)
      ? [column("listed", t("world.in-list"), listedCount, { isNumeric: true })]
      : []),
    column("who", t("world.distribution-who"), (row) => codesOf(row.countries).join(" "), {
      show: (row) => <Names countries={row.countries} chosen={chosen} />,
    }),
  ]);
}

interface NamesProps {
  countries: readonly WorldCountry[];
  chosen: string | undefined;
}

/** The names of countries, the page's own in bold. */
const Names = ({ countries, chosen }: NamesProps) => (
  <span>
    {countries.map(({ code, name }, at) => (
      <span key={code}>
        {at > 0 && ", "}
        {code === chosen ? <b>{name}</b> : name}
      </span>
    ))}
  </span>
);
