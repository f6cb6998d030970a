import { brotliCompressSync } from "node:zlib";
import type { Browser, Locator, Page, Response } from "@playwright/test";
import {
  DESKTOP,
  type ExpectedElements,
  installWatch,
  measureClick,
  measureMachine,
  median,
  openSlowPage,
  SLOWDOWN,
} from "./measure.ts";
import { scrollThrough } from "./scroll.ts";
import { serveGenerated, type WorldSize } from "./world-dataset.ts";

const ROW = ".matrix-body .matrix-row";
const FIRST_BLOCK = ".matrix-body .matrix-block:first-child";
/** The last row of the first screen on a large display. */
const FIRST_SCREEN = `${FIRST_BLOCK} > :nth-child(20)`;

/** The published size, and a projected size: all areas, with about three times as many measures and editions. */
const SIZES: readonly WorldSize[] = [{ areas: 193 }, { areas: 249, measures: 60, editions: 6 }];

/** Steps with their bounds, in milliseconds or frames. The bounds are the same for both sizes. */
const FIGURES = [
  ["firstScreen", "data → first screen painted", 200],
  ["visit", "click on World → first screen painted", 200],
  ["pillar", "filter by pillar → painted", 100],
  ["name", "key in the name filter → painted", 100],
  ["sort", "sort by an indicator → painted", 100],
  ["group", "group by region → painted", 100],
  ["open", "cell → drawer painted", 100],
  ["condition", "add a condition → painted", 80],
  ["without", "remove a condition → painted", 80],
  ["list", "matrix → list painted", 200],
  ["listSort", "sort the list by population → painted", 100],
  ["edition", "another edition → painted", 100],
  ["since", "outcomes since the profiles → painted", 100],
  ["longTask", "longest task while scrolling", 50],
  ["blank", "frames with blank rows", 0],
  ["rows", "data → every row rendered", undefined],
] as const;

/** Result of each step. `machine` is the duration of a fixed piece of work. */
type Run = Record<(typeof FIGURES)[number][0] | "machine", number>;

/** Measures every step on World at both sizes, and prints medians with their bounds. */
export async function benchWorld(browser: Browser, url: string, runs: number): Promise<void> {
  await printTransfer(browser, url);
  for (const size of SIZES) {
    const done: Run[] = [];
    for (let run = 0; run < runs; run += 1) done.push(await runWorld(browser, url, size));
    printRuns(done, size);
  }
}

async function runWorld(browser: Browser, url: string, size: WorldSize): Promise<Run> {
  const machine = await measureMachine(browser);
  // A service worker's requests would go to the server and miss the generated files.
  const device = { ...DESKTOP, serviceWorkers: "block" as const };
  const page = await openSlowPage(browser, SLOWDOWN, device);
  const release = await serveGenerated(page, size);
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(installWatch);
  const { firstScreen, rows } = await openWorld(page, url, size.areas, release);
  const { longTask, blank } = await scrollThrough(page);
  const filters = await narrow(page);
  const conditions = await ask(page);
  const lists = await list(page);
  const orders = await arrange(page);
  const { edition, since } = await switchEditions(page);
  await page.getByRole("link", { name: "Method", exact: true }).click();
  const visit = await measured(page.getByRole("link", { name: "World", exact: true }), {
    selector: FIRST_SCREEN,
    count: 1,
  });
  await page.context().close();
  const steps = {
    firstScreen,
    rows,
    longTask,
    blank,
    ...filters,
    ...orders,
    ...conditions,
    ...lists,
  };
  return { ...steps, edition, since, visit, machine };
}

async function measured(target: Locator, expected: ExpectedElements): Promise<number> {
  await rest();
  const took = await measureClick(target, expected);
  await rest();
  return took;
}

/** Measures a filter by pillar and a search by name, each from an unfiltered view. */
async function narrow(page: Page) {
  const clear = page.getByRole("button", { name: "Clear filters" });
  const heads = { selector: ".matrix-head-cell", count: 3 };
  const pillar = await measured(page.getByRole("button", { name: /^Technical/ }), heads);
  await clear.click();
  await rest();
  const name = await measureKey(page, "b", { selector: ".world .filters .is-plain", count: 2 });
  await clear.click();
  return { pillar, name };
}

/** Measures sorting, grouping by region and opening a drawer. */
async function arrange(page: Page) {
  const sort = await measured(page.getByRole("button", { name: /^1\.2\.1/ }), {
    selector: ".matrix-head-cell .is-sorting",
    count: 1,
  });
  const group = await measureSelect(page, "region", {
    selector: `${FIRST_BLOCK} .matrix-region:first-child`,
    count: 1,
  });
  const open = await measured(page.locator(ROW).nth(2).locator(".matrix-marks"), {
    selector: "dialog[open] h2",
    count: 1,
  });
  await page.keyboard.press("Escape");
  return { sort, group, open };
}

