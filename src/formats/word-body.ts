import { type Attributes, nameSet, scanMarkup } from "./markup.ts";
import { UnreadableDocument } from "./problem.ts";
import { BLOCK, LINE, PAGE, TextBuilder } from "./text-builder.ts";

/** What stands beside a document's body. */
interface WordContext {
  styles: ReturnType<typeof readStyles>;
  /** Addresses by the ids of their relationships. */
  links: ReadonlyMap<string, string>;
}

/** Elements whose words are not the document's: taken out by an editor, how it was before, readings beside a word, what is said twice. */
const UNREAD = nameSet(
  "del moveFrom delText rt rubyPr Fallback sdtPr sectPr pPrChange rPrChange sectPrChange tblPrChange",
);
const HYPERLINK = /^\s*HYPERLINK\s+"([^"]{1,2000})"/;
/** A line this long did not end by itself where the next one goes on in small letters; one longer than any page is wide is none. */
const BROKEN = 60;
const LONGEST = 250;

/** The text of a document's body; where its paragraphs are the lines of a text that was pasted in, these lines. */
export function readWordBody(xml: string, context: WordContext): string {
  const body = new Body(context, false);
  const text = body.read(xml);
  return areLines(body.paragraphs) ? new Body(context, true).read(xml) : text;
}

/** Whether paragraphs are lines: none is longer than a page is wide, and sentences go on from one to the next. */
function areLines(paragraphs: readonly string[]): boolean {
  const lines = paragraphs.map((words) => words.replace(/\s+/g, " ").trim()).filter(Boolean);
  const broken = lines.filter(
    (line, at) =>
      line.length > BROKEN && /[^.:;!?]$/.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ""),
  );
  return broken.length > 1 && lines.every((line) => line.length <= LONGEST);
}

/** A paragraph that is open; a text box opens others in it. */
interface Paragraph {
  style: string;
  isNumbered: boolean | undefined;
  /** Its first words are written. */
  isBegun: boolean;
  words: string;
}

/** Writes a body down as its elements go by. */
class Body {
  /** The words of each that is closed. */
  readonly paragraphs: string[] = [];
  readonly #text = new TextBuilder();
  readonly #around: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** Those that are open: first what each does, then what it shows. */
  readonly #fields: { code: string; isShown: boolean }[] = [];
  #isHidden = false;
  #wasItem = false;

  constructor(
    readonly context: WordContext,
    readonly areLines: boolean,
  ) {
    if (areLines) this.#text.startVerbatim();
  }

  read(xml: string): string {
    const isWhole = scanMarkup(
      xml,
      "xml",
      {
        open: (name, attributes) => {
          this.#open(name, attributes);
          this.#around.push(name);
        },
        close: (name) => {
          this.#around.pop();
          this.#close(name);
        },
        text: (words) => {
          const parent = this.#around.at(-1);
          const field = this.#fields.at(-1);
          if (parent === "t") this.#write(words);
          else if (parent === "instrText" && field) field.code += words;
        },
      },
      UNREAD,
    );
    if (!isWhole) throw new UnreadableDocument("word-damaged");
    return this.#text.finish();
  }

  #open(name: string, attributes: Attributes): void {
    const value = attributes.get("val") ?? "";
    const paragraph = this.#paragraphs.at(-1);
    const parent = this.#around.at(-1);
    if (name === "altChunk") throw new UnreadableDocument("word-parts");
    else if (name === "p")
      this.#paragraphs.push({ style: "", isNumbered: undefined, isBegun: false, words: "" });
    else if (name === "pStyle" && paragraph) paragraph.style = value;
    else if (name === "numId" && paragraph) paragraph.isNumbered = isOn(attributes);
    else if (name === "pageBreakBefore" && isOn(attributes)) this.#text.owe(PAGE);
    else if (name === "r") this.#isHidden = false;
    else if (name === "vanish" && this.#around.at(-2) === "r") this.#isHidden = isOn(attributes);
    else if (name === "rStyle") this.#isHidden ||= this.context.styles.hidden.has(value);
    else if (name === "tbl") this.#text.owe(BLOCK);
    else if (name === "tr") this.#text.startRow();
    else if (name === "tc") this.#text.startCell();
    else if (name === "hyperlink")
      this.#startLink(this.context.links.get(attributes.get("id") ?? ""));
    else if (name === "fldSimple")
      this.#startLink(HYPERLINK.exec(attributes.get("instr") ?? "")?.[1]);
    else if (name === "fldChar") this.#turnField(attributes.get("fldCharType"));
    else if (parent === "r") this.#openInRun(name, attributes);
  }

