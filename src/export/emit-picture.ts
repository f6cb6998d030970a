import { isolate } from "../domain/isolate.ts";
import { directionOf } from "../domain/languages.ts";
import { createSvg, toSvgText } from "./flatten-svg.ts";
import type { PictureWords, PlacedPicture, TextLine } from "./layout.ts";
import { PICTURE_COLOURS, PICTURE_FONT } from "./picture-style.ts";

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** Creates the picture as a standalone SVG document. All texts are text nodes, so markup in them is inert. In right-to-left languages, the layout is mirrored and the text anchor "start" is the right edge. */
export function emitPicture(
  words: PictureWords,
  placed: PlacedPicture,
  drawing: SVGGElement,
  symbols: readonly SVGGElement[],
): SVGSVGElement {
  const { width, height, zoom, rule } = placed;
  const direction = directionOf(words.language);
  const flip = (left: number, length = 0) => (direction === "rtl" ? width - left - length : left);
  const write = ({ text, x, y, style }: TextLine) => {
    const font = { "font-size": style.size, "font-weight": style.weight };
    return createSvg("text", { x: flip(x), y, fill: style.colour, ...font }, text);
  };
  const move = (group: Node, transform: string) => createSvg("g", { transform }, group);
  const { x, y, scale, length } = placed.drawing;
  const picture = createSvg(
    "svg",
    {
      "font-family": PICTURE_FONT,
      lang: words.language,
      direction,
      ...{ width: width * zoom, height: height * zoom, viewBox: `0 0 ${width} ${height}` },
    },
    createSvg("title", {}, words.title),
    createSvg("desc", {}, words.description),
    metadata(words),
    createSvg("rect", { width, height, fill: PICTURE_COLOURS.paper }),
    ...placed.head.map(write),
    move(drawing, `translate(${flip(x, length)} ${y}) scale(${scale})`),
    ...placed.legend.flatMap(({ line, symbol }) => {
      const drawn = symbol && symbols[symbol.entry]?.cloneNode(true);
      return drawn
        ? [move(drawn, `translate(${flip(symbol.x)} ${symbol.y})`), write(line)]
        : [write(line)];
    }),
    createSvg("path", {
      d: `M${flip(rule.x, rule.length)} ${rule.y}h${rule.length}`,
      stroke: PICTURE_COLOURS.line,
    }),
    ...placed.foot.map(write),
  );
  if (direction === "rtl")
    for (const line of picture.querySelectorAll("text:not(:has(tspan)), tspan"))
      line.textContent = isolate(line.textContent);
  return picture;
}

/** The address of the view, as Dublin Core metadata. */
function metadata({ link }: PictureWords) {
  const source = document.createElementNS(DUBLIN_CORE, "dc:source");
  source.append(toSvgText(link));
  return createSvg("metadata", {}, source);
}
