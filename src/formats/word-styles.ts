import { type Attributes, scanMarkup } from "./markup.ts";

/** What a Word document's styles say of its words, by the styles' ids. */
export interface WordStyles {
  /** Of list items. */
  items: ReadonlySet<string>;
  /** Of headings, which may be numbered and are no items all the same. */
  headings: ReadonlySet<string>;
  /** Of words that are not shown. */
  hidden: ReadonlySet<string>;
}

/** Whether a property that can be switched off is on. */
export const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off|none)$/.test(attributes.get("val") ?? "");

/** The styles of a document; none from a part that is empty. */
export function readStyles(xml: string): WordStyles {
  const items = new Set<string>();
  const headings = new Set<string>();
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
    close: () => {},
    text: () => {},
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
    close: () => {},
    text: () => {},
  });
  return links;
}