  #openInRun(name: string, attributes: Attributes): void {
    if (name === "br" && attributes.get("type") === "page") this.#text.owe(PAGE);
    else if (name === "br" || name === "cr") this.#text.breakLine();
    else if (name === "tab" || name === "ptab") this.#write("\t");
    else if (name === "noBreakHyphen") this.#write("-");
    else if (name === "sym")
      this.#write(String.fromCharCode(Number.parseInt(attributes.get("char") ?? "20", 16)));
  }

  #close(name: string): void {
    if (name === "p") this.#endParagraph();
    else if (name === "hyperlink" || name === "fldSimple") this.#text.endLink();
    else if (name === "tr") this.#text.endRow();
    else if (name === "tbl" || name === "txbxContent") this.#text.owe(BLOCK);
  }

  /** A field's code comes first ("begin"), then what it shows ("separate"), then its end. */
  #turnField(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ code: "", isShown: false });
    else if (type === "separate" && field) {
      field.isShown = true;
      this.#startLink(HYPERLINK.exec(field.code)?.[1]);
    } else if (type === "end" && this.#fields.pop()?.code.includes("HYPERLINK"))
      this.#text.endLink();
  }

  #startLink(href: string | undefined): void {
    if (href === undefined) return;
    this.#begin();
    this.#text.startLink(href);
  }

  #write(words: string): void {
    const isShown = this.#fields.every((field) => field.isShown);
    if (this.#isHidden || !isShown || words === "") return;
    this.#begin();
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.words += words;
    if (words === "\t") this.#text.tab();
    else this.#text.write(words);
  }

  /** What stands before a paragraph's first words. */
  #begin(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.isBegun) return;
    paragraph.isBegun = true;
    const { items, headings } = this.context.styles;
    const { style, isNumbered } = paragraph;
    const isItem = (isNumbered ?? items.has(style)) && !headings.has(style);
    if (!this.areLines && !(isItem && this.#wasItem)) this.#text.owe(BLOCK);
    if (isItem) this.#text.startItem();
    this.#wasItem = isItem;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.areLines) this.#text.breakLine();
    else if (paragraph.isBegun) this.#text.owe(LINE);
    this.paragraphs.push(paragraph.words);
  }
}

/** Whether a property that can be switched off is on. */
const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off|none)$/.test(attributes.get("val") ?? "");

/** What a document's styles say of its words, by the styles' ids; nothing where their part is empty. */
export function readStyles(xml: string) {
  /** Of list items. */
  const items = new Set<string>();
  /** Of headings, which may be numbered and are no items all the same. */
  const headings = new Set<string>();
  /** Of words that are not shown. */
  const hidden = new Set<string>();
  let id = "";
  scanMarkup(xml, "xml", {
    open: (name, attributes) => {
      const value = attributes.get("val") ?? "";
      if (name === "style") id = attributes.get("styleId") ?? "";
      else if (name === "basedOn")
        for (const set of [items, headings, hidden]) if (set.has(value)) set.add(id);
      if (name === "outlineLvl") headings.add(id);
      if (name === "numId" && isOn(attributes)) items.add(id);
      if (name === "vanish" && isOn(attributes)) hidden.add(id);
    },
  });
  return { items, headings, hidden };
}

/** The addresses that a document links, by the ids of its relationships. */
export function readLinks(xml: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  scanMarkup(xml, "xml", {
    open: (name, attributes) => {
      if (name === "Relationship")
        links.set(attributes.get("Id") ?? "", attributes.get("Target") ?? "");
    },
  });
  return links;
}
