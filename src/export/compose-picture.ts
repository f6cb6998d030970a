import { createSvg, toSvgText } from "./flatten-svg.ts";
import { FILL, PICTURE_COLOURS, PICTURE_FONT } from "./picture-style.ts";
import type { PictureRoom } from "./snapshot.ts";
import { type MeasureText, wrapEvenly } from "./wrap-text.ts";

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
  /** The active filters in words; empty where everything is shown. */
  filters: string;
  /** What the title does not say yet. */
  finding: string;
  legend: readonly string[];
  /** Note and source, a line each. */
  footer: readonly string[];
  /** Whose picture it is, its licence, edition and date. */
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
const MADE: TextStyle = { ...FOOTER, weight: 700, colour: ink };
const LABEL: TextStyle = { size: 13, weight: 400, colour: soft, leading: 24, after: 0 };
/** A picture so much wider than high has its words beside the drawing, in the narrowest of these columns that holds them. */
const SLIDE = {
  ratio: 1.5,
  columns: [280, 340, 440, 520],
  gap: 28,
  title: { ...TITLE, size: 20, leading: 25 },
};
const LEGEND = { symbol: 22, gap: 22, before: 14, after: 14 };

/** A picture's frame: all words are in their places, and the drawing is to come. */
export type PictureFrame = ReturnType<typeof framePicture>;

/** Sets the words of a picture. Texts are text nodes, whatever they hold. */
export function framePicture(
  document: Document,
  words: PictureWords,
  size: { width: number; height?: number },
  measure: MeasureText,
) {
  const inner = size.width - 2 * PADDING;
  const write = (line: string, x: number, y: number, style: TextStyle) => {
    const font = { "font-size": style.size, "font-weight": style.weight };
    return createSvg(document, "text", { x, y, fill: style.colour, ...font }, line);
  };
  /** Texts under one another, broken into lines. */
  const writeDown = (
    top: number,
    texts: readonly (readonly [string, TextStyle])[],
    width = inner,
  ) => {
    let y = top;
    const elements: SVGElement[] = [];
    for (const [text, style] of texts) {
      for (const line of wrapEvenly(text, width * FILL, (part) => measure(part, style))) {
        y += style.leading;
        elements.push(write(line, PADDING, y - style.leading * 0.25, style));
      }
      y += style.after;
    }
    return { elements, end: y };
  };
  let { finding } = words;
  const head = (width: number, page?: string) =>
    writeDown(
      PADDING - 6,
      [
        [page === undefined ? words.kicker : `${words.kicker} · ${page}`, KICKER],
        [words.title, width < inner ? SLIDE.title : TITLE],
        ...(words.filters ? [[words.filters, FILTERS] as const] : []),
        [finding, FINDING],
      ],
      width,
    );
  const foot = (top: number) => {
    const line = { d: `M${PADDING} ${top + 0.5}h${inner}`, stroke: PICTURE_COLOURS.line };
    const { elements, end } = writeDown(top + 8, [
      ...words.footer.map((text) => [text, FOOTER] as const),
      [words.made, MADE],
      [words.link, FOOTER],
    ]);
    return {
      elements: [createSvg(document, "path", line), ...elements],
      end: end + PADDING - 8,
    };
  };
  const below = foot(0).end;
  /** Head and legend in lines so wide, and the height of all words together. */
  const layOut = (width: number) => {
    const places = placeLegend(words.legend, width, measure);
    const legendHeight = places.length > 0 ? (places.at(-1)?.y ?? 0) + LABEL.leading / 2 : 0;
    const around = head(width).end + LEGEND.before + legendHeight + LEGEND.after + below;
    return { places, legendHeight, around, width };
  };
  /** Whether the room is all there is: the picture has a height of its own. */
  const isFixed = size.height !== undefined;
  const fixed = size.height ?? 0;
  const isSlide = isFixed && size.width > SLIDE.ratio * fixed;
  // The number of a page may take a line more.
  const fits = ({ around }: { around: number }) => around + KICKER.leading <= fixed;
  const column = isSlide ? SLIDE.columns.map(layOut).find(fits) : undefined;
  // Where words leave no room for a drawing, what else there is to say stays in the description.
  if (isFixed && !column && fixed - layOut(inner).around < LEAST_ROOM) finding = "";
  const { places, legendHeight, around, width: wide } = column ?? layOut(inner);
  const least = Math.max(LEAST_ROOM, fixed - around);
  const room: PictureRoom = column
    ? { width: inner - wide - SLIDE.gap, height: fixed - below - LEGEND.after - PADDING }
    : { width: inner, height: isFixed ? least : PAGE };
  /** The picture as one SVG document that stands on its own; a picture of several pages says which this is. */
  const compose = (drawing: Drawing, symbols: readonly SVGGElement[], page?: string) => {
    const top = head(wide, page);
    const mostHigh = isFixed ? room.height / drawing.height : 1;
    const scale = Math.min(1.6, room.width / drawing.width, mostHigh);
    const high = drawing.height * scale;
    const right = size.width - PADDING;
    const x = right - (room.width + drawing.width * scale) / 2;
    const y = column ? PADDING + (room.height - high) / 2 : top.end;
    drawing.group.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
    const legendTop = top.end + (column ? 0 : high) + LEGEND.before;
    const legend = places.flatMap(({ label, x: left, y: middle, symbol: at }) => {
      const [place, y] = [PADDING + left, legendTop + middle];
      const symbol = symbols[at];
      symbol?.setAttribute("transform", `translate(${place + 8} ${y})`);
      return [...(symbol ? [symbol] : []), write(label, place + LEGEND.symbol, y + 4.5, LABEL)];
    });
    const bottom = foot(Math.max(legendTop + legendHeight + LEGEND.after, fixed - below));
    const width = size.width;
    const height = size.height ?? Math.ceil(bottom.end);
    const frame = { lang: words.language, width, height, viewBox: `0 0 ${width} ${height}` };
    return createSvg(
      document,
      "svg",
      { "font-family": PICTURE_FONT, ...frame },
      createSvg(document, "title", {}, words.title),
      createSvg(document, "desc", {}, words.description),
      metadata(document, words),
      createSvg(document, "rect", { width, height, fill: PICTURE_COLOURS.paper }),
      ...top.elements,
      drawing.group,
      ...legend,
      ...bottom.elements,
    );
  };
  return { room, isFixed, compose };
}

