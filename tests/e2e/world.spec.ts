import type { Page } from "@playwright/test";
import { serveGenerated } from "../bench/world-dataset.ts";
import { type AtlasPage, hold } from "./atlas.ts";
import { SHIPPED } from "./shipped.ts";
import { expect, INDEX_FILE, test } from "./test.ts";
import { message } from "./words.ts";

const AREAS_FILE = /\/data\/areas-\w+\.json$/;

const grid = (page: Page) => page.getByRole("grid");
/** Links of the listed countries, without the page's own country, which is in the header. */
const names = (page: Page) => page.locator(".matrix-body").getByRole("rowheader").getByRole("link");
const row = (page: Page, name: string) =>
  page
    .locator(".matrix-body")
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name, exact: true }) });
const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
const partButton = (page: Page, part: "matrix" | "countries" | "map" | "distribution") =>
  page.getByRole("button", { name: message(`world.part.${part}`), exact: true });

async function openWorld({ page }: AtlasPage, query = ""): Promise<void> {
  await page.goto(`world.html${query.replace("&", "?")}`);
  const shown = query.includes("show=") ? page.getByRole("img").first() : names(page).first();
  await expect(shown).toBeVisible();
}

/** Reads the grid as exposed to assistive technology: the number of rows, and the names of headers and cells. */
async function readAccessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const named = (wanted: string) =>
    nodes.flatMap(({ role, name, ignored }) =>
      role?.value === wanted && !ignored ? [String(name?.value)] : [],
    );
  return { rows: named("row").length, heads: named("rowheader"), cells: named("gridcell") };
}

test.describe("World before its data have loaded", () => {
  for (const part of ["matrix", "map"])
    test(`the ${part} shows its controls but no counts, and causes no noticeable layout shift`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        window.moved = 0;
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries())
            if ("value" in shift) window.moved += Number(shift.value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const releaseIndex = await hold(page, INDEX_FILE);
      const found = page.locator(".filter-found");
      await page.goto(`world.html?show=${part}`);
      await expect(page.getByRole("button", { name: "GCI 2024" })).toBeVisible();
      await expect(page.getByRole("searchbox")).toBeVisible();
      await expect(found).toHaveText(message("app.loading"));
      if (part === "matrix") await expect(page.getByRole("columnheader")).toHaveCount(31);
      const texts = await page.locator(".world > :not(header)").allTextContents();
      expect(texts.join(" ")).not.toMatch(/\d+ countr|\b0\b|no countr/i);
      releaseIndex();
      await expect(found).toHaveText(message("world.countries", { count: SHIPPED }));
      if (part === "matrix") await expect(names(page).first()).toBeVisible();
      expect(await page.evaluate(() => window.moved)).toBeLessThan(0.05);
    });

  for (const [file, pattern, other] of [
    ["index", INDEX_FILE, AREAS_FILE],
    ["areas", AREAS_FILE, INDEX_FILE],
  ] as const)
    test(`draws no rows of the profiles or of GCI 2024 until the ${file} file has loaded`, async ({
      page,
    }) => {
      const release = await hold(page, pattern);
      const otherFile = page.waitForResponse(other);
      await page.goto("./world.html?order=name");
      await otherFile;
      await expect(page.locator(".filter-found")).toHaveText(message("app.loading"));
      await expect(names(page)).toHaveCount(0);
      await page.getByRole("button", { name: "GCI 2024" }).click();
      await expect(page.locator("main [aria-busy=true]").first()).toBeVisible();
      await expect(names(page)).toHaveCount(0);
      release();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("GCI 2024");
      await expect(names(page).first()).toBeVisible();
    });

  test("offers bars by region while the areas load", async ({ page }) => {
    const release = await hold(page, AREAS_FILE);
    await page.goto("./world.html?show=countries");
    await expect(page.getByRole("button", { name: message("world.bars-regions") })).toBeVisible();
    release();
  });
});

