import type { Browser, Page } from "@playwright/test";
import { AtlasPage } from "../e2e/atlas.ts";
import {
  measureClick,
  measureDownload,
  measureLoad,
  median,
  openSlowPage,
  printRow,
  SLOWDOWN,
} from "./measure.ts";
import { FLOORS } from "./serve.ts";

/** Pause before a click, in milliseconds. Lets work started by the previous click finish. */
const PAUSE = 1000;
const ROW = "main button[aria-haspopup=dialog] .row-code";
const FLOOR_ROW = "button[data-row]";
const DRAWER = { selector: "dialog[open] h2", count: 1 };

/** Durations of the first and the second run on the same page, in milliseconds. */
type Pair = readonly [cold: number, warm: number];

interface Run {
  filter: Pair;
  drawer: Pair;
  /** Total blocking time and layout shift of the load. */
  blocking: number;
  shift: number;
  png?: Pair;
}

/** Interactions on the scorecard and on its floor. A bound is a multiple of the floor's time. */
const CLICKS = [
  { name: "filter click → painted", key: "filter" },
  { name: "row click → drawer painted", key: "drawer", bound: 2.5 },
] as const;

/** Filters, opens the drawer and exports a picture, twice each. Prints medians compared with plain React. */
export async function benchScorecard(browser: Browser, url: string, runs: number): Promise<void> {
  const atlas: Run[] = [];
  const floor: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    atlas.push(await runAtlas(browser, url));
    floor.push(await runFloor(browser, `${url}${FLOORS.rows}`));
  }
  console.log(
    `\nScorecard, 1440 × 900, medians of ${runs} runs, milliseconds, ${SLOWDOWN}x slower processor`,
  );
  printRow("", ["React", "Atlas", "× React", "bound"]);
  for (const { name, key, ...click } of CLICKS)
    for (const [time, label] of ["cold", "warm"].entries()) {
      const of = (page: readonly Run[]) => median(page.map((run) => run[key][time] ?? Number.NaN));
      const ratio = of(atlas) / of(floor);
      const bound = "bound" in click && time === 0 ? click.bound : undefined;
      const verdict = bound === undefined ? "" : `≤ ${bound} ${ratio <= bound ? "held" : "OVER"}`;
      printRow(`${name}, ${label}`, [...[of(floor), of(atlas)].map(ms), ratio.toFixed(2), verdict]);
    }
  for (const [time, label] of ["cold", "warm"].entries()) {
    const png = median(atlas.map((run) => run.png?.[time] ?? Number.NaN));
    printRow(`PNG export → file, ${label}`, ["", ms(png)]);
  }
  printRow(
    "total blocking time",
    [floor, atlas].map((page) => ms(median(page.map((run) => run.blocking)))),
  );
  printRow("layout shift", ["", median(atlas.map(({ shift }) => shift)).toFixed(3)]);
}

async function runAtlas(browser: Browser, url: string): Promise<Run> {
  const page = await openSlowPage(browser);
  const atlas = new AtlasPage(page);
  const { blocking, shift } = await measureLoad(page, url, { selector: ROW, count: 21 });
  await atlas.waitForCharts();
  const filter = await twice(
    () => measureClick(atlas.pillar("Technical"), { selector: ROW, count: 3 }),
    () => atlas.pillar(atlas.words.allPillars).click(),
  );
  const drawer = await twice(
    () => measureClick(atlas.row("1.1.1"), DRAWER),
    () => closeDrawer(page),
  );
  const png = await twice(async () => {
    const title = atlas.words.charts.measures;
    await atlas.exportButton(title).click();
    return measureDownload(atlas.exportOption(title, atlas.words.download("png")));
  });
  await page.context().close();
  return { blocking, shift, filter, drawer, png };
}

async function runFloor(browser: Browser, url: string): Promise<Run> {
  const page = await openSlowPage(browser);
  const { blocking, shift } = await measureLoad(page, url, { selector: FLOOR_ROW, count: 21 });
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
  return { blocking, shift, filter, drawer };
}

const closeDrawer = (page: Page) => page.keyboard.press("Escape");

async function twice(
  job: () => Promise<number>,
  undo: () => Promise<void> = async () => {},
): Promise<Pair> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
  await rest();
  const cold = await job();
  await undo();
  await rest();
  const warm = await job();
  await undo();
  return [cold, warm];
}

const ms = (value: number) => (Number.isNaN(value) ? "–" : String(Math.round(value)));