/** Measures adding and removing a condition. */
async function ask(page: Page) {
  await rest();
  await page.locator(".condition-form summary").click();
  await page.getByRole("combobox", { name: "About" }).selectOption("1.2.1");
  const chip = { selector: ".chip.is-limit", count: 1 };
  const condition = await measured(page.getByRole("button", { name: "Add", exact: true }), chip);
  const without = await measured(page.locator(chip.selector), {
    selector: ".conditions > legend + select",
    count: 1,
  });
  return { condition, without };
}

/** Measures opening and sorting the list after its code and data have loaded. Returns to the matrix, ordered by region. */
async function list(page: Page) {
  const show = (name: string) => page.getByRole("button", { name, exact: true });
  await show("List").click();
  await page.locator(".list tbody tr").first().waitFor();
  await show("Matrix").click();
  const took = await measured(show("List"), { selector: ".list tbody tr:nth-child(20)", count: 1 });
  const listSort = await measured(show("Population"), {
    selector: ".list [aria-sort=descending]",
    count: 1,
  });
  await show("Matrix").click();
  await page.getByRole("combobox", { name: "Order" }).selectOption("region");
  return { list: took, listSort };
}

/** Measures switching from the profiles to GCI 2024 and to the outcomes. A first, untimed switch loads the files of each. */
async function switchEditions(page: Page) {
  const choose = (name: string) => page.getByRole("button", { name, exact: true });
  const shown = {
    edition: `${FIRST_BLOCK} [data-mark=half]`,
    since: `${FIRST_BLOCK} [data-mark=absent-zero]`,
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

/**
 * Opens World, and releases its data once the code is loaded. Returns the times from the arrival of the index until the first
 * screen and all rows are painted.
 */
async function openWorld(page: Page, url: string, areas: number, release: () => void) {
  // With a query, the page is not hydrated, since the prerendered rows would not match the generated data.
  await page.goto(`${url}world.html?order=name`);
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

/** Milliseconds from the choice of an order until the expected elements are painted. */
async function measureSelect(
  page: Page,
  order: string,
  expected: ExpectedElements,
): Promise<number> {
  await rest();
  await page.evaluate((wanted) => {
    const changed = new Promise<number>((resolve) => {
      addEventListener("change", (event) => resolve(event.timeStamp), {
        capture: true,
        once: true,
      });
    });
    const painted = changed.then(() => window.atlasWatch(wanted));
    window.atlasPainted = Promise.all([changed, painted]).then(([from, to]) => to - from);
  }, expected);
  await page.getByRole("combobox", { name: "Order" }).selectOption(order);
  const took = (await page.evaluate(() => window.atlasPainted)) ?? Number.NaN;
  await rest();
  return took;
}

/** Milliseconds from a key typed in the name filter until the expected elements are painted. */
async function measureKey(page: Page, key: string, expected: ExpectedElements): Promise<number> {
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
  }, expected);
  await page.keyboard.press(key);
  return (await page.evaluate(() => window.atlasPainted)) ?? Number.NaN;
}

function rest(milliseconds = 400) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Prints the total Brotli-compressed sizes of the data, code and styles that World transfers. */
async function printTransfer(browser: Browser, url: string) {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  const record = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (!/\.(json|js|css)$/.test(pathname)) return;
    bodies.push(
      response.body().then((body) => void sizes.set(pathname, brotliCompressSync(body).length)),
    );
  };
  page.on("response", record);
  await page.goto(`${url}world.html`, { waitUntil: "networkidle" });
  for (const part of ["Measures", "Distribution", "Map"]) {
    await page.getByRole("button", { name: part, exact: true }).click();
    await page.waitForLoadState("networkidle");
    await rest();
  }
  // A body cannot be read once the page is closed.
  page.off("response", record);
  await Promise.all(bodies);
  const sum = (pattern: RegExp) =>
    [...sizes].reduce((total, [path, size]) => total + (pattern.test(path) ? size : 0), 0);
  console.log("\nWorld, bytes transferred (brotli)");
  for (const [title, pattern] of [
    ["data beyond the map (bound 60000)", /\/data\//],
    ["shapes of the map", /countries-110m/],
    ["all code", /\.js$/],
    ["all styles", /\.css$/],
  ] as const)
    console.log(`  ${title.padEnd(36)}${String(sum(pattern)).padStart(8)}`);
  await page.close();
}

function printRuns(runs: readonly Run[], { areas, measures = 21, editions = 2 }: WorldSize) {
  console.log(
    `\nWorld, ${areas} areas × ${measures} measures × ${editions} editions, medians of ${runs.length} runs, milliseconds, ${SLOWDOWN}x slower processor`,
  );
  const machine = Math.round(median(runs.map((run) => run.machine)));
  console.log(`  a fixed piece of work takes ${machine} on this machine now`);
  for (const [key, name, bound] of FIGURES) {
    const value = median(runs.map((run) => run[key]));
    const verdict = bound === undefined ? "" : `≤ ${bound} ${value <= bound ? "held" : "OVER"}`;
    const all = runs.map((run) => Math.round(run[key])).join(" ");
    console.log(
      `  ${name.padEnd(40)}${String(Math.round(value)).padStart(6)} ${verdict.padEnd(13)} (${all})`,
    );
  }
}

declare global {
  interface Window {
    atlasRows?: Promise<number>;
  }
}
