import type { Page } from "@playwright/test";
import { type AtlasPage, hold } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { ATA, KeepingPage } from "./keeping.ts";
import { EVIDENCE_FILE, expect, INDEX_FILE, PROFILE_FILE, test } from "./test.ts";
import { message } from "./words.ts";

/*
 * When a part fails to load, an error in its place shows the cause and the remedy. The rest of the page keeps working.
 */

test.beforeEach(({ guard }) =>
  guard.allow(
    FAILED_REQUESTS,
    /FetchError|dynamically imported module|Importing a module|Unable to preload CSS|MIME type/,
  ),
);

/** An error message without the file name and the details. */
const reason = (id: Parameters<typeof message>[0], file = "") =>
  message(id, { file, detail: "" }).replace(/ \(\).*/, "");
const OFFLINE = reason("error.offline").trim();

const link = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("link", { name, exact: true });
const retry = (atlas: AtlasPage) =>
  atlas.alert.getByRole("button", { name: atlas.words.retry }).click();

async function expectScorecardOnBack(atlas: AtlasPage): Promise<void> {
  await expect(link(atlas.page, "World")).toBeVisible();
  await atlas.page.goBack();
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.alert).toBeHidden();
}

/**
 * Addresses of style sheets without readable rules. Reading the rules throws in Chromium if a style sheet failed to
 * load.
 */
const missingStyles = (page: Page) =>
  page.locator("link[rel=stylesheet]:not([disabled])").evaluateAll((links: HTMLLinkElement[]) => {
    const hasRules = ({ sheet }: HTMLLinkElement) => {
      try {
        return Boolean(sheet?.cssRules.length);
      } catch {
        return false;
      }
    };
    return links.filter((one) => !hasRules(one)).map(({ href }) => href);
  });

test("offline, each page reports the lost connection and loads on retry", async ({
  atlas,
  context,
}) => {
  const { page } = atlas;
  await atlas.openWithCharts();
  for (const [view, content] of [
    ["app.view.world", "Albania"],
    ["app.view.compare", message("compare.matrix", { cells: "status" })],
    ["app.view.method", "CIRT"],
    ["app.view.dataset", "internet-users"],
    ["app.view.import", message("import.choose")],
  ] as const)
    await test.step(message(view), async () => {
      await context.setOffline(true);
      await link(page, message(view)).click();
      await expect(atlas.alert).toContainText(OFFLINE);
      await expectScorecardOnBack(atlas);
      await page.goForward();
      await expect(atlas.alert).toBeVisible();
      await context.setOffline(false);
      await retry(atlas);
      await expect(atlas.alert).toBeHidden();
      await expect(page.getByRole("main")).toContainText(content);
      expect(await missingStyles(page)).toEqual([]);
      await page.goBack();
      await expect(atlas.rows).toHaveCount(21);
    });
});

test("a style sheet that failed to load is requested again on retry", async ({ atlas }) => {
  const { page } = atlas;
  let isDown = true;
  await page.route(/\/assets\/WorldView-[\w-]+\.css$/, (route) =>
    isDown ? route.abort() : route.continue(),
  );
  await atlas.openWithCharts();
  await link(page, message("app.view.world")).click();
  await expect(atlas.alert).toBeVisible();
  await retry(atlas);
  await expect(atlas.alert).toBeVisible();
  await page.goBack();
  await expect(atlas.alert).toBeHidden();
  await link(page, message("app.view.world")).click();
  await expect(atlas.alert).toBeVisible();
  isDown = false;
  await retry(atlas);
  await expect(page.getByRole("main")).toContainText("Albania");
  expect(await missingStyles(page)).toEqual([]);
  await link(page, message("app.view.compare")).click();
  await expect(page.getByRole("main")).toContainText(
    message("compare.matrix", { cells: "status" }),
  );
});

test("if a newer release has removed the code of a page, the error has a reload button", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(/\/assets\/WorldView-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await atlas.openWithCharts();
  await link(page, message("app.view.world")).click();
  await expect(atlas.alert).toContainText(/WorldView-[\w-]+\.js/);
  await expect(atlas.alert).toContainText(reason("error.outdated").trim());
  await expectScorecardOnBack(atlas);
  await page.goForward();
  await expect(atlas.alert).toBeVisible();
  await page.unrouteAll();
  await atlas.alert.getByRole("button", { name: message("error.reload") }).click();
  await expect(atlas.country).toHaveText(message("app.view.world"));
  await expect(page.getByRole("main")).toContainText("Albania");
});

