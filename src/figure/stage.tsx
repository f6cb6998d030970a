import { Fragment, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Drawing, PictureFrame } from "../export/compose-picture.ts";
import { flattenSvg } from "../export/flatten-svg.ts";
import { PICTURE_COLOURS } from "../export/picture-style.ts";
import type { SnapshotContent } from "../export/snapshot.ts";
import { PictureTooLarge } from "./rasterize.ts";

/** Between two looks at a drawing that may still change, and how long to look at all, in milliseconds. */
const TICK = 16;
const PATIENCE = 10_000;
/** Pages of a picture with a height of its own are drawn smaller, so that there are fewer: less so where they are tall. */
const pageScale = (height: number) => (height < 600 ? 0.5 : 0.75);
const MOST_PAGES = 20;
/** A small drawing is enlarged so much at most. */
const LARGEST_SCALE = 1.6;
/** How often a better size is looked for. */
const TRIES = 3;

/** What came of a view on the stage: one drawing a page, and the symbols of its legend. */
interface Staged {
  drawings: readonly Drawing[];
  symbols: readonly SVGGElement[];
}

/** Draws a view so that it fills its frame: wider and then made smaller where it is too tall for it, narrower and enlarged where it is too low. */
export async function drawForFrame(
  { draw, legend }: SnapshotContent,
  { room, isFixed }: PictureFrame,
): Promise<Staged> {
  const symbols = legend.map(({ symbol }) => symbol);
  const drawAt = async (scale: number): Promise<Staged> => {
    const drawn = draw({ width: room.width / scale, height: room.height / scale });
    const pages: readonly ReactElement[] = "type" in drawn ? [drawn] : drawn;
    if (pages.length > MOST_PAGES) throw new PictureTooLarge();
    const svgs = await drawOnStage(pages, symbols);
    const groups = svgs.slice(pages.length).map(({ group }) => group);
    return { drawings: svgs.slice(0, pages.length), symbols: groups };
  };
  const first = await drawAt(1);
  if (!isFixed) return first;
  if (first.drawings.length > 1) return drawAt(pageScale(room.height));
  /** How large it is drawn in the end. */
  const scaleOf = ({ drawings: [drawing] }: Staged) =>
    drawing ? Math.min(room.width / drawing.width, room.height / drawing.height) : 0;
  const fit = room.height / (first.drawings[0]?.height ?? room.height);
  let best = first;
  let low = Math.min(1, fit);
  let high = Math.min(LARGEST_SCALE, Math.max(1, fit));
  for (let tries = 0; tries < TRIES && high - low > 0.08; tries += 1) {
    const scale = tries > 0 ? (low + high) / 2 : fit > 1 ? high : low;
    const tried = await drawAt(scale);
    // Of two as large, the one that was drawn for this size fills the width.
    if (scaleOf(tried) > scaleOf(best) + (tries > 0 ? 0.01 : -0.01)) best = tried;
    if (scaleOf(tried) >= scale - 0.01) low = scale;
    else high = scale;
    if (tries === 0 && fit < 1) high = 1;
  }
  return best;
}

/** Draws out of sight, in light colours, and takes the results off again as plain SVG. */
async function drawOnStage(
  drawings: readonly ReactElement[],
  symbols: readonly ReactElement[],
): Promise<Drawing[]> {
  const stage = document.createElement("div");
  stage.className = "snapshot-stage";
  stage.inert = true;
  for (const [token, colour] of Object.entries(PICTURE_COLOURS))
    stage.style.setProperty(`--${token}`, colour);
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    root.render(
      [
        ...drawings,
        ...symbols.map((symbol) => (
          <svg key="symbol" viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
            {symbol}
          </svg>
        )),
      ].map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once.
        <Fragment key={at}>{part}</Fragment>
      )),
    );
    const svgs = await settled(stage, drawings.length + symbols.length);
    return svgs.map((svg, at) => ({
      group: flattenSvg(svg, getComputedStyle, `d${at}-`),
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
    const svgs = [...stage.querySelectorAll("svg")].filter(
      (svg) => !svg.parentElement?.closest("svg"),
    );
    const now = stage.outerHTML;
    if (svgs.length === count && stage.querySelector("[data-mark]") && now === last) return svgs;
    last = now;
  }
  throw new Error("the drawing was not ready in time");
}
