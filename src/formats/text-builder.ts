import { MAX_CHARACTERS } from "./limits.ts";
import { UnreadableDocument } from "./problem.ts";

/** A link's words are looked at as a whole; longer ones are no link's. */
const MAX_LINK_WORDS = 300;
/** Characters from one cell of a table to the next, so that a reader of columns finds what stands under what. */
const CELL = 45;

export const LINE = "\n";
export const BLOCK = "\n\n";
export const PAGE = "\n\f\n";
/** From the least to the greatest. */
const GAPS = ["", " ", LINE, BLOCK, PAGE] as const;
type Gap = (typeof GAPS)[number];
const greater = (one: Gap, other: Gap) => (GAPS.indexOf(one) > GAPS.indexOf(other) ? one : other);

/** What a tab leaves free: as much as tells columns apart. */
const TAB = "    ";

/** The row of a table that is open. */
interface Row {
  cells: number;
  /** No cell holds more than a line. */
  isFlat: boolean;
  /** No cell holds anything yet. */
  isEmpty: boolean;
}

/** Puts text together from blocks, lines, list items, cells and links, with one blank or line end where markup has many. */
export class TextBuilder {
  readonly #parts: string[] = [];
  /** What is owed before the next word. */
  #gap: Gap = "";
  #item = false;
  #row: Row | undefined;
  /** Where the cell begins on its line. */
  #column = 0;
  /** Characters on the line so far. */
  #length = 0;
  /** Nothing is written in the cell yet, so its paragraphs need no space before them. */
  #isCellEmpty = false;
  #verbatim = 0;
  #link: { href: string; at: number } | undefined;

  write(text: string): void {
    if (this.#verbatim > 0) this.#put(text.replace(/\r\n?/g, "\n"));
    else
      for (const [word] of text.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g))
        if (/^[ \t\n\r\f]/.test(word)) this.owe(" ");
        else this.#put(word);
  }

  /** A line end where it is written, as often as it is. */
  breakLine(): void {
    if (this.#isCellEmpty) return;
    this.#gap = greater(this.#gap.includes("\n") ? "\n\n" : "\n", this.#gap);
  }

  /** What is to come before the next word, however often that is said: of two gaps the greater holds. */
  owe(gap: Gap): void {
    if (this.#isCellEmpty && gap !== " ") return;
    this.#gap = greater(gap, this.#gap);
  }

  tab(): void {
    this.#put(TAB);
  }

  startItem(): void {
    this.owe(LINE);
    this.#item = true;
  }

  startRow(): Row {
    this.owe(LINE);
    this.#row = { cells: 0, isFlat: true, isEmpty: true };
    return this.#row;
  }

  /** Cells stand side by side, as far as each before holds one line; a table that lays out a page is read cell by cell. */
  startCell(): void {
    const row = this.#row ?? this.startRow();
    if (row.isFlat && !row.isEmpty) this.#gap = "";
    else this.owe(LINE);
    this.#column = row.isFlat ? CELL * row.cells : 0;
    row.cells += 1;
    this.#isCellEmpty = true;
  }

  endRow(): void {
    this.#row = undefined;
    this.#isCellEmpty = false;
    this.owe(LINE);
  }

  startVerbatim(): void {
    this.owe(BLOCK);
    this.#verbatim += 1;
  }

  endVerbatim(): void {
    this.#verbatim = Math.max(0, this.#verbatim - 1);
    this.owe(BLOCK);
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
    const isShort = bare.length > 0 && bare.length <= MAX_LINK_WORDS;
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
    this.#append(this.#item ? "- " : "");
    this.#item = false;
    this.#append(text);
  }

  #append(text: string): void {
    const end = text.lastIndexOf("\n");
    this.#length = end < 0 ? this.#length + text.length : text.length - end - 1;
    if (text !== "") this.#parts.push(text);
    // Each has a character at least: more words than a document may have are never put together.
    if (this.#parts.length > MAX_CHARACTERS) throw new UnreadableDocument("too-long");
  }
}

const SAFE = /^(?:https?:\/\/|mailto:)\S/i;

/** Words with the address that they link to, in Markdown as the reader knows it; the words alone where it is not one to follow. */
function formatLink(words: string, href: string): string {
  const address = href.trim();
  if (!SAFE.test(address) || address.length > 2000 || /[[\]\n]/.test(words)) return words;
  if (words === address || `mailto:${words}` === address) return words;
  const encoded = address.replaceAll("(", "%28").replaceAll(")", "%29").replace(/\s/g, "%20");
  return `[${words}](${encoded})`;
}
