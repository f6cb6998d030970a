import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";
import {
  installWatch,
  measureClick,
  measureMachine,
  median,
  openSlowPage,
  type Sight,
  SLOWDOWN,
} from "./measure.ts";
import { scrollThrough } from "./scroll.ts";
import { serve } from "./serve.ts";
import { serveGenerated } from "./world-dataset.ts";

const RUNS = Number(process.env.RUNS ?? 5);
const ROW = ".matrix-body .matrix-row";
/** The last row that a large screen shows at first. */
const FIRST_SCREEN = ".matrix-body .matrix-block:first-child > :nth-child(20)";

/** What a person waits for, in milliseconds, and how scrolling through all rows went. */
type Run = Record<keyof typeof FIGURES | "machine", number>;

/** What is measured, with the bounds at 193 and at 2,000 areas. */
const FIGURES = {
  firstScreen: ["data → first screen painted", 200, 300],
  visit: ["click on World → first screen painted", 200, 300],
  pillar: ["filter by pillar → painted", 100, 200],
  name: ["key in the name filter → painted", 100, 200],
  sort: ["sort by an indicator → painted", 100, 200],
  group: ["group by region → painted", 100, 200],
  open: ["cell → drawer painted", 100, 200],
  edition: ["another edition → painted", 100, 200],
  since: ["what became of each no → painted", 100, 200],
  longTask: ["longest task while scrolling", 50, Number.POSITIVE_INFINITY],
  blank: ["frames with blank rows", 0, Number.POSITIVE_INFINITY],
  rows: ["data → every row there", Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
} as const;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: BROWSER_ARGS,
  env: browserEnvironment(),
});
const site = await serve(process.argv[2] ?? "dist");
try {
  await printWire(browser, site.url);
  const only = Number(process.env.AREAS ?? 0);
  for (const [bound, areas] of [
    [1, 193],
    [2, 2000],
  ] as const) {
    if (only > 0 && areas !== only) continue;
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await runWorld(browser, site.url, areas));
    printRuns(runs, areas, bound);
  }
} finally {
  await browser.close();
  await site.close();
}

async function runWorld(browser: Browser, url: string, areas: number): Promise<Run> {
  const machine = await measureMachine(browser);
  const page = await openSlowPage(browser);
  const release = await serveGenerated(page, areas);
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(installWatch);
  const { firstScreen, rows } = await openWorld(page, url, areas, release);
  const { longTask, blank } = await scrollThrough(page);

  const clear = page.getByRole("button", { name: "Clear filters" });
  const measured = async (target: Locator, sight: Sight, undo?: Locator) => {
    await rest();
    const took = await measureClick(target, sight);
    await rest();
    await undo?.click();
    return took;
  };
  const pillar = await measured(
    page.getByRole("button", { name: /^Technical/ }),
    { selector: ".matrix-head-cell", count: 3 },
    clear,
  );
  await rest();
  const name = await measureKey(page, "b", { selector: ".world .filters .is-plain", count: 2 });
  await clear.click();
  const sort = await measured(page.getByRole("button", { name: /^1\.2\.1/ }), {
    selector: ".matrix-head-cell .is-sorting",
    count: 1,
  });
  const group = await measured(page.getByRole("button", { name: "By region", exact: true }), {
    selector: ".matrix-body .matrix-block:first-child .matrix-region:first-child",
    count: 1,
  });
  const open = await measured(page.locator(ROW).nth(2).locator(".matrix-marks"), {
    selector: "dialog[open] h2",
    count: 1,
  });
  await page.keyboard.press("Escape");
  const { edition, since } = await switchEditions(page);
  await page.getByRole("link", { name: "Method", exact: true }).click();
  const visit = await measured(page.getByRole("link", { name: "World", exact: true }), {
    selector: FIRST_SCREEN,
    count: 1,
  });
  await page.context().close();
  const steps = { firstScreen, visit, pillar, name, sort, group, open, edition, since };
  return { ...steps, longTask, blank, rows, machine };
}

/** From the profiles to an index, and to what became of each "no", with the files of both here already. */
async function switchEditions(page: Page) {
  const choose = (name: string) => page.getByRole("button", { name, exact: true });
  const shown = {
    edition: ".matrix-body [data-mark=half]",
    since: ".matrix-body [data-mark=absent-zero]",
  };
  const took = { edition: Number.NaN, since: Number.NaN };
  for (const [key, name] of [
    ["edition", "GCI 2024"],
    ["since", "What became of each “no”"],
  ] as const) {
    await choose(name).click();
    await page.locator(shown[key]).first().waitFor({ state: "attached" });
    await rest();
    await choose("Profiles 2014–2015").click();
    await rest();
    took[key] = await measureClick(choose(name), { selector: shown[key], count: 1 });
    await rest();
    await choose("Profiles 2014–2015").click();
    await rest();
  }
  return took;
}

