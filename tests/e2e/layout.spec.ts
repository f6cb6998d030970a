import type { Page } from "@playwright/test";
import { FIGURES } from "../../src/domain/figures.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { FURTHER } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";

/** Every chart of the scorecard as its table. */
const TABLES = FIGURES.filter(({ view }) => view === "scorecard")
  .map(({ id }) => id)
  .join(",");
const WIDTHS = [320, 390, 768, 1024, 1440, 2560];

/** What sticks out of the window to the side, outermost first, other than in a part that scrolls by itself. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !scrolls(element.parentElement))
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`)
      .slice(0, 5);
  });

for (const language of LANGUAGES)
  test(`nothing scrolls sideways at any width (${language})`, async ({ atlas: page }) => {
    test.slow();
    const atlas = page.in(language);
    for (const width of WIDTHS) {
      await atlas.page.setViewportSize({ width, height: 800 });
      await atlas.openWithCharts(`./?lang=${language}`);
      expect.soft(await overflowing(atlas.page), `${width} px`).toEqual([]);
      await atlas.openWithCharts(`./?lang=${language}&table=${TABLES}`);
      expect.soft(await overflowing(atlas.page), `${width} px, tables`).toEqual([]);
    }
  });

test("very long and right-to-left names stay inside the window", async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 800 });
  for (const country of ["ATA", "BVT"]) {
    await atlas.openWithCharts(`${FIXTURES_URL}?country=${country}`);
    expect.soft(await overflowing(atlas.page), country).toEqual([]);
  }
  for (const code of ["1.1.1", "1.1.2"]) {
    await atlas.open(`${FIXTURES_URL}?country=ATA&indicator=${code}`);
    const { scrollWidth, clientWidth } = await atlas.drawer.evaluate(
      ({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }),
    );
    expect.soft(scrollWidth, `drawer ${code}`).toBeLessThanOrEqual(clientWidth);
  }
});

/** Addresses of all views, and how far things may move there: names, and a gap's words, are known when the profiles are. */
const ARRIVALS = [
  ["./", 0],
  ["./?country=CHL", 0],
  ["./?indicator=1.2.1", 0],
  ["./?country=CHL&indicator=1.5.4", 0],
  ["./?view=world", 0],
  ["./?view=world&show=countries", 0],
  ["./?view=world&show=map", 0],
  ["./?view=world&show=distribution", 0],
  ["./?view=compare&country=PER&with=CHL,COL", 0.04],
  ["./?view=method", 0],
  ["./?view=import", 0],
] as const;

for (const width of [390, 1440])
  test(`nothing moves while charts and facts arrive, at ${width} px`, async ({ visitor }) => {
    test.slow();
    for (const [address, most] of ARRIVALS) {
      const { page } = await visitor({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ("value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput)
              window.shifts.push(Number(entry.value));
        }).observe({ type: "layout-shift", buffered: true });
      });
      // Slow enough that every stage is painted before the next.
      await page.route(/\/(data|assets)\/.*\.js(on)?$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await route.continue();
      });
      await page.goto(address, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      await page.waitForTimeout(500);
      const shifts = await page.evaluate(() => window.shifts);
      const moved = shifts.reduce((sum, shift) => sum + shift, 0);
      expect.soft(moved, address).toBeLessThanOrEqual(most);
      await page.context().close();
    }
  });

/** How many pages a PDF has, and the size of its paper in points. */
function parsePdf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length,
    paper: [Math.round(Number(width)), Math.round(Number(height))],
  };
}

for (const [what, address, colorScheme] of [
  ["in English", "./", "light"],
  ["in Spanish, from the dark theme", "./?lang=es", "dark"],
  ["filtered", "./?pillar=legal", "light"],
  ["of a country with very long names", `${FIXTURES_URL}?country=ATA`, "light"],
] as const)
  test(`the scorecard prints on one A4 page: ${what}`, async ({ atlas }) => {
    const { page } = atlas;
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await atlas.waitForCharts();
    const rows = await atlas.rows.count();
    const { pages = 0, paper: sheet } = parsePdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheet).toEqual([595, 842]);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(1 + FURTHER);

    await page.emulateMedia({ media: "print" });
    expect(rows).toBeGreaterThan(0);
    for (const row of await atlas.rows.all()) await expect(row).toBeVisible();
    // The chips are the legend; what one types into is no part of the paper.
    await expect(atlas.searchBox).toBeHidden();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(paper);
  });

declare global {
  interface Window {
    shifts: number[];
  }
}
