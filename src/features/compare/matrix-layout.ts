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
  words: { size: 12, weight: 400, leading: 15 },
} as const;

const FIRST_COLUMN = 224;
const CODE = 42;
const GAP = 12;
const MARK = 22;
const ROW_PADDING = 6;
const PILLAR_DROP = 22;

/** Breaks the texts of a matrix so that nothing is cut off, and places them. */
export function layOutMatrix(
  words: MatrixWords,
  width: number,
  measure: MeasureText,
): MatrixLayout {
  const column = (width - FIRST_COLUMN) / Math.max(1, words.heads.length);
  const xOf = (index: number) => FIRST_COLUMN + index * column;
  const texts: Placed[] = [];
  const marks: MatrixLayout["marks"][number][] = [];
  const rules: MatrixLayout["rules"][number][] = [];
  /** Writes a text at a place; gives how far down it reaches. */
  const write = (
    kind: Placed["kind"],
    id: string,
    text: string,
    x: number,
    top: number,
    room: number,
  ) => {
    const { leading, ...font } = TEXTS[kind];
    const lines = wrapText(text, room * FILL, (line) => measure(line, font));
    texts.push({ kind, id, x, y: top + leading * 0.78, lines });
    return top + lines.length * leading;
  };

  const headEnds = words.heads.map(({ name, notes }, index) => {
    const room = column - GAP;
    const below = write("name", `name-${index}`, name, xOf(index) + MARK - 4, 0, room - MARK);
    return notes.reduce(
      (top, note, line) => write("note", `note-${index}-${line}`, note, xOf(index), top + 2, room),
      below,
    );
  });
  let y = Math.max(0, ...headEnds) + 6;
  for (const { id, title, rows } of words.pillars) {
    y = write("pillar", id, title, 0, y + PILLAR_DROP - 8, width) + 4;
    rules.push({ y, isStrong: true });
    for (const row of rows) {
      const top = y + ROW_PADDING;
      write("code", `code-${row.code}`, row.code, 0, top, CODE);
      const ends = [write("title", row.code, row.title, CODE, top, FIRST_COLUMN - CODE - GAP)];
      row.cells.forEach(({ status, words: said }, index) => {
        const cell = `${row.code}-${index}`;
        marks.push({ id: cell, status, x: xOf(index) + 8, y: top + 8 });
        if (said)
          ends.push(
            write("words", `words-${cell}`, said, xOf(index) + MARK, top, column - MARK - GAP),
          );
      });
      y = Math.max(...ends, top + TEXTS.title.leading) + ROW_PADDING;
      rules.push({ y, isStrong: false });
    }
  }
  const badges = words.heads.map(({ place }, index) => ({ place, x: xOf(index) + 7, y: 8 }));
  return { width, height: y + 1, texts, marks, badges, rules };
}
