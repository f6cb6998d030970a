import type { Locator, Page } from "@playwright/test";
import { trackAddress, waitForHydration } from "./atlas.ts";
import { FURTHER, UNPROFILED } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

/** The smallest phone, and a larger one with and without browser toolbars. */
const PHONES = [
  [320, 568],
  [390, 664],
  [390, 844],
] as const;
const LOCALES = ["en-GB", "es-PE"];
/** Height that each further edition adds, in CSS pixels: a line of buttons, and a line of scores in the row. */
const EDITION_LINES = 38 + 16;

/** The left and right edges of each element. */
const edgesOf = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => element.getBoundingClientRect()).map(({ left, right }) => [left, right]),
  );
const firstRow = (page: Page) => page.locator(".scorecard:not(.skeleton *) .row").first();
const isSpanish = (locale: string) => locale.startsWith("es");

test("the filters collapse into one button that shows the number of active filters", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 844 });
  for (const address of ["es/KEN.html", "compare.html?country=PER&with=CHL,COL", "es/world.html"])
    await test.step(address, async () => {
      await page.goto(address);
      const filters = page.getByRole("search");
      const toggle = filters.getByRole("button", { name: /^(Filters|Filtros)$/ });
      await expect(toggle).toHaveAttribute("aria-expanded", "false");
      const chips = filters.locator(".chip");
      await expect(chips.first()).toBeHidden();
      await toggle.click();
      await expect(chips.first()).toBeVisible();
      for (const [left = -1, right = Number.POSITIVE_INFINITY] of await edgesOf(chips)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
      }
      await chips.nth(1).click();
      await chips.last().click();
      const counted = filters.getByRole("button", { name: /^(Filters|Filtros) \(2\)$/ });
      await counted.click();
      await expect(chips.first()).toBeHidden();
      await expect(counted).toBeFocused();
    });
});

test("clearing the filters moves focus to the number of measures listed", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("KEN.html?pillar=legal&status=absent");
  const clear = page.getByRole("button", { name: message("filters.clear") });
  await clear.press("Enter");
  await expect(clear).toBeHidden();
  const count = page.getByRole("search").getByRole("status");
  await expect(count).toBeFocused();
  await expect(count).not.toHaveCSS("outline-style", "none");
});

test("at 320 px, the pickers of country and language stay beside the title, even if the country's name has long words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of ["BOL.html", "LIE.html", "es/MKD.html", "fr/CAF.html"]) {
    await page.goto(address);
    const parts = await page
      .locator(".top-bar-line > *")
      .evaluateAll((all) =>
        all.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
    const [brand = 0, ...others] = parts;
    expect(
      others.filter((middle) => Math.abs(middle - brand) < 2),
      address,
    ).toHaveLength(2);
  }
});

/** Scorecards whose content above the first row could push the row off the screen. */
const FIRST_SCREENS = [
  ["a new visitor", ""],
  ["Peru", "country=PER"],
  ["Bolivia", "country=BOL"],
  ["the Democratic Republic of the Congo", "country=COD"],
  ["Saint Vincent and the Grenadines", "country=VCT"],
  ["South Africa, whose laws have long names", "country=ZAF"],
  ["the United Arab Emirates, with a flag", "country=ARE"],
  ["the United States, with a flag and long names", "country=USA"],
  ["a country without a profile", `country=${UNPROFILED ?? "TON"}`],
  ["a later edition", "country=PER&edition=gci-2024"],
] as const;

for (const locale of LOCALES) {
  test.describe(`the first screen (${locale})`, () => {
    test.use({ locale });

    const language = isSpanish(locale) ? "es" : "en";

    test("shows the first row of the scorecard", async ({ page }) => {
      const open = trackAddress(page);
      const row = firstRow(page);
      for (const [who, query] of FIRST_SCREENS)
        await test.step(who, async () => {
          await open(query ? `./?lang=${language}&${query}` : "./");
          await expect(page.locator(".chart-panel").first()).toBeAttached();
          for (const [width, height] of PHONES) {
            await page.setViewportSize({ width, height });
            await expect(row.locator(".row-title")).toBeInViewport({ ratio: 1 });
            const { y = height, height: tall = 0 } = (await row.boundingBox()) ?? {};
            const most = height + FURTHER * EDITION_LINES;
            expect(y + tall, `${width} × ${height} px`).toBeLessThanOrEqual(most);
          }
        });
    });

    test("shows the first row of a comparison", async ({ page }) => {
      const open = trackAddress(page);
      for (const query of ["country=PER", "country=KEN", "country=PER&with=CHL"])
        await test.step(query, async () => {
          await open(`./?lang=${language}&view=compare&${query}`);
          const row = page.locator(".compare-row").first();
          for (const [width, height] of PHONES) {
            await page.setViewportSize({ width, height });
            await expect(row.getByRole("button")).toBeInViewport({ ratio: 1 });
          }
        });
    });

    test("has a comparison's link and toggle on one line above the suggestion", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 664 });
      await page.goto(`${isSpanish(locale) ? "es/" : ""}compare.html?country=PER`);
      await waitForHydration(page);
      const [link, fold, note] = await Promise.all([
        page.getByRole("button", { name: message("drawer.link", {}, language) }).boundingBox(),
        page.locator("summary", { hasText: message("compare.chosen", {}, language) }).boundingBox(),
        page.getByText(isSpanish(locale) ? /^Sugerencia/ : /^Suggested/).boundingBox(),
      ]);
      if (!link || !fold || !note) throw new Error("a part is missing");
      const middleOf = ({ y, height }: typeof link) => y + height / 2;
      expect(Math.abs(middleOf(link) - middleOf(fold))).toBeLessThan(2);
      expect(link.x + link.width).toBeLessThan(fold.x);
      expect(link.y + link.height).toBeLessThanOrEqual(note.y);
    });
  });
}

