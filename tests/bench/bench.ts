import { type Browser, chromium } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../e2e/browser.ts";
import { formatSize, readBundle, total } from "../tools/bundle.ts";
import { readerEnvironment } from "./fonts.ts";
import { benchImport } from "./import.ts";
import { benchLanguages } from "./languages.ts";
import { DEBUGGING_PORT } from "./measure.ts";
import { benchPages } from "./pages.ts";
import { benchScorecard } from "./scorecard.ts";
import { buildBench, serve } from "./serve.ts";
import { benchStart } from "./start.ts";
import { benchWorld } from "./world.ts";

/** `npm run bench` measures all parts. `npm run bench -- start` measures one part. `RUNS=9` sets the number of runs. */

const PARTS: Readonly<
  Record<string, (browser: Browser, url: string, runs: number) => Promise<void>>
> = {
  pages: benchPages,
  start: benchStart,
  languages: benchLanguages,
  scorecard: benchScorecard,
  world: benchWorld,
  import: benchImport,
};
const RUNS = Number(process.env.RUNS ?? 7);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(
    `no such part: ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}`,
  );

printSizes();
const site = await serve(await buildBench("dist"));
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...BROWSER_ARGS, `--remote-debugging-port=${DEBUGGING_PORT}`],
  env: readerEnvironment(),
});
try {
  for (const [name, bench] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await bench(browser, site.url, RUNS);
} finally {
  await browser.close();
  await site.close();
}

/** Prints total sizes. `npm run budgets` lists every file and checks the limits. */
function printSizes() {
  const { first, later, styles } = readBundle("dist");
  for (const [title, files] of Object.entries({ "before first paint": first, later, styles }))
    console.log(`${title.padEnd(20)}${formatSize(total(files)).padStart(10)} gzip`);
}
