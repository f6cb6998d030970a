import type { ComponentType, ReactNode } from "react";
import type { LegendEntry } from "../../export/snapshot.ts";

/** What a panel around a chart shows and does. */
export interface ChartPanelProps {
  /** The chart's name in the address and the style sheet. */
  id: string;
  title: string;
  finding: string;
  legend: readonly LegendEntry[];
  source: string;
  showsTable: boolean;
  onTable: (id: string) => void;
  exportMenu: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/** Parts of charts that several pages have; the app hands them over, so that a page does not carry the charts of another. */
export interface ChartParts {
  Panel: ComponentType<ChartPanelProps>;
  Table: ComponentType<{
    caption: string;
    columns: readonly { id: string; label: string; isNumeric?: boolean }[];
    rows: readonly { id: string; cells: readonly ReactNode[] }[];
  }>;
  FilterButton: ComponentType<{ label: string; onSelect: () => void; children: ReactNode }>;
}
