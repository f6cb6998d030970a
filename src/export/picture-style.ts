export const PICTURE_FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The light values of the colour tokens: pictures are light in every theme. Not read from the style sheet, because a
 * build may resolve `light-dark()`; a test compares them.
 */
export const PICTURE_COLOURS = {
  ink: "#16191d",
  soft: "#555e69",
  faint: "#656e79",
  line: "#e1e5ea",
  "line-strong": "#16191d",
  edge: "#868f9a",
  paper: "#ffffff",
  exists: "#1d5fa6",
  "partial-tint": "#a9c9ea",
  absent: "#dfe3e8",
  score: "#64390a",
  "score-tint": "#dcbb8c",
  still: "#d1432f",
  reported: "#e9f1fa",
  none: "#e6e9ed",
  outline: "#656e79",
  "country-1": "#16191d",
  "country-2": "#c2500a",
  "country-3": "#0b7f6b",
  "country-4": "#8a4fbf",
  "country-5": "#587400",
  "country-6": "#b3246f",
} as const;

/** Maximum share of a line to fill. The rest is a margin for wider fonts. */
export const FILL = 0.94;
