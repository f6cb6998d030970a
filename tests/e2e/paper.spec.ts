import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import framework from "../../data/framework.json" with { type: "json" };
import type { Language } from "../../src/domain/languages.ts";
import { folderOf } from "../../src/url/page-path.ts";
import { waitForHydration } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { countIn, FURTHER, LAST, SHIPPED } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";
import { message } from "./words.ts";

const MEASURES = framework.indicators.map(({ title }) => title);
const LAST_SCORES = new RegExp(LAST.id);
const SIX = "./compare.html?country=PER&with=CHL,COL,URY,BRA,VEN";
/** A4 in points, portrait. */
const A4 = [595, 842];

/** Whitespace is unreliable in extracted text, for example beside a ligature or at the end of a line. */
const withoutBlanks = (text: string) => text.replaceAll(/\s+/g, "");

/** Waits for the print styles. The code that loads them also registers the listener that sets the printed header. */
const waitForPrintStyles = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        [...document.styleSheets].some(({ media }) => media.mediaText === "print"),
      ),
    )
    .toBe(true);

/** Prints to PDF and returns the text of each printed page, without whitespace. Checks the size of each printed page. */
async function print(page: Page, isLandscape = (_text: string) => false): Promise<string[]> {
  // The page's address is rendered after hydration, when parts of the page may still be loading.
  await expect(page.locator(".page-address")).not.toBeEmpty();
  return printEmbed(page, isLandscape);
}

/** Like `print`, but for an embed, which does not have the page's address. */
async function printEmbed(page: Page, isLandscape = (_text: string) => false): Promise<string[]> {
  await expect(page.locator("main [aria-busy=true]:not(.chart-frame)")).toHaveCount(0);
  await waitForPrintStyles(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const sheet = await document.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const text = withoutBlanks(items.map((item) => ("str" in item ? item.str : "")).join(" "));
      const size = isLandscape(text) ? A4.toReversed() : A4;
      expect(sheet.view.slice(2).map(Math.round)).toEqual(size);
      return text;
    }),
  );
  await document.destroy();
  return pages;
}

const isChart = (text: string) => /Measuresinplacebypillar|OverallscoresintheGlobal/.test(text);

for (const [what, query, most, isLandscape] of [
  ["marks", "", 4, () => false],
  ["names in landscape, from a phone", "&words=shown", 10, (text: string) => !isChart(text)],
] as const)
  test(`a comparison prints every measure, its gaps and its chart: ${what}`, async ({ page }) => {
    if (query) await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(`${SIX}${query}`);
    // Venezuela's names are the last part of the gap list to load.
    await expect(page.getByText(/Program for the Improvement/).first()).toBeVisible();
    const pages = await print(page, isLandscape);
    expect(pages.length).toBeLessThanOrEqual(most);
    const text = pages.join(" ");
    for (const measure of MEASURES) expect.soft(text).toContain(withoutBlanks(measure));
    const gaps = message("compare.gaps.title", { since: "none", others: 5, country: "Peru" });
    expect(text).toContain(withoutBlanks(gaps));
    // The filter chips double as the legend.
    expect(text).toMatch(/Inplace21.*Notknown3.*21of21measureslisted/);
    // The charts print even if they have not been scrolled into view.
    expect(text).toMatch(/Measuresinplacebypillar.*Capacitybuilding.*Venezuela.*3of4/);
    expect(text).toContain("compare.html?country=PER&with=CHL,COL,URY,BRA,VEN");
    // The last page also has the overall scores, so the footer does not add a page.
    expect(pages.at(-1)).toContain(withoutBlanks(message("since.overall-title")));
  });

for (const embed of ["pillar-bars", "overall-scores"])
  test(`an embedded chart of a comparison is printed alone: ${embed}`, async ({ page }) => {
    await page.goto(`${SIX}&words=shown&embed=${embed}`);
    await expect(page.getByRole("figure")).toBeVisible();
    await expect(page.locator(".compare-names").first()).toBeAttached();
    const pages = await printEmbed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Venezuela");
    expect(pages[0]).not.toContain(withoutBlanks(MEASURES[0] ?? ""));
  });

