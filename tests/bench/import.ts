import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { outline, toHtml } from "../formats/outline.ts";
import { installWatch, median, openSlowPage, type Sight, SLOWDOWN } from "./measure.ts";
import { makeProfileTexts } from "./profile-texts.ts";

/** A file as the page is given it: its bytes as text of one byte a character. */
interface Given {
  name: string;
  bytes: string;
}

/** A review is on the screen once its head and its first section are; the others follow below it. */
const REVIEW: Sight = { selector: ".import-review article", count: 1 };
/** How long the page is left alone before files are dropped, in milliseconds. */
const REST = 1000;

/** What is measured, and the most that it may take in milliseconds. */
const FIGURES = [
  ["text", ["text dropped → review painted", 150]],
  ["textAgain", ["the next text dropped → read", 150]],
  ["pdf", ["4-page PDF dropped → review painted", 1500]],
  ["all", ["all texts dropped → all read", 5000]],
  ["longTask", ["longest task of the page meanwhile", 50]],
] as const;
/** How many times slower the page is made: the threads that read are as fast as they are. */
const RATES = [1, SLOWDOWN];

type Run = Record<(typeof FIGURES)[number][0], number>;

/** Drops documents on the page of a fresh visitor, and prints how long each took beside its bound. */
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

async function runImport(browser: Browser, url: string, pdf: Given, rate: number): Promise<Run> {
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

const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

/** Milliseconds from the drop to the paint of the sight. */
const drop = (page: Page, files: readonly Given[], sight: Sight): Promise<number> =>
  page.evaluate(
    async ({ given, wanted }) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of given)
        transfer.items.add(new File([Uint8Array.from(bytes, (char) => char.charCodeAt(0))], name));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const painted = window.atlasWatch(wanted);
      const start = performance.now();
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
      return (await painted) - start;
    },
    { given: [...files], wanted: sight },
  );

/** Our own profile of Peru as a PDF of four pages, printed by the browser. */
async function printProfile(browser: Browser): Promise<Given> {
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
    /** Ends the watch, and gives the longest task that was seen, in milliseconds; NaN where the watch sees none at all. */
    atlasLongTask: () => Promise<number>;
  }
}

/** Runs in the page. A browser tells of a task some time after it is over, and only of those above 50 milliseconds. */
function watchTasks() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  const news = () => new Promise((resolve) => setTimeout(resolve, 500));
  window.atlasLongTask = async () => {
    await news();
    const seen = longest;
    // Whether it would have been seen is shown by one of our own.
    longest = 0;
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const end = performance.now() + 70; performance.now() < end; );
        resolve();
      });
    });
    await news();
    observer.disconnect();
    return longest > 0 ? seen : Number.NaN;
  };
}
