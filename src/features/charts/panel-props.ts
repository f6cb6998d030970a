import type { ChartsSectionProps } from "./ChartsSection.tsx";

/** What each panel of the section is given. */
export interface PanelProps
  extends Omit<ChartsSectionProps, "countryName" | "tables" | "onTables"> {
  showsTable: boolean;
  /** Switches a chart, by its id, between drawing and table. */
  onTable: (id: string) => void;
}
