import { readFileSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "playwright";
import { serve } from "../bench/serve.ts";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";
import { UNPROFILED } from "../e2e/shipped.ts";
import { WORDS } from "../e2e/words.ts";

type Words = (typeof WORDS)[keyof typeof WORDS];

/** A state of the page: its query, and optional user actions. */
export interface State {
  name: string;
  query: string;
  act?: (page: Page, words: Words) => Promise<unknown>;
  /** Skips settling after `act`, which would scroll. */
  stays?: boolean;
}

const PEERS = "view=compare&country=PER&with=CHL,COL";
const SIX = "view=compare&country=PER&with=CHL,COL,URY,BRA,ECU";

const upload = (path: string) => async (page: Page) => {
  const name = path.split("/").at(-1) ?? path;
  const buffer = path ? readFileSync(path) : Buffer.from("{");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: name || "broken.json", mimeType: "application/octet-stream", buffer });
  await page.waitForTimeout(1000);
};

/** Every view, with its drawers and menus, empty results and errors. */
export const STATES: readonly State[] = [
  { name: "scorecard", query: "" },
  { name: "scorecard-tables", query: "table=measures,coverage,peers,since" },
  { name: "scorecard-pillar", query: "pillar=technical&status=exists" },
  { name: "scorecard-zero", query: "q=nothing-has-these-words" },
  { name: "scorecard-notice", query: "status=nonsense&country=XXX" },
  { name: "scorecard-no-profile", query: `country=${UNPROFILED ?? "TON"}` },
  {
    name: "scorecard-menu",
    query: "",
    stays: true,
    act: async (page, words) => {
      const name = words.export(words.charts.measures);
      await page.getByRole("button", { name, exact: true }).click();
      await page.locator(".export-panel").waitFor();
    },
  },
  {
    name: "scorecard-picker",
    query: "",
    act: (page, words) =>
      page
        .getByRole("banner")
        .getByRole("button", { name: new RegExp(`^${words.country}`) })
        .click(),
  },
  {
    name: "scorecard-error",
    query: "country=KEN",
    act: async (page) => {
      await page.route(/\/data\/KEN-\w{8}\.json$/, (route) => route.fulfill({ status: 404 }));
      await page.reload();
      await page.getByRole("alert").first().waitFor();
    },
  },
  { name: "drawer", query: "indicator=1.2.1" },
  { name: "drawer-absent", query: "country=KEN&indicator=1.4.1" },
  { name: "gci-2024", query: "edition=gci-2024" },
  { name: "gci-2020", query: "edition=gci-2020&indicator=1.1.1" },
  { name: "compare", query: "view=compare&country=PER" },
  { name: "compare-three", query: PEERS },
  { name: "compare-six", query: `${SIX}&words=shown` },
  { name: "compare-drawer", query: `${SIX}&indicator=1.3.1` },
  { name: "compare-zero", query: `${PEERS}&q=nothing-has-these-words` },
  { name: "compare-gci", query: `${PEERS}&edition=gci-2024` },
  { name: "compare-groups", query: `${PEERS},africa,FJI-WSM-TON` },
  { name: "compare-two-groups", query: "view=compare&with=africa,asia&edition=gci-2024" },
  { name: "compare-groups-drawer", query: `${PEERS},africa&indicator=1.2.1` },
  { name: "compare-tables", query: `${PEERS}&table=pillar-bars,overall-scores,pillar-dots` },
  { name: "world", query: "view=world" },
  { name: "world-order", query: "view=world&order=-coverage&status=absent&region=americas" },
  { name: "world-countries", query: "view=world&show=countries" },
  { name: "world-map", query: "view=world&show=map" },
  { name: "world-map-measure", query: "view=world&show=map&map=1.2.1&group=ldc" },
  { name: "world-distribution", query: "view=world&show=distribution" },
  { name: "world-drawer", query: "view=world&country=CHL&indicator=2.1" },
  { name: "world-zero", query: "view=world&q=nothing-has-these-words" },
  { name: "world-gci", query: "view=world&edition=gci-2024" },
  { name: "world-gci-map", query: "view=world&edition=gci-2024&show=map" },
  { name: "world-gci-distribution", query: "view=world&edition=gci-2020&show=distribution" },
  { name: "since", query: "view=world&edition=since" },
  { name: "since-countries", query: "view=world&edition=since&show=countries" },
  { name: "method", query: "view=method" },
  { name: "dataset", query: "view=dataset" },
  { name: "import", query: "view=import" },
  { name: "import-review", query: "view=import", act: upload("docs/example/ATA.txt") },
  { name: "import-broken", query: "view=import", act: upload("") },
];

/** Language and browser settings. */
export interface Look {
  name: string;
  language: keyof typeof WORDS;
  options: BrowserContextOptions;
}

export const at = (width: number, height = 900) => ({ viewport: { width, height } });

/** Opens every state of the built page in every look, and calls `callback` once the page has settled. */
export async function visit(
  looks: readonly Look[],
  states: readonly State[],
  callback: (page: Page, state: State, look: Look) => Promise<void>,
): Promise<void> {
  const server = await serve("dist");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_ARGS,
    env: browserEnvironment(),
  });
  try {
    for (const look of looks)
      for (const state of states) {
        const context = await browser.newContext({ reducedMotion: "reduce", ...look.options });
        const page = await context.newPage();
        try {
          await page.goto(`${server.url}?lang=${look.language}&${state.query}`);
          await settle(page);
          await state.act?.(page, WORDS[look.language]);
          if (state.act && !state.stays) await settle(page);
          await callback(page, state, look);
        } catch (error) {
          console.log(`${state.name} (${look.name}) could not be opened: ${error}`);
          process.exitCode = 1;
        }
        await context.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Scrolls past all charts, which render near the viewport, and waits until nothing is loading. */
async function settle(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = height; y >= 0; y -= 400) {
    await page.evaluate((top) => scrollTo(0, top), y > 400 ? y : 0);
    await page.waitForTimeout(20);
  }
  await page.waitForFunction(
    () => {
      const busy = document.querySelector("[aria-busy=true]");
      busy?.scrollIntoView();
      return !busy;
    },
    undefined,
    { timeout: 90_000, polling: 250 },
  );
  await page.evaluate(() => scrollTo(0, 0));
}
