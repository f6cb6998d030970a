import type { Page } from "@playwright/test";

/** Scrolls through the page with the wheel. Returns the longest task in milliseconds, and the number of frames with blank rows. */
export async function scrollThrough(page: Page): Promise<{ longTask: number; blank: number }> {
  await page.mouse.move(700, 700);
  await page.evaluate(watchFrames);
  const { height } = await page.evaluate(() => ({ height: document.body.scrollHeight }));
  for (let y = 0; y < Math.min(height, 12_000); y += 480) await page.mouse.wheel(0, 480);
  await page.waitForTimeout(300);
  const scrolled = await page.evaluate(() => window.atlasScrolled?.());
  await page.evaluate(() => scrollTo(0, 0));
  return scrolled ?? { longTask: Number.NaN, blank: Number.NaN };
}

declare global {
  interface Window {
    /** Stops watching and returns the result. */
    atlasScrolled?: () => { longTask: number; blank: number };
  }
}

/** Runs in the page. */
function watchFrames() {
  let longTask = 0;
  let blank = 0;
  let isStopped = false;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTask = Math.max(longTask, duration);
  });
  observer.observe({ type: "longtask" });
  const visibleHeight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  };
  const look = () => {
    if (isStopped) return;
    const drawn = [...document.querySelectorAll(".matrix-block:has(> .matrix-drawing)")];
    const filled = drawn.reduce((sum, block) => sum + visibleHeight(block), 0);
    const body = document.querySelector(".matrix-body");
    if (!body || filled < Math.floor(visibleHeight(body))) blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.atlasScrolled = () => {
    isStopped = true;
    observer.disconnect();
    return { longTask, blank };
  };
}
