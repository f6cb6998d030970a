import { CoverageSymbol } from "../../../charts/CoverageSymbol.tsx";
import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { distribution } from "../../../domain/tally.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { LegendEntry } from "../../../export/snapshot.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable } from "../../../figure/table.ts";
import { countOf } from "../../../i18n/coverage-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { isNarrowed, type World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { medianFinding } from "../world-text.ts";

/** How many countries have how many measures in place, with the country of the page marked. */
export function createFigure({ world, i18n }: FigureView): Figure {
  const { scope, listed, measures, chosen: code } = world;
  const { t } = i18n;
  const total = measures.length;
  const tallies = (countries: readonly WorldCountry[]) => countries.map(({ tally }) => tally);
  const counts = distribution(tallies(scope), total);
  const ofListed = distribution(tallies(listed), total);
  const country = scope.find((one) => one.code === code);
  const title = t("world.distribution");
  const finding = [
    medianFinding(world, i18n),
    ...(country
      ? [
          t("world.distribution-chosen", {
            country: country.name,
            coverage: countOf(i18n, country.tally),
          }),
        ]
      : []),
  ].join(" ");
  const chart = {
    data: counts.map((countries, inPlace) => ({
      inPlace,
      countries,
      unlisted: countries - (ofListed[inPlace] ?? 0),
      tooltip: t("world.distribution-tip", { count: countries, inPlace, total }),
    })),
    chosen: country && {
      label: `${country.name} ${countOf(i18n, country.tally)}`,
      inPlace: country.tally.inPlace,
      possible: country.tally.inPlace + country.tally.open,
    },
    text: { title, description: finding },
    axisLabel: t("world.distribution-measures"),
  };
  return {
    id: "distribution",
    title,
    finding,
    legend: toLegend(country, isNarrowed(world), i18n),
    table: toTable(world, ofListed, i18n),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width, isPicture }) => (
      <DistributionChart {...chart} width={width} isInteractive={!isPicture} />
    ),
  };
}

function toLegend(
  country: WorldCountry | undefined,
  isPartly: boolean,
  { t }: I18n,
): LegendEntry[] {
  const box = { x: -6, y: -6, width: 12, height: 12 };
  return [
    {
      id: "countries",
      label: t(isPartly ? "world.in-list" : "world.distribution-others"),
      symbol: <rect {...box} fill="var(--exists)" fillOpacity={OTHERS_OPACITY} />,
    },
    ...(isPartly
      ? [
          {
            id: "unlisted",
            label: t("world.filtered"),
            symbol: <rect {...box} fill="var(--absent)" />,
          },
        ]
      : []),
    ...(country
      ? [
          {
            id: "chosen",
            label: t("world.distribution-own", {
              country: country.name,
              inPlace: country.tally.inPlace,
              possible: country.tally.inPlace + country.tally.open,
              open: country.tally.open,
            }),
            symbol: <CoverageSymbol part={country.tally.open > 0 ? "possible" : "certain"} />,
          },
        ]
      : []),
  ];
}

/** How many countries have so many measures in place, how many of them are listed, and who they are. */
function toTable(world: World, ofListed: readonly number[], { t }: I18n) {
  const { scope, chosen } = world;
  const rows = ofListed.map((listed, inPlace) => ({
    inPlace,
    listed,
    countries: scope.filter(({ tally }) => tally.inPlace === inPlace),
  }));
  return createTable(rows, ({ inPlace }) => String(inPlace), [
    {
      id: "in_place",
      label: t("world.distribution-measures"),
      value: ({ inPlace }) => inPlace,
    },
    {
      id: "countries",
      label: t("world.distribution-countries"),
      value: ({ countries }) => countries.length,
      isNumeric: true,
    },
    ...(isNarrowed(world)
      ? [
          {
            id: "listed",
            label: t("world.in-list"),
            value: ({ listed }: (typeof rows)[number]) => listed,
            isNumeric: true,
          },
        ]
      : []),
    {
      id: "who",
      label: t("world.distribution-who"),
      value: ({ countries }) => countries.map(({ code }) => code).join(" "),
      show: ({ countries }) => (
        <span>
          {countries.map(({ code, name }, place) => (
            <span key={code}>
              {place > 0 && ", "}
              {code === chosen ? <b>{name}</b> : name}
            </span>
          ))}
        </span>
      ),
    },
  ]);
}
