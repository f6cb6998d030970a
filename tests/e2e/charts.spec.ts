import { expect, test } from "./test.ts";

const PHONE = { viewport: { width: 390, height: 844 } };

test("charts are drawn near the viewport, without layout shift", async ({ visitor }) => {
  const atlas = await visitor(PHONE);
  const { page, figures, chartTitles } = atlas;
  await atlas.open();
  await expect(figures).toHaveCount(chartTitles.length);
  // Wait for the text that loads last. It names the region and may add a line.
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

test("a tap on a mark filters by it", async ({ visitor }) => {
  const atlas = await visitor({ ...PHONE, hasTouch: true });
  await atlas.openWithCharts();
  const { charts } = atlas.words;
  await atlas.figure(charts.measures).locator('[data-mark="exists"]').first().tap();
  await expect(atlas.page).toHaveURL("./?pillar=legal&status=exists");
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

test("the table of a chart filters by keyboard", async ({ atlas }) => {
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