for (const [address, last] of [
  ["./ar/KEN.html?embed=peers", "100%"],
  ["./KEN.html?embed=since", "GCI2024:1.00"],
] as const)
  test(`an embedded chart is printed without cutting off its end: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("figure").locator("svg text").first()).toBeAttached();
    const [text] = await printEmbed(page);
    expect(text).toContain(last);
  });

test("a comparison of scores, which have no names, is printed in portrait", async ({ page }) => {
  await page.goto("./compare.html?country=PER&with=CHL,COL&edition=gci-2024");
  await waitForHydration(page);
  await expect(page.getByRole("gridcell").filter({ hasText: "0.78" }).first()).toBeVisible();
  expect((await print(page)).length).toBeLessThanOrEqual(4);
});

/** Expects every page to have the title, the date and its number in its margins. */
function expectMargins(pages: readonly string[], title: string, language: Language): void {
  const date = new Date().toLocaleDateString(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const head = withoutBlanks(`${title} · ${date}`);
  expect(head).toContain("CyberwellnessAtlas");
  for (const [at, text] of pages.entries()) {
    expect.soft(text).toContain(head);
    expect.soft(text).toContain(`${at + 1}/${pages.length}`);
  }
  // The last page repeats the title and date before the address, for browsers without margin boxes.
  expect(pages.at(-1)).toContain(`${head}·http`);
}

for (const [what, address, most] of [
  ["Peru", "./?country=PER", 1],
  ["the United States, with the most names", "./USA.html", 2],
  ["a country with very long names", `${FIXTURES_URL}ATA.html`, 2],
] as const)
  test(`the scorecard of ${what} prints with every name (page limit: ${most})`, async ({
    atlas,
  }) => {
    await atlas.open(address);
    const names = await atlas.page.locator(".row-names bdi").allTextContents();
    expect(names.length).toBeGreaterThan(3);
    const pages = await print(atlas.page);
    expect(pages.length).toBeLessThanOrEqual(most + FURTHER);
    const text = pages.join("");
    for (const part of [...MEASURES, ...names]) expect.soft(text).toContain(withoutBlanks(part));
    expect(text).not.toContain("…");
    expect(pages[0]).toMatch(/Inplace\d+(Partly|Notinplace|Notknown)\d+/);
    expect(pages.at(-1)).toContain(atlas.address.search);
    expectMargins(pages, await atlas.page.title(), "en");
  });

test("a scorecard with long titles of measures prints on one page", async ({ page }) => {
  for (const address of ["./fr/CHE.html", "./ru/AFG.html"]) {
    await page.goto(address);
    await waitForHydration(page);
    expect((await print(page)).length, address).toBeLessThanOrEqual(1 + FURTHER);
  }
});

for (const [language, address, title] of [
  ["es", "./es/compare.html?country=PER&with=CHL&words=hidden", "Comparar Perú y Chile"],
  ["en", "./world.html?show=map", "World: map"],
] as const)
  test(`every printed page of ${title} shows its title, the date and the page number`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
    await expect(
      page.getByRole("main").locator("table, .row, .world-map-stage").first(),
    ).toBeVisible();
    await waitForHydration(page);
    expectMargins(await print(page), await page.title(), language);
  });

test("a scorecard in the dark theme prints on white, without the search field", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.emulateMedia({ colorScheme: "dark" });
  await atlas.in("es").open("./?lang=es&pillar=legal");
  expect((await print(page)).length).toBe(1);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(atlas.rows).toHaveCount(2);
  for (const row of await atlas.rows.all()) await expect(row).toBeVisible();
  await expect(atlas.searchBox).toBeHidden();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(paper);
});

for (const [view, address] of [
  ["a scorecard", "./?country=PER&indicator=2.2"],
  ["a comparison", "./compare.html?country=PER&with=CHL,COL&indicator=2.2"],
] as const)
  test(`an open drawer is printed instead of ${view}`, async ({ atlas }) => {
    await atlas.page.goto(address);
    await expect(atlas.drawer).toContainText("Convention on the Rights of the Child");
    const pages = await print(atlas.page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("ConventionontheRightsoftheChild");
    expect(pages[0]).not.toContain("Manpowerdevelopment");
    expect(pages[0]).toMatch(/http.*indicator=2\.2/);
  });

test("a brief whose scores fail to load shows an error and loads them on retry", async ({
  atlas,
  guard,
}) => {
  guard.allow(FAILED_REQUESTS);
  const { page } = atlas;
  await page.route(LAST_SCORES, (route) => route.abort());
  await page.goto("./?country=PER&lang=en");
  await page.getByRole("button", { name: message("brief.open") }).click();
  const brief = page.getByRole("dialog");
  await expect(brief.getByRole("alert")).toBeVisible();
  await page.unroute(LAST_SCORES);
  await brief.getByRole("button", { name: atlas.words.retry }).click();
  const models = message("brief.models", { edition: LAST.short });
  await expect(brief.getByRole("columnheader", { name: models })).toBeVisible();
});

/** South Sudan's brief in Russian is the longest of these. Palau has no later scores. */
const BRIEFS: readonly [country: string, language: Language][] = [
  ["PER", "es"],
  ["PLW", "en"],
  ["IRQ", "es"],
  ["SSD", "ru"],
];

for (const [country, language] of BRIEFS)
  test(`a brief on ${country} fits on one page (${language})`, async ({ page }) => {
    await page.goto(`./${folderOf(language)}${country}.html`);
    await waitForHydration(page);
    const button = page.getByRole("button", { name: message("brief.open", {}, language) });
    const models = message("brief.models", { edition: LAST.short }, language);
    await button.click();
    const brief = page.getByRole("dialog");
    await expect(brief.getByRole("columnheader", { name: models })).toBeVisible();
    expect(await brief.getByRole("rowheader").count()).toBeGreaterThan(10);
    const pages = await print(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(`GCI${LAST.years}`);
    expect(pages[0]).toContain(withoutBlanks(models));
    expect(pages[0]).toContain(`${folderOf(language)}${country}.html?dataset=`);
    expect(pages.join("")).not.toContain("…");
    await page.keyboard.press("Escape");
    await expect(brief).toBeHidden();
    await expect(button).toBeFocused();
  });

test("the matrix prints every country, repeats its header and splits no block across pages", async ({
  page,
}) => {
  await page.goto("./world.html?order=region");
  await waitForHydration(page);
  const links = page.getByRole("grid").getByRole("rowheader").getByRole("link");
  await expect(links.filter({ hasText: "Zimbabwe" })).toBeAttached();
  const names = await links.allTextContents();
  const pages = await print(page);
  expect(pages.length).toBeLessThanOrEqual(5);
  for (const text of pages) {
    expect.soft(text).toMatch(/%ofcountries.*Criminallegislation/);
    expect.soft(text).toContain("Country");
    expect.soft(text).toMatch(/\d{1,3}(Criminallegislation|Regulation)|Criminallegislation\d/);
  }
  const all = pages.join(" ");
  for (const name of names) expect.soft(all).toContain(withoutBlanks(name));
  expect(all).toMatch(new RegExp(`InplacePartlyNotinplace.*${SHIPPED}countries`));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("searchbox")).toBeHidden();
  // A block's text and its drawing would not line up across a page break.
  const breaks = await page
    .locator(".matrix-block")
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).breakInside));
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

for (const [language, edition] of [
  ["en", "gci-2024"],
  ["fr", "since"],
  ["ru", "gci-2024"],
] as const)
  test(`the matrix with edition=${edition} repeats its header on each page (${language})`, async ({
    page,
  }) => {
    await page.goto(`./${folderOf(language)}world.html?edition=${edition}`);
    await waitForHydration(page);
    await expect(page.getByRole("grid").getByRole("rowheader").nth(150)).toBeAttached();
    const titles = await page.locator(".matrix-title").allTextContents();
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages)
      for (const title of titles) expect.soft(text).toContain(withoutBlanks(title));
  });

test("the list repeats its header on each page, and has its totals on the last page only", async ({
  page,
}) => {
  await page.goto("./world.html?show=list");
  await expect(page.getByRole("rowheader", { name: "Zimbabwe" })).toBeAttached();
  const pages = await print(page, () => true);
  expect(pages.length).toBeLessThanOrEqual(6);
  for (const text of pages) expect.soft(text).toMatch(/Country.*Population/);
  expect(pages.map((text) => text.includes("median"))).toEqual(
    pages.map((_, at) => at === pages.length - 1),
  );
});

const FIVE = "1.3.1,1.2.1,1.1.1,1.1.2,1.3.3";

for (const [language, query] of [
  ["en", `lacks=${FIVE}`],
  ["es", `lacks=${FIVE},1.2.2,1.2.3,2.1`],
  ["ru", `edition=since&has=${FIVE},1.2.2,1.2.3,2.1`],
] as const)
  test(`the list prints every column on each page, despite many conditions (${language})`, async ({
    page,
  }) => {
    await page.goto(`./${folderOf(language)}world.html?show=list&match=any&${query}`);
    await expect(page.getByRole("rowheader").nth(100)).toBeAttached();
    const headers = await page.getByRole("columnheader").allTextContents();
    const pages = await print(page, () => true);
    expect(headers.length).toBeGreaterThan(15);
    for (const text of pages)
      for (const header of headers)
        expect.soft(text).toContain(withoutBlanks(header.replaceAll(/[\u2066-\u2069]/g, "")));
  });

for (const part of ["countries", "map", "distribution"])
  test(`World's ${part} part prints on one page, as wide as the paper, from a wide or narrow window`, async ({
    page,
  }) => {
    await page.goto(`./world.html?show=${part}&region=americas`);
    await waitForHydration(page);
    const figure = page.getByRole("figure");
    const widths = () =>
      figure.evaluate((element) => {
        const image = element.querySelector("[role=img] svg");
        return [image, element].map((one) => Math.round(one?.getBoundingClientRect().width ?? 0));
      });
    const difference = async () => {
      const [image = 0, whole = -9] = await widths();
      return Math.abs(image - whole);
    };
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole("img").first()).toBeVisible();
      const pages = await print(page);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(
        new RegExp(
          `Americas.*${countIn("americas")}of${SHIPPED}countries.*ITU,CyberwellnessProfiles`,
        ),
      );
      expect(pages[0]).not.toContain("×");
      await page.emulateMedia({ media: "print" });
      // Only the chips of active filters are printed.
      await expect(page.locator(".chip:not(.is-limit):visible")).toHaveCount(0);
      await page.setViewportSize({ width: 688, height: 900 });
      await expect.poll(difference).toBeLessThanOrEqual(1);
      await page.emulateMedia({ media: null });
    }
  });

