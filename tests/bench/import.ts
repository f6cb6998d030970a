import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { outline, toHtml } from "../formats/outline.ts";
import { type ExpectedElements, installWatch, median, openSlowPage, SLOWDOWN } from "./measure.ts";
import { makeProfileTexts } from "./profile-texts.ts";

/** A file to pass to the page. `bytes` is a string with one character per byte. */
interface TestFile {
  name: string;
  bytes: string;
}

/** A review counts as painted once its first section is painted. The other sections render later. */
const REVIEW: ExpectedElements = { selector: ".import-review article", count: 1 };
/** Pause before files are dropped, in milliseconds. */
const PAUSE = 1000;

/** Measured times with their labels and their bounds in milliseconds. */
const FIGURES = [
  ["text", ["text dropped → review painted", 150]],
  ["textAgain", ["the next text dropped → read", 150]],
  ["pdf", ["4-page PDF dropped → review painted", 1500]],
  ["all", ["all texts dropped → all read", 5000]],
  ["longTask", ["longest task of the page during that", 50]],
] as const;
/** CPU throttling rates of the page. Workers are not throttled. */
const RATES = [1, SLOWDOWN];

type Run = Record<(typeof FIGURES)[number][0], number>;

/** Drops documents on fresh pages, and prints the times with their bounds. */
export async function benchImport(browser: Browser, url: string, runs: number): Promise<void> {
  const pdf = await printProfile(browser);
  const done: Run[][] = RATES.map(() => []);
  for (let run = 0; run < runs; run += 1)
    for (const [at, rate] of RATES.entries())
      done[at]?.push(await runImport(browser, url, pdf, rate));
  console.log(`\nImport, medians of ${runs} runs, milliseconds`);
  console.log(" ".repeat(44) + ["this machine", `page ${SLOWDOWN}x slower`].map(toColumn).join(""));
  for (const [key, [name, bound]] of FIGURES) {
    const figures = done.map((at) => String(Math.round(median(at.map((run) => run[key])))));
    console.log(`${name.padEnd(44)}${figures.map(toColumn).join("")}  ≤ ${bound}`);
  }
}

const toColumn = (text: string) => text.padStart(16);

async function runImport(browser: Browser, url: string, pdf: TestFile, rate: number): Promise<Run> {
  const texts = makeProfileTexts().map(({ name, text }) => ({ name, bytes: toBytes(text) }));
  const [first, second] = texts;
  if (!first || !second) throw new Error("no texts");
  const withTexts = await openImport(browser, url, rate);
  const text = await drop(withTexts, [first], REVIEW);
  await rest();
  const textAgain = await drop(withTexts, [second], {
    selector: ".import-file .is-read",
    count: 2,
  });
  await withTexts.context().close();

  const withPdf = await openImport(browser, url, rate);
  const read = await drop(withPdf, [pdf], REVIEW);
  await withPdf.context().close();

  const withAll = await openImport(browser, url, rate);
  await withAll.evaluate(watchTasks);
  const all = await drop(withAll, texts, {
    selector: ".import-file .is-read",
    count: texts.length,
  });
  const longTask = await withAll.evaluate(() => window.atlasLongTask());
  await withAll.context().close();
  return { text, textAgain, pdf: read, all, longTask };
}

async function openImport(browser: Browser, url: string, rate: number): Promise<Page> {
  const page = await openSlowPage(browser, rate);
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(installWatch);
  await page.goto(`${url}?view=import&lang=en`, { waitUntil: "networkidle" });
  await page.locator("input[type=file]").waitFor({ state: "attached" });
  await rest();
  return page;
}

const rest = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Milliseconds from the drop until the expected elements are painted. */
const drop = (
  page: Page,
  files: readonly TestFile[],
  expected: ExpectedElements,
): Promise<number> =>
  page.evaluate(
    async ({ dropped, wanted }) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of dropped)
        transfer.items.add(new File([Uint8Array.from(bytes, (char) => char.charCodeAt(0))], name));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const painted = window.atlasWatch(wanted);
      const start = performance.now();
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
      return (await painted) - start;
    },
    { dropped: [...files], wanted: expected },
  );

/** Peru's profile as a PDF of four pages, printed by the browser. */
async function printProfile(browser: Browser): Promise<TestFile> {
  const page = await browser.newPage();
  const body = toHtml(outline(readFileSync("data/documents/PER.txt", "utf8")));
  await page.setContent(`<!doctype html><meta charset="utf-8"><body>${body}`);
  const pdf = await page.pdf({ format: "A4", margin: { top: "2cm", bottom: "2cm" } });
  await page.close();
  return { name: "PER.pdf", bytes: pdf.toString("latin1") };
}

const toBytes = (text: string) => Buffer.from(text).toString("latin1");

declare global {
  interface Window {
    /** Stops watching and returns the longest task in milliseconds, or NaN if the browser reports no long tasks. */
    atlasLongTask: () => Promise<number>;
  }
}

/** Runs in the page. Browsers report tasks over 50 milliseconds, some time after they end. */
function watchTasks() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 500));
  window.atlasLongTask = async () => {
    await settle();
    const longestTask = longest;
    // Run a long task to check that the browser reports long tasks.
    longest = 0;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const end = performance.now() + 70; performance.now() < end; );
        resolve();
      });
    });
    await settle();
    observer.disconnect();
    return longest > 0 ? longestTask : Number.NaN;
  };
}
