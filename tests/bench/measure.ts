import type { Browser, BrowserContextOptions, Locator, Page } from "@playwright/test";

/** Debugging port of the browser, for Lighthouse. */
export const DEBUGGING_PORT = 9333;

/** CPU throttling of Lighthouse's mobile profile. */
export const SLOWDOWN = 4;

/** Elements to wait for. The wait ends at the first paint in which exactly `count` elements match. */
export interface ExpectedElements {
  selector: string;
  count: number;
}

/** Times of a page load in milliseconds. `shift` is the cumulative layout shift. */
export interface Load {
  painted: number;
  largest: number;
  blocking: number;
  shift: number;
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
/** The phone of Lighthouse's mobile profile. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Opens a page in a fresh context with an empty cache, with the CPU throttled by `rate`. */
export async function openSlowPage(
  browser: Browser,
  rate: number = SLOWDOWN,
  device: BrowserContextOptions = DESKTOP,
): Promise<Page> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return page;
}

/** Milliseconds that a fixed piece of work takes on a throttled page. Shows how busy the machine is, which affects all figures. */
export async function measureMachine(browser: Browser): Promise<number> {
  const page = await openSlowPage(browser);
  const took: number[] = [];
  for (let turn = 0; turn < 7; turn += 1)
    took.push(
      await page.evaluate(() => {
        const start = performance.now();
        const list = document.createElement("ul");
        for (let at = 0; at < 1500; at += 1) {
          const item = document.createElement("li");
          item.textContent = String((at * 7919) % 1500);
          list.append(item);
        }
        document.body.replaceChildren(list);
        const height = list.getBoundingClientRect().height;
        const words = Array.from(list.children, ({ textContent }) => textContent);
        words.sort((a, b) => a.localeCompare(b, "en"));
        return words.length > 0 && height > 0 ? performance.now() - start : Number.NaN;
      }),
    );
  await page.context().close();
  return median(took);
}

/** Loads the address. Returns when the expected elements are painted, and the browser's metrics up to network idle. */
export async function measureLoad(
  page: Page,
  address: string,
  expected: ExpectedElements,
): Promise<Load> {
  // Functions compiled by tsx call a helper that the page lacks.
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(installWatch);
  await page.addInitScript((wanted) => {
    window.atlasPainted = window.atlasWatch(wanted);
  }, expected);
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(async () => {
    const painted = await window.atlasPainted;
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type,
          buffered: true,
        });
        setTimeout(() => resolve([]), 500);
      });
    const [largest, tasks, shifts] = await Promise.all(
      ["largest-contentful-paint", "longtask", "layout-shift"].map(entriesOf),
    );
    return {
      painted: painted ?? Number.NaN,
      largest: largest?.at(-1)?.startTime ?? Number.NaN,
      blocking: (tasks ?? []).reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: (shifts ?? []).reduce(
        (sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0),
        0,
      ),
    };
  });
}

/** Milliseconds from a mouse click until the expected elements are painted. */
export async function measureClick(target: Locator, expected: ExpectedElements): Promise<number> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("the target of the click is not visible");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate((wanted) => {
    const clicked = new Promise<number>((resolve) => {
      addEventListener("click", (event) => resolve(event.timeStamp), { capture: true, once: true });
    });
    const painted = clicked.then(() => window.atlasWatch(wanted));
    window.atlasPainted = Promise.all([clicked, painted]).then(([from, to]) => to - from);
  }, expected);
  await page.mouse.down();
  await page.mouse.up();
  return (await page.evaluate(() => window.atlasPainted)) ?? Number.NaN;
}

/** Milliseconds from a click until the download is complete. */
export async function measureDownload(target: Locator): Promise<number> {
  const download = target.page().waitForEvent("download");
  const start = performance.now();
  await target.click();
  await (await download).path();
  return performance.now() - start;
}

export const printRow = (name: string, figures: readonly string[]) =>
  console.log(name.padEnd(40) + figures.map((figure) => figure.padStart(13)).join(""));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

declare global {
  interface Window {
    /** Resolves with the time at which the elements are painted. */
    atlasWatch: (expected: ExpectedElements) => Promise<number>;
    atlasPainted?: Promise<number>;
  }
}

/** Runs in the page before its scripts. */
export function installWatch() {
  window.atlasWatch = ({ selector, count }) =>
    new Promise((resolve) => {
      const afterPaint = () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        });
      const isThere = () => document.querySelectorAll(selector).length === count;
      if (isThere()) {
        afterPaint();
        return;
      }
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        afterPaint();
      });
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    });
}
