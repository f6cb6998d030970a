import { weigh } from "./pdf-lines.ts";
import type { PageMarks, Place } from "./pdf-marks.ts";
import type { Piece } from "./pdf-pieces.ts";

/** A bullet: shares of the font's size, and how far before the words and above their baseline it stands. */
const SMALLEST = 0.15;
const LARGEST = 0.6;
const BEFORE = 2.5;
const ABOVE = 0.9;
/** How far from the reckoned place the blank may be at which a run begins, and a usual blank, in font sizes. */
const NEAR = 1.5;
const BLANK = 0.25;
const ON_LINE = 0.1;
/** A page with more dots is a drawing; a line at which text begins more often is none. */
const MAX_DOTS = 1000;
const MAX_STARTS = 300;

/** The pieces of a page whose structure says nothing: cut where the page begins to write anew, and items by the dots before them. */
export function markPieces(pieces: readonly Piece[], { dots, starts }: PageMarks): Piece[] {
  const byLine = groupByLine(starts);
  const cut = pieces.flatMap((piece) => cutAtStarts(piece, byLine));
  for (const { x, y, width, height } of dots.length > MAX_DOTS ? [] : dots) {
    let item: Piece | undefined;
    for (const piece of cut) {
      const gap = piece.x - (x + width);
      const isDot = [width, height].every(
        (side) => side > SMALLEST * piece.size && side < LARGEST * piece.size,
      );
      const isBeside = y < piece.y && y > piece.y - ABOVE * piece.size;
      if (
        isDot &&
        isBeside &&
        gap > 0 &&
        gap < BEFORE * piece.size &&
        piece.x < (item?.x ?? Infinity)
      )
        item = piece;
    }
    if (item) item.startsItem = "marked";
  }
  return cut;
}

/** Places by the points that they are from the top. */
type Lines = ReadonlyMap<number, readonly Place[]>;

function groupByLine(places: readonly Place[]): Lines {
  const lines = new Map<number, Place[]>();
  for (const place of places) {
    const line = lines.get(Math.round(place.y));
    if (line) line.push(place);
    else lines.set(Math.round(place.y), [place]);
  }
  for (const [y, line] of lines) if (line.length > MAX_STARTS) lines.delete(y);
  return lines;
}

/** The library joins what stands close together, such as two cells of a table: a run that begins inside a piece begins at a blank. */
function cutAtStarts(piece: Piece, starts: Lines): Piece[] {
  const { text, x, y, width, size } = piece;
  const inside = [-1, 0, 1]
    .flatMap((step) => starts.get(Math.round(y) + step) ?? [])
    .filter((start) => Math.abs(start.y - y) < ON_LINE * size)
    .filter((start) => start.x > x + size && start.x < x + width - size)
    .sort((a, b) => b.x - a.x);
  let rest = piece;
  const after: Piece[] = [];
  for (const start of inside) {
    const at = blankNear(rest.text, ((start.x - x) / width) * weigh(text), (NEAR * size) / width);
    if (at === undefined) continue;
    const end = x + rest.width;
    after.unshift({
      ...rest,
      text: rest.text.slice(at + 1),
      x: start.x,
      width: end - start.x,
      startsItem: undefined,
    });
    rest = { ...rest, text: rest.text.slice(0, at), width: start.x - BLANK * size - x };
  }
  return [rest, ...after];
}

/** Where the blank is that comes closest to a weight; undefined where none is near. */
function blankNear(text: string, weight: number, share: number): number | undefined {
  const slack = share * weigh(text);
  let best: number | undefined;
  let least = slack;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const distance = Math.abs(weigh(text.slice(0, at + 1)) - weight);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
