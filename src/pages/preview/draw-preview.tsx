import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Mark } from "../../domain/answers.ts";
import { isolate } from "../../domain/isolate.ts";
import { directionOf, type Language } from "../../domain/languages.ts";
import { PICTURE_COLOURS } from "../../export/picture-style.ts";
import { type MeasureText, wrapEvenly, wrapText } from "../../export/wrap-text.ts";
import { StatusGlyph } from "../../ui/StatusMark.tsx";

/** Standard size of link previews, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

const MARGIN = 64;
const ROOM = PREVIEW_SIZE.width - 2 * MARGIN;
/** Distance between the left edges of marks, and their size, in pixels. */
const STEP = 46;
const MARK = 37;

/** Content of a preview picture. */
export interface Preview {
  language: Language;
  product: string;
  /** The year of the profile, the edition, or the number of countries. */
  subtitle: string;
  title: string;
  /** The main figure. Empty if there is none. */
  figure: string;
  colour: "exists" | "score";
  unit?: string;
  /** Counts other than the main figure. */
  legend: string;
  pillars: readonly { title: string; marks: readonly ReactElement[] }[];
  source: string;
}

interface Props {
  preview: Preview;
  measure: MeasureText;
}

/** Draws a preview picture as a standalone SVG document, with literal colours instead of CSS variables. */
export const drawPreview = (preview: Preview, measure: MeasureText): string =>
  Object.entries(PICTURE_COLOURS).reduce(
    (svg, [name, colour]) => svg.replaceAll(`var(--${name})`, colour),
    orient(renderToStaticMarkup(<PreviewPicture {...{ preview, measure }} />), preview.language),
  );

/** Mirrors the picture of a right-to-left language, and mirrors its texts back around their anchors. */
const orient = (svg: string, language: Language): string =>
  directionOf(language) === "ltr"
    ? svg
    : svg
        .replace('<g transform="', `$&translate(${PREVIEW_SIZE.width} 0) scale(-1 1) `)
        .replace(/<text( x="|)/g, (_, x) => `<text transform="scale(-1 1)"${x && `${x}-`}`)
        .replace(/(?<=anchor=")(start|end)/g, (anchor) => (anchor === "start" ? "end" : "start"))
        .replace(/(?<=<text[^>]*>).*?(?=<\/text>)/g, isolate);

function PreviewPicture({ preview, measure }: Props) {
  const { product, subtitle, title, figure, colour, unit, legend, source } = preview;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...PREVIEW_SIZE}>
      <title>{title}</title>
      <rect {...PREVIEW_SIZE} fill="var(--paper)" />
      <g transform={`translate(${MARGIN} 0)`} textAnchor="start" fontSize={30} fill="var(--soft)">
        <text y={78} fontWeight={700}>
          {product}
        </text>
        <text x={ROOM} y={78} textAnchor="end">
          {subtitle}
        </text>
        <Title {...{ title, measure }} />
        <text y={316} fontSize={36}>
          <tspan fontSize={56} fontWeight={700} fill={`var(--${colour})`}>
            {figure}
            {figure && unit && "\u00a0"}
          </tspan>
          {unit}
        </text>
        <text y={374} fontSize={29} fill="var(--ink)">
          {legend}
        </text>
        <Pillars {...{ preview, measure }} />
        <path d={`M0 548h${ROOM}`} stroke="var(--line)" strokeWidth={2} />
        <Lines lines={[source]} size={22} y={588} />
      </g>
    </svg>
  );
}

const Lines = ({ lines, size, y }: { lines: readonly string[]; size: number; y: number }) =>
  lines.map((line, at) => (
    <text key={line} y={y + at * size * 1.14} fontSize={size}>
      {line}
    </text>
  ));

/** A title in the largest size at which it fits on one line, or else on two. */
function Title({ title, measure }: { title: string; measure: MeasureText }) {
  const widthAt = (size: number) => (text: string) => measure(text, { size, weight: 700 });
  const linesAt = (size: number) => wrapText(title, ROOM, widthAt(size)).length;
  const single = [116, 100, 84, 72].find((one) => linesAt(one) === 1);
  const size = single ?? [66, 58].find((one) => linesAt(one) <= 2) ?? 50;
  const lines = wrapEvenly(title, ROOM, widthAt(size));
  return (
    <g fontWeight={700} fill="var(--ink)">
      <Lines {...{ lines, size }} y={174 + size * (0.36 - 0.57 * (lines.length - 1))} />
    </g>
  );
}

/** The mark of an answer, to the right of the origin. */
export const AnswerMark = ({ mark }: { mark: Mark }) => (
  <g transform={`translate(${MARK / 2} 0) scale(${MARK / 14})`}>
    <StatusGlyph status={mark} />
  </g>
);

/** A bar with its count above it, instead of a mark. */
export const Bar = ({ count, of }: { count: number; of: number }) => (
  <g transform={`translate(0 ${MARK / 2})`} fill="var(--ink)">
    <rect y={-92} width={MARK} height={92} fill="var(--none)" />
    <rect y={(-92 * count) / of} width={MARK} height={(92 * count) / of} fill="var(--exists)" />
    <text x={MARK / 2} y={-100} fontSize={20} fontWeight={700} textAnchor="middle">
      {count}
    </text>
  </g>
);

/** All measures by pillar, across the full width. */
function Pillars({ preview: { pillars }, measure }: Props) {
  const font = { size: 19, weight: 400 };
  const widths = pillars.map(({ marks }) => marks.length * STEP - STEP + MARK);
  const gap = (ROOM - sum(widths)) / (pillars.length - 1);
  return pillars.map(({ title, marks }, place) => {
    const before = widths.slice(0, place);
    // The last title ends at the margin.
    const room = (widths[place] ?? 0) + (place < pillars.length - 1 ? gap - 14 : 0);
    const lines = wrapEvenly(title, room, (text) => measure(text, font));
    return (
      <g key={title} transform={`translate(${sum(before) + place * gap} 444)`}>
        {marks.map((mark, at) => (
          <g key={mark.key} transform={`translate(${at * STEP} 0)`}>
            {mark}
          </g>
        ))}
        <Lines {...{ lines }} size={font.size} y={52} />
      </g>
    );
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
