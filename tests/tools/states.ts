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
  /** Skips settling after `act`, because settling would scroll the page or never end. */
  stays?: boolean;
  /** Allows the service worker, which is blocked by default because `act` cannot intercept its requests. */
  hasWorker?: boolean;
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

/** Reloads the page without the matching files, and waits for an error. */
const openWithout = (files: RegExp) => async (page: Page) => {
  await page.route(files, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByRole("alert").first().waitFor();
};

const openFold = (summary: string) => async (page: Page) => {
  // On phones, the filters are behind a button.
  const toggle = page.locator(".filter-toggle");
  if (await toggle.isVisible()) await toggle.click();
  await page.locator(summary).first().click();
};
const openConditions = openFold(".condition-form > summary");

const openOwnGroup = async (page: Page, { ownGroup }: Words) => {
  await openConditions(page);
  await page.locator(".conditions > select").selectOption({ label: ownGroup });
  await page.getByRole("dialog").getByRole("textbox").first().fill("Fiji; Samoa\nAtlantis");
};

const openExports = async (page: Page, _: Words) => {
  const exports = page.locator(".export-menu > button").first();
  await exports.click();
  await page.locator(".export-option").first().waitFor();
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
    act: openWithout(/\/data\/KEN-\w{8}\.json$/),
  },
  { name: "scorecard-questions", query: "country=KEN", act: openFold(".questions > summary") },
  {
    name: "scorecard-cite",
    query: "country=KEN",
    stays: true,
    act: async (page, words) => {
      await openExports(page, words);
      await page.getByRole("button", { name: words.cite, exact: true }).click();
      await page.locator(".cite textarea").waitFor();
    },
  },
  {
    name: "scorecard-brief",
    query: "country=KEN",
    act: async (page, words) => {
      await page.getByRole("button", { name: words.brief, exact: true }).click();
      await page.getByRole("dialog").getByRole("table").first().waitFor();
    },
  },
  {
    name: "scorecard-picker-none",
    query: "country=KEN",
    act: async (page) => {
      await page.locator("#country-picker").click();
      await page.getByRole("dialog").getByRole("searchbox").fill("Atlantis");
    },
  },
  { name: "drawer", query: "indicator=1.2.1" },
  { name: "drawer-absent", query: "country=KEN&indicator=1.4.1" },
  {
    name: "drawer-cite",
    query: "country=KEN&indicator=1.1.1",
    act: async (page, words) => {
      await page.getByRole("button", { name: words.citeDrawer, exact: true }).click();
      await page.locator(".cite textarea").waitFor();
    },
  },
  {
    name: "drawer-error",
    query: "indicator=1.4.1",
    // On phones, the page would never settle after the reload, because the drawer covers it.
    stays: true,
    // Peru's document is the only one whose text is published.
    act: openWithout(/\/data\/PER-evidence-\w{8}\.json$/),
  },
  { name: "gci-2024", query: "edition=gci-2024" },
  { name: "gci-2020", query: "edition=gci-2020&indicator=1.1.1" },
  { name: "compare", query: "view=compare&country=PER" },
  { name: "compare-three", query: PEERS },
  { name: "compare-six", query: `${SIX}&words=shown` },
  { name: "compare-drawer", query: `${SIX}&indicator=1.3.1` },
  { name: "compare-zero", query: `${PEERS}&q=nothing-has-these-words` },
  { name: "compare-gci", query: `${PEERS}&edition=gci-2024` },
  {
    name: "compare-add",
    query: PEERS,
    act: async (page) => {
      const add = page.locator(".chip[aria-haspopup=dialog]");
      if (!(await add.isVisible())) await page.locator(".compare summary").first().click();
      await add.click();
      await page.getByRole("dialog").getByRole("link").first().waitFor();
    },
  },
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
  { name: "world-list", query: "view=world&show=list&order=-population" },
  {
    name: "world-list-conditions",
    query: "view=world&show=list&has=1.3.1&lacks=1.2.1&gci2024.overall=50..&match=any",
  },
  {
    name: "world-conditions",
    query: "view=world&has=1.3.1&lacks=1.2.1",
    act: openConditions,
  },
  {
    name: "world-conditions-error",
    query: "view=world&region=cis",
    act: async (page) => {
      await openConditions(page);
      const form = page.locator(".condition-form");
      await form.locator("select").first().selectOption("dated");
      await form.locator("button[type=submit]").click();
    },
  },
  { name: "world-own-group", query: "view=world", act: openOwnGroup },
  {
    name: "world-own-group-kept",
    query: "view=world",
    act: async (page, words) => {
      await openOwnGroup(page, words);
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: words.keepGroup, exact: true }).click();
      await dialog.getByText("Atlantis").first().waitFor();
    },
  },
  {
    name: "world-suggestions",
    query: "view=world",
    act: (page) => page.getByRole("searchbox").fill("sids"),
  },
  {
    name: "world-menu",
    query: "view=world",
    stays: true,
    act: openExports,
  },
  { name: "world-map-error", query: "view=world&show=map", act: openWithout(/countries-110m/) },
  { name: "world-distribution-table", query: "view=world&show=distribution&table=distribution" },
  { name: "world-zero", query: "view=world&q=nothing-has-these-words" },
  { name: "world-gci", query: "view=world&edition=gci-2024" },
  { name: "world-gci-map", query: "view=world&edition=gci-2024&show=map" },
  { name: "world-gci-distribution", query: "view=world&edition=gci-2020&show=distribution" },
  { name: "since", query: "view=world&edition=since" },
  { name: "since-countries", query: "view=world&edition=since&show=countries" },
  { name: "since-map", query: "view=world&edition=since&show=map" },
  { name: "measures", query: "view=measure" },
  { name: "measure", query: "view=measure&measure=1.1.1&in=itu-cis" },
  {
    name: "measure-conditions",
    query: "view=measure&measure=1.2.1&in=itu-cis&lacks=1.3.1",
    act: openConditions,
  },
  { name: "measure-register", query: "view=measure&measure=2.2&in=itu-cis&table=regions" },
  { name: "embed-scorecard", query: "country=KEN&embed=scorecard" },
  { name: "embed-figure", query: "country=KEN&embed=peers" },
  { name: "embed-edition", query: "country=KEN&embed=edition" },
  { name: "embed-compare", query: `${SIX}&embed=matrix` },
  { name: "embed-matrix", query: "embed=matrix&region=cis" },
  { name: "embed-map", query: "embed=map&theme=dark" },
  { name: "embed-measure", query: "view=measure&measure=1.2.1&embed=regions" },
  { name: "method", query: "view=method" },
  { name: "dataset", query: "view=dataset" },
  { name: "import", query: "view=import" },
  { name: "import-review", query: "view=import", act: upload("docs/example/ATA.txt") },
  { name: "import-broken", query: "view=import", act: upload("") },
  {
    name: "import-kept",
    query: "view=import",
    act: async (page) => {
      await upload("docs/example/ATA.txt")(page);
      await page.locator(".import-review .is-primary").last().click();
      await page.locator(".import-kept .import-file").waitFor();
    },
  },
  {
    name: "offline",
    query: "country=KEN",
    hasWorker: true,
    act: async (page) => {
      const panel = page.locator(".offline-use");
      await panel.locator("summary").click({ timeout: 60_000 });
      await panel.getByRole("status").waitFor();
    },
  },
  {
    name: "error-index",
    query: "country=KEN",
    // The first view would never settle, because it keeps its placeholders.
    stays: true,
    act: openWithout(/\/data\/index-\w{8}\.json$/),
  },
  { name: "error-view", query: "view=world", act: openWithout(/\/assets\/WorldView-[\w-]+\.js$/) },
  { name: "not-found", query: "", act: (page) => page.goto(new URL("404.html", page.url()).href) },
];

