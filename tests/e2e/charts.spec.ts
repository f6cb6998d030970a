import { trackAddress } from "./atlas.ts";
import { expect, test } from "./test.ts";

const PHONE = { viewport: { width: 390, height: 844 } };

test("charts are drawn when they are near the viewport, without changing the height of the page", async ({
  visitor,
}) => {
  const atlas = await visitor(PHONE);
  const { page, figures, chartTitles } = atlas;
  await atlas.open();
  await expect(figures).toHaveCount(chartTitles.length);
  // Wait for the text that loads last. This text names the region and may add a line.
  const peers = atlas.figure(atlas.words.charts.peers);
  await expect(peers.locator(".chart-finding")).toContainText("South America");
  await expect(figures.getByRole("img")).toHaveCount(0);
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (const title of chartTitles) {
    await atlas.figure(title).scrollIntoViewIfNeeded();
    await expect(atlas.figure(title).getByRole("img", { name: title })).toBeVisible();
  }
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(height);
});

/**
 * Runs in the page. Holds back every chart. `window.drawCharts` draws all held charts, even outside the viewport, and holds
 * back the charts of the next view.
 */
function holdCharts() {
  let released = Promise.resolve();
  let release = () => {};
  const hold = () => {
    released = new Promise<void>((resolve) => {
      release = resolve;
    });
  };
  hold();
  window.drawCharts = () => {
    release();
    hold();
  };
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(report: IntersectionObserverCallback) {
      super((entries, self) => void released.then(() => report(entries, self)), {
        rootMargin: "99999px",
      });
    }
  };
}

for (const language of ["en", "ar"] as const)
  for (const width of [390, 1440])
    test(`a chart has the height reserved for it, at ${width} px in "${language}"`, async ({
      visitor,
    }) => {
      const { page, figures } = await visitor({ viewport: { width, height: 844 } });
      await page.addInitScript(holdCharts);
      const open = trackAddress(page);
      const drawings = figures.locator("div.chart-frame");
      const readHeights = () =>
        drawings.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      // Consecutive views are on different pages, so that each view creates its charts anew.
      for (const [query, charts] of [
        ["country=PER", 4],
        ["view=compare&country=PER&with=CHL,COL", 2],
        ["view=world&show=countries", 1],
        ["view=measure&measure=1.2.1", 1],
        ["view=world&show=countries&order=region", 1],
        ["view=compare&country=KEN&with=africa,ldc", 2],
        ["view=world&show=distribution", 1],
      ] as const) {
        await open(`./?${query}&lang=${language}`);
        await expect(drawings).toHaveCount(charts);
        await expect(figures.locator("[aria-busy=true]")).toHaveCount(charts);
        const reserved = await readHeights();
        await page.evaluate(() => window.drawCharts());
        await expect(figures.getByRole("img")).toHaveCount(charts);
        expect(await readHeights(), query).toEqual(reserved);
      }
    });

test("a tap on a mark filters by its pillar and status", async ({ visitor }) => {
  const atlas = await visitor({ ...PHONE, hasTouch: true });
  await atlas.openWithCharts();
  const { charts } = atlas.words;
  await atlas.figure(charts.measures).locator('[data-mark="exists"]').first().tap();
  await expect(atlas.page).toHaveURL("./?pillar=legal&status=exists");
});

test("a tooltip does not extend beyond a narrow chart", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 320, height: 800 } });
  await page.goto("ru/PER.html");
  const figure = page.locator(".is-measures");
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-mark="unknown"]').first().hover();
  const tooltip = await figure.locator(".chart-tooltip").boundingBox();
  const drawing = await figure.getByRole("img").boundingBox();
  if (!tooltip || !drawing) throw new Error("The chart or its tooltip is not visible");
  expect(tooltip.x + tooltip.width).toBeLessThanOrEqual(drawing.x + drawing.width + 1);
});

test("a mark shows a tooltip on hover and filters on click", async ({ atlas }) => {
  await atlas.openWithCharts();
  const figure = atlas.figure(atlas.words.charts.coverage);
  const mark = figure.locator('[data-mark="technical"]').first();
  await mark.hover();
  await expect(figure.locator(".chart-tooltip")).toContainText("Technical");
  await mark.click();
  await expect(atlas.page).toHaveURL("./?pillar=technical");
  await expect(atlas.found).toHaveText(atlas.words.found(3));
});

test("pressing Enter on a cell of a chart's table filters by its pillar and status", async ({
  atlas,
}) => {
  await atlas.openWithCharts();
  const { measures } = atlas.words.charts;
  const figure = atlas.figure(measures);
  await atlas.tableToggle(measures).press("Enter");
  await expect(figure.getByRole("table", { name: measures })).toBeVisible();
  await expect(figure.getByRole("img", { name: measures })).toBeHidden();
  await figure.getByRole("button", { name: /Cooperation, Partly/ }).press("Enter");
  await expect(atlas.page).toHaveURL(/pillar=cooperation&status=partial/);
  await expect(atlas.found).toHaveText(atlas.words.found(1));
});

declare global {
  interface Window {
    drawCharts: () => void;
  }
}
