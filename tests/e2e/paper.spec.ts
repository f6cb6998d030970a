import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import framework from "../../data/framework.json" with { type: "json" };
import { FAILED_REQUESTS } from "./guard.ts";
import { countIn, FURTHER, LAST, SHIPPED } from "./shipped.ts";
import { expect, test } from "./test.ts";

const MEASURES = framework.indicators.map(({ title }) => title.en);
/** The file of the last edition's scores. */
const LAST_SCORES = new RegExp(LAST.id);
const SIX = "./?view=compare&country=PER&with=CHL,COL,URY,BRA,VEN";

/** The words of each page, as the browser would print it. */
async function print(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  await document.destroy();
  // Blanks fall anywhere in what is laid out: beside a ligature, at the end of a line.
  return pages.map(together);
}

/** Words without blanks. */
const together = (words: string) => words.replaceAll(/\s+/g, "");

for (const [what, query, most] of [
  ["six countries", "", 3],
  ["six countries in words", "&words=shown", 10],
  ["from a small window", "&words=shown", 10],
] as const)
  test(`a comparison prints every measure and the gap list: ${what}`, async ({ atlas }) => {
    const { page } = atlas;
    if (what === "from a small window") await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(`${SIX}${query}`);
    await expect(page.getByText(/Program for the Improvement/).first()).toBeVisible();
    // Every country's names are there, and none of their places.
    await page.waitForLoadState("networkidle");
    const pages = await print(page);
    expect(pages.length).toBeLessThanOrEqual(most);
    const words = pages.join(" ");
    for (const measure of MEASURES) expect.soft(words).toContain(together(measure));
    expect(words).toContain(together("What Peru lacks and others have"));
    // What the marks mean, and how many measures there are.
    expect(words).toMatch(/Inplace21.*Notknown3.*21of21measureslisted/);
    // The chart that nobody scrolled to, and where all this is to be found again.
    expect(words).toMatch(/Measuresinplacebypillar.*Capacitybuilding.*Venezuela3of4/);
    expect(words).toContain("view=compare&country=PER&with=CHL,COL,URY,BRA,VEN");
    // The footer takes no page of its own.
    expect(pages.at(-1)).toContain(together("Measures in place by pillar"));
  });

// The longest lists of names there are take a second page.
for (const [country, most] of [
  ["PER", 1],
  ["EST", 1],
  ["USA", 2],
] as const)
  test(`the scorecard of ${country} prints on ${most} pages, with every name, legend and address`, async ({
    atlas,
  }) => {
    await atlas.open(`./?country=${country}`);
    const names = await atlas.page.locator(".row-names bdi").allTextContents();
    expect(names.length).toBeGreaterThan(15);
    const pages = await print(atlas.page);
    expect(pages.length).toBeGreaterThanOrEqual(most);
    expect(pages.length).toBeLessThanOrEqual(most + FURTHER);
    const words = pages.join("");
    for (const one of [...MEASURES, ...names]) expect.soft(words).toContain(together(one));
    expect(words).not.toContain("…");
    expect(pages[0]).toMatch(/Inplace\d+(Partly|Notinplace|Notknown)\d+/);
    expect(pages.at(-1)).toContain(`?country=${country}`);
  });

