import { Tokenizer } from "htmlparser2";

export type Attributes = ReadonlyMap<string, string>;

interface MarkupListener {
  open: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

export const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const VOID = nameSet("br hr img input meta link wbr area base col embed param source track");

/**
 * Reports elements and text outside `ignored` elements, in linear time and memory. XML names are reported without
 * prefixes and HTML names in lower case. Returns whether every element was closed.
 */
export function scanMarkup(
  markup: string,
  syntax: "xml" | "html",
  listener: MarkupListener,
  ignored: ReadonlySet<string> = new Set(),
): boolean {
  const elements = skipIgnored(listener, ignored);
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number) => {
    const full = markup.slice(start, end);
    return syntax === "html" ? full.toLowerCase() : full.slice(full.indexOf(":") + 1);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: syntax === "xml", decodeEntities: true },
    {
      ontext: (start, end) => elements.text(markup.slice(start, end)),
      ontextentity: (code) => elements.text(String.fromCodePoint(code)),
      oncdata: (start, end) => elements.text(markup.slice(start, end)),
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
      onopentagend: () => elements.open(name, attributes),
      onselfclosingtag: () => {
        elements.open(name, attributes);
        if (syntax === "xml" || !VOID.has(name)) elements.close(name);
      },
      onclosetag: (start, end) => elements.close(nameAt(start, end)),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return elements.areClosed();
}

const ignore = () => {};

function skipIgnored({ open, close, text }: MarkupListener, ignored: ReadonlySet<string>) {
  let depth = 0;
  /** The ignored element being skipped, and the number of open elements with its name. */
  let skipped = { name: "", depth: 0 };
  return {
    open: (name: string, attributes: Attributes) => {
      depth += 1;
      if (skipped.depth > 0) skipped.depth += name === skipped.name ? 1 : 0;
      else if (ignored.has(name)) skipped = { name, depth: 1 };
      else open(name, attributes);
    },
    close: (name: string) => {
      depth -= 1;
      if (skipped.depth > 0) skipped.depth -= name === skipped.name ? 1 : 0;
      else close?.(name);
    },
    text: (words: string) => {
      if (skipped.depth === 0) text?.(words);
    },
    areClosed: () => depth === 0,
  };
}