/** Address and statuses, for programs. */
function metadata(document: Document, { link, statuses }: PictureWords) {
  const notes = Object.entries({ source: link, description: statuses }).map(([term, words]) => {
    const note = document.createElementNS(DUBLIN_CORE, `dc:${term}`);
    note.append(toSvgText(words));
    return note;
  });
  return createSvg(document, "metadata", {}, ...notes);
}

/** Entries side by side, in as many lines as they need: where each line begins, its middle, and which symbol stands before it. */
function placeLegend(labels: readonly string[], room: number, measure: MeasureText) {
  let x = 0;
  let y = LABEL.leading / 2;
  const widthOf = (text: string) => LEGEND.symbol + measure(text, LABEL) / FILL;
  return labels.flatMap((label, at) => {
    const lines = wrapEvenly(label, room, widthOf);
    const width = Math.max(...lines.map(widthOf));
    if (x > 0 && (lines.length > 1 || x + width > room)) {
      x = 0;
      y += LABEL.leading;
    }
    const first = { x, y };
    y += (lines.length - 1) * LABEL.leading;
    // Beside an entry of several lines stands no other.
    x += lines.length > 1 ? room : width + LEGEND.gap;
    return lines.map((line, after) => ({
      label: line,
      x: first.x,
      y: first.y + after * LABEL.leading,
      symbol: after === 0 ? at : -1,
    }));
  });
}
