import type { ReactElement } from "react";
import type { ShownStatuses } from "../domain/shown-statuses.ts";
import type { ExportTable } from "./table.ts";

/** One entry of a legend; `symbol` is plain SVG drawn around the origin within 16 × 16. */
export interface LegendEntry {
  id: string;
  label: string;
  symbol: ReactElement;
}

/** What an export holds of one view: its words, its data and its drawing. */
export interface SnapshotContent {
  /** The view in one sentence. */
  finding: string;
  legend: readonly LegendEntry[];
  table: ExportTable;
  /** Renders one <svg> with `width` (PICTURE_WIDTH) and `height`; every mark in it carries `data-mark`. */
  drawing: ReactElement;
}

/** A view that can be exported. The content is asked for when someone exports, so that it costs nothing before. */
export interface SnapshotSubject {
  /** Names the view in file names: "measures-by-pillar". */
  id: string;
  title: string;
  load: () => Promise<SnapshotContent>;
}

/** What every export of the page says of itself, whichever view it is of. */
export interface SnapshotContext {
  /** Names of the countries shown. */
  countries: readonly string[];
  /** The active filters in words; none where everything is shown. */
  filters: readonly string[];
  /** Where the facts are from: "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015". */
  source: string;
  /** Absolute address that shows this view again. */
  link: string;
  datasetVersion: string;
  /** The statuses of the countries shown, so that whoever opens the export again sees what has changed. */
  statuses: ShownStatuses;
  /** What a file name starts with: ["peru"]. */
  fileParts: readonly string[];
  /** What a file name ends with: ["legal"]. */
  filterParts: readonly string[];
}

/** Width of a view's drawing inside a picture, in CSS pixels. */
export const PICTURE_WIDTH = 736;
