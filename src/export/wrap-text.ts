import { PICTURE_FONT } from "./picture-style.ts";

/** Width of a text in CSS pixels, in the font of the pictures. */
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

/** Breaks a text into lines between words, but not at a no-break space. A word longer than a line, such as an address, breaks anywhere. */
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

/** Breaks a text into as few lines, of about equal length, so that the last one has no single word. */
export function wrapEvenly(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const lines = wrapText(text, maxWidth, widthOf);
  for (let share = 0.5; share < 1; share += 0.04) {
    const even = wrapText(text, maxWidth * share, widthOf);
    if (even.length === lines.length && even.join(" ") === lines.join(" ")) return even;
  }
  return lines;
}

/** Breaks a word, and an address preferably before a parameter. */
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