for (const [view, address] of [
  ["a scorecard", "./?country=PER&indicator=2.2"],
  ["a comparison", "./?view=compare&country=PER&with=CHL,COL&indicator=2.2"],
] as const)
  test(`an open drawer prints in place of ${view}`, async ({ atlas }) => {
    await atlas.page.goto(address);
    await expect(atlas.drawer).toContainText("Convention on the Rights of the Child");
    const pages = await print(atlas.page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("ConventionontheRightsoftheChild");
    expect(pages[0]).not.toContain("Manpowerdevelopment");
  });

test("a brief whose scores do not come says so, and tries again", async ({ atlas, guard }) => {
  guard.allow(FAILED_REQUESTS);
  const { page } = atlas;
  await page.route(LAST_SCORES, (route) => route.abort());
  await page.goto("./?country=PER&lang=en");
  await page.getByRole("button", { name: "Print a brief" }).click();
  const brief = page.getByRole("dialog");
  await expect(brief.getByRole("alert")).toBeVisible();
  await page.unroute(LAST_SCORES);
  await brief.getByRole("button", { name: "Try again" }).click();
  await expect(brief.getByRole("columnheader", { name: "Who to learn from" })).toBeVisible();
});

for (const country of ["PER", "EST", "PLW"])
  for (const [language, button, models] of [
    ["en", "Print a brief", "Who to learn from"],
    ["es", "Imprimir un informe", "De quién aprender"],
  ] as const)
    test(`a brief on ${country} fills two pages, in ${language}`, async ({ atlas }) => {
      const { page } = atlas;
      await page.goto(`./?country=${country}&lang=${language}`);
      await page.getByRole("button", { name: button }).click();
      const brief = page.getByRole("dialog");
      await expect(brief.getByRole("columnheader", { name: models })).toBeVisible();
      const measures = await brief.getByRole("rowheader").count();
      expect(measures).toBeGreaterThan(10);
      const pages = await print(page);
      expect(pages).toHaveLength(2);
      expect(pages[0]).toContain(`GCI${LAST.years}`);
      expect(pages[1]).toContain(together(models));
      expect(pages[1]).toContain(`country=${country}&lang=${language}&dataset=`);
      // No name is cut, and nothing of the page lies beneath.
      expect(pages.join("")).not.toContain("…");
      await page.keyboard.press("Escape");
      await expect(brief).toBeHidden();
      await expect(page.getByRole("button", { name: button })).toBeFocused();
    });

test("the world prints every country once, with its heads on every page", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./?view=world&order=region");
  const links = page.getByRole("grid").getByRole("rowheader").getByRole("link");
  await expect(links.filter({ hasText: "Zimbabwe" })).toBeAttached();
  const names = await links.allTextContents();
  const pages = await print(page);
  expect(pages.length).toBeLessThanOrEqual(5);
  for (const words of pages) {
    expect.soft(words).toMatch(/%ofcountries.*Criminallegislation/);
    // With what stands at the foot of the heads: what the columns sort by, and the figures.
    expect.soft(words).toContain("Country");
    expect.soft(words).toMatch(/\d{1,3}(Criminallegislation|Regulation)|Criminallegislation\d/);
  }
  const all = pages.join(" ");
  for (const name of names) expect.soft(all).toContain(together(name));
  expect(all).toMatch(new RegExp(`InplacePartlyNotinplace.*${SHIPPED}countries`));
  // A block is rows and one drawing of their marks: cut in two, they would not stand side by side.
  await page.emulateMedia({ media: "print" });
  const breaks = await page
    .locator(".matrix-block")
    .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).breakInside));
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
});

for (const part of ["countries", "map", "distribution"])
  for (const width of [390, 1440])
    test(`the ${part} prints on one page from ${width} px, as wide as the paper`, async ({
      atlas,
    }) => {
      const { page } = atlas;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./?view=world&show=${part}&region=americas`);
      await expect(page.getByRole("img").first()).toBeVisible();
      const pages = await print(page);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toMatch(
        new RegExp(
          `Americas.*${countIn("americas")}of${SHIPPED}countries.*ITU,CyberwellnessProfiles`,
        ),
      );
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 688, height: 900 });
      const { image, paper } = await page.getByRole("figure").evaluate((figure) => ({
        image: figure.querySelector("[role=img] svg")?.getBoundingClientRect().width,
        paper: figure.getBoundingClientRect().width,
      }));
      expect(image).toBeCloseTo(paper, 0);
    });

test("a later edition's scores stand on paper, each at the end of its row", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 690, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  await page.goto("./?country=PER&edition=gci-2024");
  const score = page.locator(".row.is-edition").first().getByText("1.00");
  const { x = 0, width = 0 } = (await score.boundingBox()) ?? {};
  expect(width).toBeGreaterThan(0);
  expect(x).toBeGreaterThan(345);
  expect(x + width).toBeLessThanOrEqual(690);
});