test("a later edition's scores are printed at the end of their rows", async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.goto("./?country=PER&edition=gci-2024");
  const score = page.locator(".row.is-edition").first().getByText("1.00");
  await expect(score).toBeVisible();
  const { x = 0, width = 0 } = (await score.boundingBox()) ?? {};
  expect(x).toBeGreaterThan(345);
  expect(x + width).toBeLessThanOrEqual(690);
});

test("printed scores are aligned with their headers", async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.goto("./PER.html");
  await waitForPrintStyles(page);
  await page.emulateMedia({ media: "print" });
  const rightOf = (row: string) =>
    page
      .locator(`${row} .row-scores > *`)
      .first()
      .evaluate((element) => Math.round(element.getBoundingClientRect().right));
  expect(await rightOf(".row-heads")).toBe(await rightOf(".row:first-child"));
});

test("a printed scorecard names the publisher of its scores", async ({ page }) => {
  await page.goto("./PER.html");
  await waitForPrintStyles(page);
  const sources = page.getByText(/^GCI 2014, .*: International Telecommunication Union$/);
  await expect(sources).toBeAttached();
  await expect(sources).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(sources).toBeVisible();
});

for (const query of ["", "?table=regions"])
  test(`a measure with many laws is printed on at most 14 pages: 1.1.2${query}`, async ({
    page,
  }) => {
    await page.goto(`./1.1.2.html${query}`);
    await waitForHydration(page);
    // Wait for the laws, which are rendered after hydration.
    await expect(page.locator(".chart-table details li").first()).toBeAttached();
    expect((await print(page)).length).toBeLessThanOrEqual(14);
  });

