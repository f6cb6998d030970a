import { lineText, type PageLine } from "./pdf-lines.ts";

/** What begins an item, and what begins a section. */
const BULLET = /^(?:[-–—•·▪●○■*\uf000-\uf0ff]|o )/u;
const NUMBER = /^\(?(?:\d{1,2}|[a-m])[.)] /;
const SECTION = /^\d(?:\.\d){1,2}\.? ?\p{L}/u;
/** How far an item stands from the text's edge, and how little items of one list differ, in font sizes. */
const INDENT = 1;
const SAME = 0.1;

export const isMarked = (line: PageLine): boolean =>
  hasBullet(line) || SECTION.test(lineText(line));

const hasBullet = (line: PageLine): boolean => BULLET.test(lineText(line)) || hasNumber(line);

/** Also the end of a sentence may look so: "the FROST / – the small one", "on May / 17. Then". */
export const hasDash = (line: PageLine): boolean => /^[–—-] \p{Ll}/u.test(lineText(line));
export const hasNumber = (line: PageLine): boolean => NUMBER.test(lineText(line));

/**
 * Lines with a bullet before each list item that has none: browsers draw bullets as shapes, so only the page's
 * structure, or lines set in from the text's edge one like another, tell of a list.
 */
export function markItems(
  lines: readonly PageLine[],
  isBroken: (line: PageLine, next: PageLine) => boolean,
): PageLine[] {
  const edge = findEdge(lines);
  // A document whose structure tells of items tells of all.
  const isTold = lines.some(({ startsItem }) => startsItem);
  const isIndented = (line: PageLine | undefined): line is PageLine =>
    line !== undefined && line.cells.length === 1 && leftOf(line) > edge + INDENT * line.size;
  let isInList = false;
  return lines.map((line, at) => {
    const last = lines[at - 1];
    const next = lines[at + 1];
    if (isTold || isMarked(line) || !isIndented(line)) {
      isInList = false;
      return line.startsItem && !isMarked(line) ? addBullet(line) : line;
    }
    const isAlike = (other: PageLine | undefined) =>
      isIndented(other) && Math.abs(leftOf(other) - leftOf(line)) < SAME * line.size;
    if (last && isBroken(last, line) && (isInList || hasBullet(last))) return line;
    const opens = last !== undefined && /:\s*$/.test(lineText(last));
    const startsRun =
      last !== undefined && !hasBullet(last) && leftOf(last) < leftOf(line) && isAlike(next);
    isInList = line.startsItem !== undefined || opens || startsRun || (isInList && isAlike(last));
    return isInList ? addBullet(line) : line;
  });
}

const leftOf = ({ cells }: PageLine): number => cells[0].left;

/** Where most lines begin. */
function findEdge(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  let edge = 0;
  for (const line of lines) {
    const left = Math.round(leftOf(line));
    counts.set(left, (counts.get(left) ?? 0) + 1);
    if ((counts.get(left) ?? 0) > (counts.get(edge) ?? 0)) edge = left;
  }
  return edge;
}

function addBullet(line: PageLine): PageLine {
  const [first, ...rest] = line.cells;
  return { ...line, cells: [{ ...first, text: `- ${first.text.trimStart()}` }, ...rest] };
}
