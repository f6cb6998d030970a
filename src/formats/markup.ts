import { Tokenizer } from "htmlparser2";

/** Attributes of an element by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of marked-up text as it goes by. */
export interface MarkupListener {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** The sorts of markup: XML's names come without prefix, HTML's in small letters. */
type Markup = "xml" | "html";

/**
 * Goes through an XML or HTML text; never makes it into a tree, expands no entity that it declares, runs nothing, and so
 * takes time and memory in proportion to its length. Whether every element that was opened was closed.
 */
export function scanMarkup(
  markup: string,
  sort: Markup,
  { open, close, text }: MarkupListener,
): boolean {
  let depth = 0;
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number) => {
    const full = markup.slice(start, end);
    return sort === "html" ? full.toLowerCase() : full.slice(full.indexOf(":") + 1);
  };
  /** Text since the last tag: the tokenizer hands it over in as many pieces as it has brackets and entities. */
  let run = "";
  const flush = () => {
    if (run !== "") text(run);
    run = "";
  };
  const opened = () => {
    flush();
    depth += 1;
    open(name, attributes);
  };
  const closed = (which: string) => {
    flush();
    depth -= 1;
    close(which);
  };
  const take = (start: number, end: number) => {
    run += markup.slice(start, end);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: sort === "xml", decodeEntities: true },
    {
      ontext: take,
      ontextentity: (code) => {
        run += String.fromCodePoint(code);
      },
      oncdata: take,
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
      onend: flush,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  return depth === 0;
}

/** Elements of HTML without an end. */
const VOID = new Set(
  "br hr img input meta link wbr area base col embed param source track".split(" "),
);