test("code that fails to load is reported above the prerendered page", async ({ atlas, guard }) => {
  guard.allow(FAILED_REQUESTS);
  await atlas.page.route(/\/assets\/WorldView-[\w-]+\.js$/, (route) =>
    route.fulfill({ status: 404 }),
  );
  await atlas.page.goto("world.html");
  await expect(atlas.alert).toContainText(/WorldView-[\w-]+\.js/);
  await expect(atlas.country).toHaveText(message("app.view.world"));
  const country = atlas.page.getByRole("link", { name: "Albania", exact: true });
  await expect(country).toBeVisible();
  // The row would be taller if it listed the answers as text.
  const { height = Number.NaN } = (await country.locator("..").boundingBox()) ?? {};
  expect(height).toBeLessThan(60);
});

test("the page keeps its language if another language fails to load", async ({ atlas }) => {
  const { page } = atlas;
  await page.route(/\/assets\/es-[\w-]+\.js$/, (route) => route.abort("internetdisconnected"));
  await atlas.openWithCharts();
  await atlas.languagePicker.selectOption("es");
  const failed = message("app.notice.no-language", { language: "Español", why: "" }).trim();
  const notice = page.getByRole("status").filter({ hasText: failed });
  await expect(notice).toContainText(OFFLINE);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(atlas.rows).toHaveCount(21);
  await page.unrouteAll();
  await notice.getByRole("button", { name: atlas.words.retry }).click();
  // Browsers cache a failed import, so only a reload helps.
  await expect(notice).toContainText(reason("error.reachable").trim());
  await notice.getByRole("button", { name: message("error.reload") }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(notice).toBeHidden();
  await expect(atlas.in("es").countryPicker).toBeVisible();
});

test("if the messages fail to load, the prerendered view and its navigation remain, below an error in the page's language", async ({
  atlas,
}) => {
  await atlas.page.route(/\/assets\/e[ns]-[\w-]+\.js$/, (route) => route.abort());
  await atlas.page.goto("./");
  await expect(atlas.alert).toContainText(message("error.page-title"));
  await expect(atlas.rows).toHaveCount(21);
  await expect(link(atlas.page, message("app.view.world"))).toBeVisible();
  await atlas.page.goto("./?lang=es");
  await expect(atlas.alert).toContainText(message("error.page-title", {}, "es"));
});

test("a missing entry script is reported, and the prerendered view remains", async ({ atlas }) => {
  const { page } = atlas;
  await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(atlas.alert).toHaveText(message("error.slow-start"));
  await expect(atlas.rows).toHaveCount(21);
});

test("an entry script and a style sheet that do not load are reported after ten seconds", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.clock.install();
  await page.route(/\/assets\/index-[\w-]+\.(js|css)$/, () => {});
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.locator("template[data-prerendered]")).toHaveCount(0);
  await expect(atlas.alert).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(atlas.alert).toHaveText(message("error.slow-start"));
  await expect(atlas.rows).toHaveCount(21);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("an index that does not load is reported after ten seconds, and the prerendered view remains", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.clock.install();
  await page.route(INDEX_FILE, () => {});
  const messages = page.waitForResponse(/\/assets\/en-[\w-]+\.js$/);
  await page.goto("./", { waitUntil: "commit" });
  // Load the messages first, so that only the index is pending.
  await page.evaluate((url) => import(url), (await messages).url());
  await expect
    .poll(async () => {
      await page.clock.fastForward(10_000);
      return atlas.alert.isVisible();
    })
    .toBe(true);
  await expect(atlas.alert).toContainText(reason("error.slow").trim());
  await expect(atlas.country).toHaveText("Peru");
  await expect(atlas.rows).toHaveCount(21);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await retry(atlas);
  await expect(atlas.alert).toBeHidden();
  await atlas.openDrawer("1.2.1");
});

