import type { Browser } from "@playwright/test";
import { traceWork, type Work } from "./main-thread.ts";
import { median, openSlowPage, PHONE, printRow, SLOWDOWN } from "./measure.ts";
import { FLOORS } from "./serve.ts";

/** Duration of the measurement after the network is idle, in milliseconds. */
const IDLE = 1500;

/** Pages to load. Those of the atlas have a floor, and a bound as a multiple of the floor's main-thread work. */
const PAGES = [
  { name: "plain HTML", path: FLOORS.plain },
  { name: "React: rows", path: FLOORS.rows },
  { name: "React with Recharts: rows and charts", path: FLOORS.charts },
  { name: "Atlas: scorecard", path: "", floor: FLOORS.charts, bound: 1.4 },
  { name: "React: table of 193 × 21", path: FLOORS.world },
  { name: "Atlas: World", path: "world.html", floor: FLOORS.world, bound: 2 },
] as const;

interface Load extends Work {
  largest: number;
}

/**
 * Loads each page on a phone with an empty cache, and prints medians compared with their floors. Pages are loaded at full
 * speed, as in Lighthouse's simulated throttling, and on a throttled processor.
 */
export async function benchStart(browser: Browser, url: string, runs: number): Promise<void> {
  for (const rate of [1, SLOWDOWN]) {
    const loads = new Map<string, Load[]>(PAGES.map(({ path }) => [path, []]));
    for (let run = 0; run < runs; run += 1)
      for (const { path } of PAGES) loads.get(path)?.push(await load(browser, url + path, rate));
    printLoads(loads, `medians of ${runs} runs, milliseconds, ${rate}x slower processor`);
  }
}

function printLoads(loads: ReadonlyMap<string, readonly Load[]>, conditions: string) {
  const of = (path: string, key: keyof Load) =>
    median((loads.get(path) ?? []).map((one) => one[key]));
  console.log(`\nStart on a phone, ${conditions}`);
  printRow("", ["LCP", "× plain", "work: clock", "work: cpu", "× floor", "bound"]);
  for (const { name, path, ...page } of PAGES) {
    const ratio = "floor" in page ? of(path, "cpu") / of(page.floor, "cpu") : undefined;
    const bound = "bound" in page ? page.bound : Number.POSITIVE_INFINITY;
    printRow(name, [
      of(path, "largest").toFixed(0),
      (of(path, "largest") / of(FLOORS.plain, "largest")).toFixed(2),
      of(path, "wall").toFixed(0),
      of(path, "cpu").toFixed(0),
      ratio?.toFixed(2) ?? "",
      ratio === undefined ? "" : `≤ ${bound} ${ratio <= bound ? "held" : "OVER"}`,
    ]);
  }
}

async function load(browser: Browser, address: string, rate: number): Promise<Load> {
  const page = await openSlowPage(browser, rate, PHONE);
  const work = await traceWork(browser, page, async () => {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(IDLE);
  });
  const largest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        ).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
  await page.context().close();
  return { ...work, largest };
}
