/** That a list item begins here: its bullet stands here, or the page's structure has its first words on this page. */
export type ItemStart = "marked" | "first";

/** What a tagged page says of its contents, by their ids. */
export interface PageStructure {
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
export function readStructure(tree: StructNode | null): PageStructure {
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
