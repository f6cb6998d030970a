import { isUnfinished } from "../reader/columns.ts";
import {
  findLines,
  hasDash,
  hasNumber,
  isMarked,
  isOneBlock,
  joinWords,
  lineText,
  markItem,
  measureLineHeight,
  type PageLine,
  rightOf,
  SPACE,
} from "./pdf-lines.ts";
import type { Piece } from "./pdf-pieces.ts";
import { mergeRows } from "./pdf-rows.ts";

/** Distance between baselines above which a line starts a paragraph, in line heights. */
const PARAGRAPH_GAP = 1.25;
/** Line height in font sizes, for documents without wrapped lines to measure. */
const DEFAULT_LINE_HEIGHT = 1.2;
/** Minimum length of a line that was wrapped at the margin, as a share of the text width. */
const FULL = 0.6;
/** Tolerance in font sizes for indents, and for word widths, which are estimated from the width of the run. */
const SLACK = 0.3;
/** Minimum width of a tab after a bullet, in font sizes. */
const TAB = 0.6;

/** Matches "Page 2" and "2 of 5". Also matches the number of a law ("414/009"), which `isPageNumber` excludes. */
const PAGE_NUMBER = /^(?:page )?(\d{1,3})(?: ?(?:of|\/) ?(\d{1,3}))?$/i;
/** Minimum number of pages that repeat a running header or footer. */
const RUNNING = 3;

/** Converts text runs to text. Joins wrapped lines, and separates paragraphs by blank lines and pages by form feeds. */
export function layOutPages(pages: readonly (readonly Piece[])[]): string {
  const all = dropRunningLines(pages.map((pieces) => mergeRows(findLines(pieces)))).flatMap(
    (page) => page.map((line, at) => ({ ...line, startsPage: at === 0 })),
  );
  const lines = all.map(markItem);
  const isWrapped = createWrapTest(all, findHanging(lines));
  const lineHeight =
    measureLineHeight(lines, 0.25, (line, next) => !next.startsPage && isWrapped(line, next)) ??
    DEFAULT_LINE_HEIGHT;
  let text = "";
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const words = lineText(line);
    if (!last) text = words;
    else {
      const continues = isWrapped(last, line);
      const isApart =
        line.y - last.bottom > PARAGRAPH_GAP * lineHeight * Math.max(last.size, line.size) ||
        (!continues && isOutdented(last, line));
      const isTogether = line.startsPage ? isUnfinished(text.slice(-4)) : !isApart;
      if (isTogether && continues) text = joinWords(text, words);
      else text += (line.startsPage ? "\n\f\n" : isApart ? "\n\n" : "\n") + words;
    }
  }
  return `${text}\n`;
}

/** Removes page numbers, running headers and footers, which would interrupt sentences. Keeps the first occurrence of each header and footer. */
function dropRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const [at, page] of pages.entries())
    for (const key of new Set(edges(page).flatMap((line) => keysOf(line, at))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Set<string>();
  return pages.map((page, at) => {
    const dropped = edges(page).filter((line) => {
      const keys = keysOf(line, at);
      const isAgain = keys.some((key) => met.has(key) && (counts.get(key) ?? 0) >= RUNNING);
      for (const key of keys) met.add(key);
      return isAgain || isPageNumber(lineText(line));
    });
    return page.filter((line) => !dropped.includes(line));
  });
}

function isPageNumber(text: string): boolean {
  const [, page, last = page] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(last);
}

const edges = (page: readonly PageLine[]): PageLine[] =>
  page.filter((_, at) => at < 2 || at >= page.length - 2);

/** Keys that identify a running header or footer across pages: its vertical position and its text, either unchanged or with one number relative to the page. */
function keysOf(line: PageLine, page: number): string[] {
  const text = lineText(line);
  const numbered = [...text.matchAll(/\d+/g)]
    .slice(0, 8)
    .map(({ 0: number, index }) =>
      [text.slice(0, index), Number(number) - page, text.slice(index + number.length)].join("#"),
    );
  return [text, ...numbered].map((key) => `${Math.round(line.y / 3)} ${key}`);
}

const isOutdented = (line: PageLine, next: PageLine): boolean =>
  line.cells.length === 1 && next.cells[0].left < line.cells[0].left - line.size;

/** Finds the lines of items with a tab after the bullet. Their wrapped lines align with the text, never with the bullet. */
function findHanging(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const hanging = new Set<PageLine>();
  let indent = Number.NaN;
  for (const line of lines) {
    const [{ text, left, joints }] = line.cells;
    const [first] = joints;
    const isMark = isMarked(line) && first && /^\S{1,4} $/.test(text.slice(0, first.at));
    if (isMark && first.left - first.right > TAB * line.size) indent = first.left;
    else if (!(Math.abs(left - indent) < SLACK * line.size)) indent = Number.NaN;
    if (indent > 0) hanging.add(line);
  }
  return hanging;
}

type WrapTest = (line: PageLine, next: PageLine) => boolean;

/** A line was wrapped if the next line is in the same block, or if the first word of the next line would not have fitted. */
function createWrapTest(lines: readonly PageLine[], hanging: ReadonlySet<PageLine>): WrapTest {
  // Lines without spaces may be addresses that exceed the margin.
  const plain = lines.filter(({ cells }) => cells.length === 1 && / /.test(cells[0].text.trim()));
  const margin = plain.reduce((right, line) => Math.max(right, rightOf(line)), 0);
  const left = plain.reduce((least, { cells }) => Math.min(least, cells[0].left), margin);
  const full = left + FULL * (margin - left);
  return (line, next) =>
    line.cells.length === 1 &&
    next.cells.length === 1 &&
    !next.startsItem &&
    (isOneBlock(line, next) ||
      (!isMarkedAfter(line, next) &&
        !(isOutdented(line, next) && (hanging.has(line) || !isUnfinished(lineText(line)))) &&
        rightOf(line) > full &&
        rightOf(line) + SPACE * line.size + next.cells[0].firstWidth > margin - SLACK * line.size &&
        Math.abs(line.size - next.size) < 0.1 * line.size));
}

/** Whether the next line is marked. Ignores numbers and dashes within a sentence ("on May / 17. Then") or within brackets. */
const isMarkedAfter = (line: PageLine, next: PageLine): boolean =>
  isMarked(next) &&
  !/\([^()]*$/.test(lineText(line)) &&
  !(isUnfinished(lineText(line)) && (hasNumber(next) || (hasDash(next) && !isMarked(line))));
