import type { Line } from "./clean-text.ts";

/** Two items on a line whose columns' gap was lost: "- Law on Ice and - Snow Act (Sections 2". */
const BULLETED = /^[-–—•·]+ ?/;
const SECOND = / [-–—] ?(?=[\p{Lu}§])/u;
const GLUED = / -(?=[\p{Lu}§])/u;
/** A word that asks for another behind it. */
const OPEN_END =
  / (?:of|for|and|or|the|an?|to|in|on|by|with|from|under|&|No\.|amending|approving|concerning|regarding)$/;
const VERB = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** Two items side by side, as far as they are read. */
interface Row {
  left: string;
  right: string;
  /** Where the first column ends, in characters. */
  width: number;
  /** How many lines below went to the left item. */
  fed: number;
}

/** A cell of more lines is none. */
const MOST = 8;

/** Items that stand side by side with no gap left between them, to one line each: what stands below goes to the item that is still open. */
export function unfoldLostColumns(lines: readonly Line[]): Line[] {
  const rows = lines.filter(({ text }) => readRow(text) !== undefined).length;
  const unfolded: Line[] = [];
  let open: { row: Row; line: Line } | undefined;
  const close = () => {
    if (open && open.row.fed > 0) {
      const { row, line } = open;
      unfolded.push({ ...line, text: row.left }, { ...line, text: `- ${row.right}`, gap: "none" });
    } else if (open) unfolded.push(open.line);
    open = undefined;
  };
  for (const line of lines) {
    const row = readRow(line.text);
    const share = open && row === undefined && line.gap === "none" && shareOut(open.row, line.text);
    if (open && share) open.row = share;
    else {
      close();
      if (row && (rows > 1 || GLUED.test(line.text))) open = { row, line };
      else unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

function readRow(text: string): Row | undefined {
  if (!BULLETED.test(text)) return undefined;
  const [left = "", right, ...more] = text.split(SECOND);
  if (right === undefined || more.length > 0 || depth(right) < 0) return undefined;
  return { left, right, width: left.length, fed: 0 };
}

/** A row with a further line below it; undefined where the line is none of the left item's. */
function shareOut(row: Row, text: string): Row | undefined {
  if (BULLETED.test(text) || row.fed === MOST) return undefined;
  const end = endOfLeft(row, text);
  if (end === 0) return undefined;
  const rest = text.slice(end).trim();
  return {
    ...row,
    left: `${row.left} ${text.slice(0, end).trim()}`,
    right: rest === "" ? row.right : `${row.right} ${rest}`,
    fed: row.fed + 1,
  };
}

/** How much of a line belongs to the left item: up to the bracket that closes, up to the column's width where both are open, else all or nothing. */
function endOfLeft({ left, right, width, fed }: Row, text: string): number {
  if (depth(left) > 0) return closeOf(text, depth(left)) ?? text.length;
  const isLeftOpen = OPEN_END.test(left);
  if (isLeftOpen && isOpen(right) && text.length > width) return capitalNear(text, width);
  if (isLeftOpen) return text.length;
  const isRightOver = /[^.]{4}\.$/.test(right);
  const isMore = /^\p{Ll}/u.test(text) || (fed > 0 && !VERB.test(text));
  return isRightOver && isMore ? text.length : 0;
}

const isOpen = (item: string): boolean => depth(item) > 0 || OPEN_END.test(item);

/** Brackets that are open at the end of a text. */
const depth = (text: string): number => text.split("(").length - text.split(")").length;

/** Where so many open brackets are closed. */
function closeOf(text: string, open: number): number | undefined {
  let left = open;
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    left += mark === "(" ? 1 : -1;
    if (left === 0) return index + 1;
  }
  return undefined;
}

/** The capital nearest to a place, which begins the second cell. */
const capitalNear = (text: string, place: number): number =>
  [...text.matchAll(/ (?=\p{Lu})/gu)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place))
    .at(0) ?? text.length;
