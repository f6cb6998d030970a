import { createElement, Fragment, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Drawing, PictureFrame } from "../export/compose-picture.ts";
import { flattenSvg } from "../export/flatten-svg.ts";
import type { SnapshotContent } from "../export/snapshot.ts";

/** A picture that takes more pages than anyone looks through. */
export class PictureTooLarge extends Error {
  override readonly name = "PictureTooLarge";
}

/** Between two looks at a drawing that may still change, and how long to look at all, in milliseconds. */
const TICK = 16;
const PATIENCE = 10_000;
/** Pages of a picture with a height of its own are drawn smaller, so that there are fewer: less so where they are tall. */
const pageScale = (height: number) => (height < 600 ? 0.5 : 0.75);
const MOST_PAGES = 20;
/** A small drawing is enlarged so much at most. */
const LARGEST_SCALE = 1.6;
/** What is narrower runs together. */
const NARROWEST = 400;
/** How often a better size is looked for. */
const TRIES = 3;

/** Draws a view so that it fills its frame: wider and then made smaller where it is too tall for it, narrower and enlarged where it is too low. Gives one drawing a page, and the symbols of its legend. */
export async function drawForFrame(
  { draw, legend }: SnapshotContent,
  { room, isFixed }: PictureFrame,
) {
  const pagesAt = (scale: number) =>
    [draw({ width: room.width / scale, height: room.height / scale })].flat();
  const drawAt = async (scale: number) => {
    const pages = pagesAt(scale);
    if (pages.length > MOST_PAGES) throw new PictureTooLarge();
    const symbols = legend.map(({ id, symbol }) => (
      <svg key={`legend ${id}`} aria-hidden="true">
        {symbol}
      </svg>
    ));
    const drawn = await drawOnStage([...pages, ...symbols]);
    return {
      drawings: drawn.slice(0, pages.length),
      symbols: drawn.slice(pages.length).map(({ group }) => group),
    };
  };
  if (isFixed && pagesAt(1).length > 1) return drawAt(pageScale(room.height));
  const first = await drawAt(1);
  const [only] = first.drawings;
  if (!isFixed || !only) return first;
  const fit = Math.min(LARGEST_SCALE, room.width / NARROWEST, room.height / only.height);
  let [low, high] = [Math.min(1, fit), Math.max(1, fit)];
  let best = first;
  let scale = fit;
  // What breaks into fewer lines where it is wide is best somewhere between.
  for (let tries = 0; tries < TRIES && high - low > 0.08; tries += 1) {
    const tried = await drawAt(scale);
    const reached = scaleIn(room, tried.drawings);
    // Of two as large, the one that was drawn for this size fills the width.
    if (reached > scaleIn(room, best.drawings) + (tries > 0 ? 0.01 : -0.01)) best = tried;
    if (reached >= scale - 0.01) low = scale;
    else high = scale;
    scale = (low + high) / 2;
  }
  return best;
}

/** How large a drawing is in the end. */
const scaleIn = (room: PictureFrame["room"], [drawing]: readonly Drawing[]) =>
  drawing ? Math.min(room.width / drawing.width, room.height / drawing.height) : 0;

/** Draws out of sight, and takes the results off again as plain SVG. */
async function drawOnStage(parts: readonly ReactElement[]): Promise<Drawing[]> {
  const stage = document.createElement("div");
  stage.className = "snapshot-stage";
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    root.render(createElement(Fragment, null, ...parts));
    const svgs = await settled(stage, parts.length);
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

/** The outermost <svg>s of the stage, once all are there, hold marks, and no longer change. */
async function settled(stage: HTMLElement, count: number): Promise<SVGSVGElement[]> {
  const end = performance.now() + PATIENCE;
  let last = "";
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, TICK));
    const svgs = [...stage.querySelectorAll<SVGSVGElement>("svg:not(svg svg)")];
    const now = stage.outerHTML;
    if (svgs.length === count && stage.querySelector("[data-mark]") && now === last) return svgs;
    last = now;
  }
  throw new Error("the drawing was not ready in time");
}
