import type { Page } from "@playwright/test";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { hold, trackAddress, waitForFrames } from "./atlas.ts";
import { SHIPPED } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";
import { message } from "./words.ts";

/** The entry script of the built page. */
const PROGRAM = /\/assets\/index-[\w-]+\.js$/;
const CHARTS = /\/assets\/ChartsSection-[\w-]+\.js$/;

/** Records the heading and the number of rows in the first frame, and in each frame in which they change. */
const recordFrames = (page: Page) =>
  page.addInitScript(() => {
    window.seen = [];
    const record = () => {
      const heading = document.querySelector("h1");
      const rows = document.querySelectorAll("main .row-status").length;
      const shown = heading?.checkVisibility() ? `${heading.textContent} ${rows}` : "nothing";
      if (window.seen.at(-1) !== shown) window.seen.push(shown);
      requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
  });

/** Counts layout shifts. Runs in the page. */
function watchShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    window.shifted += list.getEntries().length;
  }).observe({ type: "layout-shift" });
}

const framesSeen = (page: Page) => page.evaluate(() => window.seen);

test("the prerendered scorecard is readable, and hydration reuses its elements", async ({
  atlas,
}) => {
  const { page } = atlas;
  const releaseProgram = await hold(page, PROGRAM);
  await page.goto("./", { waitUntil: "commit" });
  await expect(atlas.country).toHaveText("Peru");
  await expect(atlas.rows).toHaveCount(21);
  await expect(page).toHaveTitle("Peru · Cyberwellness Atlas");
  const link = page.getByRole("link", { name: "World" });
  await link.focus();
  const row = await atlas.row("1.2.1").elementHandle();
  releaseProgram();
  await atlas.waitForCharts();
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(link).toBeFocused();
  await atlas.openDrawer("1.2.1");
});

test("chart panels are prerendered, and their charts cause no layout shift", async ({ atlas }) => {
  const { page } = atlas;
  const releaseCharts = await hold(page, CHARTS);
  await atlas.open();
  const title = atlas.words.charts.measures;
  const finding = atlas.figure(title).locator(".chart-finding");
  await expect(finding).toHaveText(/^In place: 11 of 21 /);
  await expect(atlas.figures.getByRole("img")).toHaveCount(0);
  await expect(atlas.tableToggle(title)).toBeHidden();
  const prerendered = await finding.elementHandle();
  await atlas.openDrawer("1.2.1");
  await page.keyboard.press("Escape");
  await atlas.page.evaluate(watchShifts);
  releaseCharts();
  await atlas.waitForCharts();
  await expect(atlas.figures.getByRole("img")).toHaveCount(atlas.chartTitles.length);
  expect(await prerendered?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await page.evaluate(() => window.shifted)).toBe(0);
});

test("the map's heading keeps its position when the index loads", async ({ page }) => {
  for (const width of [1440, 700, 390])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      const releaseIndex = await hold(page, /\/data\/index-/);
      await page.goto("world.html?show=map");
      const heading = page.getByRole("heading", { level: 1, name: "World" });
      // World's controls have replaced the placeholder, and the index is still pending.
      await expect(
        page.getByRole("button", { name: message("world.part.map"), exact: true }),
      ).toBeVisible();
      const claim = page.locator(width < 640 ? ".claim-short" : ".claim-whole");
      await expect(claim).toBeHidden();
      const before = await heading.boundingBox();
      releaseIndex();
      await expect(claim).toBeVisible();
      expect(await heading.boundingBox()).toEqual(before);
    });
});