test.describe("the matrix", () => {
  test("opens from the scorecard, and exposes every country to assistive technology", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open();
    await page.getByRole("link", { name: message("app.view.world") }).click();
    await expect(page).toHaveTitle(/^World/);
    await expect(names(page)).toHaveCount(SHIPPED);
    const listed = await names(page).allTextContents();
    expect(await names(page).allInnerTexts()).toEqual(listed);
    await expect(row(page, listed.at(-1) ?? "")).not.toBeInViewport();
    const { heads, cells } = await readAccessibilityTree(page);
    for (const name of listed) expect(heads).toContain(name);
    const answers = cells.filter((text) => /(In place|Not in place): /.test(text));
    // The row with the tab stop has one cell per answer instead of one cell for all answers.
    expect(answers).toHaveLength(SHIPPED - 1);
    await page.goBack();
    await expect(atlas.found).toBeVisible();
  });

  test("has a row for each of 249 areas, and the last row is reachable by keyboard", async ({
    page,
  }) => {
    const areas = 249;
    const release = await serveGenerated(page, areas);
    release();
    await page.goto("./world.html?order=name");
    await expect(names(page)).toHaveCount(areas);
    // Two header rows are above the countries. No country is pinned, because the address names none.
    await expect(grid(page)).toHaveAttribute("aria-rowcount", String(areas + 2));
    expect((await readAccessibilityTree(page)).rows).toBe(areas + 2);
    await grid(page).locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+End");
    const last = page.locator(".matrix-body .matrix-row").last();
    await expect(last).toBeInViewport();
    await expect(last.getByRole("gridcell")).toHaveCount(22);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(last.getByRole("gridcell").nth(20)).toBeFocused();
  });

  test("a country far down the list opens scrolled to the top, and Back returns to its row", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&order=name");
    const name = names(page).getByText("Uganda", { exact: true });
    await name.scrollIntoViewIfNeeded();
    await name.click();
    await expect(atlas.country).toHaveText("Uganda");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(name).toBeInViewport();
  });

  test("is one tab stop: arrow keys move between cells, Enter opens a cell, and Escape returns to it", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&q=ra");
    await page.getByRole("searchbox").focus();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press("Tab");
      if (await grid(page).evaluate((element) => element.contains(document.activeElement))) break;
    }
    await expect.poll(() => focusedLabel(page)).toMatch(/^1\.1\.1 Criminal legislation: /);
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect.poll(() => focusedLabel(page)).toMatch(/^1\.2\.1 CIRT: /);
    await page.keyboard.press("Enter");
    await expect(atlas.drawer.getByRole("heading", { level: 2, name: "CIRT" })).toBeVisible();
    await expect(page).toHaveURL(/country=[A-Z]{3}.*&indicator=1\.2\.1/);
    await page.keyboard.press("Escape");
    await expect(atlas.drawer).toHaveCount(0);
    await expect.poll(() => focusedLabel(page)).toMatch(/^1\.2\.1 CIRT: /);
    await expect(page).toHaveURL("./world.html?q=ra");
  });

  test("Home and End move within the row or the grid, and Page Up and Page Down move by a page", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&order=name&country=PER");
    await expect(names(page)).toHaveCount(SHIPPED);
    const position = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest("[aria-colindex]");
        return [
          Number(cell?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex")),
          Number(cell?.getAttribute("aria-colindex")),
        ];
      });
    // The first rows are two header rows and the page's own country.
    await expect(grid(page).locator("[tabindex='0']")).toHaveCount(1);
    await grid(page).locator("[tabindex='0']").focus();
    await expect.poll(position).toEqual([3, 2]);
    for (const [key, place] of [
      ["End", [3, 23]],
      ["PageDown", [18, 23]],
      ["Home", [18, 1]],
      ["PageUp", [3, 1]],
      ["Control+End", [SHIPPED + 3, 23]],
      ["Control+Home", [3, 1]],
      ["ArrowUp", [2, 1]],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(position, key).toEqual(place);
    }
    await expect(grid(page).locator("[tabindex='0']")).toHaveCount(1);
  });

  test("a click on a mark opens the country's measure, and Back closes it", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const brazil = row(page, "Brazil");
    await brazil.scrollIntoViewIfNeeded();
    await brazil.locator(".matrix-marks").click({ position: { x: 16, y: 12 } });
    await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText(
      "Criminal legislation",
    );
    await expect(atlas.drawer).toContainText("Cyberwellness Profile: Brazil");
    await page.goBack();
    await expect(atlas.drawer).toHaveCount(0);
    await expect(page).toHaveURL("./world.html");
  });

  test("a drawer opened by a link shows its answer before the profile loads, and returns focus to its cell", async ({
    atlas,
  }) => {
    const { page, drawer } = atlas;
    const releaseProfile = await hold(page, /\/data\/CHL-[^/]*\.json$/);
    await page.goto("./world.html?country=CHL&indicator=2.1");
    const heading = drawer.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText("National legislation");
    await expect(drawer).toContainText(message("status.exists"));
    await expect(drawer.getByRole("button", { name: message("drawer.cite") })).toBeHidden();
    await page.keyboard.press("ArrowRight");
    await expect(heading).toHaveText("UN convention and protocol");
    await expect(heading).toBeFocused();
    const shown = await heading.elementHandle();
    releaseProfile();
    await expect(drawer).toContainText("Republic of Chile, International");
    expect(await heading.evaluate((now, before) => now === before, shown)).toBe(true);
    await expect(heading).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(heading).toHaveText("National legislation");
    await expect(row(page, "Chile")).toBeAttached();
    // The page behind the drawer renders after the drawer.
    await expect(
      page.getByRole("grid", { includeHidden: true }).locator("[tabindex='0']"),
    ).toHaveAttribute("aria-label", /^2\.1 National legislation: /);
    await page.keyboard.press("Escape");
    await expect(drawer).toHaveCount(0);
    await expect.poll(() => focusedLabel(page)).toMatch(/^2\.1 National legislation: /);
    await expect(grid(page).getByRole("link", { name: "Chile" }).first()).toBeInViewport();
  });

  test("keeps order, region and pillar in the address and after a reload", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const order = page.getByRole("combobox", { name: message("world.order") });
    await order.selectOption("coverage");
    await expect(page).toHaveURL("./world.html?order=coverage");
    await expect(names(page).first()).toHaveText("Republic of Korea");
    await order.selectOption("-coverage");
    await expect(page).toHaveURL("./world.html?order=-coverage");
    await expect(names(page).last()).toHaveText("Republic of Korea");
    await page.getByRole("button", { name: /^1\.2\.1 CIRT/ }).click();
    await expect(page).toHaveURL("./world.html?order=1.2.1");
    await order.selectOption("region");
    await expect(page).toHaveURL("./world.html");
    await page.getByRole("combobox", { name: message("group.label") }).selectOption("itu-americas");
    await expect(page).toHaveURL("./world.html?in=itu-americas");
    await expect(grid(page).getByText(message("itu.arab-states"))).toHaveCount(0);
    await page.getByRole("button", { name: /^Technical/ }).click();
    await expect(grid(page)).toHaveAttribute("aria-colcount", "5");
    await page.reload();
    await expect(grid(page)).toHaveAttribute("aria-colcount", "5");
  });

  test("keeps its headers and the page's country in view, without nested scrolling", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&country=PER");
    const own = grid(page).getByRole("link", { name: "Peru", exact: true }).first();
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await row(page, "Uruguay").scrollIntoViewIfNeeded();
      await expect(page.getByRole("button", { name: /^1\.2\.1 CIRT/ })).toBeInViewport();
      await expect(own).toBeInViewport();
      const scrolling = await grid(page).evaluate((element) =>
        [element, ...element.querySelectorAll("*")]
          .filter(
            ({ scrollHeight, clientHeight, className }) =>
              scrollHeight > clientHeight + 1 && String(className).includes("scroll"),
          )
          .map(({ className }) => String(className)),
      );
      expect.soft(scrolling, `${width} px`).toEqual([]);
    }
    // On a phone, headers and rows scroll sideways together, but the names stay in place.
    await page.locator(".matrix-scroll").evaluate((element) => element.scrollTo(200, 0));
    await expect(page.getByRole("button", { name: /^1\.4\.1/ })).toBeInViewport();
    await expect(page.getByRole("button", { name: /^1\.1\.1/ })).not.toBeInViewport();
    const box = await row(page, "Uruguay").getByRole("link").boundingBox();
    expect(box?.x).toBeLessThan(40);
  });
});

