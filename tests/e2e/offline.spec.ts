import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Language } from "../../src/domain/languages.ts";
import { AtlasPage } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { Site } from "./site.ts";
import { test as base, expect } from "./test.ts";
import { message } from "./words.ts";

/*
 * Tests of the service worker. Each test has a separate server that can be closed. The server can also publish another
 * release with different data (`dist-fixtures`).
 */

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a destructured argument
  site: async ({}, use) => {
    const site = new Site("dist");
    await site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: "allow" });

/** Browser and Workbox messages about a file that is neither cached nor reachable. */
const WORKER_FAILURES = [/FetchEvent/, /no-response/];
const NOT_HERE = message("error.offline", { file: "" }).trim();

const panel = (page: Page) => page.locator("details").filter({ hasText: message("offline.title") });
const notice = (page: Page, id: "newer" | "offline" | "replaced") =>
  page.getByRole("status").filter({ hasText: message(`offline.${id}`) });
const link = (page: Page, view: "world" | "compare" | "method" | "scorecard") =>
  page.getByRole("banner").getByRole("link", { name: message(`app.view.${view}`), exact: true });

/** Waits until the worker controls the page and has cached the country's file. */
async function waitUntilKept(page: Page, country: string): Promise<void> {
  await expect(panel(page)).toBeVisible();
  await waitForCached(page, `/data/${country}-`);
}

/** Waits until a file of the page is cached. `part` is a part of its address. */
const waitForCached = (page: Page, part: string) =>
  expect
    .poll(() =>
      page.evaluate(async (wanted) => {
        const requests = await (await caches.open("atlas-files")).keys();
        return requests.some(({ url }) => url.includes(wanted));
      }, part),
    )
    .toBe(true);

/** Waits until the messages that the page has loaded in a language are cached. */
const waitForCachedLanguage = (page: Page, language: Language) =>
  expect
    .poll(() =>
      page.evaluate(async (part) => {
        const files = performance.getEntriesByType("resource").map(({ name }) => name);
        const own = files.filter((name) => name.includes(part));
        const cached = await Promise.all(own.map((name) => caches.match(name)));
        // A page loads at least two files: its first messages, and the messages of the views.
        return own.length >= 2 && cached.every((file) => file);
      }, `/assets/${language}-`),
    )
    .toBe(true);

/** Opens the scorecard of a country and waits until its file is cached. */
async function visit(atlas: AtlasPage, country: string): Promise<void> {
  await atlas.open(`${country}.html`);
  await waitUntilKept(atlas.page, country);
}

/** Removes most countries from the release's list of files, because keeping all countries would take too long. */
function listFewCountries(site: Site): void {
  const files: [path: string, size: number][] = JSON.parse(
    readFileSync("dist/offline.json", "utf8"),
  );
  const few = files.filter(([path]) => !/^data\/(?!PER|Z)[A-Z]{3}-/.test(path));
  site.replaced.set("/offline.json", JSON.stringify(few));
}

async function keepEverything(page: Page): Promise<void> {
  await panel(page).getByText(message("offline.title")).click();
  await panel(page)
    .getByRole("button", { name: /Keep everything/ })
    .click();
}

const isComplete = (page: Page) =>
  expect(panel(page)).toContainText(/Everything is on this device \(\d\.\d MB, dataset \w{8}\)/);

