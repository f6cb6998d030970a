import AxeBuilder from "@axe-core/playwright";
import { FIGURES } from "../../src/domain/figures.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import type { AtlasPage } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { expect, FIXTURES_URL, PROFILE_FILE, test } from "./test.ts";
import { WORDS } from "./words.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds in the page as it stands, one line a rule with the first place. */
async function findFaults({ page }: AtlasPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`);
}

const CHARTS = FIGURES.filter(({ view }) => view === "scorecard");
/** Every chart of the scorecard as its table. */
const TABLES = CHARTS.map(({ id }) => id).join(",");

/** The states that are looked at: an address, and what is done there. */
const STATES: Record<string, { query: string; act?: (atlas: AtlasPage) => Promise<void> }> = {
  "the scorecard": { query: "" },
  "the drawer open": {
    query: "indicator=1.2.1",
    act: (atlas) => expect(atlas.drawer.locator("mark")).toBeVisible(),
  },
  "tables for charts": { query: `table=${TABLES}` },
  "one pillar": { query: "pillar=technical" },
  "filtered to nothing": {
    query: "q=nothing-has-these-words",
    act: (atlas) => expect(atlas.rows).toHaveCount(0),
  },
  "the export menu open": {
    query: "",
    act: (atlas) => atlas.exportButton(atlas.words.charts.measures).click(),
  },
  "the list of countries open": { query: "", act: (atlas) => atlas.countryPicker.click() },
  "a notice": { query: "status=nonsense" },
};

for (const language of LANGUAGES)
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing in ${language}, ${colorScheme}`, async ({ atlas: page, guard }) => {
      test.slow();
      const atlas = page.in(language);
      await atlas.page.emulateMedia({ colorScheme });
      for (const [state, { query, act }] of Object.entries(STATES)) {
        await atlas.open(`./?lang=${language}&${query}`);
        if (query !== "q=nothing-has-these-words") await atlas.waitForCharts();
        await act?.(atlas);
        expect.soft(await findFaults(atlas), state).toEqual([]);
      }
      guard.allow(FAILED_REQUESTS);
      await atlas.page.route(PROFILE_FILE, (route) => route.fulfill({ status: 404 }));
      await atlas.page.goto(`./?lang=${language}`);
      await expect(atlas.alert).toBeVisible();
      expect.soft(await findFaults(atlas), "a profile that is not there").toEqual([]);
    });

test("axe finds nothing on the method page", async ({ atlas }) => {
  for (const language of LANGUAGES)
    for (const colorScheme of ["light", "dark"] as const) {
      await atlas.page.emulateMedia({ colorScheme });
      await atlas.page.goto(`./?view=method&lang=${language}`);
      await expect(atlas.country).toHaveText(WORDS[language].method);
      expect.soft(await findFaults(atlas), `${language}, ${colorScheme}`).toEqual([]);
    }
});

for (const country of ["ATA", "BVT"])
  test(`axe finds nothing in ${country}, with flags, drafts and other scripts`, async ({
    atlas,
  }) => {
    await atlas.openWithCharts(`${FIXTURES_URL}?country=${country}`);
    expect.soft(await findFaults(atlas)).toEqual([]);
    for (const code of ["1.1.1", "1.1.2", "1.2.1", "1.4.1"]) {
      await atlas.open(`${FIXTURES_URL}?country=${country}&indicator=${code}`);
      await expect(atlas.drawer).toBeVisible();
      expect.soft(await findFaults(atlas), code).toEqual([]);
    }
  });

for (const width of [320, 2560])
  test(`axe finds nothing at ${width} px`, async ({ atlas }) => {
    await atlas.page.setViewportSize({ width, height: 700 });
    await atlas.openWithCharts();
    expect.soft(await findFaults(atlas)).toEqual([]);
    await atlas.openDrawer("1.2.1");
    expect.soft(await findFaults(atlas)).toEqual([]);
  });

test("with forced colours every mark and control is still there", async ({ atlas }) => {
  await atlas.page.emulateMedia({ forcedColors: "active" });
  await atlas.openWithCharts();
  for (const code of ["1.1.1", "1.2.2", "1.4.3", "1.5.3"]) {
    const mark = atlas.row(code).locator("svg").first();
    await expect(mark).toBeVisible();
    const paint = await mark.evaluate((svg) =>
      [...svg.querySelectorAll("*")].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke];
      }),
    );
    const background = await atlas.page.evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    );
    expect(paint.flat().some((color) => color !== "none" && color !== background)).toBe(true);
  }
  expect(await findFaults(atlas)).toEqual([]);
});

test("with forced colours World's cells and bars are still painted", async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  for (const [query, marks, least] of [
    ["view=world", ".matrix-drawing path", 4],
    ["view=world&show=countries", ".chart-panel [data-mark] > rect", 40],
    ["view=world&show=map&map=1.2.1", ".world-map [data-country]", 150],
  ] as const) {
    await page.goto(`./?${query}&lang=en`);
    await expect(page.locator(marks).first()).toBeAttached();
    const painted = await page.locator(marks).evaluateAll((shapes) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((paint) => paint !== "none" && paint !== ground);
      }).length;
    });
    expect(painted).toBeGreaterThanOrEqual(least);
  }
});

test("with reduced motion nothing moves", async ({ atlas }) => {
  await atlas.page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.openWithCharts();
  await atlas.row("1.2.1").click();
  const moving = await atlas.page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(moving).toBe(0);
});

for (const [what, query, charts] of [
  ["the scorecard", "", CHARTS.length],
  ["World, by measures", "view=world&show=countries", 1],
  ["World, by number of measures", "view=world&show=distribution", 1],
] as const)
  test(`no part of a chart is a stop of the keyboard: ${what}`, async ({ atlas }) => {
    const { page } = atlas;
    // All charts are near a window so high.
    await page.setViewportSize({ width: 1280, height: 3500 });
    await page.goto(`./?${query}&lang=en`);
    await expect(page.locator(".chart-frame[role=img] svg [data-mark]").first()).toBeVisible();
    await expect(page.locator(".chart-frame[role=img]")).toHaveCount(charts);
    await expect(page.locator(".chart-frame[aria-busy=true]")).toHaveCount(0);
    const stops = await page.locator(".chart-frame svg *").evaluateAll((parts) =>
      parts
        .filter((part) => {
          if (part instanceof SVGElement) part.focus();
          return part === document.activeElement;
        })
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(stops).toEqual([]);
  });

test("the skip link leads past the bar to the scorecard", async ({ atlas }) => {
  await atlas.open();
  await atlas.page.keyboard.press("Tab");
  const skip = atlas.page.getByRole("link", { name: /^Skip/ });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.page.getByRole("main")).toBeFocused();
});
