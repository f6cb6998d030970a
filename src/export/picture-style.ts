import PICTURE_COLOURS from "./picture-colours.json" with { type: "json" };

export const PICTURE_FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The light values of the colour tokens. Pictures are light in every theme. The values are not read from the style sheet,
 * because a build may resolve `light-dark()`. A test checks that they match the style sheet.
 */
export { PICTURE_COLOURS };

/** Maximum share of a line to fill. The rest is a margin for wider fonts. */
export const FILL = 0.94;
