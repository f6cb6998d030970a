import { CoverageSymbol } from "../../../charts/coverage-parts.tsx";
import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { leadColour } from "../../../charts/status-fill.tsx";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { LEAD_IDS } from "../world-columns.ts";
import { reachFinding } from "../world-findings.ts";

/** So many measures in place, which countries have as many, and how many of those are listed. */
interface CountRow {
  count: number;
  countries: readonly WorldCountry[];
  listed: number;
}

/** How many countries have how many measures in place, with the country of the page marked. */
export function createFigure({ world }: FigureView): Figure {
  const { scope, listed, isNarrowed, indicators, chosen, answers, words, i18n } = world;
  const { framework } = answers;
  const { t } = i18n;
  const countOf = ({ tally }: WorldCountry) => words.lead.count(tally);
  const total = indicators.length;
  const colour = leadColour(framework);
  const rows = Array.from({ length: total + 1 }, (_, count): CountRow => {
    const withCount = (country: WorldCountry) => countOf(country) === count;
    return {
      count,
      countries: scope.filter(withCount),
      listed: listed.filter(withCount).length,
    };
  });
  const country = scope.find(({ code }) => code === chosen);
  const own = country && {
    country: country.name,
    coverage: words.coverage({ tally: country.tally }).shown,
    inPlace: countOf(country),
    open: country.tally.open,
    possible: countOf(country) + country.tally.open,
  };
  const title = t(words.worded("world.distribution"), words.names);
  const reach = reachFinding(world);
  const finding = own ? `${reach} ${t("world.distribution-chosen", own)}` : reach;
  const axisLabel = t(words.worded("world.distribution-measures"));
  const box = { x: -6, y: -6, width: 12, height: 12 };
  const legend: Figure["legend"] = [
    {
      id: "countries",
      label: t(isNarrowed ? "world.in-list" : "world.distribution-others"),
      symbol: <rect {...box} fill={colour} fillOpacity={OTHERS_OPACITY} />,
    },
    {
      id: "unlisted",
      label: t("world.filtered"),
      symbol: <rect {...box} fill="var(--absent)" />,
    },
  ];
  const marked = own && {
    id: "chosen",
    label: t(words.worded("world.distribution-own"), own),
    symbol: <CoverageSymbol colour={colour} part={own.open > 0 ? "possible" : "certain"} />,
  };
  const columns: FigureColumn<CountRow>[] = [
    { id: LEAD_IDS[framework.cells], label: axisLabel, value: ({ count }) => count },
    {
      id: "countries",
      label: t("world.distribution-countries"),
      value: ({ countries }) => countries.length,
      isNumeric: true,
    },
    { id: "listed", label: t("world.in-list"), value: (row) => row.listed, isNumeric: true },
    {
      id: "who",
      label: t("world.distribution-who"),
      value: ({ countries }) => countries.map(({ code }) => code).join(" "),
      show: ({ countries }) => <Names {...{ countries, chosen }} />,
    },
  ];
  return {
    id: "distribution",
    title,
    finding,
    legend: [...legend.slice(0, isNarrowed ? 2 : 1), ...(marked ? [marked] : [])],
    table: createTable(
      rows,
      ({ count }) => String(count),
      columns.filter(({ id }) => isNarrowed || id !== "listed"),
    ),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width }) => (
      <DistributionChart
        {...{ width, axisLabel, colour }}
        data={rows.map(({ count: inPlace, countries: { length: count }, listed: ofThem }) => ({
          id: String(inPlace),
          label: t(words.worded("world.distribution-tip"), { count, inPlace, total }),
          tooltip: [],
          countries: count,
          unlisted: count - ofThem,
        }))}
        chosen={own && { ...own, label: `${own.country} ${own.coverage}` }}
        text={{ title, description: finding }}
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
