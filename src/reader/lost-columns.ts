import type { Line } from "./clean-text.ts";

const BULLETED = /^-+ ?/;
/** Where the second item of a line begins: "- Law on Ice and - Snow Act (Sections 2". */
const SECOND = / - ?(?=[\p{Lu}§])/u;
const GLUED = / -(?=[\p{Lu}§])/u;
/** A word that asks for another behind it. */
const OPEN_END =
  / (?:of|for|and|or|the|an?|to|in|on|by|with|from|under|&|No\.|amending|approving|concerning|regarding)$/;
const VERB = /\b(?:is|are|was|were|has|have|had|will|shall)\b/;

/** Two items side by side, as far as they are read. */
interface Row {
  left: string;
  right: string;
  /** How long the last line of each is. */
  lengths: readonly [left: number, right: number];
  /** How many lines below went to the left item. */
  fed: number;
}

/** A cell of more lines is none, and neither is one wider than half a page; a dash in a shorter line may stand within a name. */
const MOST_LINES = 8;
const HALF_PAGE = 66;
const THIRD_OF_PAGE = 40;
/** Letters are not all of one width. */
const SLACK = 4;

/** Items that stand side by side with no gap left between them, to one line each: what stands below goes to the item that is still open. */
export function unfoldLostColumns(lines: readonly Line[]): Line[] {
  const rows = lines.flatMap(({ text }) => readRow(text) ?? []);
  const width = rows.reduce((most, { lengths }) => Math.max(most, ...lengths), 0);
  if (width > HALF_PAGE) return [...lines];
  const areColumns = rows.length > 1 && width >= THIRD_OF_PAGE;
  const unfolded: Line[] = [];
  let open: { row: Row; line: Line } | undefined;
  const close = () => {
    if (open && open.row.fed > 0) {
      const { row, line } = open;
      const torn = { ...line, isTorn: true };
      unfolded.push({ ...torn, text: row.left }, { ...torn, text: `- ${row.right}`, gap: "none" });
    } else if (open) unfolded.push(open.line);
    open = undefined;
  };
  for (const line of lines) {
    const row = readRow(line.text);
    const share = open && line.gap === "none" && shareOut(open.row, line.text, width);
    if (open && share) open.row = share;
    else {
      close();
      if (row && (areColumns || GLUED.test(line.text))) open = { row, line };
      else unfolded.push(line);
    }
  }
  close();
  return unfolded;
}

function readRow(text: string): Row | undefined {
  const bullet = BULLETED.exec(text)?.[0].length;
  const [left = "", right, ...more] = text.split(SECOND);
  if (bullet === undefined || right === undefined || more.length > 0 || depth(right) < 0)
    return undefined;
  return { left, right, lengths: [left.length, bullet + right.length], fed: 0 };
}

/** A row with a further line below it; undefined where the line is none of the left item's. */
function shareOut(row: Row, text: string, width: number): Row | undefined {
  if (BULLETED.test(text) || row.fed === MOST_LINES) return undefined;
  const end = endOfLeft(row, text, width);
  const own = text.slice(0, end).trim();
  const rest = text.slice(end).trim();
  if (own === "") return undefined;
  return {
    left: `${row.left} ${own}`,
    right: rest === "" ? row.right : `${row.right} ${rest}`,
    lengths: [own.length, rest === "" ? row.lengths[1] : rest.length],
    fed: row.fed + 1,
  };
}

/** How much of a line belongs to the left item: up to the bracket that closes, or to the column's edge, all or nothing. */
function endOfLeft({ left, right, lengths, fed }: Row, text: string, width: number): number {
  const word = text.split(" ", 1)[0]?.length ?? 0;
  // A line breaks only where the next word has no room.
  const [isLeftFull, isRightFull] = lengths.map((length) => length + 1 + word > width - SLACK);
  const isBoth = text.length > width + SLACK;
  const edge = isBoth ? edgeOf(text, width) : text.length;
  if (depth(left) > 0) return closeOf(text, depth(left)) ?? edge;
  if (OPEN_END.test(left)) return edge;
  if (VERB.test(text) || (fed === 0 && !isLeftFull)) return 0;
  const isRightOver = /[^.]{4}\.$/.test(right);
  if (isRightOver) return /^\p{Ll}/u.test(text) || fed > 0 ? text.length : 0;
  return isLeftFull && (isBoth || (!isRightFull && !isOpen(right))) ? edge : 0;
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

/** The last blank before a column's edge. */
const edgeOf = (text: string, width: number): number => Math.max(0, text.lastIndexOf(" ", width));