test("in the matrix, bars, table and export, the totals of measure 1.3.3 exclude a country without that section", async ({
  atlas,
}) => {
  const { page } = atlas;
  await openWorld(atlas);
  const head = page.getByRole("columnheader").getByRole("button", { name: /^1\.3\.3 / });
  const label = (await head.getAttribute("aria-label")) ?? "";
  const [, inPlace = "", asked = ""] = /in place in (\d+) of (\d+) countries/.exec(label) ?? [];
  expect(Number(asked)).toBe(SHIPPED - 1);
  await page.goto("./world.html?show=countries&table=countries");
  const cells = page
    .getByRole("table")
    .getByRole("row")
    .filter({ hasText: "Responsible agency" })
    .getByRole("cell");
  await expect(cells.nth(1)).toHaveText(inPlace);
  await expect(cells.last()).toHaveText(asked);
  const csv = (await atlas.export(message("world.status.bars"), "csv")).body.toString();
  expect(csv).toMatch(new RegExp(`Responsible agency,1\\.3\\.3,${inPlace},.*,${asked}\\r?\\n`));
  await atlas.tableToggle(message("world.status.bars")).click();
  const bar = page.locator('[data-mark="exists"]').filter({ hasText: inPlace }).first();
  await bar.hover();
  await expect(page.locator(".chart-tooltip")).toContainText(`${inPlace} of ${asked}`);
});

