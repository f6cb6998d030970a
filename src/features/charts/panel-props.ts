import type { ReactNode } from "react";
import type { CountryIndex } from "../../domain/country-index.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Row } from "../../domain/scorecard.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";

/** What the section of charts is given. */
export interface ChartsSectionProps {
  framework: Framework;
  index: CountryIndex;
  /** ISO 3166 alpha-3. */
  country: string;
  countryName: string;
  /** Where the facts are from, as it stands under each chart. */
  source: string;
  /** The rows shown, already filtered. */
  rows: readonly Row[];
  /** Ids of the charts shown as their table twin. */
  tables: readonly string[];
  /** This and the following are the same function at every render, or every chart is drawn again. */
  onFilter: (change: Partial<Filter>) => void;
  /** Switches a chart, by its id, between drawing and table. */
  onTable: (id: string) => void;
  renderExport: (subject: SnapshotSubject) => ReactNode;
}

/** What each panel of the section is given. */
export interface PanelProps extends Omit<ChartsSectionProps, "countryName" | "tables"> {
  showsTable: boolean;
}
