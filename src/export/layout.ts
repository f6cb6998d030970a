import { FILL, PICTURE_COLOURS } from "./picture-style.ts";
import type { PictureRoom } from "./snapshot.ts";
import { type MeasureText, wrapEvenly } from "./wrap-text.ts";

const PADDING = 32;
/** Minimum height of a drawing, however many words there are. */
const LEAST_ROOM = 120;
/** Maximum height of a page in a picture without a fixed height. */
const PAGE = 1000;
/** Largest enlargement of a small drawing. */
export const LARGEST_SCALE = 1.6;

/** The texts of a picture. */
export interface PictureWords {
  /** Above the title: subject and countries. */
  kicker: string;
  title: string;
  /** Alternative text. */
  description: string;
  /** The active filters; empty if there are none. */
  filters: string;
  /** What the title leaves out. */
  finding: string;
  legend: readonly string[];
  /** Note and source, a line each. */
  footer: readonly string[];
  /** Brand, licence, edition and date. */
  made: string;
  /** Address of the view. */
  link: string;
  /** The statuses shown, for reading the picture back. */
  statuses: string;
  language: string;
}

/** Width of a picture in CSS pixels, and its height if that is fixed. */
export interface PictureFormat {
  width: number;
  height?: number;
}

export interface TextStyle {
  size: number;
  weight: number;
  colour: string;
  leading: number;
  /** Space below the text. */
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
/** Wider pictures have their text beside the drawing, in the narrowest of these columns that fits. */
const SLIDE = {
  ratio: 1.5,
  columns: [280, 340, 440, 520],
  gap: 28,
  title: { ...TITLE, size: 20, leading: 25 },
};
const LEGEND = { symbol: 22, gap: 22, before: 14, after: 14 };
const TOP = PADDING - 6;
/** Between the rule and the footer, and below the footer. */
const BELOW_RULE = 8;
const BOTTOM = PADDING - 8;

/** A line of text; `y` is its baseline. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  style: TextStyle;
}

type Styled = readonly [text: string, style: TextStyle];

/** Positions of a picture's text, and the room left for its drawing. */
export type PictureLayout = ReturnType<typeof layOutPicture>;

/** Lays out the text of a picture. */
export function layOutPicture(words: PictureWords, format: PictureFormat, measure: MeasureText) {
  const inner = innerWidth(format);
  const { height } = format;
  const footHeight = stackTexts(footTexts(words), BELOW_RULE, inner, measure).end + BOTTOM;
  /** Head and legend in a column, and the height of all text. */
  const layOut = (width: number, shown = words) => {
    const legend = placeLegend(words.legend, width, measure);
    const legendHeight = legend.length > 0 ? (legend.at(-1)?.y ?? 0) + LABEL.leading / 2 : 0;
    const head = stackTexts(headTexts(shown, width < inner), TOP, width, measure);
    const textHeight = head.end + LEGEND.before + legendHeight + LEGEND.after + footHeight;
    return { format, measure, words: shown, width, legend, legendHeight, footHeight, textHeight };
  };
  const column = layOut(inner);
  /** `isBeside` if the drawing is beside head and legend. */
  const withRoom = (text: typeof column, room: PictureRoom, isBeside = false) => {
    return { ...text, room, isBeside };
  };
  if (height === undefined) return withRoom(column, { width: inner, height: PAGE });
  // A page number may take one more line.
  const fits = ({ textHeight }: typeof column) => textHeight + KICKER.leading <= height;
  const isSlide = format.width > SLIDE.ratio * height;
  const beside = isSlide ? SLIDE.columns.map((width) => layOut(width)).find(fits) : undefined;
  if (beside) {
    const besideHeight = height - footHeight - LEGEND.after - PADDING;
    const width = inner - beside.width - SLIDE.gap;
    return withRoom(beside, { width, height: besideHeight }, true);
  }
  // If the text leaves no room for a drawing, the finding is in the description only.
  const isTight = height - column.textHeight < LEAST_ROOM;
  const shown = isTight ? layOut(inner, { ...words, finding: "" }) : column;
  const rest = Math.max(LEAST_ROOM, height - shown.textHeight);
  return withRoom(shown, { width: inner, height: rest });
}

/** Positions of everything in a picture, in CSS pixels. */
export type PlacedPicture = ReturnType<typeof placeDrawing>;

/** Places a drawing of this size in the layout, on a numbered page if there are several. */
export function placeDrawing(
  layout: PictureLayout,
  drawing: { width: number; height: number },
  page?: string,
) {
  const { format, measure, words, width, isBeside, legend, legendHeight, footHeight, room } =
    layout;
  const inner = innerWidth(format);
  const head = stackTexts(headTexts(words, isBeside, page), TOP, width, measure);
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
    head: head.lines,
    drawing: {
      x: right - (room.width + drawing.width * scale) / 2,
      y: isBeside ? PADDING + (room.height - height) / 2 : head.end,
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

const headTexts = (words: PictureWords, isBeside: boolean, page?: string): Styled[] => [
  [page === undefined ? words.kicker : `${words.kicker} · ${page}`, KICKER],
  [words.title, isBeside ? SLIDE.title : TITLE],
  ...(words.filters ? [[words.filters, FILTERS] as const] : []),
  [words.finding, FINDING],
];

const footTexts = ({ footer, made, link }: PictureWords): Styled[] => [
  ...footer.map((text) => [text, FOOTER] as const),
  [made, MADE],
  [link, FOOTER],
];

/** Wraps texts below one another. */
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

/** A line of the legend; `y` is its middle. The first line of an entry has its symbol. */
interface LegendLine {
  label: string;
  x: number;
  y: number;
  /** Index of the entry. */
  entry: number | undefined;
}

/** Entries side by side, in as many lines as they need. */
function placeLegend(labels: readonly string[], room: number, measure: MeasureText): LegendLine[] {
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
    // An entry of several lines has a row of its own.
    x += lines.length > 1 ? room : width + LEGEND.gap;
    return lines.map((line, at) => ({
      label: line,
      x: first.x,
      y: first.y + at * LABEL.leading,
      entry: at === 0 ? entry : undefined,
    }));
  });
}
