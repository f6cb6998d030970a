import { marked, type Token, type Tokens } from "marked";
import type { Prose, ProseElement } from "../domain/prose.ts";

/** A Markdown page as blocks; throws on a construct that the page's renderer does not know. */
export const parseMarkdown = (source: string): ProseElement[] =>
  marked
    .lexer(source)
    // Blank lines, and comments for those who write the page.
    .filter(({ type }) => type !== "space" && type !== "html")
    .map(toBlock);

const element = (tag: ProseElement["tag"], children: readonly Prose[]) => ({ tag, children });

function toBlock(token: Token): ProseElement {
  const row = (cells: Tokens.TableCell[], tag: "th" | "td") =>
    element(
      "tr",
      cells.map(({ tokens }) => element(tag, toInlines(tokens))),
    );
  switch (token.type) {
    case "heading":
      return element(HEADINGS[token.depth] ?? "h3", toInlines(token.tokens));
    case "paragraph":
      return element("p", toInlines(token.tokens));
    case "list":
      return element(
        token.ordered ? "ol" : "ul",
        token.items.map(({ tokens }: Tokens.ListItem) => element("li", toInlines(tokens))),
      );
    case "table":
      return element("table", [
        element("thead", [row(token.header, "th")]),
        element(
          "tbody",
          token.rows.map((cells: Tokens.TableCell[]) => row(cells, "td")),
        ),
      ]);
    default:
      throw new Error(`Markdown page: no rendering for "${token.type}": ${token.raw.slice(0, 60)}`);
  }
}

const HEADINGS: Readonly<Record<number, "h1" | "h2" | "h3">> = { 1: "h1", 2: "h2", 3: "h3" };

const toInlines = (tokens: readonly Token[] = []): Prose[] => tokens.flatMap(toInline);

function toInline(token: Token): Prose[] {
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
