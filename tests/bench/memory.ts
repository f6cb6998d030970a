import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium } from "@playwright/test";
import { BROWSER_ARGS, browserEnvironment, findBrowser } from "../e2e/browser.ts";
import { HOSTILE_FILES } from "./hostile-files.ts";
import { serve } from "./serve.ts";

/**
 * `npm run bench:memory`, or `npm run bench:memory -- PDF`: measures the peak memory of the page and its workers while they
 * read the files of each hostile case, and their memory at rest. The optional word limits the run to cases whose names
 * start with it. Each case gets a fresh browser.
 */

const MAX_MEGABYTES = 500;
/** Timeout in milliseconds, longer than the page's own limit for a file. */
const TIMEOUT = 120_000;
/** Pause before a file is added, in milliseconds. */
const PAUSE = 2000;

if (!existsSync("/proc/self/status"))
  throw new Error("memory is read from /proc, which exists only on Linux");

const wanted = process.argv[2] ?? "";
const folder = mkdtempSync(join(tmpdir(), "atlas-memory-"));
const site = await serve("dist");
const executablePath = await findBrowser();
let most = 0;
try {
  console.log(`${"megabytes".padEnd(48)}at rest   most  seconds`);
  for (const [trial, make] of Object.entries(HOSTILE_FILES)) {
    if (!trial.startsWith(wanted)) continue;
    const files = make().map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_ARGS,
      env: browserEnvironment(),
    });
    const { rest, peak, seconds, outcome } = await measure(browser, files);
    await browser.close();
    most = Math.max(most, peak);
    const figures = [rest, peak, seconds].map((figure) => String(figure).padStart(7)).join("");
    console.log(`${trial.padEnd(48)}${figures}  ${outcome.slice(0, 60)}`);
    for (const file of files) rmSync(file);
  }
} finally {
  await site.close();
  rmSync(folder, { recursive: true });
}
console.log(`${most} MB at most, of ${MAX_MEGABYTES}`);
if (most > MAX_MEGABYTES) process.exitCode = 1;

/** Adds the files. Returns the outcome, the seconds, and the memory at rest and at its peak in megabytes. */
async function measure(browser: Browser, files: readonly string[]) {
  const page = await browser.newPage();
  const session = await browser.newBrowserCDPSession();
  await page.goto(`${site.url}?view=import&lang=en`, { waitUntil: "networkidle" });
  const input = page.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  await page.waitForTimeout(PAUSE);
  const renderers = await findRenderers(session);
  // Resets the peak memory that the kernel has recorded.
  for (const id of renderers) writeFileSync(`/proc/${id}/clear_refs`, "5");
  const rest = Math.max(...renderers.map((id) => readMemory(id, "VmRSS")));
  const start = Date.now();
  await input.setInputFiles([...files]);
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll(".import-file").length === count &&
      !document.querySelector(".import-file :is(.is-waiting, .is-reading)"),
    files.length,
    { timeout: TIMEOUT },
  );
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  const peak = Math.max(...(await findRenderers(session)).map((id) => readMemory(id, "VmHWM")));
  const outcome = await page.locator(".import-file .import-state").first().textContent();
  return { rest, peak, seconds, outcome: (outcome ?? "").replaceAll(/\s+/g, " ") };
}

/** Ids of the renderer processes, which run pages and their workers. */
async function findRenderers(session: CDPSession): Promise<number[]> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** Resident (`VmRSS`) or peak (`VmHWM`) memory of a process, in megabytes. */
function readMemory(id: number, line: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${id}/status`, "utf8");
  // The kernel's "kB" is 1,024 bytes.
  return Math.round((Number(new RegExp(`${line}:\\s*(\\d+) kB`).exec(status)?.[1]) * 1024) / 1e6);
}
