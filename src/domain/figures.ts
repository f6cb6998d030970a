/** Facts about a figure that are needed before its code loads. */
export interface FigureEntry {
  /** Used in the address, in file names and in style sheets. */
  id: string;
  view: "scorecard" | "edition" | "compare" | "world" | "measure";
  /** Height of the drawing in CSS pixels, to reserve its space while it loads. */
  height?: (size: FigureSize) => number;
}

/** Numbers of rows that determine a figure's height. */
export interface FigureSize {
  pillars: number;
  measures: number;
  /** Number of measures reported as not in place. */
  absent?: number;
}

/** All figures, in display order. Most are in `features/<view>/figures/<id>.tsx`. */
export const FIGURES: readonly FigureEntry[] = [
  { id: "since", view: "scorecard", height: ({ absent = 0 }) => absent * 28 },
  { id: "measures", view: "scorecard", height: ({ pillars }) => pillars * 30 },
  { id: "coverage", view: "scorecard", height: ({ pillars }) => pillars * 30 + 24 },
  { id: "peers", view: "scorecard", height: ({ measures }) => measures * 26 + 24 },
  { id: "edition", view: "edition" },
  { id: "pillar-bars", view: "compare" },
  { id: "overall-scores", view: "compare" },
  { id: "countries", view: "world" },
  { id: "map", view: "world" },
  { id: "distribution", view: "world" },
  { id: "regions", view: "measure" },
];

/** Ids that addresses may contain. The figures `marks` and `pillar-dots` were removed, but existing links may contain their ids. */
export const FIGURE_IDS = FIGURES.map(({ id }) => id).concat("marks", "pillar-dots");

/** Parts that other sites can embed: every figure, the scorecard, and the matrix of World or Compare. */
export const EMBEDS: readonly string[] = [...FIGURES.map(({ id }) => id), "scorecard", "matrix"];
