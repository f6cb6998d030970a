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
  startsItem: ItemStart | undefined;
  /** The paragraph, heading, item or cell that it belongs to, by the page's structure; none where the page has none. */
  block?: number | undefined;
}

type Content = TextContent["items"][number];

/** What a page says, and whether it tells how that hangs together. */
export interface PlacedText {
  pieces: Piece[];
  isTagged: boolean;
}

/** The pieces of text on a page, at most `limit`, before `deadline`. */
export async function readPieces(
  page: PDFPageProxy,
  limit: number,
  deadline: number,
): Promise<PlacedText> {
  const items = await readItems(page, limit, deadline);
  const tree = await page.getStructTree();
  const { transform } = page.getViewport({ scale: 1 });
  return { pieces: placeItems(items, readStructure(tree), transform), isTagged: tree !== null };
}

/** Marked contents may lie in one another: what has no place in the structure has that of what is around it. */
function placeItems(
  items: readonly Content[],
  { itemStarts, blocks }: PageStructure,
  transform: readonly number[],
): Piece[] {
  const pieces: Piece[] = [];
  const open: (number | undefined)[] = [];
  let startsItem: ItemStart | undefined;
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(blocks.get(item.id) ?? open.at(-1));
      startsItem = itemStarts.get(item.id) ?? startsItem;
      // The same content may be opened again on the next line.
      itemStarts.delete(item.id);
    } else if (item.str.trim() !== "") {
      const piece = place(item, transform);
      if (piece) pieces.push({ ...piece, startsItem, block: open.at(-1) });
      startsItem = undefined;
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
): Omit<Piece, "startsItem"> | undefined {
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[] = own;
  const across = Math.abs(pa * a + pc * b);
  const down = Math.abs(pb * a + pd * b);
  const size = Math.hypot(c, d) || height;
  if (down > across || !(size > 0)) return undefined;
  const x = pa * e + pc * f + pe;
  const y = pb * e + pd * f + pf;
  return Number.isFinite(x + y + width + size) ? { text: str, x, y, width, size } : undefined;
}

/** That a list item begins here: its bullet stands here, or the page's structure has its first words on this page. */
export type ItemStart = "marked" | "first";

/** What a tagged page says of its contents, by their ids. */
interface PageStructure {
  /** The first content of each list item: browsers draw bullets as shapes, and say only here what they mean. */
  itemStarts: Map<string, ItemStart>;
  /** The paragraph, heading, item or cell that each content belongs to, by number. */
  blocks: ReadonlyMap<string, number>;
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly unknown[];
}

/** Roles of what holds running text (PDF 32000-1, 14.8.4). */
const BLOCK = /^(?:P|H[1-6]?|LI|Lbl|LBody|T[DH]|Caption|Title|Note|BlockQuote)$/;

/** The structure tree of a page, flattened; empty where the page has none. */
function readStructure(tree: StructNode | null): PageStructure {
  const itemStarts = new Map<string, ItemStart>();
  const blocks = new Map<string, number>();
  let count = 0;
  const visit = (node: StructNode, around: number): void => {
    if (node.type === "content" && node.id !== undefined) blocks.set(node.id, around);
    if (node.role === "LI") startItem(node, itemStarts);
    const isBlock = BLOCK.test(node.role ?? "");
    if (isBlock) count += 1;
    const block = isBlock ? count : around;
    for (const child of childrenOf(node)) visit(child, block);
  };
  if (tree) visit(tree, 0);
  return { itemStarts, blocks };
}

/** An item whose label is on another page goes on here. */
function startItem(item: StructNode, starts: Map<string, ItemStart>): void {
  const label = childrenOf(item).find(({ role }) => role === "Lbl");
  const first = firstContent(label ?? item);
  if (first !== undefined && !starts.has(first)) starts.set(first, label ? "marked" : "first");
}

function firstContent(node: StructNode): string | undefined {
  if (node.type === "content") return node.id;
  for (const child of childrenOf(node)) {
    const first = firstContent(child);
    if (first !== undefined) return first;
  }
  return undefined;
}

const childrenOf = ({ children = [] }: StructNode): StructNode[] => children.filter(isNode);

const isNode = (value: unknown): value is StructNode => typeof value === "object" && value !== null;
