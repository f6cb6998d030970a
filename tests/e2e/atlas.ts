import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { WORDS, type Words } from "./words.ts";

export type Format = "png" | "svg" | "csv" | "xlsx" | "json";

/** Holds matching requests; the returned function releases them. */
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

/** The root element names the prerendered page until it is hydrated. */
export const waitForHydration = (page: Page) =>
  expect(page.locator("html[data-page]")).toHaveCount(0);

/** Page object of the atlas: finds everything by role and label. */
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
    await expect(this.found).toBeVisible();
    await waitForHydration(this.page);
  }

  async openWithCharts(address = "./"): Promise<void> {
    await this.open(address);
    await this.waitForCharts();
  }

  /** Scrolls past every chart, since charts are drawn only near the viewport. */
  async waitForCharts(): Promise<void> {
    await expect(this.figures).toHaveCount(this.chartTitles.length);
    for (const figure of await this.figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator("[aria-busy=true]")).toHaveCount(0);
    }
    await this.page.evaluate(() => scrollTo(0, 0));
  }

  get country(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The button that names the current country and opens the list. */
  get countryPicker(): Locator {
    return this.page
      .getByRole("banner")
      .getByRole("button", { name: new RegExp(`^${this.words.country}`) });
  }

  /** The countries of the open list. */
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

  /** The status line with the number of listed measures out of all measures. */
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

  /** The button that opens and closes the export menu of a chart or of the scorecard. */
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
    // The menu closes when the export ends; the next click must open it again.
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
