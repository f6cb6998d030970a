import { marked, type Token, type Tokens } from "marked";
import type { Inline, ProseBlock } from "../domain/prose.ts";

/** A Markdown page as blocks; throws on a construct that the page's renderer does not know. */
export const parseMarkdown = (source: string): ProseBlock[] =>
  marked
    .lexer(source)
    // Blank lines, and comments for those who write the page.
    .filter(({ type }) => type !== "space" && type !== "html")
    .map(toBlock);

function toBlock(token: Token): ProseBlock {
  switch (token.type) {
    case "heading":
      return { tag: HEADINGS[token.depth] ?? "h3", children: toInlines(token.tokens) };
    case "paragraph":
      return { tag: "p", children: toInlines(token.tokens) };
    case "list":
      return {
        tag: token.ordered ? "ol" : "ul",
        items: token.items.map((item: Tokens.ListItem) => toInlines(item.tokens)),
      };
    case "table":
      return {
        tag: "table",
        head: token.header.map((cell: Tokens.TableCell) => toInlines(cell.tokens)),
        rows: token.rows.map((row: Tokens.TableCell[]) => row.map((c) => toInlines(c.tokens))),
      };
    default:
      throw new Error(`Markdown page: no rendering for "${token.type}": ${token.raw.slice(0, 60)}`);
  }
}

const HEADINGS: Readonly<Record<number, "h1" | "h2" | "h3">> = { 1: "h1", 2: "h2", 3: "h3" };

const toInlines = (tokens: readonly Token[] = []): Inline[] => tokens.flatMap(toInline);

function toInline(token: Token): Inline[] {
  switch (token.type) {
    case "text":
      return "tokens" in token && token.tokens ? toInlines(token.tokens) : [token.text];
    case "escape":
      return [token.text];
    case "strong":
    case "em":
      return [{ tag: token.type, children: toInlines(token.tokens) }];
    case "codespan":
      return [{ tag: "code", children: [token.text] }];
    case "link":
      if (!/^https?:\/\//.test(token.href)) return toInlines(token.tokens);
      return [{ tag: "a", href: token.href, children: toInlines(token.tokens) }];
    default:
      throw new Error(`Markdown page: no rendering for "${token.type}": ${token.raw.slice(0, 60)}`);
  }
}
