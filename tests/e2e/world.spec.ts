import { brotliCompressSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type AtlasPage, type Format, hold } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { lookAt, parsePng, readSvg } from "./pictures.ts";
import { expect, INDEX_FILE, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SOURCE = /ITU, Cyberwellness Profiles of \d+ countries, 2014–2015/;
const TOPOLOGY = /countries-110m-.*\.json$/;

/** The parts of the world by their place in the address, with the title of what each exports. */
const PARTS = {
  matrix: "All countries on all measures",
  countries: "How many countries have each measure",
  map: "Measures in place",
  distribution: "How many measures countries have in place",
} as const;

const grid = (page: Page) => page.getByRole("grid");
/** The countries listed: the page's own stands above them, in the head. */
const body = (page: Page) => page.locator(".matrix-body");
const names = (page: Page) => body(page).getByRole("rowheader").getByRole("link");
const row = (page: Page, name: string) =>
  body(page)
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name, exact: true }) });
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

declare global {
  interface Window {
    /** How far the layout moved by itself, as the browser counts it. */
    moved: number;
  }
}

/** Opens a part of the world and waits until it is drawn. */
async function openWorld({ page }: AtlasPage, query = ""): Promise<void> {
  await page.goto(`./?view=world${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const part = new URLSearchParams(query).get("show");
  const shown = part ? page.getByRole("figure") : grid(page);
  await expect(shown.or(page.locator(".nothing"))).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  if (part === "map" && !query.includes("table"))
    await expect(page.getByRole("img").first()).toBeVisible();
}

test.describe("before its countries are here", () => {
  for (const query of ["", "&show=map"])
    test(`its head and tools are, and claim nothing: ${query || "matrix"}`, async ({ atlas }) => {
      const { page } = atlas;
      await page.addInitScript(() => {
        Object.assign(window, { moved: 0 });
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries())
            if ("value" in shift)
              Object.assign(window, { moved: window.moved + Number(shift.value) });
        }).observe({ type: "layout-shift", buffered: true });
      });
      const letGo = await hold(page, INDEX_FILE);
      await page.goto(`./?view=world${query}`);
      await expect(page.getByRole("button", { name: "GCI 2024" })).toBeVisible();
      await expect(page.getByRole("searchbox")).toBeVisible();
      await expect(page.locator(".filter-found")).toHaveText("Loading");
      if (!query) await expect(page.getByRole("columnheader")).toHaveCount(31);
      await expect(page.locator("main")).not.toContainText(/\d+ countr|\b0\b|no countr/i);
      letGo();
      await expect(page.locator(".filter-found")).toHaveText(/^\d{3} countries$/);
      if (!query) await expect(names(page).first()).toBeVisible();
      // What was there stays in its place.
      expect(await page.evaluate(() => window.moved)).toBeLessThan(0.05);
    });

  const AREAS_FILE = /\/data\/areas-\w+\.json$/;
  for (const [what, file] of [
    ["index", INDEX_FILE],
    ["regions", AREAS_FILE],
  ] as const)
    test(`nothing is drawn as long as the ${what} are on their way`, async ({ atlas }) => {
      const { page } = atlas;
      const letGo = await hold(page, file);
      const other = page.waitForResponse(file === INDEX_FILE ? AREAS_FILE : INDEX_FILE);
      await page.goto("./?view=world");
      await other;
      await expect(page.locator(".filter-found")).toHaveText("Loading");
      await expect(names(page)).toHaveCount(0);
      // A later edition says that it comes, and has no table of the profiles in its place.
      await page.getByRole("button", { name: "GCI 2024" }).click();
      await expect(page.locator("main [aria-busy=true]").first()).toBeVisible();
      await expect(names(page)).toHaveCount(0);
      letGo();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("GCI 2024");
      await expect(names(page).first()).toBeVisible();
    });
});

test.describe("the matrix", () => {
  test("is reached from the scorecard, and has every country", async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open();
    await page.getByRole("link", { name: "World" }).click();
    await expect(page).toHaveTitle(/^World/);
    await expect(page.locator(".filter-found")).toHaveText(/^\d/);
    const total = Number((await page.locator(".filter-found").textContent())?.split(" ")[0]);
    expect(total).toBeGreaterThan(140);
    await expect(names(page)).toHaveCount(total);
    await page.goBack();
    await expect(atlas.found).toBeVisible();
  });

  test("a country far down the list is read from its top, and Back leads to its row", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&order=name");
    const name = names(page).getByText("Uganda", { exact: true });
    await name.scrollIntoViewIfNeeded();
    await name.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uganda");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(name).toBeInViewport();
  });

  test("is walked with the keyboard, and opens a cell in the drawer", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&q=ra");
    await page.getByRole("searchbox").focus();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press("Tab");
      if (await grid(page).evaluate((element) => element.contains(document.activeElement))) break;
    }
    await expect.poll(() => focused(page)).toMatch(/^1\.1\.1 Criminal legislation: /);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^1\.2\.1 CIRT: /);
    await page.keyboard.press("Enter");
    await expect(atlas.drawer.getByRole("heading", { level: 2, name: "CIRT" })).toBeVisible();
    await expect(page).toHaveURL(/country=[A-Z]{3}.*&indicator=1\.2\.1/);
    await page.keyboard.press("Escape");
    await expect(atlas.drawer).toHaveCount(0);
    await expect.poll(() => focused(page)).toMatch(/^1\.2\.1 CIRT: /);
    await expect(page).toHaveURL("./?view=world&q=ra");
  });

  test("far keys lead to the ends of a row, a page on, and the ends of all", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&order=name");
    const at = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest("[aria-colindex]");
        return [
          Number(cell?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex")),
          Number(cell?.getAttribute("aria-colindex")),
        ];
      });
    // Two rows of heads come first, then the page's own country; of all cells one alone is a tab stop.
    await expect(grid(page).locator("[tabindex='0']")).toHaveCount(1);
    await grid(page).locator("[tabindex='0']").focus();
    await expect.poll(at).toEqual([3, 2]);
    for (const [key, place] of [
      ["End", [3, 23]],
      ["PageDown", [18, 23]],
      ["Home", [18, 1]],
      ["PageUp", [3, 1]],
      ["Control+End", [(await names(page).count()) + 3, 23]],
      ["Control+Home", [3, 1]],
      ["ArrowUp", [2, 1]],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(at, key).toEqual(place);
    }
    await expect(grid(page).locator("[tabindex='0']")).toHaveCount(1);
  });

  test("a click on a mark opens that country's indicator, and Back closes it", async ({
    atlas,
  }) => {
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
    await expect(page).toHaveURL("./?view=world");
  });

  test("a drawer says its answer before the country's facts are here, and stays the same one", async ({
    atlas,
  }) => {
    const { page, drawer } = atlas;
    let release = () => {};
    const facts = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/data\/CHL-[^/]*\.json$/, async (route) => {
      await facts;
      await route.continue();
    });
    await page.goto("./?view=world&country=CHL&indicator=2.1");
    const heading = drawer.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText("National legislation");
    await expect(drawer).toContainText("In place");
    await expect(drawer.getByRole("button", { name: "Copy citation" })).toBeHidden();
    await page.keyboard.press("ArrowRight");
    await expect(heading).toHaveText("UN convention and protocol");
    await expect(heading).toBeFocused();
    const shown = await heading.elementHandle();
    release();
    await expect(drawer).toContainText("Republic of Chile, International");
    expect(await heading.evaluate((now, before) => now === before, shown)).toBe(true);
    await expect(heading).toBeFocused();
  });

  test("a deep link opens the drawer of the cell, and closing leads to it", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("./?view=world&country=CHL&indicator=2.1");
    await expect(atlas.drawer).toContainText("Chile");
    // What lies behind is not to be asked before the drawer is painted.
    await expect(page.locator("[data-modal=open]")).toBeAttached();
    await expect(row(page, "Chile")).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(atlas.drawer).toHaveCount(0);
    await expect.poll(() => focused(page)).toMatch(/^2\.1 National legislation: /);
    await expect(grid(page).getByRole("link", { name: "Chile" }).first()).toBeInViewport();
  });

  test("sorts, groups and filters through the address", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas);
    await page.getByRole("button", { name: "By coverage" }).click();
    await expect(page).toHaveURL("./?view=world&order=coverage");
    await expect(page.getByText("Most measures in place first.")).toBeVisible();
    await page.getByRole("button", { name: /^1\.2\.1 CIRT/ }).click();
    await expect(page).toHaveURL("./?view=world&order=1.2.1");
    await page.getByRole("button", { name: "By region" }).click();
    await expect(page).toHaveURL("./?view=world");
    await expect(grid(page).getByText("Arab States")).toBeAttached();
    await page.getByRole("combobox", { name: "ITU region" }).selectOption("americas");
    await expect(page).toHaveURL("./?view=world&region=americas");
    await expect(grid(page).getByText("Arab States")).toHaveCount(0);
    await page.getByRole("button", { name: /^Technical/ }).click();
    await expect(grid(page)).toHaveAttribute("aria-colcount", "5");
    await page.reload();
    await expect(grid(page)).toHaveAttribute("aria-colcount", "5");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("searchbox").fill("peru");
    await expect(names(page)).toHaveText(["Peru"]);
    await expect(page.locator(".filter-found")).toHaveText(/^1 of \d+ countries listed$/);
  });

  test("screen readers reach every country, far down as well", async ({ atlas, context }) => {
    const { page } = atlas;
    await openWorld(atlas);
    await expect(row(page, "Zimbabwe")).toBeAttached();
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const spoken = nodes.flatMap(({ role, name }) =>
      role?.value === "link" || role?.value === "gridcell" ? [String(name?.value)] : [],
    );
    expect(spoken).toContain("Albania");
    expect(spoken).toContain("Zimbabwe");
    expect(spoken.filter((words) => words.startsWith("In place: ")).length).toBeGreaterThan(140);
  });

  test("its heads and the page's own country stay while it scrolls, and only the page does", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const own = grid(page).getByRole("link", { name: "Peru", exact: true }).first();
    for (const width of [1440, 1024, 768, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await row(page, "Uruguay").scrollIntoViewIfNeeded();
      await expect(page.getByRole("button", { name: /^1\.2\.1 CIRT/ })).toBeInViewport();
      await expect(own).toBeInViewport();
      const nested = await grid(page).evaluate((element) =>
        [element, ...element.querySelectorAll("*")].filter(
          ({ scrollHeight, clientHeight, className }) =>
            scrollHeight > clientHeight + 1 && String(className).includes("scroll"),
        ),
      );
      expect.soft(nested, `${width}`).toEqual([]);
    }
    // On a telephone head and rows go sideways together, and the names stay.
    await page.locator(".matrix-scroll").evaluate((element) => element.scrollTo(200, 0));
    await expect(page.getByRole("button", { name: /^1\.4\.1/ })).toBeInViewport();
    await expect(page.getByRole("button", { name: /^1\.1\.1/ })).not.toBeInViewport();
    const box = await row(page, "Uruguay").getByRole("link").boundingBox();
    expect(box?.x).toBeLessThan(40);
  });
});

/** Each column's share as its head says it: how many of how many countries. */
const columnCounts = (page: Page) =>
  grid(page)
    .getByRole("columnheader")
    .getByRole("button", { name: /sort by it$/ })
    .evaluateAll((heads) => heads.map((head) => head.getAttribute("aria-label") ?? ""));

test.describe("one count", () => {
  test("a filter by status or name lists, and changes no share and no finding", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const finding = await page.locator(".world-finding").textContent();
    const shares = await columnCounts(page);
    expect(shares).toHaveLength(21);
    for (const query of ["&status=absent", "&status=exists&order=1.2.2", "&q=land"]) {
      await openWorld(atlas, query);
      await expect(page.locator(".filter-found")).toHaveText(/^\d+ of 1\d\d countries listed$/);
      expect.soft(await columnCounts(page), query).toEqual(shares);
      await expect.soft(page.locator(".world-finding"), query).toHaveText(finding ?? "");
    }
  });

  test("1.3.3 is of one country fewer in matrix, bars, table and file alike", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const head = (await columnCounts(page)).find((label) => label.startsWith("1.3.3 "));
    const [, inPlace, asked] = /in place in (\d+) of (\d+) countries/.exec(head ?? "") ?? [];
    const total = Number((await page.locator(".filter-found").textContent())?.split(" ")[0]);
    expect(Number(asked)).toBe(total - 1);
    await openWorld(atlas, "&show=countries&table=countries");
    const cells = page
      .getByRole("table")
      .getByRole("row")
      .filter({ hasText: "Responsible agency" });
    await expect(cells.getByRole("cell").first()).toHaveText(inPlace ?? "");
    await expect(cells.getByRole("cell").last()).toHaveText(asked ?? "");
    const csv = (await atlas.export(PARTS.countries, "csv")).body.toString();
    expect(csv).toMatch(new RegExp(`Responsible agency,1\\.3\\.3,${inPlace},.*,${asked}\\r?\\n`));
    await page.getByRole("button", { name: /^Table/ }).click();
    await page.getByText("Responsible agency").hover();
    const bar = page
      .locator('[data-mark="exists"]')
      .filter({ hasText: inPlace ?? "" })
      .first();
    await bar.hover();
    await expect(page.locator(".chart-tooltip")).toContainText(`${inPlace} of ${asked}`);
  });

  test("a country's coverage is said as on its scorecard", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&q=est");
    const said = row(page, "Estonia").locator(".matrix-coverage");
    await expect(said).toHaveText(/^\d+ of 20$/);
    await openWorld(atlas, "&q=peru");
    const peru = await row(page, "Peru").locator(".matrix-coverage").textContent();
    expect(peru).toMatch(/^\d+ of 21$/);
    await openWorld(atlas, "&show=map&table=map&q=peru");
    await expect(page.getByRole("table").getByRole("row", { name: /Peru/ })).toContainText(
      peru ?? "",
    );
    await openWorld(atlas, "&show=distribution&country=PER");
    await expect(page.locator(".chart-finding")).toContainText(`Peru: ${peru}.`);
    await page.goto("./?country=PER");
    await expect(page.getByRole("main")).toContainText(`In place: ${peru}`);
  });

  test("a region is the scope of finding, source and picture, and a chip says what it asks of", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&region=cis&show=distribution&status=absent&order=1.2.1");
    const found = await page.locator(".filter-found").textContent();
    expect(found).toMatch(/^\d+ of 1\d\d countries listed$/);
    await expect(page.locator(".chart-finding")).toContainText(/^Half of the 8 countries/);
    await expect(page.locator(".chart-source")).toContainText("Profiles of 8 countries");
    const svg = (await atlas.export(PARTS.distribution, "svg")).body.toString();
    // Lines break where they must.
    expect(svg.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain(
      "CIS countries: 8 countries with a profile",
    );
    for (const part of ["Matrix", "Measures", "Map", "Distribution"]) {
      await page.getByRole("button", { name: part, exact: true }).click();
      await expect(page.getByRole("button", { name: "CIRT: Not in place" })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
    }
  });

  test("a second click on a head turns the order round", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas);
    const coverage = page.getByRole("button", { name: "In place", exact: true });
    await coverage.click();
    await expect(names(page).first()).toHaveText("South Korea");
    await coverage.click();
    await expect(page).toHaveURL("./?view=world&order=-coverage");
    await expect(names(page).last()).toHaveText("South Korea");
    await page.getByRole("button", { name: "Country", exact: true }).click();
    await expect(page).toHaveURL("./?view=world&order=name");
    await page.getByRole("button", { name: "Country", exact: true }).click();
    await expect(names(page).first()).toHaveText("Zimbabwe");
  });
});

test.describe("the other parts", () => {
  test("a bar leads to the countries that it counts", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=countries");
    await page.locator('[data-mark="absent"]').last().click();
    await expect(page).toHaveURL(/status=absent.*order=[\d.]+/);
    await expect(grid(page)).toBeVisible();
  });

  test("the map says what is under the pointer, and leads to its scorecard", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map&map=1.2.1");
    const map = page.getByRole("img", { name: "CIRT around the world" });
    const box = await map.boundingBox();
    if (!box) throw new Error("no map");
    const brazil = { x: box.width * 0.36, y: box.height * 0.62 };
    await map.hover({ position: brazil });
    await expect(page.locator(".world-tip")).toHaveText("BrazilIn place");
    await map.click({ position: brazil });
    await expect(page).toHaveURL(/country=BRA/);
    await expect(atlas.country).toHaveText("Brazil");
  });

  test("the map is walked by arrow keys, and Enter leads to the scorecard", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map&map=1.2.1");
    const keys = page.getByRole("button", { name: /^CIRT around the world: arrow keys/ });
    await keys.focus();
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

  test("small states lie apart where one zooms in, and a class of the legend stands out", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map");
    const dots = () =>
      page
        .locator(".world-map g[data-country] circle:last-child")
        .evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect()))
        .then((boxes) =>
          boxes.flatMap((a, at) =>
            boxes
              .slice(at + 1)
              .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.width + b.width) / 2),
          ),
        );
    expect((await dots()).length).toBeGreaterThan(0);
    const zoomIn = page.getByRole("button", { name: "Zoom in" });
    for (let press = 0; press < 4; press += 1) await zoomIn.press("Enter");
    await expect(zoomIn).toHaveAttribute("aria-disabled", "true");
    expect(await dots()).toEqual([]);
    // What was in the middle still is: the page's own country.
    await expect(page.locator(".world-map [data-country=PER]")).toBeInViewport();
    const first = page.getByRole("button", { name: /^0–\d measures in place$/ });
    await first.click();
    await expect(page.locator('.world-map [data-mark="4"]').first()).toHaveAttribute(
      "opacity",
      /^0\.\d/,
    );
    await expect(page.locator('.world-map [data-mark="0"]').first()).not.toHaveAttribute("opacity");
    await first.click();
    await expect(page.locator(".world-map [opacity]")).toHaveCount(0);
  });

  test("the map's table twin has a link for each country", async ({ atlas }) => {
    const { page } = atlas;
    await openWorld(atlas, "&show=map");
    await page.getByRole("button", { name: /^Table/ }).press("Enter");
    const link = page.getByRole("table").getByRole("link", { name: "Chile", exact: true });
    await link.press("Enter");
    await expect(atlas.country).toHaveText("Chile");
  });

  test("without its shapes the map says so, and the rest lives on", async ({ atlas, guard }) => {
    guard.allow(FAILED_REQUESTS);
    const { page } = atlas;
    await page.route(TOPOLOGY, (route) => route.abort());
    await page.goto("./?view=world&show=map");
    await expect(atlas.alert).toContainText("countries-110m");
    await page.unroute(TOPOLOGY);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("img").first()).toBeVisible();
  });
});

for (const [part, title] of Object.entries(PARTS))
  test(`the ${part} exports itself whole`, async ({ atlas, blank }) => {
    test.slow();
    await openWorld(atlas, `${part === "matrix" ? "" : `&show=${part}`}&region=americas`);
    const get = async (format: Format) => (await atlas.export(title, format)).body;
    const png = await get("png");
    expect(parsePng(png).texts.Source).toContain("view=world");
    expect(await lookAt(blank, png, "image/png")).toMatchObject({ edge: 0 });
    const svg = await readSvg(blank, (await get("svg")).toString());
    expect(svg).toMatchObject({ outside: [], foreign: [], styled: [], references: [] });
    expect(svg.words).toContain("ITU region: Americas");
    expect(svg.words).toMatch(SOURCE);
    const csv = (await get("csv")).toString();
    expect(csv).toMatch(SOURCE);
    expect(csv).toContain("ITU region: Americas");
    const json: { rows: unknown[]; link: string } = JSON.parse((await get("json")).toString());
    expect(json.rows.length).toBeGreaterThan(20);
    expect(json.link).toContain("region=americas");
  });

test("what the page needs comes when someone reaches for it, the map's code for the map alone", async ({
  atlas,
}) => {
  const { page } = atlas;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const isAsked = (name: string) => asked.some((path) => path.includes(`/${name}-`));
  await atlas.openWithCharts();
  expect(isAsked("WorldView") || isAsked("CompareView")).toBe(false);
  await page.getByRole("link", { name: "World" }).hover();
  await expect.poll(() => isAsked("WorldView")).toBe(true);
  await page.getByRole("link", { name: "Compare" }).focus();
  await expect.poll(() => isAsked("CompareView")).toBe(true);
  await page.getByRole("link", { name: "World" }).click();
  await expect(grid(page)).toBeVisible();
  expect(isAsked("map") || isAsked("countries-110m")).toBe(false);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await expect(page.getByRole("img").first()).toBeVisible();
  expect(isAsked("map") && isAsked("countries-110m")).toBe(true);
});

test("the data of the whole world are at most 60 kB on the wire", async ({ atlas }) => {
  const { page } = atlas;
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/data/")) bodies.push(response.body());
  });
  await openWorld(atlas);
  for (const part of ["Measures", "Distribution"]) {
    await page.getByRole("button", { name: part, exact: true }).click();
    await expect(page.getByRole("img").first()).toBeVisible();
  }
  expect(bodies.length).toBeGreaterThan(1);
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

/** Rows are alike: those of one region stand for all, which would take axe a minute. */
const LOOKED_AT = [
  "&region=arab-states",
  "&order=region&region=cis&status=absent",
  "&show=countries",
  "&show=countries&order=region",
  "&show=countries&table=countries",
  "&show=map&map=1.4.3",
  "&show=distribution&table=distribution",
  "&q=nobody-is-called-so",
  "&show=map&q=nobody-is-called-so",
  "&q=peru&country=PER&indicator=1.2.1",
];

for (const [language, colorScheme, queries] of [
  ["en", "light", LOOKED_AT],
  ["es", "dark", LOOKED_AT.filter((_, place) => place % 2 === 0)],
] as const)
  test(`axe finds nothing in ${language}, ${colorScheme}`, async ({ atlas }) => {
    test.slow();
    await atlas.page.emulateMedia({ colorScheme });
    for (const query of queries) {
      await openWorld(atlas, `${query}&lang=${language}`);
      const { violations } = await new AxeBuilder({ page: atlas.page }).withTags(RULES).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id} — ${nodes[0]?.html}`),
          query,
        )
        .toEqual([]);
    }
  });

for (const width of [320, 390, 1280, 2560])
  test(`nothing scrolls sideways at ${width} px`, async ({ atlas }) => {
    test.slow();
    const { page } = atlas;
    await page.setViewportSize({ width, height: 844 });
    for (const part of Object.keys(PARTS))
      for (const table of ["", `&table=${part}`]) {
        if (part === "matrix" && table) continue;
        await openWorld(atlas, `${part === "matrix" ? "" : `&show=${part}`}${table}&lang=es`);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        expect.soft(scrollWidth, `${part}${table}`).toBeLessThanOrEqual(clientWidth);
      }
  });

test("on paper every row is there, and no tools are", async ({ atlas }) => {
  const { page } = atlas;
  await openWorld(atlas);
  await expect(row(page, "Zimbabwe")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(row(page, "Zimbabwe")).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
});

test("an index that does not come is said, and trying again mends it", async ({ atlas, guard }) => {
  guard.allow(FAILED_REQUESTS);
  const { page } = atlas;
  await page.route(INDEX_FILE, (route) => route.abort());
  await page.goto("./?view=world");
  await expect(atlas.alert).toBeVisible();
  await page.unroute(INDEX_FILE);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(grid(page)).toBeVisible();
});
