export interface Line {
  text: string;
  /** More than one for text in columns. */
  cells: readonly Cell[];
  /** The gap before the line. */
  gap: "none" | "blank" | "page";
  /** Whether the reader guessed which column the text belongs to. */
  isTorn?: boolean;
}

/** Part of a line, separated from the rest by a wide gap. */
export interface Cell {
  column: number;
  text: string;
}

const PAGE_MARK = /^-{3,}\s?page \d{1,4}\s?-{3,}$/i;
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i;

/** Splits text into lines and removes page marks, page numbers, horizontal rules, Markdown marks and control characters. */
export function cleanText(text: string): Line[] {
  const lines: Line[] = [];
  let gap: Line["gap"] = "none";
  for (const raw of normalizeCharacters(text).split("\n")) {
    const cells = splitCells(raw);
    const written = cells.map((cell) => cell.text).join(" ");
    const line = dropMarkup(written);
    if (written === "\f" || PAGE_MARK.test(written)) gap = "page";
    else if (line === "") gap = gap === "page" ? gap : "blank";
    else if (PAGE_NUMBER.test(line)) gap = gap === "none" ? gap : "page";
    else {
      lines.push(rewrite({ text: written, cells, gap }, dropMarkup));
      gap = "none";
    }
  }
  return lines;
}

/** Changes the text of a line and of its cells. */
export const rewrite = (line: Line, change: (text: string) => string): Line => ({
  ...line,
  text: change(line.text),
  cells: line.cells.map(({ column, text }) => ({ column, text: change(text) })),
});

/** Starts from a two-byte string, because engines compile each pattern separately for one-byte and two-byte strings. */
const normalizeCharacters = (text: string): string =>
  `\u2026${text}`
    .slice(1)
    .replace(/\r+\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\f/g, "\n\f\n")
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    // Bullets. Word's symbol fonts encode them as private-use characters.
    .replace(/[\uf0a7\uf0b7\uf0d8\uf076\uf0fc\u2022\u25cf\u25aa\u25e6\u2023\u2043]/g, " - ")
    .replace(/[\ue000-\uf8ff\ufffe\uffff]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are removed.
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, " ")
    .normalize("NFC")
    .replace(/[^\S\n\f ]/g, " ")
    // Puts the disclaimer on its own line, in case the extraction lost the line break.
    .replace(/(?<=\S) +(?=DISCLAIMER ?:)/g, "\n")
    // A number within a sentence, such as a helpline's, is not a page number.
    .replace(/(?<=[\p{L},]) *\n *(\d{3}) *\n(?= *\p{L})/gu, " $1\n");

/** Splits a line at gaps of three spaces or more, except after a bullet. */
function splitCells(raw: string): Cell[] {
  const whole = raw === "\f" ? raw : raw.trim();
  if (!whole.includes("  "))
    return whole === "" ? [] : [{ column: raw.indexOf(whole), text: whole }];
  const cells: Cell[] = [];
  let end = -Infinity;
  for (const match of raw.matchAll(/[^ ]+/g)) {
    const last = cells.at(-1);
    if (last && (match.index - end < 3 || /^[-–—•·]$/.test(last.text))) last.text += ` ${match[0]}`;
    else cells.push({ column: match.index, text: match[0] });
    end = match.index + match[0].length;
  }
  return cells;
}

/** Removes Markdown marks, horizontal rules, and the space in "XY- CERT". */
const dropMarkup = (line: string): string =>
  line
    .replace(/- (?<=\p{Lu}{2}- )(?=C(?:E|I|SI)RT)/gu, "-")
    .replace(/^#{1,6} |\*\*|__/g, "")
    .replace(/^[-–—_=*]{5,}/, "")
    .trim();

/** Short words that are seldom the first half of a torn word. */
const WHOLE =
  /^(?:an?|and|as|at|be|by|do|for|he|i[fnst]?|me|my|not?|o[fnr]|so|the|to|up|us|we|cyber)$/i;
/** A single letter that is not a word, a bullet or an initial. */
const isLone = (word: string) => word.length === 1 && !"aAIoO".includes(word);
/** Two adjacent words. In "G8 and", "G8" is not a word. */
const PAIR = /(?<![\p{L}\p{N}])(\p{L}+) (?=(\p{L}+)(?![\p{L}\p{N}]))/gu;

/** Rejoins torn words ("recog nized") if the complete word occurs elsewhere in the document and one half does not. */
export function mendWords(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  // The length is bounded because a very long word would overflow the engine's stack.
  const words = lines.map(({ text }) => text.toLowerCase().match(/\p{L}{1,999}/gu) ?? []);
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isHalf = (word: string) => isLone(word) || counts.get(word.toLowerCase()) === 1;
  const isTorn = (first: string, second: string) =>
    first.length + second.length > 3 &&
    counts.has((first + second).toLowerCase()) &&
    (isLone(first) || !WHOLE.test(first)) &&
    (/^\p{Ll}/u.test(second) || !/\p{Ll}/u.test(first + second)) &&
    (isHalf(first) || isHalf(second));
  const join = (pair: string, first: string, second: string) =>
    isTorn(first, second) ? first : pair;
  const isRare = (word = "") => word.length === 1 || counts.get(word) === 1;
  const mayBeTorn = (word: string, at: number, all: readonly string[]) =>
    (isRare(word) || isRare(all[at - 1])) && counts.has(all[at - 1] + word);
  return lines.map((line, at) =>
    words[at]?.some(mayBeTorn) ? rewrite(line, (text) => text.replace(PAIR, join)) : line,
  );
}
