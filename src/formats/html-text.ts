import { decodeStrictly, decodeText } from "../reader/decode.ts";
import { nameSet, scanMarkup } from "./markup.ts";
import { BLOCK, LINE, TextBuilder } from "./text-builder.ts";

const IGNORED = nameSet(
  "script style template noscript noembed noframes iframe object svg math select textarea title",
);
/** Elements with a blank line around them. */
const BLOCKS =
  "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote hr header footer nav main article section aside figure form fieldset address";
/** Elements that start a new line. */
const LINES =
  "div tr li dt dd caption thead tbody tfoot figcaption details summary legend center body button";
const GAPS = new Map([
  ...BLOCKS.split(" ").map((tag) => [tag, BLOCK] as const),
  ...LINES.split(" ").map((tag) => [tag, LINE] as const),
]);

/** The start of an iframe without an end tag, which would hide the rest of the page. */
const UNCLOSED_FRAME = /<iframe\b(?=(?:(?!<\/iframe\b).)*?(?:<iframe\b|$))/gis;

/** Converts an HTML page to text with bullets, table columns and Markdown links. Only tokenizes the page, so nothing is executed or fetched. */
export function readHtmlText(bytes: Uint8Array): string {
  const text = new TextBuilder();
  scanMarkup(
    decodeHtml(bytes).replace(UNCLOSED_FRAME, " <frame"),
    "html",
    {
      open: (tag, attributes) => {
        if (tag === "br") text.breakLine();
        else if (tag === "li") text.startItem();
        else if (tag === "tr") text.startRow();
        else if (tag === "td" || tag === "th") text.startCell();
        else if (tag === "a") text.startLink(attributes.get("href") ?? "");
        else if (tag === "pre") text.startVerbatim();
        else text.requireGap(GAPS.get(tag) ?? "");
      },
      close: (tag) => {
        if (tag === "a") text.endLink();
        else if (tag === "pre") text.endVerbatim();
        else {
          if (tag === "tr" || tag === "table") text.endRow();
          text.requireGap(GAPS.get(tag) ?? "");
        }
      },
      text: (words) => text.write(words),
    },
    IGNORED,
  );
  return text.finish();
}

/** Decodes a page. Uses the declared encoding only if the bytes are not valid UTF-8. */
function decodeHtml(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const declared = /<meta[^>]{1,200}charset ?= ?["']?([\w-]{2,30})/i.exec(text.slice(0, 2000))?.[1];
  if (declared === undefined || /^(?:utf-?8|utf-16|iso-8859-1(?!\d)|ascii)/i.test(declared))
    return text;
  if (decodeStrictly(bytes, "utf-8") !== undefined) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}
