import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Drawing } from "../export/compose-picture.ts";
import { flattenSvg } from "../export/flatten-svg.ts";
import { PICTURE_COLOURS } from "../export/picture-style.ts";
import type { LegendEntry } from "../export/snapshot.ts";

/** Between two looks at a drawing that may still change, and how long to look at all, in milliseconds. */
const TICK = 16;
const PATIENCE = 10_000;

/** What came of a drawing and its legend on the stage. */
export interface Staged {
  drawing: Drawing;
  legend: { label: string; symbol: SVGGElement }[];
}

/** Draws out of sight, in light colours and at a fixed size, and takes the result off again as plain SVG. */
export async function drawOnStage(
  drawing: ReactElement,
  legend: readonly LegendEntry[],
): Promise<Staged> {
  const stage = document.createElement("div");
  stage.className = "snapshot-stage";
  stage.inert = true;
  for (const [token, colour] of Object.entries(PICTURE_COLOURS))
    stage.style.setProperty(`--${token}`, colour);
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    root.render(
      <>
        <div>{drawing}</div>
        {legend.map(({ id, symbol }) => (
          <svg key={id} viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
            {symbol}
          </svg>
        ))}
      </>,
    );
    const [main, ...symbols] = await settled(stage, 1 + legend.length);
    if (!main) throw new Error("nothing was drawn");
    return {
      drawing: {
        group: flattenSvg(main, getComputedStyle, "d-"),
        height: Number(main.getAttribute("height")),
      },
      legend: symbols.map((symbol, index) => ({
        label: legend[index]?.label ?? "",
        symbol: flattenSvg(symbol, getComputedStyle, `l${index}-`),
      })),
    };
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