/** Language and browser settings. */
export interface Look {
  name: string;
  language: keyof typeof WORDS;
  options: BrowserContextOptions;
}

export const at = (width: number, height = 900) => ({ viewport: { width, height } });

export type Visit = readonly [State, Look];

/** Every state in every look. */
export const pair = (looks: readonly Look[], states: readonly State[]): Visit[] =>
  looks.flatMap((look) => states.map((state) => [state, look] as const));

/** Opens each state of the built page, and calls `callback` when it has settled. */
export async function visit(
  visits: readonly Visit[],
  callback: (page: Page, state: State, look: Look) => Promise<void>,
): Promise<void> {
  const server = await serve("dist");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_ARGS,
    env: browserEnvironment(),
  });
  try {
    for (const [state, look] of visits) {
      const context = await browser.newContext({
        reducedMotion: "reduce",
        serviceWorkers: state.hasWorker ? "allow" : "block",
        ...look.options,
      });
      context.setDefaultTimeout(90_000);
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

/** Scrolls past all charts, so that they render, and waits until nothing is loading. */
async function settle(page: Page): Promise<void> {
  await page.locator("h1, .embed").filter({ visible: true }).first().waitFor();
  await page.waitForLoadState("networkidle");
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = height; y >= 0; y -= 400) {
    await page.evaluate((top) => scrollTo(0, top), y > 400 ? y : 0);
    await page.waitForTimeout(20);
  }
  await page.waitForFunction(
    () => {
      // Ignores hidden elements, because the hidden parts of an embed never load.
      const busy = [...document.querySelectorAll("[aria-busy=true]")].find((one) =>
        one.checkVisibility(),
      );
      busy?.scrollIntoView();
      return !busy;
    },
    undefined,
    { timeout: 90_000, polling: 250 },
  );
  await page.evaluate(() => scrollTo(0, 0));
}
