import type { ReactElement } from "react";
import type { ExportTable } from "./table.ts";

/** `symbol` is plain SVG within 16 × 16 CSS pixels, centred on the origin. */
export interface LegendEntry {
  id: string;
  label: string;
  symbol: ReactElement;
}

/** Room available to a drawing, in CSS pixels. */
export interface PictureRoom {
  width: number;
  /** Maximum height of a page. Infinite if the picture has no fixed height. */
  height: number;
}

export interface SnapshotContent {
  /** Title of a picture: the finding in one sentence, with subject and year. Defaults to the headline of the page. */
  headline?: string;
  /** The finding below the headline. Defaults to `finding`. */
  detail?: string;
  finding: string;
  /** The number of listed rows as text, such as "5 of 21 measures listed". */
  listed?: string;
  /** Explains the numbers in a picture. Shown above its source. */
  note?: string | undefined;
  /** Source of the drawing, if the table also has data from other sources. Defaults to the source of the view. */
  drawnSource?: string;
  legend: readonly LegendEntry[];
  table: ExportTable;
  /** Draws one <svg> with `width` and `height`, or one per page. */
  draw: (room: PictureRoom) => ReactElement | readonly ReactElement[];
}

/** A view that can be exported. Its content is computed on export. */
export interface SnapshotSubject {
  /** Part of file names, such as "measures-by-pillar". */
  id: string;
  title: string;
  /** Id in `EMBEDS`, if other sites can embed the view. */
  embed?: string;
  load: () => Promise<SnapshotContent>;
}

export interface ViewDescription {
  /** The country of a page about one country. Repeated in every row of a file. */
  country?: { name: string; code: string } | undefined;
  countries: readonly string[];
  /** Default title of pictures. */
  headline?: string;
  /** Years of the later editions shown. Undefined for profiles. */
  years?: string | undefined;
  filters: readonly string[];
  /** The filters that `countries` also states. Pictures do not repeat them. */
  scopeFilters?: readonly string[];
  /** For example "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015". */
  source: string;
  /** Absolute address of the view. */
  link: string;
  /** File with all data of the page, relative to the page. */
  dataFile?: string | undefined;
  datasetVersion: string;
  /** Whether the page includes profiles kept on this device. Other people do not have them. */
  isOnDevice?: boolean;
  /** Parts at the start of file names, such as ["Peru"]. */
  fileParts: readonly string[];
  /** Parts at the end of file names, such as ["legal"]. */
  filterParts: readonly string[];
}

/** Picture sizes in CSS pixels. Without a height, the picture is as tall as its content. */
export const PICTURE_SIZES = {
  seen: { width: 800 },
  wide: { width: 800, height: 450, zoom: 1.2 },
  square: { width: 800, height: 800 },
  a4: { width: 794, height: 1123 },
} as const satisfies Readonly<Record<string, { width: number; height?: number; zoom?: number }>>;
export type PictureSize = keyof typeof PICTURE_SIZES;
