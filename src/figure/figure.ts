import type { ReactElement, ReactNode } from "react";
import type { LegendEntry } from "../export/snapshot.ts";
import type { FigureTable } from "./table.ts";

/** How a figure is to be drawn. */
export interface DrawingSize {
  /** CSS pixels. */
  width: number;
  /** On the screen marks answer to a click; in a picture names stand out in full. */
  isPicture: boolean;
}

/** An entry of a figure's legend; where it can be chosen it is a button on the screen, and makes its marks stand out. */
export interface FigureLegendEntry extends LegendEntry {
  isChosen?: boolean;
  onChoose?: () => void;
}

/** A figure: what it is called, what it shows in a sentence, its legend, its one table, its drawing. All else follows. */
export interface Figure {
  /** As in `FIGURES`. */
  id: string;
  /** Names it in files, where the id does not say all: "countries-by-measure-and-region". */
  fileName?: string;
  title: string;
  /** The finding with subject and year, as the title of its pictures; the page's where left out. */
  headline?: string;
  finding: string;
  legend: readonly FigureLegendEntry[];
  table: FigureTable;
  /** Height of the drawing on the screen, in CSS pixels: its place is held from the start. */
  height: number;
  /** One <svg>, which the panel names by title and finding; every mark in it carries `data-mark`. */
  draw: (size: DrawingSize) => ReactElement;
  /** Stands on the screen in place of the drawing: a map that one can walk over. */
  screen?: ReactNode;
}
