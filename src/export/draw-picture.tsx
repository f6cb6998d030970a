import { createElement, Fragment, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { emitPicture } from "./emit-picture.ts";
import { flattenSvg } from "./flatten-svg.ts";
import {
  LARGEST_SCALE,
  layOutPicture,
  type PictureFormat,
  type PictureLayout,
  type PictureWords,
  placeDrawing,
} from "./layout.ts";
import type { SnapshotContent } from "./snapshot.ts";
import { createMeasure } from "./wrap-text.ts";

/** Thrown if a picture has more than `MOST_PAGES` pages. */
export class PictureTooLarge extends Error {
  override readonly name = "PictureTooLarge";
}

/** Scale of the pages of a picture. Low pages are scaled down more than tall pages, to reduce the number of pages. */
const pageScale = (height: number) => (height < 600 ? 0.5 : 0.75);
const MOST_PAGES = 20;
/** Below this width labels overlap. */
const NARROWEST = 400;
/** Maximum number of fitting passes. */
const TRIES = 3;

/** A static drawing and its size. */
interface Drawing {
  group: SVGGElement;
  width: number;
  height: number;
}

interface PictureJob {
  content: Pick<SnapshotContent, "draw" | "legend">;
  words: PictureWords;
  format: PictureFormat;
  /** Formats a label such as "page 1 of 2". */
  pageLabel: (page: number, pages: number) => string;
  /** Whether a picture with too many pages is drawn as a single tall page. */
  isEndless: boolean;
}

/** Draws a view as pictures, one per page. */
export function drawPictures({ content, words, format, pageLabel, isEndless }: PictureJob) {
  const layout = layOutPicture(words, format, createMeasure());
  const { drawings, symbols } = drawForLayout(content, layout, isEndless);
  return drawings.map((drawing, at) => {
    const page = drawings.length > 1 ? pageLabel(at + 1, drawings.length) : undefined;
    const placed = placeDrawing(layout, drawing, page);
    return emitPicture(document, words, placed, drawing.group, symbols);
  });
}

type Room = Pick<PictureLayout, "room" | "format">;

/** Draws a view to fill the available room, with one drawing per page, and the symbols of its legend. */
export function drawForLayout(
  { draw, legend }: PictureJob["content"],
  { room, format }: Room,
  isEndless = false,
) {
  const pagesAt = (scale: number, height = room.height / scale) =>
    [draw({ width: room.width / scale, height })].flat();
  const symbols = legend.map(({ id, symbol }) => (
    <svg key={`legend ${id}`} aria-hidden="true">
      {symbol}
    </svg>
  ));
  const render = (pages: readonly ReactElement[]) => {
    if (pages.length > MOST_PAGES) throw new PictureTooLarge();
    const drawn = renderStatic([...pages, ...symbols]);
    return {
      drawings: drawn.slice(0, pages.length),
      symbols: drawn.slice(pages.length).map(({ group }) => group),
    };
  };
  const pages = pagesAt(1);
  const isPaged = pages.length > 1;
  const isFixed = format.height !== undefined;
  const whole = isPaged && isFixed ? pagesAt(pageScale(room.height)) : pages;
  if (isEndless && whole.length > MOST_PAGES) return render(pagesAt(1, Number.POSITIVE_INFINITY));
  const first = render(whole);
  return isPaged || !isFixed ? first : fitDrawing(first, room, (scale) => render(pagesAt(scale)));
}

type Drawn = { drawings: readonly Drawing[]; symbols: readonly SVGGElement[] };

/** Fits a view to the room. A tall view is drawn wider and scaled down, a low view is drawn narrower and enlarged. */
function fitDrawing(first: Drawn, room: Room["room"], drawAt: (scale: number) => Drawn): Drawn {
  const scaleOf = ({ drawings: [drawing] }: Drawn) =>
    drawing ? Math.min(room.width / drawing.width, room.height / drawing.height) : 0;
  const height = first.drawings[0]?.height ?? room.height;
  let scale = Math.min(LARGEST_SCALE, room.width / NARROWEST, room.height / height);
  let [low, high] = [Math.min(1, scale), Math.max(1, scale)];
  let best = first;
  // Wider drawings wrap less text, so search for the best scale in between.
  for (let tries = 0; tries < TRIES && high - low > 0.08; tries += 1) {
    const tried = drawAt(scale);
    const reached = scaleOf(tried);
    // If the scales are about equal, prefer the drawing made for this size, because it fills the width.
    if (reached > scaleOf(best) + (tries > 0 ? 0.01 : -0.01)) best = tried;
    if (reached >= scale - 0.01) low = scale;
    else high = scale;
    scale = (low + high) / 2;
  }
  return best;
}

/** Renders off-screen, in one pass, and returns the static SVG. */
function renderStatic(parts: readonly ReactElement[]): Drawing[] {
  const stage = document.createElement("div");
  stage.className = "snapshot-stage";
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    flushSync(() => root.render(createElement(Fragment, null, ...parts)));
    const svgs = [...stage.querySelectorAll<SVGSVGElement>("svg:not(svg svg)")];
    if (svgs.length !== parts.length) throw new Error("the drawing could not be rendered");
    return svgs.map((svg, at) => ({
      group: flattenSvg(svg, `d${at}-`),
      width: Number(svg.getAttribute("width")),
      height: Number(svg.getAttribute("height")),
    }));
  } finally {
    root.unmount();
    stage.remove();
  }
}
