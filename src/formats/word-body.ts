import { type Attributes, nameSet, scanMarkup } from "./markup.ts";
import { UnreadableDocument } from "./problem.ts";
import { BLOCK, LINE, PAGE, TextBuilder } from "./text-builder.ts";

interface WordContext {
  styles: ReturnType<typeof readStyles>;
  links: ReadonlyMap<string, string>;
}

/** Elements to ignore: current and former properties, ruby text and fallbacks. */
const IGNORED = nameSet(
  "rt rubyPr Fallback sdtPr sectPr pPrChange rPrChange sectPrChange tblPrChange",
);
/** Tracked deletions. Only their field characters are read, because a field can start or end outside the deletion. */
const DELETED = nameSet("del moveFrom");
const HYPERLINK = /^\s*HYPERLINK\s+"([^"]{1,2000})"/;
/** Minimum length of a wrapped line in characters. */
const WRAPPED = 60;
/** Maximum length of a line in characters. A longer paragraph is not a line of pasted text. */
const MAX_LINE = 250;

/** Converts the body of a document to text. If its paragraphs are the lines of pasted text, keeps them as lines. */
export function readWordBody(xml: string, context: WordContext): string {
  const body = new Body(context, false);
  const text = body.read(xml);
  return areLines(body.paragraphs) ? new Body(context, true).read(xml) : text;
}

/** Detects pasted text: no paragraph is long, and at least two sentences continue in the next paragraph. */
function areLines(paragraphs: readonly string[]): boolean {
  const lines = paragraphs.map((words) => words.replace(/\s+/g, " ").trim()).filter(Boolean);
  const wrapped = lines.filter(
    (line, at) =>
      line.length > WRAPPED && /[^.:;!?]$/.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ""),
  );
  return wrapped.length > 1 && lines.every((line) => line.length <= MAX_LINE);
}

interface Paragraph {
  style: string;
  isNumbered: boolean | undefined;
  hasText: boolean;
  text: string;
}

class Body {
  readonly paragraphs: string[] = [];
  readonly #text = new TextBuilder();
  readonly #around: string[] = [];
  /** Open paragraphs. Text boxes can nest paragraphs. */
  readonly #paragraphs: Paragraph[] = [];
  /** Open fields. Each has a code, followed by the result to show. */
  readonly #fields: { code: string; isShown: boolean }[] = [];
  #deletions = 0;
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
          if (DELETED.has(name)) this.#deletions += 1;
          if (this.#deletions < 1 || name === "fldChar") this.#open(name, attributes);
          this.#around.push(name);
        },
        close: (name) => {
          this.#around.pop();
          if (this.#deletions < 1) this.#close(name);
          if (DELETED.has(name)) this.#deletions -= 1;
        },
        text: (words) => {
          if (this.#deletions > 0) return;
          const parent = this.#around.at(-1);
          const field = this.#fields.at(-1);
          if (parent === "t") this.#write(words);
          else if (parent === "instrText" && field) field.code += words;
        },
      },
      IGNORED,
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
      this.#paragraphs.push({ style: "", isNumbered: undefined, hasText: false, text: "" });
    else if (name === "pStyle" && paragraph) paragraph.style = value;
    else if (name === "numId" && paragraph) paragraph.isNumbered = isOn(attributes);
    else if (name === "pageBreakBefore" && isOn(attributes)) this.#text.requireGap(PAGE);
    else if (name === "r") this.#isHidden = false;
    else if (name === "vanish" && this.#around.at(-2) === "r") this.#isHidden = isOn(attributes);
    else if (name === "rStyle") this.#isHidden ||= this.context.styles.hidden.has(value);
    else if (name === "tbl") this.#text.requireGap(BLOCK);
    else if (name === "tr") this.#text.startRow();
    else if (name === "tc") this.#text.startCell();
    else if (name === "hyperlink")
      this.#startLink(this.context.links.get(attributes.get("id") ?? ""));
    else if (name === "fldSimple")
      this.#startLink(HYPERLINK.exec(attributes.get("instr") ?? "")?.[1]);
    else if (name === "fldChar") this.#changeField(attributes.get("fldCharType"));
    else if (parent === "r") this.#openInRun(name, attributes);
  }

  #openInRun(name: string, attributes: Attributes): void {
    if (name === "br" && attributes.get("type") === "page") this.#text.requireGap(PAGE);
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
    else if (name === "tbl" || name === "txbxContent") this.#text.requireGap(BLOCK);
  }

  /** A field has its code after "begin" and its result after "separate". */
  #changeField(type: string | undefined): void {
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
    this.#startText();
    this.#text.startLink(href);
  }

  #write(words: string): void {
    const isShown = this.#fields.every((field) => field.isShown);
    if (this.#isHidden || !isShown || words === "") return;
    this.#startText();
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += words;
    if (words === "\t") this.#text.tab();
    else this.#text.write(words);
  }

  /** Adds the gap and bullet before the first text of a paragraph. */
  #startText(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.hasText) return;
    paragraph.hasText = true;
    const { items, headings } = this.context.styles;
    const { style, isNumbered } = paragraph;
    const isItem = (isNumbered ?? items.has(style)) && !headings.has(style);
    if (!this.areLines && !(isItem && this.#wasItem)) this.#text.requireGap(BLOCK);
    if (isItem) this.#text.startItem();
    this.#wasItem = isItem;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.areLines) this.#text.breakLine();
    else if (paragraph.hasText) this.#text.requireGap(LINE);
    this.paragraphs.push(paragraph.text);
  }
}

/** Toggle properties are on unless their value turns them off. */
const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off|none)$/.test(attributes.get("val") ?? "");

/** Properties that a style sets itself. Undefined properties are inherited. */
interface Style {
  basedOn?: string;
  isItem?: boolean;
  /** A numbered heading is not a list item. */
  isHeading?: boolean;
  isHidden?: boolean;
}

type Property = Exclude<keyof Style, "basedOn">;

/** Maximum number of styles that a style inherits from. Ends cycles. */
const MAX_ANCESTORS = 20;

/** Ids of the styles of list items, headings and hidden text. */
export function readStyles(xml: string) {
  const styles = new Map<string, Style>();
  let style: Style = {};
  scanMarkup(xml, "xml", {
    open: (name, attributes) => {
      if (name === "style") {
        style = {};
        styles.set(attributes.get("styleId") ?? "", style);
      } else if (name === "basedOn") style.basedOn = attributes.get("val") ?? "";
      else if (name === "outlineLvl") style.isHeading = true;
      else if (name === "numId") style.isItem = isOn(attributes);
      else if (name === "vanish") style.isHidden = isOn(attributes);
    },
  });
  const idsWith = (property: Property) =>
    new Set([...styles.keys()].filter((id) => hasProperty(styles, id, property)));
  return {
    items: idsWith("isItem"),
    headings: idsWith("isHeading"),
    hidden: idsWith("isHidden"),
  };
}

/** Looks up an own or inherited property. Runs after all styles are read, because a style can precede the style that it is based on. */
function hasProperty(styles: ReadonlyMap<string, Style>, id: string, property: Property): boolean {
  let style = styles.get(id);
  for (let at = 0; at < MAX_ANCESTORS && style?.[property] === undefined; at += 1)
    style = styles.get(style?.basedOn ?? "");
  return style?.[property] ?? false;
}

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
