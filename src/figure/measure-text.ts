import { PICTURE_FONT } from "../export/picture-style.ts";
import type { MeasureText } from "../export/wrap-text.ts";

/** Width of an average character in em, where there is no canvas to measure on. */
const AVERAGE = 0.56;

/** Measures texts in the font of the pictures. */
export function createMeasure(document: Document): MeasureText {
  const canvas = document.createElement("canvas").getContext("2d");
  return (text, { size, weight }) => {
    if (!canvas) return text.length * size * AVERAGE;
    canvas.font = `${weight} ${size}px ${PICTURE_FONT}`;
    return canvas.measureText(text).width;
  };
}
