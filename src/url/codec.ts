import { type Framework, LANGUAGES } from "../domain/framework.ts";
import { NO_SELECTION, type Selection, VIEWS } from "../domain/selection.ts";
import { STATUSES } from "../domain/status.ts";

/** A value in the address that means nothing here: which parameter, and what it held. */
export interface DroppedValue {
  parameter: string;
  value: string;
}

/** Names of the parameters. Renaming one breaks old links: keep reading the old name. */
const VIEW = "view";
const COUNTRY = "country";
const PILLAR = "pillar";
const STATUS = "status";
const TEXT = "q";
const INDICATOR = "indicator";
const TABLE = "table";
const LANGUAGE = "lang";
const DATASET = "dataset";

/** Longest search text an address may carry, in UTF-16 units. */
const MAX_TEXT = 200;

/** Charts that have a table twin, by the name the address uses. */
export const CHART_IDS = ["measures", "coverage", "marks"] as const;

/** Query string to selection. Values that mean nothing in this framework are dropped and reported; never throws. */
export function parseSelection(
  search: string,
  framework: Framework,
): { selection: Selection; dropped: DroppedValue[] } {
  const params = new URLSearchParams(search);
  const dropped: DroppedValue[] = [];

  const list = <T extends string>(parameter: string, allowed: readonly T[]): T[] => {
    const values = params.getAll(parameter).flatMap((value) => value.split(","));
    const given = new Set(values.filter(Boolean));
    for (const value of given)
      if (!allowed.some((item) => item === value)) dropped.push({ parameter, value });
    return allowed.filter((item) => given.has(item));
  };
  const one = <T extends string>(parameter: string, allowed: readonly T[]): T | undefined =>
    list(parameter, allowed)[0];

  const text = params.get(TEXT) ?? "";
  if (text.length > MAX_TEXT) dropped.push({ parameter: TEXT, value: text });
  const country = params.get(COUNTRY) ?? undefined;
  const isCountry = country !== undefined && /^[A-Za-z]{3}$/.test(country);
  if (country && !isCountry) dropped.push({ parameter: COUNTRY, value: country });

  const dataset = params.get(DATASET) ?? undefined;
  const isDataset = dataset !== undefined && /^[0-9a-f]{8}$/.test(dataset);
  if (dataset && !isDataset) dropped.push({ parameter: DATASET, value: dataset });

  const selection: Selection = {
    view: one(VIEW, VIEWS) ?? NO_SELECTION.view,
    country: isCountry ? country.toUpperCase() : undefined,
    filter: {
      pillars: list(
        PILLAR,
        framework.pillars.map(({ id }) => id),
      ),
      statuses: list(STATUS, STATUSES),
      text: text.length > MAX_TEXT ? "" : text,
    },
    indicator: one(
      INDICATOR,
      framework.indicators.map(({ code }) => code),
    ),
    language: one(LANGUAGE, LANGUAGES),
    tables: list(TABLE, CHART_IDS),
    dataset: isDataset ? dataset : undefined,
  };
  return { selection, dropped };
}

/** Selection to query string, with its "?"; defaults are left out, so the empty selection gives "". */
export function formatSelection(selection: Selection): string {
  const { view, country, filter, indicator, language, tables, dataset } = selection;
  const parts: [string, string][] = [
    [VIEW, view === NO_SELECTION.view ? "" : view],
    [COUNTRY, country ?? ""],
    [PILLAR, filter.pillars.join(",")],
    [STATUS, filter.statuses.join(",")],
    [TEXT, filter.text],
    [INDICATOR, indicator ?? ""],
    [TABLE, tables.join(",")],
    [LANGUAGE, language ?? ""],
    [DATASET, dataset ?? ""],
  ];
  const params = new URLSearchParams(parts.filter(([, value]) => value !== ""));
  // Commas are legal in a query and keep the address readable.
  const query = params.toString().replaceAll("%2C", ",");
  return query ? `?${query}` : "";
}
