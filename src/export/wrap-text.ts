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

/** The same in as many lines, but about as long as each other, so that no word stands alone in the last. */
export function wrapEvenly(text: string, maxWidth: number, widthOf: (text: string) => number) {
  const lines = wrapText(text, maxWidth, widthOf);
  for (let share = 0.5; share < 1; share += 0.04) {
    const even = wrapText(text, maxWidth * share, widthOf);
    if (even.length === lines.length && even.join(" ") === lines.join(" ")) return even;
  }
  return lines;
}

/** An address breaks before one of its parts, where it can. */
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
