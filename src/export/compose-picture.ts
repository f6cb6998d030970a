import { createSvg } from "./flatten-svg.ts";
import { FILL, PICTURE_COLOURS, PICTURE_FONT } from "./picture-style.ts";
import { PICTURE_WIDTH } from "./snapshot.ts";
import { toSvgText } from "./svg-text.ts";
import { type MeasureText, wrapText } from "./wrap-text.ts";

const PADDING = 32;
const WIDTH = PICTURE_WIDTH + 2 * PADDING;
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** A flattened drawing and the room it takes. */
export interface Drawing {
  group: SVGGElement;
  height: number;
}

/** All that a picture holds: words, drawing, legend. */
export interface PictureParts {
  countries: string;
  title: string;
  /** The active filters in words; undefined where everything is shown. */
  filters: string | undefined;
  finding: string;
  drawing: Drawing;
  /** Symbols are drawn around the origin within 16 × 16. */
  legend: readonly { label: string; symbol: SVGGElement }[];
  /** Source, edition and date, address: a line each. */
  footer: readonly string[];
  /** Address that shows the view again. */
  link: string;
  /** The statuses shown, for whoever opens the picture again. */
  statuses: string;
  language: string;
}

interface TextStyle {
  size: number;
  weight: number;
  colour: string;
  /** Distance of the lines. */
  leading: number;
  /** Room below. */
  after: number;
}

const { ink, soft } = PICTURE_COLOURS;
const COUNTRY: TextStyle = { size: 14, weight: 400, colour: soft, leading: 20, after: 2 };
const TITLE: TextStyle = { size: 24, weight: 700, colour: ink, leading: 30, after: 6 };
const FILTERS: TextStyle = { size: 14, weight: 400, colour: ink, leading: 20, after: 4 };
const FINDING: TextStyle = { size: 15, weight: 400, colour: soft, leading: 21, after: 20 };
const FOOTER: TextStyle = { size: 12, weight: 400, colour: soft, leading: 17, after: 0 };
const LEGEND = { size: 13, weight: 400, leading: 24, symbol: 22, gap: 22 };

/** A picture as one SVG document that stands on its own; as tall as its parts need. Texts are text nodes, whatever they hold. */
export function composePicture(
  document: Document,
  parts: PictureParts,
  measure: MeasureText,
): SVGSVGElement {
  const svg = createSvg(document, "svg", { "font-family": PICTURE_FONT, lang: parts.language });
  const ground = createSvg(document, "rect", { width: WIDTH, fill: PICTURE_COLOURS.paper });
  svg.append(...nameElements(document, parts), ground);

  let y = PADDING - 6;
  const write = (text: string, style: TextStyle) => {
    const lines = wrapText(text, PICTURE_WIDTH * FILL, (words) => measure(words, style));
    for (const line of lines) {
      y += style.leading;
      svg.append(textLine(document, line, y - style.leading * 0.25, style));
    }
    y += style.after;
  };
  write(parts.countries, COUNTRY);
  write(parts.title, TITLE);
  if (parts.filters !== undefined) write(parts.filters, FILTERS);
  write(parts.finding, FINDING);
  parts.drawing.group.setAttribute("transform", `translate(${PADDING} ${y})`);
  svg.append(parts.drawing.group);
  y += parts.drawing.height + 14;
  y = drawLegend(document, svg, parts.legend, y, measure) + 14;
  svg.append(rule(document, y));
  y += 8;
  for (const line of parts.footer) write(line, FOOTER);

  const height = Math.ceil(y + PADDING - 8);
  ground.setAttribute("height", String(height));
  svg.setAttribute("width", String(WIDTH));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${WIDTH} ${height}`);
  return svg;
}

/** Name, description and address, for those who do not see the picture and for programs. */
function nameElements(document: Document, parts: PictureParts) {
  const { title, countries, finding, link } = parts;
  const name = createSvg(document, "title");
  name.append(toSvgText(`${title} · ${countries}`));
  const description = createSvg(document, "desc");
  description.append(toSvgText(finding));
  const metadata = createSvg(document, "metadata");
  const note = (term: string, words: string) => {
    const element = document.createElementNS(DUBLIN_CORE, `dc:${term}`);
    element.append(toSvgText(words));
    metadata.append(element);
  };
  note("source", link);
  note("description", parts.statuses);
  return [name, description, metadata];
}

function textLine(document: Document, line: string, y: number, style: TextStyle): SVGTextElement {
  const text = createSvg(document, "text", {
    x: PADDING,
    y,
    fill: style.colour,
    "font-size": style.size,
    "font-weight": style.weight,
  });
  text.append(toSvgText(line));
  return text;
}

const rule = (document: Document, y: number) =>
  createSvg(document, "path", {
    d: `M${PADDING} ${y + 0.5}H${WIDTH - PADDING}`,
    stroke: PICTURE_COLOURS.line,
  });

/** Entries side by side, in as many lines as they need; gives where they end. */
function drawLegend(
  document: Document,
  svg: SVGSVGElement,
  legend: PictureParts["legend"],
  top: number,
  measure: MeasureText,
): number {
  if (legend.length === 0) return top;
  let x = PADDING;
  let y = top + LEGEND.leading / 2;
  for (const { label, symbol } of legend) {
    const width = LEGEND.symbol + measure(label, LEGEND) / FILL;
    if (x > PADDING && x + width > WIDTH - PADDING) {
      x = PADDING;
      y += LEGEND.leading;
    }
    symbol.setAttribute("transform", `translate(${x + 8} ${y})`);
    const text = textLine(document, label, y + 4.5, { ...FOOTER, size: LEGEND.size });
    text.setAttribute("x", String(x + LEGEND.symbol));
    svg.append(symbol, text);
    x += width + LEGEND.gap;
  }
  return y + LEGEND.leading / 2;
}
