import { SAFE_URL } from "../reader/links.ts";
import { MAX_CHARACTERS } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";

/** Maximum length of a link text in characters. */
const MAX_LINK_TEXT = 300;
/** Width of a table column in characters. Wide enough for the reader to recognize columns. */
const CELL = 45;

export const LINE = "\n";
export const BLOCK = "\n\n";
export const PAGE = "\n\f\n";
/** White space between words, in ascending order. */
const GAPS = ["", " ", LINE, BLOCK, PAGE] as const;
type Gap = (typeof GAPS)[number];
const greater = (one: Gap, other: Gap) => (GAPS.indexOf(one) > GAPS.indexOf(other) ? one : other);

/** Spaces that replace a tab, enough for the reader to recognize columns. */
const TAB = "    ";

interface Row {
  cells: number;
  /** Whether every cell has at most one line. */
  isFlat: boolean;
  isEmpty: boolean;
}

/** Builds plain text from blocks, lines, list items, cells and links, and collapses white space. */
export class TextBuilder {
  readonly #parts: string[] = [];
  /** White space required before the next word. */
  #gap: Gap = "";
  #startsItem = false;
  #row: Row | undefined;
  /** Start of the current cell, in characters. */
  #column = 0;
  #length = 0;
  /** Whether the current cell has no text yet. Gaps at the start of a cell are dropped. */
  #isCellEmpty = false;
  #verbatim = 0;
  #link: { href: string; at: number } | undefined;

  write(text: string): void {
    if (this.#verbatim > 0) this.#put(text.replace(/\r\n?/g, "\n"));
    else
      for (const [word] of text.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g))
        if (/^[ \t\n\r\f]/.test(word)) this.requireGap(" ");
        else this.#put(word);
  }

  /** A second line break creates a blank line. */
  breakLine(): void {
    if (this.#isCellEmpty) return;
    this.#gap = greater(this.#gap.includes("\n") ? "\n\n" : "\n", this.#gap);
  }

  requireGap(gap: Gap): void {
    if (this.#isCellEmpty) return;
    this.#gap = greater(gap, this.#gap);
  }

  tab(): void {
    this.#put(TAB);
  }

  startItem(): void {
    this.requireGap(LINE);
    this.#startsItem = true;
  }

  startRow(): Row {
    // HTML may omit the end tags of rows.
    this.endRow();
    this.#row = { cells: 0, isFlat: true, isEmpty: true };
    return this.#row;
  }

  /** Starts a cell. Cells are side by side until one has several lines. Later cells are stacked. */
  startCell(): void {
    const row = this.#row ?? this.startRow();
    if (row.isFlat && !row.isEmpty) this.#gap = "";
    else this.requireGap(LINE);
    this.#column = row.isFlat ? CELL * row.cells : 0;
    row.cells += 1;
    this.#isCellEmpty = true;
  }

  endRow(): void {
    this.#row = undefined;
    this.#isCellEmpty = false;
    this.requireGap(LINE);
  }

  startVerbatim(): void {
    this.requireGap(BLOCK);
    this.#verbatim += 1;
  }

  endVerbatim(): void {
    this.#verbatim = Math.max(0, this.#verbatim - 1);
    this.requireGap(BLOCK);
  }

  startLink(href: string): void {
    this.endLink();
    this.#link = { href, at: this.#parts.length };
  }

  endLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || this.#parts.length === link.at) return;
    const words = this.#parts.splice(link.at).join("");
    const lead = /^\s*(?:- )?/.exec(words)?.[0] ?? "";
    const bare = words.slice(lead.length);
    const isShort = bare.length > 0 && bare.length <= MAX_LINK_TEXT;
    this.#parts.push(lead + (isShort ? formatLink(bare, link.href) : bare));
  }

  finish(): string {
    this.endLink();
    return `${this.#parts.join("").trim()}\n`;
  }

  #put(text: string): void {
    this.#append(this.#parts.length > 0 ? this.#gap : "");
    if (this.#row && this.#isCellEmpty) {
      const blanks = this.#column - this.#length;
      const least = this.#row.isEmpty || !this.#row.isFlat ? 0 : 3;
      this.#append(" ".repeat(Math.max(least, blanks)));
    } else if (this.#row && this.#gap.includes("\n")) this.#row.isFlat = false;
    if (this.#row) this.#row.isEmpty = false;
    this.#isCellEmpty = false;
    this.#gap = "";
    this.#append(this.#startsItem ? "- " : "");
    this.#startsItem = false;
    this.#append(text);
  }

  #append(text: string): void {
    const end = text.lastIndexOf("\n");
    this.#length = end < 0 ? this.#length + text.length : text.length - end - 1;
    if (text !== "") this.#parts.push(text);
    // Each part has at least one character, so too many parts mean that the text is too long.
    if (this.#parts.length > MAX_CHARACTERS) throw new UnreadableDocument("too-long");
  }
}

/** Formats a link as Markdown. Returns only the text if the address is unsafe or redundant, or if the text contains brackets or line breaks. */
function formatLink(words: string, href: string): string {
  const address = href.trim();
  if (!SAFE_URL.test(address) || /[[\]\n]/.test(words)) return words;
  if (words === address || `mailto:${words}` === address) return words;
  const encoded = address.replaceAll("(", "%28").replaceAll(")", "%29").replace(/\s/g, "%20");
  return `[${words}](${encoded})`;
}
