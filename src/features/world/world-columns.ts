import type { ReactNode } from "react";
import { leadOf } from "../../domain/world/lead.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { FigureColumn } from "../../figure/table.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { World } from "./use-world.ts";
import { regionName, worded } from "./world-words.ts";

/** Which country a row is of. */
export const countryColumns = (
  i18n: I18n,
  showName?: (country: WorldCountry) => ReactNode,
): FigureColumn<WorldCountry>[] => [
  {
    id: "country",
    label: i18n.t("app.country"),
    value: ({ name }) => name,
    ...(showName && { show: showName }),
  },
  {
    id: "country_code",
    label: i18n.t("world.column.code"),
    value: ({ code }) => code,
    only: "file",
  },
  {
    id: "region",
    label: i18n.t("world.region"),
    value: ({ region }) => regionName(region, i18n),
  },
];

/** Names the column of what counts first. */
export const LEAD_IDS = {
  status: "in_place",
  score: "half_or_more",
  became: "still_zero",
} as const;

/** A country's coverage: shown in its one form, and in a file as the figures that it is made of. */
export function coverageColumns(world: World, i18n: I18n): FigureColumn<WorldCountry>[] {
  const { t, score } = i18n;
  const { framework } = world.answers;
  const { count } = leadOf(framework);
  const columns: FigureColumn<WorldCountry>[] = [
    {
      id: LEAD_IDS[framework.cells],
      label: t(worded("world.lead", framework)),
      value: ({ tally }) => count(tally),
      show: ({ tally }) => t("scorecard.count", { inPlace: count(tally), total: tally.asked }),
      isNumeric: true,
    },
    {
      id: "of",
      label: t("world.column.of"),
      value: ({ tally: { asked } }) => asked,
      only: "file",
    },
  ];
  if (world.hasOverall)
    columns.unshift({
      id: "overall",
      label: t("world.overall", { most: world.later?.framework.scale.overall ?? 0 }),
      value: ({ overall }) => overall ?? "",
      show: ({ overall }) => overall !== undefined && score(overall),
      isNumeric: true,
    });
  // Of scores, and of what was reported absent, all is known that was asked.
  if (framework.cells === "status")
    columns.push({
      id: "not_known",
      label: t("status.unknown"),
      value: ({ tally: { open } }) => open,
      isNumeric: true,
    });
  return columns;
}
