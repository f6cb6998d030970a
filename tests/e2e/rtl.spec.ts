import type { Locator, Page } from "@playwright/test";
import { drawCharts, trackAddress, waitForAttached } from "./atlas.ts";
import { expect, test } from "./test.ts";

const WIDTHS = [1440, 390];

function trackViews(page: Page) {
  const open = trackAddress(page);
  return async (width: number, address: string) => {
    await page.setViewportSize({ width, height: 900 });
    await open(`./?lang=ar&${address}`);
  };
}

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error("not rendered");
  return { ...box, right: box.x + box.width, middle: box.x + box.width / 2 };
};

async function waitForCharts(page: Page) {
  await waitForAttached(page.locator(".chart-frame"));
  await drawCharts(page);
}

/** The texts of charts that extend past the edges of the chart's panel. */
const textFaults = (page: Page) =>
  page.locator(".chart-panel").evaluateAll((panels) =>
    panels.flatMap((panel) => {
      const { left, right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll(".chart-frame text")].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isInside = box.left >= left - 1 && box.right <= right + 1;
        return isInside ? [] : `${panel.className}: ${text.textContent}`;
      });
    }),
  );

/** The distinct right edges of bars, where bars start in a right-to-left chart. */
const barStarts = (page: Page, bars: string) =>
  page
    .locator(bars)
    .evaluateAll((all) => [
      ...new Set(all.map((bar) => Math.round(bar.getBoundingClientRect().right))),
    ]);

for (const width of WIDTHS) {
  test(`in Arabic at ${width} px, charts of a country are mirrored, no mark is off the screen, and the drawer opens on the left`, async ({
    page,
  }) => {
    await trackViews(page)(width, "country=KEN");
    await waitForCharts(page);
    expect(await textFaults(page)).toEqual([]);
    const bars = await barStarts(page, ".is-peers .recharts-bar-rectangle path");
    expect(bars).toHaveLength(1);
    const label = await boxOf(page.locator(".is-peers .recharts-yAxis-tick-labels text").first());
    expect(bars[0]).toBeLessThan(label.x);
    const [bar, count] = [".recharts-bar-rectangle path", ".recharts-label-list text"].map((part) =>
      page.locator(`.is-peers ${part}`).first(),
    );
    if (!bar || !count) throw new Error("no bars");
    expect((await boxOf(count)).right).toBeLessThanOrEqual((await boxOf(bar)).x + 1);
    const ticks = page.locator(".is-coverage .recharts-xAxis-tick-labels text");
    await expect(ticks.first()).toHaveText(/^0/);
    expect((await boxOf(ticks.first())).x).toBeGreaterThan((await boxOf(ticks.last())).x);

    const marks = page.locator("button.row .mark");
    await expect(marks).toHaveCount(21);
    for (const mark of await marks.all()) {
      const { x, right } = await boxOf(mark);
      expect([x >= 0, right <= width]).toEqual([true, true]);
    }
    await page.locator("button.row").nth(2).click();
    const drawer = page.getByRole("dialog");
    await expect(drawer).toBeVisible();
    await expect.poll(async () => (await boxOf(drawer)).x).toBe(0);
    const title = drawer.getByRole("heading", { level: 2 });
    const before = await title.textContent();
    await page.keyboard.press("ArrowLeft");
    await expect(title).not.toHaveText(before ?? "");
    await page.keyboard.press("ArrowRight");
    await expect(title).toHaveText(before ?? "");
  });

  test(`in Arabic at ${width} px, chart texts of World and Compare fit their panels, the distribution and the matrix are mirrored, and the map is not`, async ({
    page,
  }) => {
    const open = trackViews(page);
    for (const view of ["world&show=countries", "world&show=countries&order=region"]) {
      await open(width, `view=${view}`);
      await waitForCharts(page);
      expect(await textFaults(page)).toEqual([]);
    }
    await open(width, "view=compare&country=KEN&with=PER,TON");
    await waitForCharts(page);
    expect(await textFaults(page)).toEqual([]);
    await open(width, "view=world&show=distribution&country=KEN");
    await waitForCharts(page);
    expect(await textFaults(page)).toEqual([]);
    const none = page.locator(".recharts-bar-rectangle path").first();
    const chart = await boxOf(page.locator(".chart-frame svg"));
    const bar = await boxOf(none);
    expect(bar.middle).toBeGreaterThan(chart.middle);
    await page.mouse.move(bar.middle, bar.y + bar.height / 2);
    await expect(page.locator(".chart-tooltip")).toContainText(/ 0 /);

    await open(width, "view=world");
    const heads = page.locator(".matrix-head-cell");
    await expect(heads).toHaveCount(21);
    const name = await boxOf(page.locator(".matrix-titles .matrix-name"));
    const total = await boxOf(page.locator(".matrix-titles .matrix-coverage"));
    expect((await boxOf(heads.first())).right).toBeLessThanOrEqual(name.x + 1);
    expect((await boxOf(heads.last())).x).toBeGreaterThanOrEqual(total.right - 1);
    const cells = page.locator(".matrix-cell");
    await cells.first().focus();
    const focused = await boxOf(page.locator(":focus"));
    expect(focused.middle).toBeCloseTo((await boxOf(heads.first())).middle, 0);
    await page.keyboard.press("ArrowLeft");
    await expect(cells.nth(1)).toBeFocused();
    expect((await boxOf(page.locator(":focus"))).right).toBeLessThanOrEqual(focused.x + 1);
    const drawing = await boxOf(page.locator(".matrix-drawing svg").first());
    expect(drawing.right).toBeCloseTo((await boxOf(heads.first())).right, 0);

    await open(width, "view=world&show=map");
    const [brazil, china] = ["BRA", "CHN"].map((code) => page.locator(`[data-country=${code}]`));
    if (!brazil || !china) throw new Error("no areas");
    expect((await boxOf(brazil)).right).toBeLessThan((await boxOf(china)).x);
    const legend = page.locator(".is-map .chart-legend");
    await expect(legend).toContainText(/\u2066\d+–\d+\u2069/);
  });
}

test("arrow keys and the sparkline follow the reading direction", async ({ page }) => {
  await trackViews(page)(1440, "country=KEN");
  const marks = page.locator(".glance-marks button");
  await marks.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(marks.nth(1)).toBeFocused();
  expect((await boxOf(marks.nth(1))).right).toBeLessThanOrEqual((await boxOf(marks.first())).x + 1);
  const years = page.locator(".users-ends > span");
  const dots = page.locator(".users-by-year circle");
  for (const both of [years, dots])
    expect((await boxOf(both.first())).x).toBeGreaterThan((await boxOf(both.last())).x);
});
