import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, type Request } from "@playwright/test";
import { WORDS, type Words } from "./words.ts";

export type Format = "png" | "svg" | "csv" | "xlsx" | "json";

/** Holds back matching requests until the returned function is called. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** By default, Playwright retries after 100 ms to 1 s, which is longer than many pages take to load. */
const OFTEN = { intervals: [30] };

export const waitForVisible = (locator: Locator) =>
  expect.poll(() => locator.isVisible(), { ...OFTEN, message: `${locator} is visible` }).toBe(true);

export const waitForAttached = (locator: Locator, options: { timeout?: number } = {}) =>
  expect
    .poll(() => locator.count(), { ...OFTEN, ...options, message: `${locator} is attached` })
    .toBeGreaterThan(0);

export const waitForCount = (locator: Locator, count: number) =>
  expect.poll(() => locator.count(), { ...OFTEN, message: `${locator}` }).toBe(count);

/** The root element has `data-page` until the page is hydrated. */
export const waitForHydration = (page: Page) => waitForCount(page.locator("html[data-page]"), 0);

/** Waits for two frames. After a resize, layout effects and charts update within this time. */
export const waitForFrames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

/**
 * Tracks the requests of a page. The returned function waits until none is pending and none follows within two frames. The
 * load state `networkidle` takes half a second longer.
 */
export function trackRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on("request", (request) => pending.add(request));
  page.on("requestfinished", (request) => pending.delete(request));
  page.on("requestfailed", (request) => pending.delete(request));
  return async () => {
    const isQuiet = async () => {
      if (pending.size > 0) return false;
      // A response may cause the next request.
      await waitForFrames(page);
      return pending.size === 0;
    };
    await expect.poll(isQuiet, { ...OFTEN, message: "no pending request" }).toBe(true);
  };
}

/**
 * Returns a function that opens an address. After the first address, the function navigates in place, as with Back and
 * Forward, which is faster than loading the page again.
 */
export function trackAddress(page: Page): (address: string) => Promise<void> {
  const waitForRequests = trackRequests(page);
  return async (address) => {
    if (page.url() === "about:blank") {
      await page.goto(address);
      await waitForHydration(page);
    } else
      await page.evaluate((to) => {
        history.pushState(null, "", new URL(to, location.origin));
        dispatchEvent(new PopStateEvent("popstate"));
      }, address);
    const language = new URL(address, page.url()).searchParams.get("lang");
    if (language) await waitForCount(page.locator(`html[lang=${language}]`), 1);
    await waitForRequests();
    await waitForCount(page.locator("[aria-busy=true]:not(.chart-frame):visible"), 0);
  };
}

/** Scrolls past every chart, since charts are drawn only near the viewport. */
export const drawCharts = (page: Page) =>
  page.evaluate(async (most) => {
    // In one CI run, a page received no frame for over a minute. The timer keeps the deadline effective.
    const frame = () =>
      Promise.race([
        new Promise(requestAnimationFrame),
        new Promise((resolve) => setTimeout(resolve, 1_000)),
      ]);
    const deadline = performance.now() + most;
    for (const figure of document.querySelectorAll("figure")) {
      figure.scrollIntoView({ block: "center", behavior: "instant" });
      await frame();
      while (figure.querySelector("[aria-busy=true]")) {
        if (performance.now() > deadline) throw new Error(`not drawn: ${figure.textContent}`);
        await frame();
      }
    }
    scrollTo({ top: 0, behavior: "instant" });
  }, 20_000);

/** Page object for the atlas. Finds most elements by role and label. */
export class AtlasPage {
  constructor(
    readonly page: Page,
    readonly words: Words = WORDS.en,
  ) {}

  /** The same page with the labels of another language. */
  in(language: keyof typeof WORDS): AtlasPage {
    return new AtlasPage(this.page, WORDS[language]);
  }

  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await waitForVisible(this.found);
    await waitForHydration(this.page);
  }

  async openWithCharts(address = "./"): Promise<void> {
    await this.open(address);
    await this.waitForCharts();
  }

  async waitForCharts(): Promise<void> {
    await waitForCount(this.figures, this.chartTitles.length);
    await drawCharts(this.page);
  }

  get country(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The button that shows the current country and opens the list. */
  get countryPicker(): Locator {
    return this.page
      .getByRole("banner")
      .getByRole("button", { name: new RegExp(`^${this.words.country}`) });
  }

  /** The links in the open list of countries. */
  get countryOptions(): Locator {
    return this.page.getByRole("dialog").getByRole("link");
  }

  get languagePicker(): Locator {
    return this.page.getByRole("combobox", { name: this.words.language });
  }

  get filters(): Locator {
    return this.page.getByRole("search");
  }

  pillar(name: string | RegExp): Locator {
    return this.#filter(this.words.pillars, name);
  }

  status(name: string | RegExp): Locator {
    return this.#filter(this.words.statuses, name);
  }

  get searchBox(): Locator {
    return this.filters.getByRole("searchbox");
  }

  /** The status line that shows how many of the measures or countries are listed. */
  get found(): Locator {
    return this.filters.getByRole("status");
  }

  get clearFilters(): Locator {
    return this.filters.getByRole("button", { name: this.words.clear });
  }

  get rows(): Locator {
    return this.page.getByRole("main").locator("button[aria-haspopup=dialog]:has(.row-code)");
  }

  row(code: string): Locator {
    return this.rows.filter({ hasText: new RegExp(`^\\D*${code.replaceAll(".", "\\.")}(?!\\d)`) });
  }

  section(title: string): Locator {
    return this.page
      .getByRole("region")
      .filter({ has: this.page.getByRole("heading", { level: 2, name: title, exact: true }) });
  }

  get drawer(): Locator {
    return this.page.getByRole("dialog");
  }

  async openDrawer(code: string): Promise<void> {
    await this.row(code).click();
    await expect(this.drawer).toBeVisible();
  }

  get chartTitles(): string[] {
    return Object.values(this.words.charts);
  }

  get figures(): Locator {
    return this.page.getByRole("figure");
  }

  figure(title: string): Locator {
    return this.page
      .getByRole("figure")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: title }) });
  }

  /** The button that switches between a chart and its table. */
  tableToggle(title: string): Locator {
    return this.page.getByRole("button", { name: this.words.table(title), exact: true });
  }

  /** The button that opens and closes an export menu. */
  exportButton(title: string): Locator {
    return this.page.getByRole("button", { name: this.words.export(title), exact: true });
  }

  exportOption(title: string, name: string): Locator {
    return this.page
      .getByRole("group", { name: this.words.export(title), exact: true })
      .getByRole("button", { name });
  }

  async export(title: string, format: Format): Promise<{ name: string; body: Buffer }> {
    await this.exportButton(title).click();
    const downloading = this.page.waitForEvent("download");
    await this.exportOption(title, this.words.download(format)).click();
    const download = await downloading;
    // The menu closes when the export ends. The next click must open it again.
    await expect(this.exportButton(title)).toHaveAttribute("aria-expanded", "false");
    return { name: download.suggestedFilename(), body: readFileSync(await download.path()) };
  }

  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  get address(): URL {
    return new URL(this.page.url());
  }

  #filter(group: string, name: string | RegExp): Locator {
    const label = typeof name === "string" ? new RegExp(`^${name}\\b`) : name;
    return this.filters.getByRole("group", { name: group }).getByRole("button", { name: label });
  }
}