test("a region limits the finding, source and picture to its countries, and a status filter applies to every part", async ({
  atlas,
}) => {
  const { page } = atlas;
  await openWorld(atlas, "&region=cis&show=distribution&status=absent&order=1.2.1");
  await expect(page.locator(".filter-found")).toHaveText(/^\d of 8 countries listed$/);
  await expect(page.locator(".chart-finding")).toContainText(
    /^CIS countries \(ITU region\): at least half of the 8 countries/,
  );
  await expect(page.locator(".chart-source")).toContainText("Profiles of 8 countries");
  const svg = (await atlas.export(message("world.status.distribution"), "svg")).body.toString();
  const region = message("group.itu", { region: message("itu.cis") });
  // The picture wraps text, so join its lines.
  expect(svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain(
    message("world.status.countries-of", { region, count: 8 }),
  );
  const name = message("world.status-of", { measure: "CIRT", status: message("status.absent") });
  for (const part of ["matrix", "countries", "map", "distribution"] as const) {
    await partButton(page, part).click();
    await expect(page.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
  }
});

test("the list can be sorted by keyboard, scrolls in its frame, and exports every edition", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("./world.html?show=list");
  const table = page.getByRole("table", { name: message("world.list") });
  await expect(table.getByRole("row")).toHaveCount(SHIPPED + 2);
  const head = table.getByRole("columnheader", { name: message("query.fact.population") });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("./world.html?show=list&order=population");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(table.getByRole("rowheader").first()).toHaveText("China");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("rowheader").first()).not.toHaveText("China");
  await expect(head.getByRole("button")).toBeFocused();
  await page.reload();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const csv = (await atlas.export(message("world.list"), "csv")).body.toString();
  const names = [2014, 2017, 2018, 2020, 2024].map((year) => `"GCI ${year}, of\u00a0`);
  for (const name of names) expect(csv).toContain(name);
  await page.setViewportSize({ width: 390, height: 844 });
  const { overflow, frame } = await page.evaluate(() => {
    const list = document.querySelector(".list-frame");
    list?.scrollTo(400, 0);
    return {
      overflow: document.documentElement.scrollWidth - innerWidth,
      frame: list?.scrollLeft,
    };
  });
  expect([overflow, frame]).toEqual([0, 400]);
  const name = await table.getByRole("rowheader").first().boundingBox();
  expect(name?.x).toBeLessThan(40);
});