/** Opens the world, lets its data come once the code is there, and says how long after it the rows were painted. */
async function openWorld(page: Page, url: string, areas: number, release: () => void) {
  await page.goto(`${url}?view=world&lang=en`);
  await rest(1500);
  await page.evaluate(
    ([first, row, all]) => {
      window.atlasPainted = window.atlasWatch({ selector: String(first), count: 1 });
      window.atlasRows = window.atlasWatch({ selector: String(row), count: Number(all) });
    },
    [FIRST_SCREEN, ROW, areas] as const,
  );
  release();
  return page.evaluate(async () => {
    const [painted, all] = await Promise.all([window.atlasPainted, window.atlasRows]);
    const [index] = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/data/index-"))
      .slice(-1);
    const arrived = index instanceof PerformanceResourceTiming ? index.responseEnd : Number.NaN;
    return { firstScreen: (painted ?? Number.NaN) - arrived, rows: (all ?? Number.NaN) - arrived };
  });
}

/** Milliseconds from a key typed in the name filter to the paint of the sight. */
async function measureKey(page: Page, key: string, sight: Sight): Promise<number> {
  await page.getByRole("searchbox").focus();
  await page.evaluate((wanted) => {
    const typed = new Promise<number>((resolve) => {
      addEventListener("keydown", (event) => resolve(event.timeStamp), {
        capture: true,
        once: true,
      });
    });
    const painted = typed.then(() => window.atlasWatch(wanted));
    window.atlasPainted = Promise.all([typed, painted]).then(([from, to]) => to - from);
  }, sight);
  await page.keyboard.press(key);
  return (await page.evaluate(() => window.atlasPainted)) ?? Number.NaN;
}

function rest(milliseconds = 400) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the shipped world costs over the wire, file by file as a server would compress it. */
async function printWire(browser: Browser, url: string) {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!/\.(json|js|css)$/.test(pathname)) return;
    bodies.push(
      response.body().then((body) => void sizes.set(pathname, brotliCompressSync(body).length)),
    );
  });
  await page.goto(`${url}?view=world&lang=en`, { waitUntil: "networkidle" });
  for (const part of ["Measures", "Distribution", "Map"]) {
    await page.getByRole("button", { name: part, exact: true }).click();
    await page.waitForLoadState("networkidle");
    await rest();
  }
  await Promise.all(bodies);
  const sum = (pattern: RegExp) =>
    [...sizes].reduce((total, [path, size]) => total + (pattern.test(path) ? size : 0), 0);
  console.log("World over the wire, bytes of brotli");
  for (const [title, pattern] of [
    ["data beyond the map (bound 60000)", /\/data\//],
    ["shapes of the map", /countries-110m/],
    ["all code", /\.js$/],
    ["all styles", /\.css$/],
  ] as const)
    console.log(`  ${title.padEnd(36)}${String(sum(pattern)).padStart(8)}`);
  await page.close();
}

function printRuns(runs: readonly Run[], areas: number, bound: 1 | 2) {
  console.log(
    `\n${areas} areas, medians of ${runs.length} runs in milliseconds, ${SLOWDOWN}x slower processor`,
  );
  const machine = Math.round(median(runs.map((run) => run.machine)));
  console.log(`  a fixed piece of work takes ${machine} on this machine in this hour`);
  for (const key of Object.keys(FIGURES) as (keyof typeof FIGURES)[]) {
    const { [key]: figure } = FIGURES;
    const value = median(runs.map((run) => run[key]));
    const most = figure[bound];
    const bounded = most < Number.POSITIVE_INFINITY;
    const verdict = bounded ? `of ${most}`.padEnd(8) + (value <= most ? "held" : "OVER") : "";
    const all = runs.map((run) => Math.round(run[key])).join(" ");
    console.log(
      `  ${figure[0].padEnd(40)}${String(Math.round(value)).padStart(6)} ${verdict.padEnd(13)} (${all})`,
    );
  }
}

declare global {
  interface Window {
    atlasRows?: Promise<number>;
  }
}
