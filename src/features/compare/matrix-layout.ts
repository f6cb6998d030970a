import type { Status } from "../../domain/status.ts";
import { FILL } from "../../export/picture-style.ts";
import { type MeasureText, wrapText } from "../../export/wrap-text.ts";

/** A matrix in words, before it has a place. */
export interface MatrixWords {
  /** Name and small lines of each country. */
  heads: readonly { place: number; name: string; notes: readonly string[] }[];
  pillars: readonly {
    id: string;
    title: string;
    rows: readonly {
      code: string;
      title: string;
      /** `words` is "" where the mark stands alone. */
      cells: readonly { status: Status; words: string }[];
    }[];
  }[];
}

/** A text with its first baseline. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  lines: readonly string[];
  kind: keyof typeof TEXTS;
}

/** Every line and mark of a matrix in its place, in CSS pixels. */
export interface MatrixLayout {
  width: number;
  height: number;
  texts: readonly Placed[];
  marks: readonly { id: string; status: Status; x: number; y: number }[];
  badges: readonly { place: number; x: number; y: number }[];
  rules: readonly { y: number; isStrong: boolean }[];
}

/** Size, weight and distance of the lines of each sort of text. */
export const TEXTS = {
  name: { size: 13, weight: 700, leading: 16 },
  note: { size: 11.5, weight: 400, leading: 14 },
  pillar: { size: 14, weight: 700, leading: 18 },
  code: { size: 12, weight: 400, leading: 16 },
  title: { size: 13, weight: 400, leading: 16 },
  words: { size: 11.5, weight: 400, leading: 14 },
} as const;

/** The first column, where the countries leave it room and where they do not. */
const FIRST_COLUMN = 224;
const FIRST_COLUMN_SMALL = 184;
/** In a country's column narrower than this, the words stand below the mark. */
const BESIDE = 120;
const CODE = 42;
const GAP = 12;
const MARK = 22;
/** Most lines of a cell's words: a long list of laws is in the data, not in the picture. */
const MOST_LINES = 3;
const ROW_PADDING = 6;
const PILLAR_GAP = 14;

/** Breaks the texts of a matrix into lines that fit, and places them. */
export function layOutMatrix(
  words: MatrixWords,
  width: number,
  measure: MeasureText,
): MatrixLayout {
  const countries = Math.max(1, words.heads.length);
  const first = (width - FIRST_COLUMN) / countries < BESIDE ? FIRST_COLUMN_SMALL : FIRST_COLUMN;
  const column = (width - first) / countries;
  const frame = {
    first,
    column,
    room: column - GAP,
    xOf: (index: number) => first + index * column,
  };
  const paper = createPaper(measure);
  const head = writeHead(words.heads, frame, paper);
  let y = head.end + 6;
  const marks: MatrixLayout["marks"][number][] = [];
  const rules: MatrixLayout["rules"][number][] = [];
  for (const { id, title, rows } of words.pillars) {
    y = paper.write("pillar", id, title, 0, y + PILLAR_GAP, width) + 4;
    rules.push({ y, isStrong: true });
    for (const row of rows) {
      const top = y + ROW_PADDING;
      y = writeRow(row, top, frame, paper) + ROW_PADDING;
      marks.push(
        ...row.cells.map(({ status }, index) => ({
          id: `${row.code}-${index}`,
          status,
          x: frame.xOf(index) + 8,
          y: top + 8,
        })),
      );
      rules.push({ y, isStrong: false });
    }
  }
  return { width, height: y + 1, texts: paper.texts, marks, badges: head.badges, rules };
}

/** Where the columns are: the first ends where the first country's begins. */
interface Frame {
  first: number;
  column: number;
  /** Of a country's column, less what parts it from the next. */
  room: number;
  xOf: (index: number) => number;
}

type Paper = ReturnType<typeof createPaper>;

/** Takes texts, and gives how far down each reaches. */
function createPaper(measure: MeasureText) {
  const texts: Placed[] = [];
  const write = (
    kind: Placed["kind"],
    id: string,
    text: string,
    x: number,
    top: number,
    room: number,
  ): number => {
    const { leading, ...font } = TEXTS[kind];
    const all = wrapText(text, room * FILL, (line) => measure(line, font));
    const lines = kind === "words" ? clip(all) : all;
    texts.push({ kind, id, x, y: top + leading * 0.78, lines });
    return top + lines.length * leading;
  };
  return { texts, write };
}

/** The first lines, with a sign that there are more. */
const clip = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : lines
        .slice(0, MOST_LINES)
        .map((line, index) =>
          index === MOST_LINES - 1 ? `${line.slice(0, -2).trimEnd()}…` : line,
        );

/** The countries: badge above name, and the small lines below. */
function writeHead(heads: MatrixWords["heads"], { room, xOf }: Frame, { write }: Paper) {
  const ends = heads.map(({ name, notes }, index) =>
    notes.reduce(
      (top, note, line) => write("note", `note-${index}-${line}`, note, xOf(index), top + 2, room),
      write("name", `name-${index}`, name, xOf(index), MARK - 4, room),
    ),
  );
  return {
    end: Math.max(0, ...ends),
    badges: heads.map(({ place }, index) => ({ place, x: xOf(index) + 6, y: 8 })),
  };
}

/** One measure; gives where it ends. */
function writeRow(
  { code, title, cells }: MatrixWords["pillars"][number]["rows"][number],
  top: number,
  { first, column, room, xOf }: Frame,
  { write }: Paper,
): number {
  const isBeside = column >= BESIDE;
  const ends = cells.flatMap(({ words }, index) => {
    if (!words) return [];
    const id = `words-${code}-${index}`;
    return isBeside
      ? [write("words", id, words, xOf(index) + MARK, top, room - MARK)]
      : [write("words", id, words, xOf(index), top + MARK - 4, room)];
  });
  write("code", `code-${code}`, code, 0, top, CODE);
  return Math.max(
    top + TEXTS.title.leading,
    write("title", `title-${code}`, title, CODE, top, first - CODE - GAP),
    ...ends,
  );
}
