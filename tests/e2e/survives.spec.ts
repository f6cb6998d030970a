import type { Page } from "@playwright/test";
import type { AtlasPage } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { ANTARCTICA, KeepingPage, upload } from "./keeping.ts";
import { expect, INDEX_FILE, test } from "./test.ts";

/*
 * Networks fail and editions change while the page is open: each part that does not come says so in its own place, names
 * the cause and what to do, and takes nothing away that is there.
 */

test.beforeEach(({ guard }) =>
  guard.allow(
    FAILED_REQUESTS,
    /FetchError|dynamically imported module|Unable to preload CSS|MIME type/,
  ),
);

const link = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("link", { name, exact: true });

/** Nothing that was there is gone: the frame, the way back, and the scorecard at its end. */
async function goBack(atlas: AtlasPage) {
  await expect(link(atlas.page, "World")).toBeVisible();
  await atlas.page.goBack();
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.alert).toBeHidden();
}

for (const [view, found] of [
  ["World", "Albania"],
  ["Compare", "Measure by measure"],
  ["Method", "How a document becomes facts"],
  ["Add a document", "Choose files"],
] as const)
  test(`without a connection ${view} says so in its place, and comes when it is back`, async ({
    atlas,
    context,
  }) => {
    const { page } = atlas;
    await atlas.openWithCharts();
    await context.setOffline(true);
    await link(page, view).click();
    await expect(atlas.alert).toContainText("could not be reached. Check the connection");
    await goBack(atlas);
    await page.goForward();
    await expect(atlas.alert).toBeVisible();
    await context.setOffline(false);
    await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
    await expect(atlas.alert).toBeHidden();
    await expect(page.getByRole("main")).toContainText(found);
    // Its styles have come with it.
    const lost = await page.evaluate(
      () =>
        [...document.querySelectorAll("link[rel=stylesheet]")].filter(
          (one) => !("sheet" in one && one.sheet),
        ).length,
    );
    expect(lost).toBe(0);
  });

test("after a newer edition was published a part says so, and asks for a reload", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(/\/assets\/WorldView-[\w-]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await atlas.openWithCharts();
  await link(page, "World").click();
  await expect(atlas.alert).toContainText(/WorldView-[\w-]+\.js is no longer on the server/);
  await expect(atlas.alert).toContainText("a newer edition of the atlas has been published");
  await goBack(atlas);
  await page.goForward();
  await expect(atlas.alert).toBeVisible();
  await page.unrouteAll();
  await atlas.alert.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("World");
  await expect(page.getByRole("main")).toContainText("Albania");
});

test("a language that cannot be had leaves the page in the one it has", async ({ atlas }) => {
  const { page } = atlas;
  await page.route(/\/assets\/es-[\w-]+\.js$/, (route) => route.abort("internetdisconnected"));
  await atlas.openWithCharts("./?indicator=1.2.1");
  await page.keyboard.press("Escape");
  await atlas.languagePicker.selectOption("es");
  const notice = page.getByRole("status").filter({ hasText: "Español could not be loaded" });
  await expect(notice).toContainText("could not be reached. Check the connection");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(atlas.rows).toHaveCount(21);
  await page.unrouteAll();
  await notice.getByRole("button", { name: atlas.words.retry }).click();
  // No browser asks twice for the same part of a program.
  await expect(notice).toContainText("can be reached again");
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(notice).toBeHidden();
  await expect(atlas.in("es").countryPicker).toBeVisible();
});

test("an index that never comes is told of after ten seconds; the first view stays", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(INDEX_FILE, () => {});
  await page.goto("./", { waitUntil: "commit" });
  await expect(atlas.alert).toContainText("has not arrived after ten seconds", { timeout: 20_000 });
  await expect(atlas.country).toHaveText("Peru");
  await expect(atlas.rows).toHaveCount(21);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
  await expect(atlas.alert).toBeHidden();
  await atlas.openDrawer("1.2.1");
});

test("the country list stays shut, and other pages are led to, while the index is missing", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.route(INDEX_FILE, (route) => route.abort("internetdisconnected"));
  await page.goto("./");
  await expect(atlas.alert).toContainText(/index-\w+\.json could not be reached/);
  await expect(atlas.row("1.2.1")).toContainText("PeCERT");
  await expect(atlas.row("1.2.1")).toBeDisabled();
  await link(page, "Method").click();
  await expect(page.getByRole("main")).toContainText("How a document becomes facts");
  await page.goBack();
  await expect(atlas.rows).toHaveCount(21);
});

test("a search says that it could not look through the document's words", async ({
  atlas,
  context,
}) => {
  await atlas.openWithCharts();
  await context.setOffline(true);
  await atlas.searchBox.fill("referential");
  await expect(atlas.alert).toContainText(/PER-evidence-\w+\.json could not be reached/);
  await context.setOffline(false);
  await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
  await expect(atlas.rows).toHaveCount(1);
  await expect(atlas.alert).toBeHidden();
});

test("an export that cannot be made says why", async ({ atlas, context }) => {
  await atlas.openWithCharts();
  await context.setOffline(true);
  const title = atlas.words.charts.measures;
  await atlas.exportButton(title).click();
  await expect(atlas.alert).toContainText("A part of the page could not be reached");
  await context.setOffline(false);
  await atlas.page.getByRole("button", { name: atlas.words.retry }).click();
  await atlas.exportOption(title, "Download CSV").click();
  await expect(atlas.page.getByText(/^Saved as /)).toBeVisible();
});

test("an open review outlives a page that cannot be had", async ({ atlas, context }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(upload("ATA.txt", ANTARCTICA));
  const cirt = page.getByRole("article", { name: /^1\.2\.1/ });
  await cirt.getByRole("combobox").selectOption("partial");
  await expect(cirt).toContainText("Corrected");
  await context.setOffline(true);
  await link(page, "Method").click();
  await expect(atlas.alert).toContainText("Check the connection");
  await page.goBack();
  await expect(cirt).toContainText("Corrected");
  await expect(cirt.getByRole("combobox")).toHaveValue("partial");
});
