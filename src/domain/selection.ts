import { type Filter, NO_FILTER } from "./filter.ts";
import type { Language } from "./framework.ts";

/** The pages of the app; the first is the default. */
export const VIEWS = ["scorecard", "method"] as const;
export type View = (typeof VIEWS)[number];

/** Everything a person chose, and all that the address holds; undefined means the default. */
export interface Selection {
  view: View;
  /** ISO 3166 alpha-3. */
  country: string | undefined;
  filter: Filter;
  /** Code of the indicator whose drawer is open. */
  indicator: string | undefined;
  language: Language | undefined;
  /** Chart ids shown as their table twin. */
  tables: readonly string[];
  /** Dataset version that a pinned link was made from. */
  dataset: string | undefined;
}

export const NO_SELECTION: Selection = {
  view: "scorecard",
  country: undefined,
  filter: NO_FILTER,
  indicator: undefined,
  language: undefined,
  tables: [],
  dataset: undefined,
};
