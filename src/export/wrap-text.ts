import { joinWords, splitWord } from "../domain/split-word.ts";
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

/** Wraps a text between words, but not before a separator. A word that does not fit on a line breaks after characters such as hyphens, and an address anywhere. */
export function wrapText(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const fits = (part: string) => widthOf(part) <= maxWidth;
  const words = text.replaceAll(" ·", "\u00a0·").match(/[^ \t\n]+/g) ?? [];
  const parts = words.map((word) =>
    splitWord(word).flatMap((one) => (fits(one) ? one : breakWord(one, fits))),
  );
  let open = "";
  return joinWords(parts, fits).map((line) => {
    // A directional isolate that continues on the next line is closed at the end of this line and reopened.
    const shown = open + line.replaceAll("\u00a0·", " ·");
    open = /[\u2066-\u2068](?=[^\u2069]*$)/.exec(shown)?.[0] ?? "";
    return open ? `${shown}\u2069` : shown;
  });
}

/** Wraps a text into the same number of lines as `wrapText`, but balances their lengths. Texts that contain an address are not balanced. */
export function wrapEvenly(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const lines = wrapText(text, maxWidth, widthOf);
  const joined = (all: readonly string[]) => all.join("").replace(/[ \u2066-\u2069]/g, "");
  for (let share = text.includes("://") ? 1 : 0.5; share < 1; share += 0.04) {
    const even = wrapText(text, maxWidth * share, widthOf);
    if (even.length === lines.length && joined(even) === joined(lines)) return even;
  }
  return lines;
}

/** Positions at which a word that is longer than a line may break. */
const PARTS = /(?<=[-‐/·@_\u00a0\u202f])/u;

/** Breaks a word that is longer than a line into parts. Truncates a part that is still too long, except in an address. */
const breakWord = (word: string, fits: (text: string) => boolean): string[] =>
  word.includes("://")
    ? word.split(/(?=&)/).flatMap((part) => cut(part, fits))
    : word
        .split(PARTS)
        .map((part) => (fits(part) ? part : `${cut(part, (text) => fits(`${text}…`))[0]}…`));

function cut(text: string, fits: (text: string) => boolean): string[] {
  const characters = [...text];
  let end = characters.length;
  while (end > 1 && !fits(characters.slice(0, end).join(""))) end -= 1;
  const [piece, rest] = [characters.slice(0, end).join(""), characters.slice(end).join("")];
  return rest ? [piece, ...cut(rest, fits)] : [piece];
}
