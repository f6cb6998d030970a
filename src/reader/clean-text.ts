/** One line of a document with its blanks set right, and what lay between it and the line before. */
export interface Line {
  text: string;
  /** Column of each run of words that a wide gap sets apart: how a two-column line is told. */
  cells: readonly Cell[];
  gap: Gap;
  /** Which column it belongs to was a guess. */
  isTorn?: boolean;
}

/** A run of words on a line, and the column in which it begins. */
export interface Cell {
  column: number;
  text: string;
}

/** What lay between a line and the line before it. */
export type Gap = "none" | "blank" | "page";

const PAGE_MARK = /^-{3,}\s?page \d{1,4}\s?-{3,}$/i;
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i;

/** Text to lines: line ends, odd blanks and control characters set right; page marks, page numbers and rules gone. */
export function cleanText(text: string): Line[] {
  const lines: Line[] = [];
  let gap: Gap = "none";
  for (const raw of normalizeCharacters(text).split("\n")) {
    const cells = splitCells(raw);
    const written = cells.map((cell) => cell.text).join(" ");
    const line = dropMarkup(written);
    if (written === "\f" || PAGE_MARK.test(written)) gap = "page";
    else if (line === "") gap = gap === "page" ? gap : "blank";
    else if (PAGE_NUMBER.test(line)) gap = gap === "none" ? gap : "page";
    else {
      lines.push({ text: line, cells, gap });
      gap = "none";
    }
  }
  return lines;
}

/** Every line end to a line feed, every form feed to a line of its own, every blank to a blank, unseen characters gone. */
const normalizeCharacters = (text: string): string =>
  text
    .replace(/\r+\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\f/g, "\n\f\n")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    // Word's symbol fonts put bullets where Unicode has private characters.
    .replace(/[\uf0a7\uf0b7\uf0d8\uf076\uf0fc\u2022\u25cf\u25aa\u25e6\u2023\u2043]/g, " - ")
    .replace(/[\ue000-\uf8ff\ufffe\uffff]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, " ")
    .normalize("NFC")
    .replace(/[^\S\n\f]/g, " ");

/** Splits a line at gaps of three blanks or more; blanks inside a cell become one. */
function splitCells(raw: string): Cell[] {
  if (raw === "\f") return [{ column: 0, text: "\f" }];
  const cells: Cell[] = [];
  let end = -Infinity;
  for (const match of raw.matchAll(/[^ ]+/g)) {
    const last = cells.at(-1);
    if (last && match.index - end < 3) last.text += ` ${match[0]}`;
    else cells.push({ column: match.index, text: match[0] });
    end = match.index + match[0].length;
  }
  return cells;
}

/** Markdown's heading, emphasis and rule marks, and lines drawn with dashes. */
const dropMarkup = (line: string): string =>
  line
    .replace(/^#{1,6} /, "")
    .replace(/\*\*|__/g, "")
    .replace(/^[-–—_=*]{5,}/, "")
    .trim();
