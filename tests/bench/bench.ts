import { type Browser, chromium } from "@playwright/test";
import { AtlasPage } from "../e2e/atlas.ts";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";
import { formatSize, readBundle, total } from "../tools/bundle.ts";
import { benchImport } from "./import.ts";
import {
  type Load,
  measureClick,
  measureDownload,
  measureLoad,
  median,
  openSlowPage,
  SLOWDOWN,
} from "./measure.ts";
import { buildFloor, FLOOR_BUILD, serve } from "./serve.ts";

const RUNS = Number(process.env.RUNS ?? 9);
/** How long a page is left alone before a click, in milliseconds: what the last one set off is over then. */
const REST = 1000;
const ROW = "main button[aria-haspopup=dialog] .row-code";
const FLOOR_ROW = "button[data-row]";
const DRAWER = { selector: "dialog[open] h2", count: 1 };

/** Figures of one run; interactions for the first and the second time on the same page. */
interface Run {
  load: Load;
  filter: [number, number];
  drawer: [number, number];
  png?: [number, number];
}

printBundle();
await buildFloor();
const [atlas, floor] = await Promise.all([serve("dist"), serve(FLOOR_BUILD)]);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: BROWSER_ARGS,
  env: browserEnvironment(),
});
try {
  const runs: { atlas: Run; floor: Run }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push({
      atlas: await runAtlas(browser, atlas.url),
      floor: await runFloor(browser, floor.url),
    });
  printRuns(runs);
  await benchImport(browser, atlas.url, RUNS);
} finally {
  await browser.close();
  await Promise.all([atlas.close(), floor.close()]);
}

async function runAtlas(browser: Browser, url: string): Promise<Run> {
  const page = await openSlowPage(browser);
  const atlas = new AtlasPage(page);
  const load = await measureLoad(page, url, { selector: ROW, count: 21 });
  await atlas.waitForCharts();
  const filter = await twice(
    () => measureClick(atlas.pillar("Technical"), { selector: ROW, count: 3 }),
    () => atlas.pillar(atlas.words.allPillars).click(),
  );
  const drawer = await twice(
    () => measureClick(atlas.row("1.1.1"), DRAWER),
    () => page.keyboard.press("Escape"),
  );
  const png = await twice(async () => {
    const title = atlas.words.charts.measures;
    await atlas.exportButton(title).click();
    return measureDownload(atlas.exportOption(title, atlas.words.download("png")));
  });
  await page.context().close();
  return { load, filter, drawer, png };
}

async function runFloor(browser: Browser, url: string): Promise<Run> {
  const page = await openSlowPage(browser);
  const load = await measureLoad(page, url, { selector: FLOOR_ROW, count: 21 });
  const pillar = page.getByRole("button", { name: "Technical", exact: true });
  const filter = await twice(
    () => measureClick(pillar, { selector: FLOOR_ROW, count: 3 }),
    () => pillar.click(),
  );
  const drawer = await twice(
    () => measureClick(page.locator(FLOOR_ROW).first(), DRAWER),
    () => page.getByRole("button", { name: "Close" }).click(),
  );
  await page.context().close();
  return { load, filter, drawer };
}

/** The job for the first and the second time, with the page left to rest before each. */
async function twice(
  job: () => Promise<number>,
  undo: () => Promise<void> = async () => {},
): Promise<[number, number]> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, REST));
  await rest();
  const first = await job();
  await undo();
  await rest();
  const second = await job();
  await undo();
  return [first, second];
}

function printBundle() {
  const { first, later, styles } = readBundle("dist");
  for (const [title, files] of Object.entries({ "before first paint": first, later, styles })) {
    console.log(`${title}: ${formatSize(total(files))} gzip`);
    for (const { file, size } of files) console.log(`${formatSize(size).padStart(11)}  ${file}`);
  }
}

function printRuns(runs: readonly { atlas: Run; floor: Run }[]) {
  const of = (page: "atlas" | "floor", figure: (run: Run) => number) =>
    median(runs.map((run) => figure(run[page])));
  const both = (figure: (run: Run) => number) => [of("atlas", figure), of("floor", figure)];
  const pair = (figure: (run: Run) => [number, number] | undefined) =>
    (["atlas", "floor"] as const).map((page) =>
      [0, 1].map((time) => ms(of(page, (run) => figure(run)?.[time] ?? Number.NaN))).join(" / "),
    );
  const lines = [
    ["", "Atlas", "React alone"],
    ["navigation → scorecard painted", ...both(({ load }) => load.painted).map(ms)],
    ["largest contentful paint", ...both(({ load }) => load.largest).map(ms)],
    ["total blocking time", ...both(({ load }) => load.blocking).map(ms)],
    ["layout shift", ...both(({ load }) => load.shift).map((shift) => shift.toFixed(3))],
    ["filter click → painted", ...pair(({ filter }) => filter)],
    ["row click → drawer painted", ...pair(({ drawer }) => drawer)],
    ["PNG export → file", ...pair(({ png }) => png)],
  ];
  console.log(
    `\nMedians of ${runs.length} runs, milliseconds, ${SLOWDOWN}x slower processor; first / second time`,
  );
  for (const [name = "", ...figures] of lines)
    console.log(name.padEnd(34) + figures.map((figure) => figure.padStart(16)).join(""));
}

function ms(value: number): string {
  return Number.isNaN(value) ? "–" : String(Math.round(value));
}