for (const query of ["", "edition=gci-2024", "edition=since"])
  test(`World's first row is within the first screen: ${query || "profiles"}`, async ({ page }) => {
    const open = trackAddress(page);
    for (const language of LANGUAGES) {
      await open(`world.html?lang=${language}&${query}`);
      for (const [width, height] of [
        [1024, 768],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        const row = page.locator(".matrix-body .matrix-row").first();
        const where = `${language}, ${width} × ${height} px`;
        await expect(row, where).toBeInViewport({ ratio: 1 });
      }
    }
  });

test("the last click before hydration is replayed once", async ({ atlas }) => {
  const { page } = atlas;
  const releaseProgram = await hold(page, PROGRAM);
  await page.goto("./", { waitUntil: "commit" });
  await expect(atlas.rows).toHaveCount(21);
  await atlas.row("1.1.1").click();
  await atlas.row("1.2.1").click();
  releaseProgram();
  await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText("CIRT");
  await page.keyboard.press("Escape");
  await expect(atlas.drawer).toBeHidden();
  await atlas.waitForCharts();
  await expect(page).toHaveURL("./");
});

test("text typed before hydration is applied to the search", async ({ atlas }) => {
  const { page } = atlas;
  const releaseProgram = await hold(page, PROGRAM);
  await page.goto("./", { waitUntil: "commit" });
  await atlas.searchBox.fill("estrategico");
  releaseProgram();
  await expect(atlas.rows).toHaveCount(1);
  await expect(atlas.searchBox).toHaveValue("estrategico");
  await expect(page).toHaveURL(/[?&]q=estrategico/);
  await atlas.searchBox.press("Backspace");
  await expect(atlas.searchBox).toHaveValue("estrategic");
});

test("a Spanish browser shows Spanish from the first frame, and hydration reuses the elements", async ({
  visitor,
}) => {
  const atlas = (await visitor({ locale: "es-PE" })).in("es");
  await recordFrames(atlas.page);
  const releaseProgram = await hold(atlas.page, PROGRAM);
  await atlas.page.goto("./", { waitUntil: "commit" });
  await expect(atlas.country).toHaveText("Perú");
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.page).toHaveTitle("Perú · Cyberwellness Atlas");
  const row = await atlas.row("1.2.1").elementHandle();
  releaseProgram();
  await atlas.waitForCharts();
  expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  const frames = (await framesSeen(atlas.page)).filter((frame) => frame !== "nothing");
  // Browsers without `rel="expect"` may paint before all rows are parsed.
  expect(frames.filter((frame) => !frame.startsWith("Perú "))).toEqual([]);
  expect(frames.at(-1)).toBe("Perú 21");
});

test("an address with another view never shows the default view", async ({ page }) => {
  await recordFrames(page);
  // Every step opens the address as a new visitor.
  await page.addInitScript(() => localStorage.clear());
  for (const [what, address, last] of [
    ["another country", "./?country=CHL", "Chile 21"],
    ["a filter", "./?pillar=legal", "Peru 2"],
    ["another language", "./?lang=es", "Perú 21"],
    ["another page", "./?view=world", "World 0"],
    ["a comparison", "./?view=compare&country=CHL&with=COL", "Chile compared with Colombia 0"],
  ] as const)
    await test.step(what, async () => {
      const releaseProgram = await hold(page, PROGRAM);
      const programRequest = page.waitForRequest(PROGRAM);
      await page.goto(address, { waitUntil: "commit" });
      await programRequest;
      await waitForFrames(page);
      releaseProgram();
      await expect.poll(async () => (await framesSeen(page)).at(-1)).toBe(last);
      expect(await framesSeen(page)).not.toContain("Peru 21");
    });
});

test("reload, Back and Forward show the view of the address", async ({ atlas }) => {
  const { page } = atlas;
  await recordFrames(page);
  await atlas.open();
  await atlas.pillar("Technical").click();
  await expect(atlas.rows).toHaveCount(3);
  await page.reload();
  await expect(atlas.found).toHaveText(atlas.words.found(3));
  expect(await framesSeen(page)).not.toContain("Peru 21");
  await page.goBack();
  await expect(atlas.rows).toHaveCount(21);
  await page.goForward();
  await expect(atlas.rows).toHaveCount(3);
});

test("failed data requests are reported above the prerendered view, which remains", async ({
  atlas,
  guard,
}) => {
  guard.allow(/Failed to load resource/, /^failed/);
  await atlas.page.route(/\/data\/.*\.json$/, (route) => route.abort("failed"));
  await atlas.page.goto("./");
  await expect(atlas.alert).toBeVisible();
  await expect(atlas.rows).toHaveCount(21);
});

test("a page prerendered from another dataset shows that dataset's figures", async ({ atlas }) => {
  await atlas.page.route(PROGRAM, () => {});
  await atlas.page.goto(FIXTURES_URL, { waitUntil: "commit" });
  await expect(atlas.row("1.1.1")).toContainText(`of ${SHIPPED + 2} countries`);
  await atlas.page.unrouteAll({ behavior: "ignoreErrors" });
});

test.describe("without JavaScript", () => {
  test("the scorecard is readable and names the features that need JavaScript", async ({
    visitor,
  }) => {
    const atlas = await visitor({ javaScriptEnabled: false });
    await atlas.page.goto("./?country=CHL");
    await expect(atlas.country).toHaveText("Peru");
    for (const [width, colorScheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      await atlas.page.setViewportSize({ width, height: 900 });
      await atlas.page.emulateMedia({ colorScheme });
      await expect(atlas.rows).toHaveCount(21);
      await expect(atlas.row("1.2.1")).toContainText("PeCERT");
      await expect(atlas.row("1.2.1")).toContainText(/GCI 2024\s*0\.80/);
      const note = atlas.page.locator("noscript p").first();
      await expect(note).toHaveText(message("app.without-script"));
      await expect(note).toBeVisible();
      for (const part of [atlas.filters, atlas.languagePicker, atlas.countryPicker])
        await expect(part).toBeHidden();
    }
  });
});

declare global {
  interface Window {
    seen: string[];
    shifted: number;
  }
}
