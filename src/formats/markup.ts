import { Tokenizer } from "htmlparser2";

/** Attributes of an element by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of marked-up text as it goes by. */
interface MarkupListener {
  open: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Names that are written one after the other. */
export const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements of HTML without an end. */
const VOID = nameSet("br hr img input meta link wbr area base col embed param source track");

/**
 * Goes through an XML or HTML text, past all that lies in an `unread` element; never makes it into a tree, expands no
 * entity that it declares, runs nothing, and so takes time and memory in proportion to its length. Whether every
 * element that was opened was closed.
 */
export function scanMarkup(
  markup: string,
  /** XML's names come without prefix, HTML's in small letters. */
  sort: "xml" | "html",
  { open, close, text }: MarkupListener,
  unread: ReadonlySet<string> = new Set(),
): boolean {
  let depth = 0;
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  /** Depth inside the one unread element that is open. */
  let passed = { name: "", depth: 0 };
  const nameAt = (start: number, end: number) => {
    const full = markup.slice(start, end);
    return sort === "html" ? full.toLowerCase() : full.slice(full.indexOf(":") + 1);
  };
  const opened = () => {
    depth += 1;
    if (passed.depth > 0) passed.depth += name === passed.name ? 1 : 0;
    else if (unread.has(name)) passed = { name, depth: 1 };
    else open(name, attributes);
  };
  const closed = (which: string) => {
    depth -= 1;
    if (passed.depth > 0) passed.depth -= which === passed.name ? 1 : 0;
    else close?.(which);
  };
  const told = (words: string) => {
    if (passed.depth === 0) text?.(words);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: sort === "xml", decodeEntities: true },
    {
      ontext: (start, end) => told(markup.slice(start, end)),
      ontextentity: (code) => told(String.fromCodePoint(code)),
      oncdata: (start, end) => told(markup.slice(start, end)),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = nameAt(start, end);
        value = "";
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => attributes.set(attribute, value),
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (sort === "xml" || !VOID.has(name)) closed(name);
      },
      onclosetag: (start, end) => closed(nameAt(start, end)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return depth === 0;
}
