import { decodeText } from "../reader/decode.ts";
import { scanMarkup } from "./markup.ts";
import { TextBuilder } from "./text-builder.ts";

/** Elements whose text is not the document's. */
const UNREAD = new Set(
  "script style template noscript noembed noframes iframe object svg math select textarea button head title".split(
    " ",
  ),
);
/** Elements that stand apart from what is around them. */
const APART = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr header footer nav main article section aside figure form fieldset address".split(
    " ",
  ),
);
/** Elements on a line of their own. */
const OWN_LINE = new Set(
  "div tr dt dd caption thead tbody tfoot figcaption details summary legend center body".split(" "),
);
/** Bytes of an HTML page to text: blocks apart, list items with bullets, cells with gaps, links in Markdown. */
export const readHtmlText = (bytes: Uint8Array): string => htmlToText(decodeHtml(bytes));

/** HTML to text; nothing in it can run. */
export function htmlToText(html: string): string {
  const text = new TextBuilder();
  /** Depth inside the one unread element that is open. */
  let unread: { name: string; depth: number } | undefined;
  scanMarkup(html, "html", {
    open: (tag, attributes) => {
      if (unread) {
        if (tag === unread.name) unread.depth += 1;
        // A page's head need not be closed: its body closes it.
        else if (unread.name === "head" && (APART.has(tag) || OWN_LINE.has(tag)))
          unread = undefined;
        if (unread) return;
      }
      if (UNREAD.has(tag)) unread = { name: tag, depth: 1 };
      else openElement(text, tag, attributes.get("href") ?? "");
    },
    close: (name) => {
      if (!unread) return closeElement(text, name);
      if (name === unread.name) unread.depth -= 1;
      if (unread.depth === 0) unread = undefined;
    },
    text: (words) => {
      if (!unread) text.write(words);
    },
  });
  return text.finish();
}

function openElement(text: TextBuilder, tag: string, href: string) {
  if (tag === "br") text.breakLine();
  else if (tag === "li") text.startItem();
  else if (tag === "tr") text.startRow();
  else if (tag === "td" || tag === "th") text.startCell();
  else if (tag === "a") text.startLink(href);
  else if (tag === "pre") text.startVerbatim();
  else if (APART.has(tag)) text.breakBlock();
  else if (OWN_LINE.has(tag)) text.breakLineOnce();
}

function closeElement(text: TextBuilder, tag: string) {
  if (tag === "a") text.endLink();
  else if (tag === "pre") text.endVerbatim();
  else if (tag === "tr") text.endRow();
  else if (APART.has(tag)) text.breakBlock();
  else if (OWN_LINE.has(tag) || tag === "li") text.breakLineOnce();
}

/** The encoding that a page declares counts where its bytes are not UTF-8 anyway. */
function decodeHtml(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const declared = /<meta[^>]{1,200}charset ?= ?["']?([\w-]{2,30})/i.exec(text.slice(0, 2000))?.[1];
  if (declared === undefined || /^(?:utf-?8|utf-16|iso-8859-1|ascii)/i.test(declared)) return text;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text;
  } catch {
    return decodeAs(declared, bytes) ?? text;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}