test("the app is precached, and visited countries work if the connection is lost or slow", async ({
  atlas,
  context,
  guard,
  site,
}) => {
  const { page } = atlas;
  await visit(atlas, "PER");
  await test.step("precaches the app, except embeds and the code that reads documents", async () => {
    const installed = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes("precache"));
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => url);
    });
    expect(installed).toContainEqual(expect.stringMatching(/\/assets\/WorldView-.*\.js$/));
    expect(installed.filter((url) => /pdf|ImportView|document-worker|EmbedPage/.test(url))).toEqual(
      [],
    );
  });

  await test.step("a lost connection shows an accessible notice until it is restored", async () => {
    await panel(page).getByText(message("offline.title")).click();
    await context.setOffline(true);
    await expect(notice(page, "offline")).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include(".offline-use")
      .include(".offline-notice")
      .analyze();
    expect(violations).toEqual([]);
    await context.setOffline(false);
    await expect(notice(page, "offline")).toBeHidden();
  });

  await atlas.waitForCharts();
  await visit(atlas, "KEN");
  await test.step("offline, drawer, charts and export of visited countries work", async () => {
    guard.allow(FAILED_REQUESTS);
    await site.close();
    await atlas.openWithCharts("PER.html");
    await atlas.openDrawer("1.2.1");
    await expect(atlas.drawer).toContainText("PeCERT");
    await page.keyboard.press("Escape");
    const { body } = await atlas.export(atlas.words.charts.measures, "png");
    expect(body.subarray(1, 4).toString()).toBe("PNG");
    await atlas.open("KEN.html");
    await expect(atlas.country).toHaveText("Kenya");

    await page.goto("kenya.html");
    const values = { count: 1, values: "view=kenya" };
    await expect(page.getByText(message("app.notice.dropped", values))).toBeVisible();

    guard.allow(...WORKER_FAILURES);
    await page.goto("CHL.html");
    await expect(atlas.alert).toContainText(NOT_HERE);
    await expect(notice(page, "offline")).toBeVisible();
    await site.open();
    await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
    await expect(atlas.country).toHaveText("Chile");
    await expect(notice(page, "offline")).toBeHidden();
  });

  await test.step("a page that the server delays for three seconds is loaded from the cache", async () => {
    const [worker] = context.serviceWorkers();
    // Three-second timers run without a delay. The requested delays of all timers are recorded.
    await worker?.evaluate(() => {
      const start = self.setTimeout;
      const delays: unknown[] = [];
      Object.assign(self, {
        delays,
        setTimeout: (act: () => void, delay = 0) => {
          delays.push(delay);
          return start(act, delay === 3000 ? 0 : delay);
        },
      });
    });
    await site.hold(/PER\.html/, async () => {
      await atlas.open("PER.html");
      await expect(panel(page)).toBeVisible();
    });
    expect(await worker?.evaluate(() => Reflect.get(self, "delays"))).toContain(3000);
  });
});

test("offline, a country's page never shows the heading of the precached first page", async ({
  atlas,
  guard,
  site,
}) => {
  const { page } = atlas;
  await visit(atlas, "KEN");
  // A language is cached when it is used.
  await atlas.in("es").open("es/KEN.html");
  await waitForCachedLanguage(page, "es");
  // The worker precaches the first pages in English and Spanish. It also serves the Spanish file for all other languages.
  await atlas.in("ar").open("ar/KEN.html");
  await waitForCachedLanguage(page, "ar");
  guard.allow(FAILED_REQUESTS);
  await site.close();
  // Records every heading that is shown, from the first frame on.
  await page.addInitScript(() => {
    const shown = new Set<string>();
    Object.assign(window, { shown });
    const note = () => {
      const title = document.querySelector("html:not([data-start]) h1")?.textContent.trim();
      if (title) shown.add(title);
      requestAnimationFrame(note);
    };
    note();
  });
  for (const [address, language] of [
    ["KEN.html", "en"],
    ["es/KEN.html", "es"],
    ["ar/KEN.html", "ar"],
    ["./?country=KEN", "en"],
  ] as const) {
    await page.goto(address);
    await expect(atlas.in(language).found).toHaveText(atlas.in(language).words.found(21));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveURL(/\/(es\/|ar\/)?KEN\.html$/);
    const shown = await page.evaluate(() => [
      ...(window as unknown as { shown: Set<string> }).shown,
    ]);
    expect(shown.filter((title) => !/^(Ken[iy]a|كينيا)$/.test(title))).toEqual([]);
  }
});

test("“Keep everything” makes all pages work offline, in other languages too", async ({
  atlas,
  guard,
  site,
}) => {
  const { page } = atlas;
  await visit(atlas, "PER");
  await keepEverything(page);
  await isComplete(page);
  guard.allow(FAILED_REQUESTS);
  await site.close();
  await atlas.openWithCharts("CHL.html");
  await expect(atlas.country).toHaveText("Chile");
  await link(page, "world").click();
  await expect(page.getByRole("main")).toContainText("Albania");
  await page.goto("compare.html?country=PER&with=KEN");
  await expect(page.getByRole("main")).toContainText("Kenya");
  await page.goto("ar/KEN.html");
  await expect(atlas.in("ar").found).toHaveText(atlas.in("ar").words.found(21));
  await page.goto("./?view=import");
  await expect(page.getByRole("main")).toContainText(message("import.choose"));
});

