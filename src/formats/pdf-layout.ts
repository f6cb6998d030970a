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
  type PageLine,
  rightOf,
} from "./pdf-lines.ts";
import type { Piece } from "./pdf-pieces.ts";
import { mergeRows } from "./pdf-rows.ts";

/** Times the usual step from line to line: more is the space between paragraphs. */
const APART = 1.25;
/** Step from line to line in font sizes, where the document has no two lines to measure. */
const USUAL_STEP = 1.2;
/** A line that ends before this share of the text's width was not broken by the margin. */
const FULL = 0.6;
/** How much a word's width may be misjudged, in font sizes: it is taken from the average of its run. */
const SLACK = 0.3;
/** A blank, and the least that a tab behind a bullet leaves, in font sizes. */
const BLANK = 0.25;
const TAB = 0.6;

/** "Page 2", "2 of 5": a law's number ("414/009") has no such order. */
const PAGE_NUMBER = /^(?:page )?(\d{1,3})(?: ?(?:of|\/) ?(\d{1,3}))?$/i;
/** On so many pages, the same first or last line is a running head or foot. */
const RUNNING = 3;

/** Pages of pieces to text: what the margin broke is joined, a blank line where the page has space, a form feed where a page ends. */
export function layOutPages(pages: readonly (readonly Piece[])[]): string {
  const all = dropRunningLines(pages.map((pieces) => mergeRows(findLines(pieces)))).flatMap(
    (page) => page.map((line, at) => ({ ...line, startsPage: at === 0 })),
  );
  const lines = all.map(markItem);
  const isBroken = findBreaks(all, findHanging(lines));
  const step = measureStep(lines, isBroken);
  let text = "";
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const words = lineText(line);
    if (!last) text = words;
    else {
      const goesOn = isBroken(last, line);
      const isApart =
        line.y - last.bottom > APART * step * Math.max(last.size, line.size) ||
        (!goesOn && isSetOut(last, line));
      const isTogether = line.startsPage ? isUnfinished(text.slice(-4)) : !isApart;
      if (isTogether && goesOn) text = joinWords(text, words);
      else text += (line.startsPage ? "\n\f\n" : isApart ? "\n\n" : "\n") + words;
    }
  }
  return `${text}\n`;
}

/** Pages without page numbers and running heads and feet, which would stand in the middle of a sentence; a head stays where it is first met. */
function dropRunningLines(pages: readonly PageLine[][]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const met = new Set<string>();
  return pages.map((page) => {
    const dropped = edges(page).filter((line) => {
      const key = keyOf(line);
      const isAgain = met.has(key) && (counts.get(key) ?? 0) >= RUNNING;
      met.add(key);
      return isAgain || isPageNumber(lineText(line));
    });
    return page.filter((line) => !dropped.includes(line));
  });
}

function isPageNumber(text: string): boolean {
  const [, page, last = page] = PAGE_NUMBER.exec(text) ?? [];
  return page !== undefined && Number(page) <= Number(last);
}

/** The first two and last two lines of a page. */
const edges = (page: readonly PageLine[]): PageLine[] =>
  page.filter((_, at) => at < 2 || at >= page.length - 2);

/** Text without its numbers, and where it stands on the page. */
const keyOf = (line: PageLine): string =>
  `${Math.round(line.y / 3)} ${lineText(line).replace(/\d+/g, "#")}`;

/** What begins further to the left than the item above it is no part of the item. */
const isSetOut = (line: PageLine, next: PageLine): boolean =>
  line.cells.length === 1 && next.cells[0].left < line.cells[0].left - line.size;

/** Lines of items whose words a tab sets apart from their bullet: further lines of such an item begin below its words, never before them. */
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

/** Whether the margin broke a line, so that it goes on in the next one. */
type Breaks = (line: PageLine, next: PageLine) => boolean;

/** Tells whether the margin broke a line: the next one's first word would not have fitted. */
function findBreaks(lines: readonly PageLine[], hanging: ReadonlySet<PageLine>): Breaks {
  // An address too long for any line sticks out of the margin.
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
        !(isSetOut(line, next) && (hanging.has(line) || !isUnfinished(lineText(line)))) &&
        rightOf(line) > full &&
        rightOf(line) + BLANK * line.size + next.cells[0].firstWidth > margin - SLACK * line.size &&
        Math.abs(line.size - next.size) < 0.1 * line.size));
}

/** A number that ends a sentence ("on May / 17. Then") marks no item, and neither does a dash within one, or within brackets. */
const isMarkedAfter = (line: PageLine, next: PageLine): boolean =>
  isMarked(next) &&
  !/\([^()]*$/.test(lineText(line)) &&
  !(isUnfinished(lineText(line)) && (hasNumber(next) || (hasDash(next) && !isMarked(line))));

/** The step between lines of one paragraph, in font sizes: the lower quartile of all that the margin broke. */
function measureStep(lines: readonly PageLine[], isBroken: Breaks): number {
  const steps = lines.flatMap((next, at) => {
    const line = lines[at - 1];
    const isStep = line && !next.startsPage && isBroken(line, next);
    return isStep ? [(next.y - line.bottom) / line.size] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? USUAL_STEP;
}
