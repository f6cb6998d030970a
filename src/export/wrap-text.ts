import { PICTURE_FONT } from "./picture-style.ts";

/** Measures the width of a text in CSS pixels, in the font of pictures. */
export type MeasureText = (text: string, font: { size: number; weight: number }) => number;

/** Width of an average character in em, for environments without a canvas. */
const AVERAGE = 0.56;

export function createMeasure(): MeasureText {
  const canvas = document.createElement("canvas").getContext("2d");
  return (text, { size, weight }) => {
    if (!canvas) return text.length * size * AVERAGE;
    canvas.font = `${weight} ${size}px ${PICTURE_FONT}`;
    return canvas.measureText(text).width;
  };
}

/** Wraps a text between words, but not at a no-break space. A word longer than a line, such as an address, may break anywhere. */
export function wrapText(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, maxWidth, widthOf);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

/** Wraps a text into the same number of lines as `wrapText`, but balances their lengths, so that no word is alone on the last line. */
export function wrapEvenly(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const lines = wrapText(text, maxWidth, widthOf);
  for (let share = 0.5; share < 1; share += 0.04) {
    const even = wrapText(text, maxWidth * share, widthOf);
    if (even.length === lines.length && even.join(" ") === lines.join(" ")) return even;
  }
  return lines;
}

/** Breaks a word into lines. Prefers to break an address before a parameter. */
function breakWord(word: string, maxWidth: number, widthOf: (text: string) => number): string[] {
  const characters = [...word];
  const upTo = (end: number) => characters.slice(0, end).join("");
  let end = characters.length;
  while (end > 1 && widthOf(upTo(end)) > maxWidth) end -= 1;
  if (end === characters.length) return [word];
  const part = characters.lastIndexOf("&", end);
  const piece = upTo(part > 0 ? part : end);
  return [piece, ...breakWord(word.slice(piece.length), maxWidth, widthOf)];
}
