import { Tokenizer } from "htmlparser2";

/** Attributes of an element by their names without prefix. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of an XML text as it goes by; names come without prefix. */
export interface XmlListener {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/**
 * Goes through an XML text; never makes it into a tree, expands no entity that it declares, and so takes time and memory
 * in proportion to its length. Whether every element that was opened was closed.
 */
export function scanXml(xml: string, { open, close, text }: XmlListener): boolean {
  let depth = 0;
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number) => {
    const full = xml.slice(start, end);
    return full.slice(full.indexOf(":") + 1);
  };
  const opened = () => {
    depth += 1;
    open(name, attributes);
  };
  const closed = (which: string) => {
    depth -= 1;
    close(which);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => text(xml.slice(start, end)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncdata: (start, end) => text(xml.slice(start, end)),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = nameAt(start, end);
        value = "";
      },
      onattribdata: (start, end) => {
        value += xml.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => attributes.set(attribute, value),
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        closed(name);
      },
      onclosetag: (start, end) => closed(nameAt(start, end)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return depth === 0;
}
