import { type Filter, NO_FILTER } from "./filter.ts";
import type { Language } from "./languages.ts";

/** The pages of the app; the first is the default. */
export const VIEWS = ["scorecard", "compare", "world", "method", "import"] as const;
export type View = (typeof VIEWS)[number];

/** The regions that the ITU's development sector works by. */
export const ITU_REGIONS = [
  "africa",
  "americas",
  "arab-states",
  "asia-pacific",
  "cis",
  "europe",
] as const;
export type ItuRegion = (typeof ITU_REGIONS)[number];

/** What countries are ordered by, beside their answer to one indicator (its code). */
export const ORDERS = ["name", "coverage", "similarity", "region"] as const;

/** Stands before what is ordered the other way round: "-coverage". */
export const REVERSED = "-";

/** An order of the address: what it goes by, and whether the other way round. */
export const orderOf = (order: string | undefined) =>
  order?.startsWith(REVERSED)
    ? { by: order.slice(REVERSED.length), isReversed: true }
    : { by: order, isReversed: false };

/** The later editions that a view can be shown by, and the table of what became of each "no" since the last one. */
export const EDITIONS = ["gci-2020", "gci-2024", "since"] as const;

/** What the world is shown as; the first is the default. */
export const WORLD_PARTS = ["matrix", "countries", "map", "distribution"] as const;
export type WorldPart = (typeof WORLD_PARTS)[number];

/** Most countries that a country is compared with. */
export const MOST_PEERS = 5;

/** Everything a person chose, and all that the address holds; undefined means the default. */
export interface Selection {
  view: View;
  /** ISO 3166 alpha-3. */
  country: string | undefined;
  /** Whether the country's profile is the one kept on this device. */
  onDevice: boolean;
  /** Alpha-3 codes of the countries it is compared with, in the order chosen. */
  peers: readonly string[];
  filter: Filter;
  /** Id of the edition shown, where it is not that of the profiles. */
  edition: string | undefined;
  /** What the world is shown as. */
  part: WorldPart;
  /** The ITU region that the world is narrowed to. */
  region: ItuRegion | undefined;
  /** Id of the group of countries that it is narrowed to: "ldc". */
  group: string | undefined;
  /** One of `ORDERS`, or an indicator's code; see `orderOf`. */
  order: string | undefined;
  /** Whether a comparison shows only indicators on which the countries differ. */
  onlyDifferences: boolean;
  /** Whether a comparison shows what is named beside each mark; undefined where that goes by the room there is. */
  withWords: boolean | undefined;
  /** Code of the indicator that the map shows; undefined for coverage. */
  map: string | undefined;
  /** Code of the indicator whose drawer is open. */
  indicator: string | undefined;
  /** Chart ids shown as their table twin. */
  tables: readonly string[];
  language: Language | undefined;
  /** Dataset version that a pinned link was made from. */
  dataset: string | undefined;
}

/** A selection with part of it changed. What was searched for belongs to its page: another page starts without it. */
export function changeSelection(present: Selection, change: Partial<Selection>): Selection {
  const next = { ...present, ...change };
  if (next.view === present.view || change.filter) return next;
  return { ...next, filter: { ...next.filter, text: "" } };
}

export const NO_SELECTION: Selection = {
  view: "scorecard",
  country: undefined,
  onDevice: false,
  peers: [],
  filter: NO_FILTER,
  edition: undefined,
  part: WORLD_PARTS[0],
  region: undefined,
  group: undefined,
  order: undefined,
  onlyDifferences: false,
  withWords: undefined,
  map: undefined,
  indicator: undefined,
  tables: [],
  language: undefined,
  dataset: undefined,
};
