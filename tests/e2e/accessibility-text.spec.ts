import type { Page } from "@playwright/test";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { trackAddress, trackRequests, waitForAttached } from "./atlas.ts";
import { trackLanguage } from "./change-language.ts";
import { findSettledFaults, inPage, type Resize, trackWindow } from "./settled.ts";
import { expect, test } from "./test.ts";
import { findTextFaults } from "./text-faults.ts";

/** The text spacing of WCAG 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const SIX = "view=compare&country=PER&with=CHL,COL,URY,BRA,ECU";

/** A query, and the selector of an element that appears once the view has loaded. */
type View = readonly [query: string, ready: string];

const VIEWS: readonly View[] = [
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

/** Two languages for each view, one of them Arabic or Chinese. Eight consecutive views cover all languages. */
function languagesOf(view: number): readonly Language[] {
  const others = LANGUAGES.filter((language) => language !== "ar" && language !== "zh");
  const other = others[Math.floor(view / 2) % others.length];
  return [view % 2 === 0 ? "ar" : "zh", ...(other ? [other] : [])];
}

/** Returns a function that checks the page for text faults in the given languages, at the given widths. */
function trackText(page: Page, resize: Resize) {
  const changeLanguage = trackLanguage(page);
  return async (languages: readonly Language[], widths: readonly number[]): Promise<void> => {
    for (const language of languages) {
      await changeLanguage(language);
      for (const width of widths) {
        await resize(width);
        const faults = await findSettledFaults(page, [inPage(findTextFaults)], width);
        // Continues after a failure, to report every language.
        expect.soft(faults, `${language}, ${width} px`).toEqual([]);
      }
    }
  };
}

const setSpacing = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

const partOf = (query: string) =>
  /view=(compare|world)/.exec(query)?.[1] ?? "scorecard, measures and texts";

/** Views of the same part share a page. */
for (const part of new Set(VIEWS.map(([query]) => partOf(query))))
  test(`no text overlaps or is cut off at twice the text size or with increased spacing: ${part}`, async ({
    page,
    context,
  }) => {
    test.slow();
    const open = trackAddress(page);
    const waitForRequests = trackRequests(page);
    const resize = await trackWindow(page);
    const expectWholeText = trackText(page, resize);
    const session = await context.newCDPSession(page);
    const textSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const setTextSize = async (standard: number) => {
      await session.send("Page.setFontSizes", { fontSizes: { standard } });
      await expect.poll(textSize).toBe(`${standard}px`);
    };
    for (const [at, [query, ready]] of VIEWS.entries()) {
      if (partOf(query) !== part) continue;
      await test.step(query, async () => {
        await setSpacing(page, "");
        await setTextSize(32);
        await resize(1440);
        await open(`./?lang=es&${query}`);
        await waitForAttached(page.locator(ready));
        await waitForRequests();
        await expectWholeText(["es"], [1440, 1024]);

        await setTextSize(16);
        await setSpacing(page, SPACING);
        await expectWholeText(languagesOf(at), [1440, 768, 320]);
      });
    }
  });
