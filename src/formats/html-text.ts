import { decodeStrictly, decodeText } from "../reader/decode.ts";
import { nameSet, scanMarkup } from "./markup.ts";
import { BLOCK, LINE, TextBuilder } from "./text-builder.ts";

/** Elements whose text is not the document's. */
const UNREAD = nameSet(
  "script style template noscript noembed noframes iframe object svg math select textarea button title",
);
/** Elements that stand apart from what is around them, and such as are on a line of their own. */
const APART =
  "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote hr header footer nav main article section aside figure form fieldset address";
const OWN_LINE =
  "div tr li dt dd caption thead tbody tfoot figcaption details summary legend center body";
const GAPS = new Map([
  ...APART.split(" ").map((tag) => [tag, BLOCK] as const),
  ...OWN_LINE.split(" ").map((tag) => [tag, LINE] as const),
]);

/** Bytes of an HTML page to text: blocks apart, list items with bullets, cells with gaps, links in Markdown; nothing in it can run. */
export function readHtmlText(bytes: Uint8Array): string {
  const text = new TextBuilder();
  scanMarkup(
    decodeHtml(bytes),
    "html",
    {
      open: (tag, attributes) => {
        if (tag === "br") text.breakLine();
        else if (tag === "li") text.startItem();
        else if (tag === "tr") text.startRow();
        else if (tag === "td" || tag === "th") text.startCell();
        else if (tag === "a") text.startLink(attributes.get("href") ?? "");
        else if (tag === "pre") text.startVerbatim();
        else text.owe(GAPS.get(tag) ?? "");
      },
      close: (tag) => {
        if (tag === "a") text.endLink();
        else if (tag === "pre") text.endVerbatim();
        else if (tag === "tr") text.endRow();
        else text.owe(GAPS.get(tag) ?? "");
      },
      text: (words) => text.write(words),
    },
    UNREAD,
  );
  return text.finish();
}

/** The encoding that a page declares counts where its bytes are not UTF-8 anyway. */
function decodeHtml(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const declared = /<meta[^>]{1,200}charset ?= ?["']?([\w-]{2,30})/i.exec(text.slice(0, 2000))?.[1];
  if (declared === undefined || /^(?:utf-?8|utf-16|iso-8859-1|ascii)/i.test(declared)) return text;
  if (decodeStrictly(bytes, "utf-8") !== undefined) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}
