import type { AnswerClass } from "../domain/answers.ts";

/** Name and description that a chart carries for those who do not see it. */
export interface ChartText {
  title: string;
  description: string;
}

/** A line of a tooltip: what it is, and its value. */
export interface TooltipLine {
  label: string;
  value: string;
}

/** One row of a chart by pillar. */
export interface PillarDatum {
  /** Pillar id. */
  id: string;
  label: string;
  tooltip: readonly TooltipLine[];
}

export interface MeasuresDatum extends PillarDatum {
  counts: Readonly<Partial<Record<AnswerClass, number>>>;
}

/** Shares from 0 to 1. */
export interface CoverageDatum extends PillarDatum {
  certain: number;
  possible: number;
  median: number | undefined;
}

export interface Mark {
  /** Code of the measure. */
  code: string;
  title: string;
  status: AnswerClass;
  /** The status in words. */
  statusLabel: string;
}

export interface MarksDatum {
  /** Pillar id. */
  id: string;
  label: string;
  marks: readonly Mark[];
}

/** What one country has of a pillar, as shares of 0 to 1. */
export interface CountryShare {
  /** Its place among the countries compared: what gives it its colour and shape. */
  place: number;
  certain: number;
  possible: number;
}

export interface PillarSharesDatum extends PillarDatum {
  shares: readonly CountryShare[];
}
