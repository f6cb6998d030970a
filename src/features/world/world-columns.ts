import type { ReactNode } from "react";
import { leadOf } from "../../domain/world/lead.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { FigureColumn } from "../../figure/table.ts";
import type { World } from "./use-world.ts";

/** Which country a row is of. */
export const countryColumns = (
  { words, i18n: { t } }: World,
  showName?: (country: WorldCountry) => ReactNode,
): FigureColumn<WorldCountry>[] => [
  {
    ...{ id: "country", label: t("app.country"), value: ({ name }) => name },
    ...(showName && { show: showName }),
  },
  { id: "country_code", label: t("world.column.code"), value: ({ code }) => code, only: "file" },
  { id: "region", label: t("world.region"), value: ({ region }) => words.region(region) },
];

/** Names the column of what counts first. */
export const LEAD_IDS = {
  status: "in_place",
  score: "half_or_more",
  became: "still_zero",
} as const;

/** A country's coverage: shown in its one form, and in a file as the figures that it is made of. */
export function coverageColumns(world: World): FigureColumn<WorldCountry>[] {
  const { answers, hasOverall, words, i18n } = world;
  const { t, score } = i18n;
  const { cells } = answers.framework;
  const { count } = leadOf(answers.framework);
  const overall: FigureColumn<WorldCountry> = {
    id: "overall",
    label: words.coverageTitle,
    value: (country) => country.overall ?? "",
    show: (country) => country.overall !== undefined && score(country.overall),
    isNumeric: true,
  };
  const inPlace: FigureColumn<WorldCountry> = {
    id: LEAD_IDS[cells],
    label: t(words.worded("world.lead")),
    value: ({ tally }) => count(tally),
    show: ({ tally }) => words.coverage({ tally }).shown,
    isNumeric: true,
  };
  const open: FigureColumn<WorldCountry> = {
    id: "not_known",
    label: t("status.unknown"),
    value: ({ tally }) => tally.open,
    isNumeric: true,
  };
  return [
    ...(hasOverall ? [overall] : []),
    inPlace,
    { id: "of", label: t("world.column.of"), value: ({ tally }) => tally.asked, only: "file" },
    // Of scores, and of what was reported absent, all is known that was asked.
    ...(cells === "status" ? [open] : []),
  ];
}