test("keeping everything reports full storage, can be stopped and continued, and fetches a failed file on retry", async ({
  atlas,
  context,
  guard,
  site,
}) => {
  const { page } = atlas;
  const proceed = (name: RegExp | string) => panel(page).getByRole("button", { name }).click();
  listFewCountries(site);
  await visit(atlas, "PER");

  await test.step("full storage is reported, and kept files stay", async () => {
    const client = await context.newCDPSession(page);
    const { origin } = atlas.address;
    const { usage } = await client.send("Storage.getUsageAndQuota", { origin });
    await client.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 200_000 });
    guard.allow(/Quota/);
    await keepEverything(page);
    await expect(panel(page)).toContainText(message("offline.full"));
    await client.send("Storage.overrideQuotaForOrigin", { origin });
    await waitUntilKept(page, "PER");
  });

  await site.hold(/\/data\/ZWE-/, async () => {
    await proceed(/Download the rest/);
    await expect(panel(page).getByRole("progressbar")).toBeVisible();
    await proceed(message("offline.stop"));
    await expect(panel(page)).toContainText("are on this device");
  });
  site.fails = /ZWE-/;
  guard.allow(FAILED_REQUESTS);
  await proceed(/Keep everything/);
  await expect(panel(page)).toContainText(/data\/ZWE-\w+\.json could not be downloaded/);
  site.fails = undefined;
  await proceed(/Download the rest/);
  await isComplete(page);
});

test.describe("a second release", () => {
  /** Opens a scorecard of the first release, and publishes the second one. */
  async function openFirst(atlas: AtlasPage, site: Site): Promise<void> {
    await visit(atlas, "PER");
    site.folder = "dist-fixtures";
  }
  const versionOf = async (page: Page) => {
    const footer = await page.getByRole("contentinfo").textContent();
    return /Dataset (\w{8})/.exec(footer ?? "")?.[1];
  };

  test("leaves open tabs working, can be declined or opened, and is reported in other tabs once opened", async ({
    atlas,
    context,
    site,
  }) => {
    const { page } = atlas;
    await openFirst(atlas, site);
    const version = await versionOf(page);
    const second = new AtlasPage(await context.newPage());
    site.folder = "dist";
    await visit(second, "KEN");
    site.folder = "dist-fixtures";
    // A third tab makes the browser check for a newer worker.
    const third = new AtlasPage(await context.newPage());
    await third.open();
    expect(await versionOf(third.page)).not.toBe(version);
    await expect(notice(page, "newer")).toBeVisible();
    await expect(notice(second.page, "newer")).toBeVisible();
    await third.page.close();

    // Uses the keyboard: if the pointer is over a link, Chromium may restart the old worker, and its debugger then blocks page loads.
    await notice(page, "newer")
      .getByRole("button", { name: message("app.dismiss") })
      .press("Enter");
    await expect(notice(page, "newer")).toBeHidden();
    await link(page, "world").press("Enter");
    await expect(page.getByRole("main")).toContainText("Albania");
    await link(page, "method").press("Enter");
    await expect(page.getByRole("main")).toContainText("CIRT");
    expect(await versionOf(page)).toBe(version);

    await second.page.getByRole("button", { name: message("offline.open-newer") }).press("Enter");
    await expect.poll(() => versionOf(second.page)).not.toBe(version);
    await expect(panel(second.page)).toBeVisible();
    await expect(notice(second.page, "newer")).toBeHidden();
    await expect(notice(page, "replaced")).toBeVisible();
    await page.getByRole("button", { name: message("error.reload") }).click();
    await expect.poll(() => versionOf(page)).not.toBe(version);
  });

  test("is detected when the page becomes visible, with at most one check an hour", async ({
    atlas,
    page,
    site,
  }) => {
    await page.clock.install();
    await atlas.open();
    await expect(panel(page)).toBeVisible();
    site.folder = "dist-fixtures";
    const show = () =>
      page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
    const requests = () => site.requests.filter((path) => path === "/sw.js").length;
    const before = requests();
    await show();
    await page.clock.fastForward("01:00:01");
    await show();
    await expect(notice(page, "newer")).toBeVisible();
    expect(requests()).toBe(before + 1);
  });
});
