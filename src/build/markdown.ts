import { marked, type Token, type Tokens } from "marked";
import type { Plugin } from "vite";
import type { Prose, ProseElement } from "../domain/prose.ts";

/** Makes Markdown files importable. Their export `blocks` contains the parsed page. */
export const markdownPlugin = (): Plugin => ({
  name: "atlas-markdown",
  enforce: "pre",
  transform: (source, id) =>
    id.endsWith(".md")
      ? { code: `export const blocks = ${JSON.stringify(parseMarkdown(source))};`, map: null }
      : undefined,
});

export const parseMarkdown = (source: string): ProseElement[] =>
  toProse(marked.lexer(source)).filter((part) => typeof part === "object");

const toProse = (tokens: readonly Token[] = []): Prose[] => tokens.flatMap(toParts);

export const element = (tag: ProseElement["tag"], ...children: Prose[]): ProseElement => ({
  tag,
  children,
});

function toParts(token: Token): Prose[] {
  switch (token.type) {
    // Skips blank lines and comments.
    case "space":
    case "html":
      return [];
    case "heading":
      return [element(HEADINGS[token.depth] ?? "h3", ...toProse(token.tokens))];
    case "paragraph":
      return [element("p", ...toProse(token.tokens))];
    case "list":
      return [element(token.ordered ? "ol" : "ul", ...toProse(token.items))];
    case "list_item":
      return [element("li", ...toProse(token.tokens))];
    case "table":
      return [
        toTable(
          token.header.map(toCell),
          token.rows.map((row: Cells) => row.map(toCell)),
        ),
      ];
    case "text":
      return "tokens" in token && token.tokens ? toProse(token.tokens) : [token.text];
    case "escape":
      return [token.text];
    case "strong":
    case "em":
      return [element(token.type, ...toProse(token.tokens))];
    case "codespan":
      return [element("code", token.text)];
    case "link":
      return /^https?:\/\//.test(token.href)
        ? [{ ...element("a", ...toProse(token.tokens)), href: token.href }]
        : toProse(token.tokens);
    default:
      throw new Error(`Markdown page: no rendering for "${token.type}": ${token.raw.slice(0, 60)}`);
  }
}

const HEADINGS: Readonly<Record<number, "h1" | "h2" | "h3">> = { 1: "h1", 2: "h2", 3: "h3" };

/** Tables with at least this many columns have smaller text on phones. */
const WIDE = 5;

type Cells = readonly Tokens.TableCell[];
const toCell = ({ tokens }: Tokens.TableCell) => toProse(tokens);

type Row = readonly (readonly Prose[])[];
export const toTable = (head: Row, rows: readonly Row[]): ProseElement => ({
  ...element(
    "table",
    element("thead", toRow(head, "th")),
    element("tbody", ...rows.map((row) => toRow(row, "td"))),
  ),
  ...(head.length >= WIDE && { className: "has-many-columns" }),
});

const toRow = (row: Row, tag: "th" | "td") =>
  element("tr", ...row.map((cell) => element(tag, ...cell)));