test("World's printed list has a wide column of measures in place, even if a condition moves other columns", async ({
  page,
}) => {
  await page.goto("./world.html?show=list&gci2024.overall=50..");
  await waitForPrintStyles(page);
  await page.emulateMedia({ media: "print" });
  const widthOf = (name: string) =>
    page
      .getByRole("columnheader", { name, exact: true })
      .evaluate((head) => getComputedStyle(head).minInlineSize);
  expect(Number.parseFloat(await widthOf("In place"))).toBeGreaterThan(100);
  expect(await widthOf("Internet users (%)")).not.toBe(await widthOf("In place"));
});

for (const [what, address, notices] of [
  ["a scorecard of a later edition", "./PER.html?edition=gci-2024", 0],
  ["the page of a country without a profile", "./TON.html", 0],
  ["a scorecard with notices", "./?status=nonsense&country=XXX", 2],
] as const)
  test(`${what} is printed on one page`, async ({ page }) => {
    await page.goto(address);
    await waitForHydration(page);
    await expect(page.locator(".row").first()).toBeVisible();
    await expect(page.locator(".notice")).toHaveCount(notices);
    expect(await print(page)).toHaveLength(1);
  });

test("the list of all measures is printed only on its own page", async ({ page }) => {
  const all = page.getByRole("navigation", { name: message("app.view.measure") });
  for (const [address, isPrinted] of [
    ["./?view=measure", true],
    ["./1.1.1.html", false],
  ] as const) {
    await page.goto(address);
    await waitForPrintStyles(page);
    await expect(all).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(all).toBeVisible({ visible: isPrinted });
    await page.emulateMedia({ media: null });
  }
});

test("a dark embed prints its chart on white, without the filters", async ({ page }) => {
  await page.goto("./?country=PER&embed=peers&theme=dark");
  await waitForPrintStyles(page);
  await expect(page.getByRole("img").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img").first()).toBeVisible();
  await expect(page.getByRole("search")).toBeHidden();
  const root = page.locator(":root");
  await expect(root).toHaveCSS("color-scheme", "light");
});
