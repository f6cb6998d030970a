import { CoverageSymbol } from "../../../charts/CoverageSymbol.tsx";
import {
  DISTRIBUTION_HEIGHT,
  DistributionChart,
  OTHERS_OPACITY,
} from "../../../charts/DistributionChart.tsx";
import { leadColour } from "../../../charts/status-fill.tsx";
import { distribution } from "../../../domain/tally.ts";
import { leadOf } from "../../../domain/world/lead.ts";
import type { WorldCountry } from "../../../domain/world/world-countries.ts";
import type { LegendEntry } from "../../../export/snapshot.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable } from "../../../figure/table.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { LEAD_IDS } from "../country-columns.ts";
import { isNarrowed, type World } from "../use-world.ts";
import type { FigureView } from "../WorldFigure.tsx";
import { reachFinding } from "../world-text.ts";
import { namesOf, worded } from "../world-words.ts";

/** How many countries have how many measures in place, with the country of the page marked. */
export function createFigure({ world, i18n }: FigureView): Figure {
  const { scope, listed, measures, chosen: code } = world;
  const { framework } = world.answers;
  const { t } = i18n;
  const names = namesOf(world, i18n);
  const lead = leadOf(framework);
  const total = measures.length;
  const tallies = (countries: readonly WorldCountry[]) => countries.map(({ tally }) => tally);
  const counts = distribution(tallies(scope), total, lead.count);
  const ofListed = distribution(tallies(listed), total, lead.count);
  const country = scope.find((one) => one.code === code);
  const title = t(worded("world.distribution", framework), names);
  const finding = [
    reachFinding(world, i18n),
    ...(country
      ? [
          t("world.distribution-chosen", {
            country: country.name,
            coverage: leadWords(country, world, i18n),
          }),
        ]
      : []),
  ].join(" ");
  const chart = {
    data: counts.map((countries, inPlace) => ({
      inPlace,
      countries,
      unlisted: countries - (ofListed[inPlace] ?? 0),
      tooltip: t(worded("world.distribution-tip", framework), { count: countries, inPlace, total }),
    })),
    chosen: country && {
      label: `${country.name} ${leadWords(country, world, i18n)}`,
      inPlace: lead.count(country.tally),
      possible: lead.count(country.tally) + country.tally.open,
    },
    text: { title, description: finding },
    axisLabel: t(worded("world.distribution-measures", framework)),
    colour: leadColour(framework),
  };
  return {
    id: "distribution",
    title,
    finding,
    legend: toLegend(world, country, i18n),
    table: toTable(world, ofListed, i18n),
    height: DISTRIBUTION_HEIGHT,
    draw: ({ width, isPicture }) => (
      <DistributionChart {...chart} width={width} isInteractive={!isPicture} />
    ),
  };
}

/** "11 of 21": what counts first of a country. */
function leadWords({ tally }: WorldCountry, { answers }: World, { t }: I18n): string {
  const inPlace = leadOf(answers.framework).count(tally);
  return t("scorecard.count", { inPlace, total: tally.asked });
}

function toLegend(world: World, country: WorldCountry | undefined, { t }: I18n): LegendEntry[] {
  const { framework } = world.answers;
  const isPartly = isNarrowed(world);
  const { count } = leadOf(framework);
  const box = { x: -6, y: -6, width: 12, height: 12 };
  return [
    {
      id: "countries",
      label: t(isPartly ? "world.in-list" : "world.distribution-others"),
      symbol: <rect {...box} fill={leadColour(framework)} fillOpacity={OTHERS_OPACITY} />,
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
            label: t(worded("world.distribution-own", framework), {
              country: country.name,
              inPlace: count(country.tally),
              possible: count(country.tally) + country.tally.open,
              open: country.tally.open,
            }),
            symbol: (
              <CoverageSymbol
                colour={leadColour(framework)}
                part={country.tally.open > 0 ? "possible" : "certain"}
              />
            ),
          },
        ]
      : []),
  ];
}

/** How many countries have so many measures in place, how many of them are listed, and who they are. */
function toTable(world: World, ofListed: readonly number[], { t }: I18n) {
  const { scope, chosen } = world;
  const { framework } = world.answers;
  const { count } = leadOf(framework);
  const rows = ofListed.map((listed, inPlace) => ({
    inPlace,
    listed,
    countries: scope.filter(({ tally }) => count(tally) === inPlace),
  }));
  return createTable(rows, ({ inPlace }) => String(inPlace), [
    {
      id: LEAD_IDS[framework.cells],
      label: t(worded("world.distribution-measures", framework)),
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
