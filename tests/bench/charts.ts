import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";
import { installWatch, measureClick, median, openSlowPage } from "./measure.ts";
import { serve } from "./serve.ts";

const RUNS = Number(process.env.RUNS ?? 5);
/** Id of a figure, and the query of a page that shows it. */
const FIGURES = [
  ["measures", "?country=PER"],
  ["coverage", "?country=PER"],
  ["peers", "?country=PER"],
  ["since", "?country=PER"],
  ["pillar-bars", "?view=compare&country=PER&with=CHL,COL"],
  ["countries", "?view=world&show=countries"],
  ["countries", "?view=world&show=countries&order=region"],
  ["distribution", "?view=world&show=distribution&country=PER"],
] as const;

const atlas = await serve("dist");
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: BROWSER_ARGS,
  env: browserEnvironment(),
});
try {
  for (const [id, query] of FIGURES) {
    const runs: [number, number][] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openSlowPage(browser);
      // Functions compiled by tsx call a helper that the page lacks.
      await page.addInitScript("globalThis.__name = (value) => value;");
      await page.addInitScript(installWatch);
      // Show the table first, because the chart must not be drawn before the click.
      await page.goto(`${atlas.url}${query}&table=${id}`, { waitUntil: "networkidle" });
      runs.push([await draw(page, id), await draw(page, id)]);
      await page.context().close();
    }
    const [first, second] = ([0, 1] as const).map((at) =>
      Math.round(median(runs.map((run) => run[at]))),
    );
    console.log(`${id.padEnd(13)} ${query.padEnd(46)} ${first} / ${second} ms`);
  }
} finally {
  await browser.close();
  await atlas.close();
}

/** Returns the milliseconds from the click on "Table" until the chart is painted, and shows the table again. */
async function draw(page: Page, id: string): Promise<number> {
  const toggle = page.locator(`figure.is-${id} button[aria-pressed=true]`).first();
  const chart = { selector: `figure.is-${id} [role=img] svg:not(svg svg)`, count: 1 };
  const took = await measureClick(toggle, chart);
  await page.locator(`figure.is-${id} button[aria-pressed=false]`).first().click();
  return took;
}
