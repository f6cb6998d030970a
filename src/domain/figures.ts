/** A figure as the page knows it before its code is there. */
export interface FigureEntry {
  /** Its name in the address, in file names and in style sheets. */
  id: string;
  /** Where it stands. */
  view: "scorecard" | "edition" | "compare" | "world";
  /** Height of its drawing on the screen, in CSS pixels, so that its place can be kept; left out where nothing waits for it. */
  height?: (size: FigureSize) => number;
}

/** How much a figure has to show. */
export interface FigureSize {
  pillars: number;
  measures: number;
  /** Measures that are reported as not in place. */
  absent?: number;
}

/** Every figure, named once and in the order of the page. What draws it is the file of its id in `features/<view>/figures/`. */
export const FIGURES: readonly FigureEntry[] = [
  { id: "since", view: "scorecard", height: ({ absent = 0 }) => absent * 28 },
  { id: "measures", view: "scorecard", height: ({ pillars }) => pillars * 30 },
  { id: "coverage", view: "scorecard", height: ({ pillars }) => pillars * 30 + 24 },
  { id: "peers", view: "scorecard", height: ({ measures }) => measures * 26 + 24 },
  { id: "edition", view: "edition" },
  { id: "pillar-bars", view: "compare" },
  { id: "countries", view: "world" },
  { id: "map", view: "world" },
  { id: "distribution", view: "world" },
];

/** Ids that an address may name: a link to a figure that is no more leads to the page without it. */
export const FIGURE_IDS = FIGURES.map(({ id }) => id).concat("marks", "pillar-dots");

/** Height that the registry keeps for a figure; 0 where nothing waits for it. */
export const figureHeight = (id: string, size: FigureSize): number =>
  FIGURES.find((figure) => figure.id === id)?.height?.(size) ?? 0;
