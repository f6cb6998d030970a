import type { ReactElement } from "react";
import type { ShownStatuses } from "../domain/shown-statuses.ts";
import type { ExportTable } from "./table.ts";

/** One entry of a legend; `symbol` is plain SVG drawn around the origin within 16 × 16. */
export interface LegendEntry {
  id: string;
  label: string;
  symbol: ReactElement;
}

/** Room for a drawing, in CSS pixels. */
export interface PictureRoom {
  width: number;
  /** What takes pages may take no more of each. */
  height: number;
}

/** What an export holds of one view: its words, its data and its drawing. */
export interface SnapshotContent {
  /** Title of a picture: the finding in one sentence, with subject and year. Defaults to the context's. */
  headline?: string | undefined;
  /** The finding below that title. Defaults to the whole finding. */
  detail?: string | undefined;
  /** The finding in full sentences. */
  finding: string;
  legend: readonly LegendEntry[];
  table: ExportTable;
  /** One <svg> with `width` and `height`, or one a page; every mark in it carries `data-mark`. */
  draw: (room: PictureRoom) => ReactElement | readonly ReactElement[];
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
  /** Title of its pictures, where a view has none of its own. */
  headline?: string | undefined;
  /** Years of a later edition's answers; undefined for those of the profiles. */
  years?: string | undefined;
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

/** Sizes of pictures in CSS pixels, by name; one without a height is as tall as what it holds. */
export const PICTURE_SIZES = {
  seen: { width: 800 },
  wide: { width: 960, height: 540 },
  square: { width: 800, height: 800 },
  a4: { width: 794, height: 1123 },
} as const satisfies Readonly<Record<string, { width: number; height?: number }>>;
export type PictureSize = keyof typeof PICTURE_SIZES;
