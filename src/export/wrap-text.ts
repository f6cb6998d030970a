/** Width of a text in CSS pixels, in the font that a picture is set in. */
export type MeasureText = (text: string, font: { size: number; weight: number }) => number;

/** Breaks a text into lines that fit, between words but not at a no-break space; a word that is too long for a line, such as an address, breaks anywhere. */
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

function breakWord(word: string, maxWidth: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && widthOf(piece + character) > maxWidth) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
