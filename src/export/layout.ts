import { FILL, PICTURE_COLOURS } from "./picture-style.ts";
import type { PictureRoom } from "./snapshot.ts";
import { type MeasureText, wrapEvenly } from "./wrap-text.ts";

const PADDING = 32;
/** Minimum height of a drawing below its text, in CSS pixels. */
const LEAST_ROOM = 120;
/** Maximum scale of a small drawing. */
export const LARGEST_SCALE = 1.6;

export interface PictureWords {
  kicker: string;
  title: string;
  /** Alternative text. */
  description: string;
  /** The active filters. Empty if there are none. */
  filters: string;
  /** Shown below the title: the rest of the finding, or all of it if the title does not state it. */
  finding: string;
  legend: readonly string[];
  /** Note and source. Each starts on a new line. */
  footer: readonly string[];
  /** Brand, licence, dataset version and date. */
  made: string;
  link: string;
  language: string;
}

/**
 * Width of a picture in CSS pixels, and its height if that is fixed. The wider a picture is, the more it is reduced for
 * display: in a picture 800 pixels wide that is displayed 600 pixels wide, text of 11 pixels shrinks to 8 pixels.
 */
export interface PictureFormat {
  width: number;
  height?: number;
  /** Scale of the finished picture. */
  zoom?: number;
}

export interface TextStyle {
  size: number;
  weight: number;
  colour: string;
  leading: number;
  /** Space below the text, in CSS pixels. */
  after: number;
}

const { ink, soft } = PICTURE_COLOURS;
const KICKER: TextStyle = { size: 14, weight: 400, colour: soft, leading: 20, after: 2 };
const TITLE: TextStyle = { size: 24, weight: 700, colour: ink, leading: 30, after: 6 };
const FILTERS: TextStyle = { size: 14, weight: 400, colour: ink, leading: 20, after: 4 };
const FINDING: TextStyle = { size: 15, weight: 400, colour: soft, leading: 21, after: 18 };
const FOOTER: TextStyle = { size: 11, weight: 400, colour: soft, leading: 15, after: 0 };
const MADE: TextStyle = { ...FOOTER, weight: 700, colour: ink };
const LABEL: TextStyle = { size: 13, weight: 400, colour: soft, leading: 24, after: 0 };
/** In a wide picture, the text may be in a column of one of these widths beside the drawing. */
const SLIDE = {
  ratio: 1.5,
  columns: [280, 310, 340],
  gap: 28,
  title: { ...TITLE, size: 20, leading: 25 },
};
const LEGEND = { symbol: 22, gap: 22, before: 14, after: 14 };
const TOP = PADDING - 6;
/** Space between the rule and the footer, and below the footer. */
const BELOW_RULE = 8;
const BOTTOM = PADDING - 8;

/** A line of text. `y` is its baseline. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
}

type Styled = readonly [text: string, style: TextStyle];

export type PictureLayout = ReturnType<typeof layOutPicture>[number];

/** Layouts of a picture in order of preference. If the height is fixed, layouts without the finding follow. The alternative text always contains the finding. */
export function layOutPicture(words: PictureWords, format: PictureFormat, measure: MeasureText) {
  const inner = innerWidth(format);
  const { height = Number.POSITIVE_INFINITY } = format;
  const footHeight = stackTexts(footTexts(words), BELOW_RULE, inner, measure).end + BOTTOM;
  const layOut = (shown: PictureWords, width: number) => {
    const isBeside = width < inner;
    const legend = placeLegend(words.legend, width, measure);
    const legendHeight = legend.length > 0 ? (legend.at(-1)?.y ?? 0) + LABEL.leading / 2 : 0;
    // Allow for one more line, which a page number may require.
    const head = stackTexts(headTexts(shown, format), TOP, width, measure).end + KICKER.leading;
    const rest = height - head - LEGEND.before - legendHeight - LEGEND.after - footHeight;
    const room: PictureRoom = isBeside
      ? { width: inner - width - SLIDE.gap, height: height - footHeight - LEGEND.after - PADDING }
      : { width: inner, height: rest };
    const fits = rest >= (isBeside ? 0 : LEAST_ROOM);
    const text = { format, measure, words: shown, width, legend, legendHeight, footHeight };
    return fits ? [{ ...text, room, isBeside }] : [];
  };
  const widths = isSlide(format) ? [...SLIDE.columns, inner] : [inner];
  const shorter = format.height === undefined ? [] : [{ ...words, finding: "" }];
  return [words, ...shorter].flatMap((shown) => widths.flatMap((width) => layOut(shown, width)));
}