test("without the index, the prerendered rows stay readable but disabled, and other pages open", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(INDEX_FILE, (route) => route.abort("internetdisconnected"));
  await page.goto("./");
  await expect(atlas.alert).toContainText(/index-\w+\.json/);
  await expect(atlas.alert).toContainText(OFFLINE);
  await expect(atlas.row("1.2.1")).toContainText("PeCERT");
  await expect(atlas.row("1.2.1")).toBeDisabled();
  await link(page, message("app.view.method")).click();
  await expect(atlas.country).toHaveText(atlas.words.method);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).not.toHaveCount(0);
  await page.goBack();
  await expect(atlas.rows).toHaveCount(21);
  await link(page, message("app.view.world")).click();
  await expect(atlas.alert).toContainText(/index-\w+\.json/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("app.view.world"));
  await page.unroute(INDEX_FILE);
  await retry(atlas);
  await expect(page.getByRole("grid")).toContainText("Albania");
});

test("a profile that fails to load is reported above the prerendered view and loads on retry", async ({
  atlas,
}) => {
  await atlas.page.route(PROFILE_FILE, (route) => route.abort("internetdisconnected"));
  await atlas.page.goto("./");
  await expect(atlas.country).toHaveText("Peru");
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.alert).toContainText(/PER-\w+\.json/);
  await expect(atlas.alert).toContainText(OFFLINE);
  await expect(atlas.page.locator("[aria-busy=true]:visible")).toHaveCount(0);
  await atlas.page.unroute(PROFILE_FILE);
  await retry(atlas);
  await expect(atlas.alert).toBeHidden();
  await atlas.openDrawer("1.2.1");
});

test("closing a drawer that failed to load goes back, so that Back does not open it again", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(/\/CountryDrawer-[\w-]+\.js$/, (route) => route.abort());
  await atlas.open();
  for (const view of ["method", "scorecard"] as const)
    await page.getByRole("link", { name: message(`app.view.${view}`), exact: true }).click();
  await atlas.row("1.2.1").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: message("drawer.close") }).click();
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/method\.html/);
});

test("the filters of the scorecard work if the charts fail to load", async ({ atlas }) => {
  await atlas.page.route(/\/assets\/Charts\w*-[\w-]+\.js$/, (route) => route.abort());
  await atlas.page.goto("./");
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.alert).toBeVisible();
  await atlas.pillar("Legal").click();
  await expect(atlas.rows).toHaveCount(2);
});

test("if the areas fail to load, the charts hydrate, and the chart of peers compares with all countries", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route("**/data/areas-*", (route) => route.abort("internetdisconnected"));
  await atlas.open("KEN.html");
  const peers = page.getByRole("figure", { name: atlas.words.charts.peers });
  await expect(peers.locator(".chart-finding")).toContainText("most of the 193 countries");
  await peers.getByRole("button", { name: /^Table/ }).click();
  await expect(peers.getByRole("table")).toBeVisible();
});

test("offline, a drawer shows its facts and reports that the document's text is missing", async ({
  atlas,
  context,
}) => {
  await atlas.open();
  await expect(atlas.exportButton(atlas.words.charts.measures)).toBeVisible();
  await context.setOffline(true);
  await atlas.pillar("Technical").click();
  await expect(atlas.rows).toHaveCount(3);
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer).toContainText("PeCERT");
  const missing = atlas.drawer.getByRole("alert").filter({ hasText: "evidence" });
  await expect(missing).toContainText(OFFLINE);
  await context.setOffline(false);
  await missing.getByRole("button", { name: atlas.words.retry }).click();
  await expect(atlas.drawer.locator("blockquote")).toContainText("officially recognized");
});

test("a drawer that opens after the document's text failed to load reports the failure without another request", async ({
  atlas,
}) => {
  const { page } = atlas;
  let requests = 0;
  await page.route(EVIDENCE_FILE, (route) => {
    requests += 1;
    return route.fulfill({ status: 404 });
  });
  const release = await hold(page, /\/CountryDrawer-[\w-]+\.js$/);
  const response = page.waitForResponse(EVIDENCE_FILE);
  await page.goto("?indicator=1.4.1");
  await response;
  release();
  await expect(atlas.drawer.getByRole("alert")).toContainText(/PER-evidence-\w+\.json/);
  expect(requests).toBe(1);
});

test("a search reports that the document's text failed to load, and finds a match after a retry", async ({
  atlas,
}) => {
  await atlas.openWithCharts();
  await atlas.page.route(EVIDENCE_FILE, (route) => route.abort("internetdisconnected"));
  await atlas.searchBox.fill("referential");
  await expect(atlas.alert).toContainText(/PER-evidence-\w+\.json/);
  await atlas.page.unroute(EVIDENCE_FILE);
  await retry(atlas);
  await expect(atlas.rows).toHaveCount(1);
  await expect(atlas.alert).toBeHidden();
});

