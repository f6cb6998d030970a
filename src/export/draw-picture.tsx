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
import type { PictureRoom, SnapshotContent } from "./snapshot.ts";
import { createMeasure } from "./wrap-text.ts";

export class PictureTooLarge extends Error {
  override readonly name = "PictureTooLarge";
}

const MAX_PAGES = 8;
/** Minimum width of a drawing before it is enlarged, in CSS pixels. Below this width, labels overlap. */
const NARROWEST = 400;
const TRIES = 3;

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
}

/** Draws a view as one picture per page, in the layout that needs the fewest pages. Throws `PictureTooLarge` if no layout fits. */
export function drawPictures({ content, words, format, pageLabel }: PictureJob) {
  let best: { drawings: readonly Drawing[]; layout: PictureLayout } | undefined;
  for (const layout of layOutPicture(words, format, createMeasure())) {
    const drawings = drawForLayout(content.draw, layout.room);
    if (drawings && drawings.length < (best?.drawings.length ?? MAX_PAGES + 1))
      best = { drawings, layout };
    if (best?.drawings.length === 1) break;
  }
  if (!best) throw new PictureTooLarge();
  const { drawings, layout } = best;
  const legend = content.legend.map(({ id, symbol }) => (
    <svg key={id} aria-hidden="true">
      {symbol}
    </svg>
  ));
  const symbols = renderStatic(legend, "symbol").map(({ group }) => group);
  return drawings.map((drawing, at) => {
    const page = drawings.length > 1 ? pageLabel(at + 1, drawings.length) : undefined;
    const placed = placeDrawing(layout, drawing, page);
    return emitPicture(layout.words, placed, drawing.group, symbols);
  });
}

/**
 * Creates one drawing per page. Returns undefined if there are too many pages or, in a picture of fixed height, if a
 * drawing is larger than the available space: scaling it down would make its text illegible.
 */
export function drawForLayout(draw: SnapshotContent["draw"], room: PictureRoom) {
  const drawAt = (scale: number) => {
    const pages = [draw({ width: room.width / scale, height: room.height / scale })].flat();
    return pages.length > MAX_PAGES ? undefined : renderStatic(pages, "page");
  };
  const first = drawAt(1);
  if (!first || room.height === Number.POSITIVE_INFINITY) return first;
  if (first.some((drawing) => scaleIn(room, drawing) < 1)) return undefined;
  const [only, ...others] = first;
  return only && others.length === 0 ? [enlargeDrawing(only, room, drawAt)] : first;
}

const scaleIn = (room: PictureRoom, { width, height }: Drawing) =>
  Math.min(room.width / width, room.height / height);

function enlargeDrawing(
  first: Drawing,
  room: PictureRoom,
  drawAt: (scale: number) => readonly Drawing[] | undefined,
): Drawing {
  let scale = Math.min(LARGEST_SCALE, room.width / NARROWEST, room.height / first.height);
  let [low, high] = [1, Math.max(1, scale)];
  let best = first;
  // Searches for the best scale. It cannot be calculated, because narrower drawings wrap more text.
  for (let tries = 0; tries < TRIES && high - low > 0.08; tries += 1) {
    const [tried, ...others] = drawAt(scale) ?? [];
    const reached = tried && others.length === 0 ? scaleIn(room, tried) : 0;
    // On the first try, prefer the new drawing even if the scales are about equal, because it fills the width.
    if (tried && reached > scaleIn(room, best) + (tries > 0 ? 0.01 : -0.01)) best = tried;
    if (reached >= scale - 0.01) low = scale;
    else high = scale;
    scale = (low + high) / 2;
  }
  return best;
}

/** Renders off-screen, in one pass, and returns the static SVG. `prefix` makes ids unique in the picture. */
function renderStatic(parts: readonly ReactElement[], prefix: string): Drawing[] {
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
      group: flattenSvg(svg, `${prefix}${at}-`),
      width: Number(svg.getAttribute("width")),
      height: Number(svg.getAttribute("height")),
    }));
  } finally {
    root.unmount();
    stage.remove();
  }
}
