import type { PDFPageProxy } from "pdfjs-dist";
import { Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.d.ts";
import { UnreadableDocument } from "./problem.ts";

/** A text run with the start of its baseline (from the left and top of the page), its width and its font size, in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Whether the run starts a list item, according to a drawn bullet or the structure tree. */
  startsItem: boolean;
  /** Number of the run's paragraph, heading, item or cell in a tagged PDF. 0 if the run is in none of them. */
  block?: number | undefined;
}

/** A transformation matrix of six numbers (PDF 32000-1, 8.3.3). */
export type Matrix = readonly number[];

/** The text runs of a page. Throws beyond `limit` runs or after `deadline`. */
export async function readPieces(page: PDFPageProxy, limit: number, deadline: number) {
  const items = await readItems(page, limit, deadline);
  const tree = await page.getStructTree();
  const { transform } = page.getViewport({ scale: 1 });
  return { pieces: placeItems(items, readStructure(tree), transform), isTagged: tree !== null };
}

type Content = TextContent["items"][number];

async function readItems(page: PDFPageProxy, limit: number, deadline: number): Promise<Content[]> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: Content[] = [];
  for (;;) {
    const { done, value }: ReadableStreamReadResult<TextContent> = await reader.read();
    if (done) return items;
    for (const item of value.items) items.push(item);
    if (items.length <= limit && Date.now() <= deadline) continue;
    // Not awaited, because pdf.js may take a long time to cancel.
    reader.cancel().catch(() => {});
    throw new UnreadableDocument(items.length > limit ? "pdf-too-large" : "too-slow");
  }
}

/** Places the text runs of a page. Marked content can be nested. Content outside the structure tree belongs to the surrounding block. */
function placeItems(items: readonly Content[], { itemStarts, blocks }: Structure, page: Matrix) {
  const pieces: Piece[] = [];
  const open: (number | undefined)[] = [];
  let startsItem = false;
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(blocks.get(item.id) ?? open.at(-1));
      // The same content may be reopened on the next line. Only the first run starts an item.
      startsItem = itemStarts.delete(item.id) || startsItem;
    } else if (item.str.trim() !== "") {
      const piece = place(item, page);
      if (piece) pieces.push({ ...piece, startsItem, block: open.at(-1) });
      startsItem = false;
    }
  }
  return pieces;
}

/** Skips rotated text, such as margin notes and watermarks. */
function place({ str: text, transform, width, height }: TextItem, page: Matrix) {
  const [, , c = 0, d = 0]: number[] = transform;
  const [across = 0, down = 0, , , x = 0, y = 0]: number[] = Util.transform(page, transform);
  const size = Math.hypot(c, d) || height;
  const isAlong = Math.abs(down) <= Math.abs(across) && size > 0;
  return isAlong && Number.isFinite(x + y + width + size) ? { text, x, y, width, size } : undefined;
}

interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly unknown[];
}

/** Roles of elements with running text (PDF 32000-1, 14.8.4). */
const BLOCK = /^(?:P|H[1-6]?|LI|Lbl|LBody|T[DH]|Caption|Title|Note|BlockQuote)$/;

type Structure = ReturnType<typeof readStructure>;

function readStructure(tree: StructNode | null) {
  /** First content of each list item. In PDFs that browsers create, bullets are shapes, so only the structure tree identifies items. */
  const itemStarts = new Set<string>();
  const blocks = new Map<string, number>();
  let count = 0;
  /** Returns the first content of a node. */
  const visit = (node: StructNode, around: number): string | undefined => {
    const { role = "", type, id, children = [] } = node;
    let first = type === "content" ? id : undefined;
    if (first !== undefined) blocks.set(first, around);
    const isBlock = BLOCK.test(role);
    if (isBlock) count += 1;
    const block = isBlock ? count : around;
    const nodes: StructNode[] = children.filter(
      (child) => typeof child === "object" && child !== null,
    );
    const contents = nodes.map((child) => visit(child, block));
    first ??= contents.find((content) => content !== undefined);
    // A label without content on this page means that the item continues from the previous page.
    const label = nodes.findIndex((child) => child.role === "Lbl");
    const start = label < 0 ? first : contents[label];
    if (role === "LI" && start !== undefined) itemStarts.add(start);
    return first;
  };
  if (tree) visit(tree, 0);
  return { itemStarts, blocks };
}
