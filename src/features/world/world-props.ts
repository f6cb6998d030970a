import type { ReactNode } from "react";
import type { Framework } from "../../domain/framework.ts";
import type { Selection } from "../../domain/selection.ts";
import type { IndicatorTally } from "../../domain/world/world.ts";
import type { NamedCountry, WorldCountry } from "../../domain/world/world-countries.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import type { ChartParts } from "../frames/chart-parts.ts";

/** Texts by id. */
export type WorldWords = Readonly<Record<string, string>>;

/** What the world is shown from, and what a person can do there. */
export interface WorldProps {
  framework: Framework;
  /** All countries, by name. */
  countries: readonly NamedCountry[];
  /** Whether it is known which region a country is in. */
  hasRegions: boolean;
  /** ISO 3166 alpha-3 of the country that the page is of. */
  chosen: string;
  selection: Selection;
  /** Changes the address: as a step to go back to, or, with every key typed, in place of the present one. */
  onChange: (change: Partial<Selection>, mode?: "push" | "replace") => void;
  /** Shows a country's scorecard. */
  onCountry: (country: string) => void;
  /** Its address, so that it opens in a new tab like any link. */
  hrefOf: (country: string) => string;
  /** Fetches ahead what opening a country will need. */
  onApproach: (country: string) => void;
  /** Where the facts are from, as it stands under each chart. */
  source: string;
  parts: ChartParts;
  renderExport: (subject: SnapshotSubject) => ReactNode;
  /** The map, in code of its own. */
  map: (props: WorldPanelProps) => ReactNode;
}

/** What each part of the world is drawn from. */
export interface WorldPanelProps extends WorldProps {
  /** The countries that pass the filters, in order. */
  shown: readonly WorldCountry[];
  /** Positions of the indicators whose pillars pass the filter. */
  positions: readonly number[];
  /** How the countries shown answer each of those indicators. */
  tallies: readonly IndicatorTally[];
}
