import type { PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.d.ts";
import { UnreadableDocument } from "./problem.ts";

/** A run of text on a page: where its baseline starts (from the left and from the top), its width, and its font's size. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** The page's structure says that a list item begins here. */
  startsItem: boolean;
}

type Content = TextContent["items"][number];

/** The pieces of text on a page, at most `limit`, before `deadline`. */
export async function readPieces(
  page: PDFPageProxy,
  limit: number,
  deadline: number,
): Promise<Piece[]> {
  const items = await readItems(page, limit, deadline);
  const itemStarts = findItemStarts(await page.getStructTree());
  const { transform } = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  let startsItem = false;
  for (const item of items) {
    // The same content may be opened again on the next line.
    if (!("str" in item)) startsItem = itemStarts.delete(item.id) || startsItem;
    else if (item.str.trim() !== "") {
      const piece = place(item, transform, startsItem);
      if (piece) pieces.push(piece);
      startsItem = false;
    }
  }
  return pieces;
}

async function readItems(page: PDFPageProxy, limit: number, deadline: number): Promise<Content[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: Content[] = [];
  for (;;) {
    const { done, value }: ReadableStreamReadResult<TextContent> = await reader.read();
    if (done) return items;
    for (const item of value.items) items.push(item);
    const code =
      items.length > limit ? "pdf-too-large" : Date.now() > deadline ? "too-slow" : undefined;
    if (code === undefined) continue;
    // Not waited for: the page may be far from noticing.
    reader.cancel().catch(() => {});
    throw new UnreadableDocument(code);
  }
}

/** Text across the page's reading direction (a note in the margin, a watermark) is left out. */
function place(
  { str, transform: own, width, height }: TextItem,
  page: readonly number[],
  startsItem: boolean,
): Piece | undefined {
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[] = own;
  const across = Math.abs(pa * a + pc * b);
  const down = Math.abs(pb * a + pd * b);
  const size = Math.hypot(c, d) || height;
  if (down > across || !(size > 0)) return undefined;
  const x = pa * e + pc * f + pe;
  const y = pb * e + pd * f + pf;
  return Number.isFinite(x + y + width + size)
    ? { text: str, x, y, width, size, startsItem }
    : undefined;
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly unknown[];
}

/** Ids of the first content of each list item: browsers draw bullets as shapes, and say only here what they mean. */
function findItemStarts(tree: StructNode | null): Set<string> {
  const starts = new Set<string>();
  const visit = (node: StructNode, isStart: boolean): boolean => {
    if (node.type === "content" && node.id !== undefined) {
      if (isStart) starts.add(node.id);
      return true;
    }
    let seen = false;
    const opens = isStart || node.role === "LI";
    for (const child of node.children ?? [])
      if (isNode(child)) seen = visit(child, opens && !seen) || seen;
    return seen;
  };
  if (tree) visit(tree, false);
  return starts;
}

const isNode = (value: unknown): value is StructNode => typeof value === "object" && value !== null;