test("on wide screens, the legend lists only marks without a filter chip", async ({ atlas }) => {
  const { page } = atlas;
  await openWorld(atlas);
  const legend = page.locator(".matrix-legend").getByRole("listitem").filter({ visible: true });
  const possible = message("chart.coverage.possible");
  await expect(legend).toHaveText([message("status.affirmed"), possible]);
  // Narrower pages have no bars, and their legend lists all other marks.
  await page.setViewportSize({ width: 768, height: 900 });
  await expect(legend).not.toHaveCount(2);
  await expect(legend.filter({ hasText: possible })).toHaveCount(0);
});

test("a click on a bar opens the matrix of the countries that the bar counts", async ({
  atlas,
}) => {
  const { page } = atlas;
  await openWorld(atlas, "&show=countries");
  await page.locator('[data-mark="absent"]').last().click();
  await expect(page).toHaveURL(/status=absent.*order=[\d.]+/);
  await expect(grid(page)).toBeVisible();
});

test.describe("the map", () => {
  const TITLE = message("world.status.map-of", { title: "CIRT" });

  test("shows a tooltip for the country under the pointer, and a click opens its scorecard", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map&map=1.2.1");
    const map = page.getByRole("img", { name: TITLE });
    const box = await map.boundingBox();
    if (!box) throw new Error("no map");
    const brazil = { x: box.width * 0.36, y: box.height * 0.62 };
    await map.hover({ position: brazil });
    await expect(page.locator(".world-tip")).toHaveText("BrazilIn place, affirmed without a name");
    await map.click({ position: brazil });
    await expect(page).toHaveURL(/\/BRA\.html/);
    await expect(atlas.country).toHaveText("Brazil");
  });

  test("is navigated by arrow keys, and Enter opens a scorecard", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map&map=1.2.1&country=PER");
    await page.getByRole("button", { name: message("world.map-keys", { title: TITLE }) }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".world-tip")).toHaveText("PeruIn place");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".world-tip")).not.toContainText("Peru");
    await page.keyboard.press("Escape");
    await expect(page.locator(".world-tip")).toHaveCount(0);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect(atlas.country).toHaveText("Peru");
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("separates small states when zoomed in, and dims the other classes when one is selected in the legend", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map&country=PER");
    const overlaps = () =>
      page.locator(".world-map g[data-country] circle:last-child").evaluateAll((dots) => {
        const boxes = dots.map((dot) => dot.getBoundingClientRect());
        return boxes.flatMap((a, at) =>
          boxes
            .slice(at + 1)
            .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.width + b.width) / 2),
        ).length;
      });
    expect(await overlaps()).toBeGreaterThan(0);
    const zoomIn = page.getByRole("button", { name: message("world.zoom-in") });
    for (let press = 0; press < 4; press += 1) await zoomIn.press("Enter");
    await expect(zoomIn).toHaveAttribute("aria-disabled", "true");
    expect(await overlaps()).toBe(0);
    // Zooming in keeps the page's own country in view.
    await expect(page.locator(".world-map [data-country=PER]")).toBeInViewport();
    const lowest = page.getByRole("button", { name: /^1–\d measures in place$/ });
    await lowest.click();
    const mark = (at: number) => page.locator(`.world-map [data-mark="${at}"]`).first();
    await expect(mark(4)).toHaveAttribute("fill", "var(--paper)");
    await expect(mark(1)).toHaveAttribute("fill", "var(--exists)");
    await lowest.click();
    await expect(mark(4)).toHaveAttribute("fill", "var(--exists)");
  });

  test("has a table with links to the countries", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map");
    await page.getByRole("button", { name: /^Table/ }).press("Enter");
    await page.getByRole("table").getByRole("link", { name: "Chile", exact: true }).press("Enter");
    await expect(atlas.country).toHaveText("Chile");
  });
});

declare global {
  interface Window {
    /** Cumulative layout shift. */
    moved: number;
  }
}
