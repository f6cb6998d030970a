import type { ReactNode } from "react";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { FigureColumn } from "../../figure/table.ts";
import { countOf } from "../../i18n/coverage-words.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import { regionName } from "./world-text.ts";

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

/** A country's coverage: shown in its one form, and in a file as the figures that it is made of. */
export const coverageColumns = (i18n: I18n): FigureColumn<WorldCountry>[] => [
  {
    id: "in_place",
    label: i18n.t("chart.column.in-place"),
    value: ({ tally: { inPlace } }) => inPlace,
    show: ({ tally }) => countOf(i18n, tally),
    isNumeric: true,
  },
  {
    id: "of",
    label: i18n.t("world.column.of"),
    value: ({ tally: { asked } }) => asked,
    only: "file",
  },
  {
    id: "not_known",
    label: i18n.t("status.unknown"),
    value: ({ tally: { open } }) => open,
    isNumeric: true,
  },
];
