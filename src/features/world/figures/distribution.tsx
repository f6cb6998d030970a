import { CoverageSymbol } from "../../../charts/coverage-parts.tsx";
import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { leadColour } from "../../../charts/status-fill.tsx";
import { distribution } from "../../../domain/tally.ts";
import { leadOf } from "../../../domain/world/lead.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import { isNarrowed } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { LEAD_IDS } from "../world-columns.ts";
import { namesOf, reachFinding, worded } from "../world-words.ts";

/** So many measures in place, which countries have as many, and how many of those are listed. */
interface CountRow {
  count: number;
  countries: readonly WorldCountry[];
  listed: number;
}

/** How many countries have how many measures in place, with the country of the page marked. */
export function createFigure({ world, i18n }: FigureView): Figure {
  const { scope, listed, measures, chosen } = world;
  const { framework } = world.answers;
  const { t } = i18n;
  const lead = leadOf(framework);
  const total = measures.length;
  const colour = leadColour(framework);
  const ofListed = distribution(
    listed.map(({ tally }) => tally),
    total,
    lead.count,
  );
  const rows = ofListed.map((ofThem, count) => ({
    count,
    listed: ofThem,
    countries: scope.filter(({ tally }) => lead.count(tally) === count),
  }));
  const country = scope.find(({ code }) => code === chosen);
  const own = country && {
    inPlace: lead.count(country.tally),
    possible: lead.count(country.tally) + country.tally.open,
    open: country.tally.open,
    coverage: t("scorecard.count", {
      inPlace: lead.count(country.tally),
      total: country.tally.asked,
    }),
  };
  const title = t(worded("world.distribution", framework), namesOf(world, i18n));
  const finding = [
    reachFinding(world, i18n),
    country && own && t("world.distribution-chosen", { ...own, country: country.name }),
  ]
    .filter(Boolean)
    .join(" ");
  const axisLabel = t(worded("world.distribution-measures", framework));
  const isPartly = isNarrowed(world);
  const box = { x: -6, y: -6, width: 12, height: 12 };
  const others = {
    id: "countries",
    label: t(isPartly ? "world.in-list" : "world.distribution-others"),
    symbol: <rect {...box} fill={colour} fillOpacity={OTHERS_OPACITY} />,
  };
  const unlisted = {
    id: "unlisted",
    label: t("world.filtered"),
    symbol: <rect {...box} fill="var(--absent)" />,
  };
  const marked = country &&
    own && {
      id: "chosen",
      label: t(worded("world.distribution-own", framework), { ...own, country: country.name }),
      symbol: <CoverageSymbol colour={colour} part={own.open > 0 ? "possible" : "certain"} />,
    };
  const column = (
    id: string,
    label: string,
    value: (row: CountRow) => number,
  ): FigureColumn<CountRow> => ({ id, label, value, isNumeric: true });
  return {
    id: "distribution",
    title,
    finding,
    legend: [others, ...(isPartly ? [unlisted] : []), ...(marked ? [marked] : [])],
    table: createTable<CountRow>(rows, ({ count }) => String(count), [
      { id: LEAD_IDS[framework.cells], label: axisLabel, value: ({ count }) => count },
      column("countries", t("world.distribution-countries"), ({ countries }) => countries.length),
      ...(isPartly ? [column("listed", t("world.in-list"), (row) => row.listed)] : []),
      {
        id: "who",
        label: t("world.distribution-who"),
        value: ({ countries }) => countries.map(({ code }) => code).join(" "),
        show: ({ countries }) => <Names {...{ countries, chosen }} />,
      },
    ]),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width, isPicture }) => (
      <DistributionChart
        {...{ width, axisLabel, colour }}
        isInteractive={!isPicture}
        data={rows.map(({ count: inPlace, countries: { length: count }, listed: ofThem }) => ({
          inPlace,
          countries: count,
          unlisted: count - ofThem,
          tooltip: t(worded("world.distribution-tip", framework), { count, inPlace, total }),
        }))}
        chosen={own && { ...own, label: `${country?.name} ${own.coverage}` }}
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
