import type { Page } from "@playwright/test";

/** Source of an expression that runs in the page and returns one line per fault. */
export type Finder = string;

export const inPage = <Argument>(
  find: (argument: Argument) => string[],
  argument?: Argument,
): Finder => `(${find})(${JSON.stringify(argument)})`;

/** Resizes the window. Pointer events need a scale of 1. */
export type Resize = (width: number, height?: number, scale?: number) => Promise<void>;

/**
 * Returns a function that resizes the window. By default, the page is painted at a tenth of its size, which saves processor
 * time and does not change the layout.
 */
export async function trackWindow(page: Page): Promise<Resize> {
  const devtools = await page.context().newCDPSession(page);
  return async (width, height = 900, scale = 0.1) => {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false, scale };
    await devtools.send("Emulation.setDeviceMetricsOverride", metrics);
  };
}

/**
 * Finds the faults once layout effects and charts have adapted to a width, which takes at least two frames. Returns the
 * faults that remain after 20 seconds.
 */
export const findSettledFaults = (
  page: Page,
  finders: readonly Finder[],
  width: number,
): Promise<string[]> =>
  page.evaluate<string[]>(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const deadline = performance.now() + 20_000;
    do await frame(); while (innerWidth !== ${width} && performance.now() < deadline);
    await frame();
    for (;;) {
      const faults = innerWidth === ${width} ? [${finders.map((finder) => `...${finder}`)}] : ["wrong width"];
      if (faults.length === 0 || performance.now() > deadline) return faults;
      await frame();
    }
  })()`);
