import type { Page } from "@playwright/test";
import type { Language } from "../../src/domain/languages.ts";
import { expect, test } from "./test.ts";
import { findTextFaults } from "./text-faults.ts";

/** The text spacing of WCAG 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Continues after a failure, to report every view. */
const allFaults = expect.configure({ soft: true, timeout: 4_000 });

const SIX = "view=compare&country=PER&with=CHL,COL,URY,BRA,ECU";

/** Queries, and an element that shows that the view has loaded. */
const VIEWS: readonly [query: string, ready: string][] = [
  ["country=PER", ".row .row-scores"],
  ["country=KEN&table=measures,coverage,peers,since", ".chart-table"],
  ["country=KEN&indicator=1.4.1", "dialog[open] .laws, dialog[open] .drawer-source"],
  ["edition=gci-2024", ".row.is-edition"],
  [SIX, "[role=gridcell]"],
  [`${SIX}&words=shown&edition=gci-2024`, "[role=gridcell]"],
  ["view=world&region=americas&order=-coverage", "[role=grid][aria-busy=false] a"],
  ["view=world&region=americas&edition=gci-2024", "[role=grid][aria-busy=false] a"],
  ["view=world&region=cis&edition=since", "[role=grid][aria-busy=false] a"],
  ["view=world&show=countries", ".chart-frame[role=img]"],
  ["view=world&show=map", ".world-map"],
  ["view=world&show=distribution", ".chart-frame[role=img]"],
  ["view=measure&measure=1.1.2&in=itu-africa", ".measure-list"],
  ["view=measure&measure=2.2&in=itu-americas", ".measure-list"],
  ["view=method", "h2"],
  ["view=dataset", "h2"],
  ["view=import", "input[type=file]"],
];

async function openView(page: Page, [query, ready]: (typeof VIEWS)[number], language: Language) {
  await page.goto(`./?lang=${language}&${query}`);
  await expect(page.locator(ready).first()).toBeAttached();
  await page.waitForLoadState("networkidle");
  await expect(page.locator("[aria-busy=true]:not(.chart-frame)")).toHaveCount(0);
}

for (const [language, width] of [
  ["en", 1440],
  ["es", 1440],
  ["en", 768],
  ["es", 320],
] as const)
  test(`no text overlaps or is cut off with increased text spacing: ${language}, ${width} px`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const view of VIEWS) {
      await openView(page, view, language);
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      await allFaults.poll(() => findTextFaults(page), view[0]).toEqual([]);
    }
  });

for (const [language, width] of [
  ["en", 1440],
  ["es", 1024],
] as const)
  test(`no text overlaps or is cut off at twice the text size: ${language}, ${width} px`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    for (const view of VIEWS) {
      await openView(page, view, language);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        "32px",
      );
      await allFaults.poll(() => findTextFaults(page), view[0]).toEqual([]);
    }
  });
