import { startTransition } from "react";

/** How far outside the window a chart is drawn already, in CSS pixels. */
const NEAR = 300;

/** A chart that is taken away meanwhile keeps the others waiting no longer. */
const MOST_FRAMES = 60;

/** Whether a chart was drawn before: another one takes a fraction of the time, and is drawn at once. */
let isWarm = false;
let turn = Promise.resolve();

/**
 * Draws a chart when it is near the window: what nobody scrolls to costs nothing. The first charts of a visit take turns,
 * one a task, so that the page answers in between. Gives what calls it off.
 */
export function drawWhenNear(element: Element, draw: () => void): () => void {
  if (isWarm && isNear(element)) {
    draw();
    return () => {};
  }
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      turn = turn.then(() => takeTurn(element, draw));
      isWarm = true;
    },
    { rootMargin: `${NEAR}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight + NEAR && bottom > -NEAR;
}

/** Ends when the chart is drawn, or after so many frames. */
async function takeTurn(element: Element, draw: () => void): Promise<void> {
  startTransition(draw);
  for (let frame = 0; frame < MOST_FRAMES && element.ariaBusy === "true"; frame += 1)
    await nextFrame();
}

const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