/** Positions of all parts of a picture, in CSS pixels. */
export type PlacedPicture = ReturnType<typeof placeDrawing>;

/** Places a drawing of this size in the layout. `page` is the label of the page if there are several. */
export function placeDrawing(
  layout: PictureLayout,
  drawing: { width: number; height: number },
  page?: string,
) {
  const { format, measure, words, width, isBeside, legend, legendHeight, footHeight, room } =
    layout;
  const inner = innerWidth(format);
  const head = stackTexts(headTexts(words, format, page), TOP, width, measure);
  const highest = format.height === undefined ? 1 : room.height / drawing.height;
  const scale = Math.min(LARGEST_SCALE, room.width / drawing.width, highest);
  const height = drawing.height * scale;
  const right = format.width - PADDING;
  const legendTop = head.end + (isBeside ? 0 : height) + LEGEND.before;
  const legendEnd = legendTop + legendHeight + LEGEND.after;
  const rule = Math.max(legendEnd, (format.height ?? 0) - footHeight);
  const foot = stackTexts(footTexts(words), rule + BELOW_RULE, inner, measure);
  return {
    width: format.width,
    height: format.height ?? Math.ceil(foot.end + BOTTOM),
    zoom: format.zoom ?? 1,
    head: head.lines,
    drawing: {
      x: right - (room.width + drawing.width * scale) / 2,
      y: isBeside ? PADDING + (room.height - height) / 2 : head.end,
      length: drawing.width * scale,
      scale,
    },
    legend: legend.map(({ label, entry, ...at }) => {
      const [x, y] = [PADDING + at.x, legendTop + at.y];
      const line: TextLine = { text: label, x: x + LEGEND.symbol, y: y + 4.5, style: LABEL };
      return { line, symbol: entry === undefined ? undefined : { entry, x: x + 8, y } };
    }),
    rule: { x: PADDING, y: rule + 0.5, length: inner },
    foot: foot.lines,
  };
}

const innerWidth = ({ width }: PictureFormat) => width - 2 * PADDING;

const isSlide = ({ width, height = width }: PictureFormat) => width > SLIDE.ratio * height;

const headTexts = (words: PictureWords, format: PictureFormat, page?: string): Styled[] => [
  [page === undefined ? words.kicker : `${words.kicker} · ${page}`, KICKER],
  [words.title, isSlide(format) ? SLIDE.title : TITLE],
  ...(words.filters ? [[words.filters, FILTERS] as const] : []),
  ...(words.finding ? [[words.finding, FINDING] as const] : []),
];

const footTexts = ({ footer, made, link }: PictureWords): Styled[] => [
  ...footer.map((text) => [text, FOOTER] as const),
  [made, MADE],
  [link, FOOTER],
];

function stackTexts(texts: readonly Styled[], top: number, width: number, measure: MeasureText) {
  const lines: TextLine[] = [];
  let y = top;
  for (const [text, style] of texts) {
    for (const line of wrapEvenly(text, width * FILL, (part) => measure(part, style))) {
      y += style.leading;
      lines.push({ text: line, x: PADDING, y: y - style.leading * 0.25, style });
    }
    y += style.after;
  }
  return { lines, end: y };
}

/** Lays out legend entries side by side, in as many lines as necessary. `y` is the centre of a line. `entry` is the index of the entry, set on its first line only. */
function placeLegend(labels: readonly string[], room: number, measure: MeasureText) {
  let x = 0;
  let y = LABEL.leading / 2;
  const widthOf = (text: string) => LEGEND.symbol + measure(text, LABEL) / FILL;
  return labels.flatMap((label, entry) => {
    const lines = wrapEvenly(label, room, widthOf);
    const width = Math.max(...lines.map(widthOf));
    if (x > 0 && (lines.length > 1 || x + width > room)) {
      x = 0;
      y += LABEL.leading;
    }
    const first = { x, y };
    y += (lines.length - 1) * LABEL.leading;
    // An entry with several lines has its own row.
    x += lines.length > 1 ? room : width + LEGEND.gap;
    return lines.map((line, at) => ({
      label: line,
      x: first.x,
      y: first.y + at * LABEL.leading,
      entry: at === 0 ? entry : undefined,
    }));
  });
}
