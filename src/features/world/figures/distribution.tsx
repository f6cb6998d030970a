import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { CoverageSymbol } from "../../../charts/symbols.tsx";
import { codesOf, type WorldCountry } from "../../../domain/world/world-countries.ts";
import { column, createTable, type Figure } from "../../../figure/figure.tsx";
import type { FigureView } from "../WorldFigure.tsx";
import { LEAD_IDS } from "../world-columns.ts";
import { reachFinding } from "../world-findings.ts";

/** So many measures in place, which countries have as many, and how many of those are not listed. */
type CountRow = { count: number; countries: readonly WorldCountry[]; unlisted: number };

/** How many countries have how many measures in place, with the country of the page marked. */
export function createFigure({ world }: FigureView): Figure {
  const { scope, listed, isNarrowed, indicators, chosen, words, i18n } = world;
  const { framework, lead, colour, worded, names } = words;
  const { t } = i18n;
  const total = indicators.length;
  const rows = Array.from({ length: total + 1 }, (_, count): CountRow => {
    const withCount = ({ tally }: WorldCountry) => lead.count(tally) === count;
    const countries = scope.filter(withCount);
    return { count, countries, unlisted: countries.length - listed.filter(withCount).length };
  });
  const country = scope.find(({ code }) => code === chosen);
  const own = country && {
    country: country.name,
    coverage: words.coverage({ tally: country.tally }).shown,
    inPlace: lead.count(country.tally),
    unknown: country.tally.unknown,
    possible: lead.count(country.tally) + country.tally.unknown,
  };
  const reach = reachFinding(world);
  const axisLabel = t(worded("world.distribution-measures"));
  const sample = (fill: string, fillOpacity?: number) => (
    <rect x={-6} y={-6} width={12} height={12} {...{ fill, fillOpacity }} />
  );
  const others = {
    id: "countries",
    label: t(isNarrowed ? "world.in-list" : "world.distribution-others"),
    symbol: sample(colour, OTHERS_OPACITY),
  };
  const unlisted = { id: "unlisted", label: t("world.filtered"), symbol: sample("var(--absent)") };
  const marked = own && {
    id: "chosen",
    label: t(worded("world.distribution-own"), own),
    symbol: <CoverageSymbol colour={colour} part={own.unknown > 0 ? "possible" : "certain"} />,
  };
  const listedCount = (row: CountRow) => row.countries.length - row.unlisted;
  return {
    id: "distribution",
    title: t(worded("world.distribution"), names),
    finding: own ? `${reach} ${t("world.distribution-chosen", own)}` : reach,
    legend: [others, ...(isNarrowed ? [unlisted] : []), ...(marked ? [marked] : [])],
    table: createTable<CountRow>(rows, ({ count }) => String(count), [
      column(LEAD_IDS[framework.cells], axisLabel, ({ count }) => count),
      column("countries", t("world.distribution-countries"), ({ countries }) => countries.length, {
        isNumeric: true,
      }),
      ...(isNarrowed
        ? [column("listed", t("world.in-list"), listedCount, { isNumeric: true })]
        : []),
      column("who", t("world.distribution-who"), ({ countries }) => codesOf(countries).join(" "), {
        show: ({ countries }) => <Names {...{ countries, chosen }} />,
      }),
    ]),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width }) => (
      <DistributionChart
        {...{ width, axisLabel, colour }}
        data={rows.map(({ count: inPlace, countries: { length: count }, ...row }) => ({
          ...{ id: String(inPlace), countries: count, unlisted: row.unlisted },
          label: t(worded("world.distribution-tip"), { count, inPlace, total }),
          tooltip: [],
        }))}
        chosen={own && { ...own, label: `${own.country} ${own.coverage}` }}
      />
    ),
  };
}

/** The countries by name, the page's own in bold. */
const Names = ({ countries, chosen }: Pick<CountRow, "countries"> & { chosen: string }) => (
  <span>
    {countries.map(({ code, name }, place) => (
      <span key={code}>
        {place > 0 && ", "}
        {code === chosen ? <b>{name}</b> : name}
      </span>
    ))}
  </span>
);