test("the list of compared countries expands by keyboard on a phone, and is always open on a desktop", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("compare.html?country=PER&with=CHL,COL");
  const add = page.getByRole("button", { name: message("compare.add") });
  const fold = page.locator("summary").filter({ hasText: message("compare.chosen") });
  await expect(fold).toBeVisible();
  await expect(add).toBeHidden();
  await page.getByRole("button", { name: message("drawer.link") }).press("Tab");
  await expect(fold).toBeFocused();
  await fold.press("Enter");
  await expect(add).toBeVisible();
  await page.getByRole("button", { name: message("compare.remove", { country: "Chile" }) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Peru compared with Colombia");
  await expect(add).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await expect(add).toBeVisible();
  await expect(fold).toBeHidden();
});

test("a returning visitor sees the first row on a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of ["./?country=KEN", "./"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya");
    // The country is stored after hydration.
    await waitForHydration(page);
  }
  await expect(firstRow(page)).toBeInViewport({ ratio: 1 });
});

test("pillars and the country's figures are collapsible on a phone, and the figures are always open on a desktop", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("PER.html");
  const pillar = page.getByRole("region", { name: "Legal measures" });
  const row = pillar.getByRole("button", { name: /Criminal legislation/ });
  await pillar.getByRole("heading").click();
  await expect(row).toBeHidden();
  await pillar.locator("summary").press("Enter");
  await expect(row).toBeVisible();

  const glance = page.getByRole("region", { name: message("scorecard.at-a-glance") });
  const fold = page.getByText(message("scorecard.figures"));
  const population = page.getByText("29.7 million");
  // A desktop shows the full source line instead of the short one.
  const short = page.getByText("ITU, 19 February 2015", { exact: true });
  const full = page
    .getByText(/Cyberwellness Profile: Republic of Peru.*last updated 19 February/)
    .filter({ visible: true });
  await expect(population).toBeHidden();
  await expect(short).toBeVisible();
  await expect(glance.getByRole("button")).toHaveCount(0);
  await fold.click();
  // The marks are shown only with the names of their pillars.
  await expect(glance.getByRole("button")).toHaveCount(21);
  await expect(glance.getByText("Technical", { exact: true })).toBeVisible();
  await expect(population).toBeVisible();
  await expect(full).toHaveCount(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await expect(population).toBeVisible();
  await expect(fold).toBeHidden();
  await expect(full).toHaveCount(1);
  await expect(short).toBeHidden();
});

test("the open figures of a country fit the narrowest window in Russian", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("ru/PER.html");
  await page.getByText(message("scorecard.figures", {}, "ru")).click();
  await expect(page.locator(".glance-pillars")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("Tab moves through the header in visual order", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto("PER.html");
  await expect(page.locator("button.row").first()).toBeVisible();
  const names = [];
  const places = [];
  for (let stop = 0; stop < 13; stop += 1) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    const box = await page.locator(":focus").boundingBox();
    places.push({ x: box?.x ?? -1, middle: (box?.y ?? -1) + (box?.height ?? 0) / 2 });
  }
  // Each stop is below or to the right of the previous one. The skip link overlaps the first stop.
  for (const [at, { x, middle }] of places.entries()) {
    const before = places[at - 1];
    if (!before || at === 1) continue;
    const isSameLine = Math.abs(middle - before.middle) < 8;
    expect(isSameLine ? x > before.x : middle > before.middle, names[at]).toBe(true);
  }
  expect(names.map((name) => name.split(/(?=Add$|Español)/)[0])).toEqual([
    message("app.skip"),
    message("app.title"),
    "Peru",
    "English",
    message("app.view.scorecard"),
    message("app.view.compare"),
    message("app.view.world"),
    message("app.view.method"),
    message("app.view.dataset"),
    message("app.view.import"),
    message("question.title"),
    message("scorecard.figures"),
    message("scorecard.profile", { years: "2014–2015" }),
  ]);
});

test("the drawer of a comparison stacks the countries on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("compare.html?country=PER&with=CHL,COL,URY,BRA,ECU&indicator=1.3.1");
  const names = page.getByRole("dialog").getByRole("heading", { level: 3, name: /^(Peru|Chile)$/ });
  await expect(names).toHaveCount(2);
  const [[peru] = [], [chile] = []] = await edgesOf(names);
  expect(chile).toBe(peru);
});

test("the export menu fits a phone and shares the link", async ({ visitor }) => {
  const { page } = await visitor({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async ({ url = "" }: ShareData) => Object.assign(window, { sharedUrl: url }),
    });
  });
  await page.goto("es/PER.html");
  const name = message(
    "snapshot.export-of",
    { title: message("app.view.scorecard", {}, "es") },
    "es",
  );
  const exporting = page.getByRole("button", { name });
  await exporting.click();
  const menu = page.getByRole("group", { name });
  await expect(menu).toBeVisible();
  expect(await menu.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await menu.getByRole("button", { name: message("drawer.link-share", {}, "es") }).click();
  await expect(menu).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(window, "sharedUrl"))).toContain("/es/PER.html");
});

test("the brief and export buttons are on one line below the filters", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("es/PER.html");
  await waitForHydration(page);
  const button = (name: string | RegExp) =>
    page.getByRole("search").locator("a, button").filter({ hasText: name }).first();
  const [brief, exporting] = await Promise.all([
    button(message("brief.open", {}, "es")).boundingBox(),
    button(message("snapshot.export", {}, "es")).boundingBox(),
  ]);
  expect(Math.abs((brief?.y ?? 0) - (exporting?.y ?? 99))).toBeLessThan(4);
});
