import { createSvg } from "./flatten-svg.ts";
import { FILL, PICTURE_COLOURS, PICTURE_FONT } from "./picture-style.ts";
import type { PictureRoom } from "./snapshot.ts";
import { toSvgText } from "./svg-text.ts";
import { type MeasureText, wrapText } from "./wrap-text.ts";

const PADDING = 32;
/** Least room of a drawing, however many words there are. */
const LEAST_ROOM = 120;
/** Most room that a page takes where the picture has no height of its own. */
const PAGE = 1000;
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** A flattened drawing, and its size. */
export interface Drawing {
  group: SVGGElement;
  width: number;
  height: number;
}

/** The words of a picture. */
export interface PictureWords {
  /** Over the title: subject and countries. */
  kicker: string;
  /** The finding with subject and year. */
  title: string;
  /** For those who do not see the picture. */
  description: string;
  /** The active filters in words; undefined where everything is shown. */
  filters: string | undefined;
  /** What the title does not say yet. */
  finding: string;
  legend: readonly string[];
  /** Note and source, a line each. */
  footer: readonly string[];
  /** Whose picture it is, and behind it licence, edition and date. */
  brand: string;
  made: string;
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
const KICKER: TextStyle = { size: 14, weight: 400, colour: soft, leading: 20, after: 2 };
const TITLE: TextStyle = { size: 24, weight: 700, colour: ink, leading: 30, after: 6 };
const FILTERS: TextStyle = { size: 14, weight: 400, colour: ink, leading: 20, after: 4 };
const FINDING: TextStyle = { size: 15, weight: 400, colour: soft, leading: 21, after: 18 };
const FOOTER: TextStyle = { size: 12, weight: 400, colour: soft, leading: 17, after: 0 };
const BRAND: TextStyle = { ...FOOTER, weight: 700, colour: ink };
const LABEL: TextStyle = { size: 13, weight: 400, colour: soft, leading: 24, after: 0 };
const LEGEND = { symbol: 22, gap: 22, before: 14, after: 14 };

/** A picture's frame: all words are in their places, and the drawing is to come. */
export interface PictureFrame {
  room: PictureRoom;
  /** Whether the room is all there is: the picture has a height of its own. */
  isFixed: boolean;
  /** The picture as one SVG document that stands on its own; a picture of several pages says which this is. */
  compose: (drawing: Drawing, symbols: readonly SVGGElement[], page?: string) => SVGSVGElement;
}

/** Sets the words of a picture. Texts are text nodes, whatever they hold. */
export function framePicture(
  document: Document,
  words: PictureWords,
  size: { width: number; height?: number },
  measure: MeasureText,
): PictureFrame {
  const inner = size.width - 2 * PADDING;
  const breakLines = (text: string, style: TextStyle) =>
    wrapText(text, inner * FILL, (part) => measure(part, style));
  const head = (page?: string) => {
    const sheet = createColumn(document, PADDING - 6);
    const write = (text: string, style: TextStyle) => sheet.write(breakLines(text, style), style);
    write(page === undefined ? words.kicker : `${words.kicker} · ${page}`, KICKER);
    write(words.title, TITLE);
    if (words.filters !== undefined) write(words.filters, FILTERS);
    write(words.finding, FINDING);
    return sheet;
  };
  const places = placeLegend(words.legend, inner, measure);
  const legendHeight = places.length > 0 ? (places.at(-1)?.y ?? 0) + LABEL.leading / 2 : 0;
  const foot = (top: number) => {
    const sheet = createColumn(document, top);
    sheet.add(
      createSvg(document, "path", {
        d: `M${PADDING} ${top + 0.5}H${size.width - PADDING}`,
        stroke: PICTURE_COLOURS.line,
      }),
    );
    sheet.skip(8);
    for (const line of words.footer) sheet.write(breakLines(line, FOOTER), FOOTER);
    const brandWidth = measure(`${words.brand} `, BRAND) / FILL;
    const made = wrapText(words.made, inner * FILL - brandWidth, (part) => measure(part, FOOTER));
    sheet.add(textLine(document, words.brand, PADDING, sheet.end() + 12.75, BRAND));
    sheet.write(made, FOOTER, PADDING + brandWidth);
    sheet.write(breakLines(words.link, FOOTER), FOOTER);
    return sheet;
  };
  const below = foot(0).end() + PADDING - 8;
  const around = head().end() + LEGEND.before + legendHeight + LEGEND.after + below;
  const room = {
    width: inner,
    height: size.height === undefined ? PAGE : Math.max(LEAST_ROOM, size.height - around),
  };
  return {
    room,
    isFixed: size.height !== undefined,
    compose: (drawing, symbols, page) => {
      const top = head(page);
      const scale = Math.min(
        1.6,
        inner / drawing.width,
        size.height === undefined ? 1 : room.height / drawing.height,
      );
      const x = PADDING + (inner - drawing.width * scale) / 2;
      const y = top.end();
      drawing.group.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
      const legendTop = y + drawing.height * scale + LEGEND.before;
      const end = legendTop + legendHeight + LEGEND.after;
      const bottom = foot(size.height === undefined ? end : Math.max(end, size.height - below));
      const height = size.height ?? Math.ceil(bottom.end() + PADDING - 8);
      const svg = createSvg(document, "svg", {
        "font-family": PICTURE_FONT,
        lang: words.language,
        width: size.width,
        height,
        viewBox: `0 0 ${size.width} ${height}`,
      });
      svg.append(
        ...nameElements(document, words),
        createSvg(document, "rect", { width: size.width, height, fill: PICTURE_COLOURS.paper }),
        ...top.elements,
        drawing.group,
        ...places.flatMap(({ label, x: left, y: middle }, at) => {
          symbols[at]?.setAttribute(
            "transform",
            `translate(${PADDING + left + 8} ${legendTop + middle})`,
          );
          const text = textLine(
            document,
            label,
            PADDING + left + LEGEND.symbol,
            legendTop + middle + 4.5,
            LABEL,
          );
          return [...(symbols[at] ? [symbols[at]] : []), text];
        }),
        ...bottom.elements,
      );
      return svg;
    },
  };
}

/** Lines of text under one another. */
function createColumn(document: Document, top: number) {
  const elements: SVGElement[] = [];
  let y = top;
  return {
    elements,
    end: () => y,
    skip: (distance: number) => {
      y += distance;
    },
    add: (element: SVGElement) => void elements.push(element),
    write: (lines: readonly string[], style: TextStyle, x = PADDING) => {
      for (const line of lines) {
        y += style.leading;
        elements.push(textLine(document, line, x, y - style.leading * 0.25, style));
      }
      y += style.after;
    },
  };
}

/** Name, description and address, for those who do not see the picture and for programs. */
function nameElements(document: Document, { title, description, link, statuses }: PictureWords) {
  const named = (name: "title" | "desc", words: string) => {
    const element = createSvg(document, name);
    element.append(toSvgText(words));
    return element;
  };
  const metadata = createSvg(document, "metadata");
  const note = (term: string, words: string) => {
    const element = document.createElementNS(DUBLIN_CORE, `dc:${term}`);
    element.append(toSvgText(words));
    metadata.append(element);
  };
  note("source", link);
  note("description", statuses);
  return [named("title", title), named("desc", description), metadata];
}

function textLine(document: Document, line: string, x: number, y: number, style: TextStyle) {
  const text = createSvg(document, "text", {
    x,
    y,
    fill: style.colour,
    "font-size": style.size,
    "font-weight": style.weight,
  });
  text.append(toSvgText(line));
  return text;
}

/** Entries side by side, in as many lines as they need: where each begins, and its middle. */
function placeLegend(labels: readonly string[], room: number, measure: MeasureText) {
  let x = 0;
  let y = LABEL.leading / 2;
  return labels.map((label) => {
    const width = LEGEND.symbol + measure(label, LABEL) / FILL;
    if (x > 0 && x + width > room) {
      x = 0;
      y += LABEL.leading;
    }
    const place = { label, x, y };
    x += width + LEGEND.gap;
    return place;
  });
}