test("an export and a brief whose code fails to load report the failure, and work on retry", async ({
  atlas,
  context,
}) => {
  await atlas.openWithCharts();
  await context.setOffline(true);
  const title = atlas.words.charts.measures;
  await atlas.exportButton(title).click();
  await expect(atlas.alert).toContainText(OFFLINE);
  await context.setOffline(false);
  await atlas.page.getByRole("button", { name: atlas.words.retry }).click();
  await atlas.exportOption(title, atlas.words.download("csv")).click();
  await expect(atlas.page.getByText(message("snapshot.saved", { file: "" }))).toBeVisible();

  const open = atlas.page.getByRole("button", { name: message("brief.open") });
  await context.setOffline(true);
  await open.click();
  const dialog = atlas.page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText(OFFLINE);
  await dialog.getByRole("button", { name: message("drawer.close") }).click();
  await expect(dialog).toBeHidden();
  await open.click();
  await context.setOffline(false);
  await dialog.getByRole("button", { name: atlas.words.retry }).click();
  await expect(dialog).toHaveAccessibleName(message("brief.title", { country: "Peru" }));
});

test("one retry loads all scores that a brief needs", async ({ atlas }) => {
  const { page } = atlas;
  const scores = /\/data\/itu-gci-\d+-\w+\.json$/;
  await atlas.openWithCharts();
  await page.route(scores, (route) => route.abort());
  await page.getByRole("button", { name: message("brief.open") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("itu-gci");
  await page.unroute(scores);
  await dialog.getByRole("button", { name: atlas.words.retry }).click();
  await expect(dialog.getByRole("alert")).toBeHidden();
  await expect(dialog).toContainText(message("brief.lacks"));
});

test("an invalid editions file is reported on the first screen", async ({ atlas }) => {
  await atlas.page.route(/\/data\/editions-\w+\.json$/, (route) => route.fulfill({ json: {} }));
  for (const address of [
    "KEN.html?edition=gci-2024",
    "world.html?edition=gci-2024",
    "world.html?edition=since",
    "compare.html?country=PER&with=CHL&edition=gci-2024",
  ])
    await test.step(address, async () => {
      await atlas.page.goto(address);
      await expect(atlas.alert).toContainText(/editions-\w+\.json/);
      await expect(atlas.alert).toBeInViewport();
    });
});

test("a comparison keeps its marks when a profile fails to load, and the error names the country", async ({
  atlas,
}) => {
  await atlas.page.route(/CHL-\w{8}\.json$/, (route) => route.fulfill({ status: 503 }));
  await atlas.page.goto("compare.html?country=PER&with=CHL,COL&words=shown");
  const cells = atlas.page.getByRole("row", { name: /^1\.2\.1/ }).getByRole("gridcell");
  await expect(atlas.alert).toContainText(message("error.title-of", { of: "Chile" }));
  await expect(cells).toContainText([/PeCERT/, /In place/, /CERT/]);
  await atlas.page.unrouteAll();
  await retry(atlas);
  await expect(atlas.alert).toBeHidden();
  await expect(cells.nth(1)).toContainText("CLCERT");
});

test("a map whose shapes fail to load shows an error and draws them on retry", async ({
  atlas,
}) => {
  const shapes = /countries-110m-.*\.json$/;
  await atlas.page.route(shapes, (route) => route.abort());
  await atlas.page.goto("world.html?show=map");
  await expect(atlas.alert).toContainText("countries-110m");
  await atlas.page.unroute(shapes);
  await retry(atlas);
  await expect(atlas.page.getByRole("img").first()).toBeVisible();
});

test("an open review is kept when another page fails to load", async ({ atlas, context }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  await keeping.correct("1.2.1", "partial");
  const section = keeping.section("1.2.1");
  await expect(section).toContainText(message("import.corrected"));
  await context.setOffline(true);
  await link(page, message("app.view.method")).click();
  await expect(atlas.alert).toContainText(OFFLINE);
  await page.goBack();
  await expect(section).toContainText(message("import.corrected"));
  await expect(section.getByRole("combobox")).toHaveValue("partial");
});
