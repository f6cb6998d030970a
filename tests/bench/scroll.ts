import type { Page } from "@playwright/test";

/** Scrolls through the page with the wheel; gives the longest task, and in how many frames rows or their marks lacked. */
export async function scrollThrough(page: Page): Promise<{ longTask: number; blank: number }> {
  await page.mouse.move(700, 700);
  await page.evaluate(watchFrames);
  const { height } = await page.evaluate(() => ({ height: document.body.scrollHeight }));
  for (let y = 0; y < Math.min(height, 12_000); y += 480) await page.mouse.wheel(0, 480);
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => window.atlasSeen?.());
  await page.evaluate(() => scrollTo(0, 0));
  return seen ?? { longTask: Number.NaN, blank: Number.NaN };
}

declare global {
  interface Window {
    /** Ends the watch, and says what was seen. */
    atlasSeen?: () => { longTask: number; blank: number };
  }
}

/** Runs in the page. */
function watchFrames() {
  let longTask = 0;
  let blank = 0;
  let isOver = false;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTask = Math.max(longTask, duration);
  });
  observer.observe({ type: "longtask" });
  const heightInSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  };
  const look = () => {
    if (isOver) return;
    const drawn = [...document.querySelectorAll(".matrix-block:has(> .matrix-drawing)")];
    const filled = drawn.reduce((sum, block) => sum + heightInSight(block), 0);
    const body = document.querySelector(".matrix-body");
    if (!body || filled < Math.floor(heightInSight(body))) blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.atlasSeen = () => {
    isOver = true;
    observer.disconnect();
    return { longTask, blank };
  };
}
