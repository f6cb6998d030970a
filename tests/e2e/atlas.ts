import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { WORDS, type Words } from "./words.ts";

/** What a view can be exported as. */
export type Format = "png" | "svg" | "csv" | "xlsx" | "json";

/** Holds requests back until it is let go. */
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

/** The page as a person sees it: every part found by role and label, in one place. */
export class AtlasPage {
  constructor(
    readonly page: Page,
    readonly words: Words = WORDS.en,
  ) {}

  /** The same page read in another language. */
  in(language: keyof typeof WORDS): AtlasPage {
    return new AtlasPage(this.page, WORDS[language]);
  }

  /** Opens an address and waits for the scorecard. */
  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await expect(this.found).toBeVisible();
  }

  /** Opens an address and waits for the scorecard and its charts. */
  async openWithCharts(address = "./"): Promise<void> {
    await this.open(address);
    await this.waitForCharts();
  }

  /** Waits until all charts are drawn, which they are once they come near the window. */
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

  /** Says which country is shown, and opens the list of all. */
  get countryPicker(): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${this.words.country}`) });
  }

  /** The countries that can be chosen, while their list is open. */
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

  /** What is announced: how many indicators of how many are shown. */
  get found(): Locator {
    return this.filters.getByRole("status");
  }

  get clearFilters(): Locator {
    return this.filters.getByRole("button", { name: this.words.clear });
  }

  /** All rows of the scorecard, or the one of an indicator. */
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

  /** Opens the drawer of an indicator with a click on its row. */
  async openDrawer(code: string): Promise<void> {
    await this.row(code).click();
    await expect(this.drawer).toBeVisible();
  }

  /** What the charts of the scorecard are called. */
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

  /** Shows a chart as its table twin, and back. */
  tableToggle(title: string): Locator {
    return this.page.getByRole("button", { name: this.words.table(title), exact: true });
  }

  /** Opens and closes what one can export of a chart or of the scorecard. */
  exportButton(title: string): Locator {
    return this.page.getByRole("button", { name: this.words.export(title), exact: true });
  }

  exportOption(title: string, name: string): Locator {
    return this.page
      .getByRole("group", { name: this.words.export(title), exact: true })
      .getByRole("button", { name });
  }

  /** Exports a view as a file; gives its name and content. */
  async export(title: string, format: Format): Promise<{ name: string; body: Buffer }> {
    await this.exportButton(title).click();
    const coming = this.page.waitForEvent("download");
    await this.exportOption(title, this.words.download(format)).click();
    const download = await coming;
    // The menu closes when it is done: a click before that would close it, and open none.
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
