import type { Page } from "@playwright/test";
import { serveGenerated } from "../bench/world-dataset.ts";
import { expect, test } from "./test.ts";

const grid = (page: Page) => page.getByRole("grid");
const rows = (page: Page) => grid(page).locator(".matrix-body .matrix-row");

/** Opens the matrix of so many invented countries, all of them there. */
async function openGenerated(page: Page, areas: number): Promise<void> {
  const release = await serveGenerated(page, areas);
  release();
  await page.goto("./?view=world&order=name");
  await expect(rows(page)).toHaveCount(areas);
}

/** Looks for words as the browser's own search does, from the top; says whether what it found is on the screen. */
const findInPage = (page: Page, words: string) =>
  page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    // Not in the standard, but in every browser.
    if (!("find" in window) || typeof window.find !== "function" || !window.find(text)) return;
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { isOnScreen: bottom > top && top >= 0 && bottom <= innerHeight };
  }, words);

/** What a screen reader is given of the grid: how many rows, and the names of their heads. */
async function spokenRows(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const named = (wanted: string) =>
    nodes.flatMap(({ role, name, ignored }) =>
      role?.value === wanted && !ignored ? [String(name?.value)] : [],
    );
  return { rows: named("row").length, heads: named("rowheader"), cells: named("gridcell") };
}

for (const areas of [193, 2000])
  test.describe(`of ${areas} countries`, () => {
    test("all are drawn as text, and spoken", async ({ page }) => {
      test.slow();
      await openGenerated(page, areas);
      const names = await rows(page).getByRole("rowheader").allTextContents();
      await expect(rows(page).last()).not.toBeInViewport();
      // What is drawn is what the browser searches: inner text leaves out what it skips or hides.
      const drawn = await rows(page).getByRole("rowheader").allInnerTexts();
      expect(drawn).toEqual(names);
      expect(names).not.toContain("");
      const spoken = await spokenRows(page);
      // Two rows of heads and the page's own country stand above those of the countries.
      expect(spoken.rows).toBe(areas + 3);
      expect(spoken.heads.slice(1)).toEqual(names);
      await expect(grid(page)).toHaveAttribute("aria-rowcount", String(areas + 3));
    });

    test("the last is in reach of the keyboard, with all its cells", async ({ page }) => {
      test.slow();
      await openGenerated(page, areas);
      await grid(page).locator("[tabindex='0']").focus();
      await page.keyboard.press("Control+End");
      const last = rows(page).last();
      await expect(last).toBeInViewport();
      await expect(last.getByRole("gridcell")).toHaveCount(22);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(last.getByRole("gridcell").nth(20)).toBeFocused();
    });
  });

test("the browser's own search finds a country far below the screen", async ({ page }) => {
  await page.goto("./?view=world");
  await expect(grid(page).getByRole("link", { name: "Zimbabwe", exact: true })).toBeAttached();
  const canSearch = (await findInPage(page, "Measures")) !== undefined;
  test.skip(!canSearch, "the browser without a window finds no word of any page");
  expect(await findInPage(page, "Zimbabwe")).toEqual({ isOnScreen: true });
});

test("193 countries are spoken with all their answers", async ({ page }) => {
  await openGenerated(page, 193);
  const { cells } = await spokenRows(page);
  expect(cells.filter((words) => /(In place|Not in place): /.test(words))).toHaveLength(193);
});

test("2,000 countries export as data and as SVG; a picture says why not", async ({ atlas }) => {
  test.slow();
  const { page } = atlas;
  await openGenerated(page, 2000);
  const title = "All countries on all measures";
  const json: { rows: unknown[] } = JSON.parse((await atlas.export(title, "json")).body.toString());
  expect(json.rows).toHaveLength(2000);
  const csv = (await atlas.export(title, "csv")).body.toString();
  expect(csv.split("\n").length).toBeGreaterThan(2000);
  const svg = (await atlas.export(title, "svg")).body.toString();
  expect(svg).toContain("</svg>");
  await atlas.exportButton(title).click();
  await page.getByRole("button", { name: "Download PNG" }).click();
  await expect(
    page.getByText(/larger than browsers can draw\. Narrow the countries/),
  ).toBeVisible();
  await page.getByRole("searchbox").fill("b");
  await expect(atlas.found).not.toHaveText(/^2,?000 of/);
});
