import type { Browser } from "@playwright/test";
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { folderOf } from "../../src/url/page-path.ts";
import { formatSize, readBundle, total } from "../tools/bundle.ts";
import { median, openSlowPage, PHONE, printRow, SLOWDOWN } from "./measure.ts";

/** Kenya's scorecard. */
const PAGE = "KEN.html";
/** Maximum times, as a multiple of the English page's times. */
const BOUND = 1.1;

/** Milliseconds until the first contentful paint, and until React has hydrated the page. */
interface Start {
  painted: number;
  hydrated: number;
}

/** Loads the same scorecard in each language on a slow phone with an empty cache, and prints medians compared with English. */
export async function benchLanguages(browser: Browser, url: string, runs: number): Promise<void> {
  const starts = new Map<Language, Start[]>(LANGUAGES.map((language) => [language, []]));
  // Alternate the order, because the load of the machine changes over time.
  for (let run = 0; run < runs; run += 1)
    for (const language of run % 2 === 0 ? LANGUAGES : LANGUAGES.toReversed())
      starts.get(language)?.push(await start(browser, `${url}${folderOf(language)}${PAGE}`));
  const of = (language: Language, key: keyof Start) =>
    median((starts.get(language) ?? []).map((one) => one[key]));

  console.log(`\nStart in each language on a slow phone, medians of ${runs} runs, milliseconds`);
  printRow("", ["first script", "painted", "× English", "hydrated", "× English", "bound"]);
  const { first, catalogues } = readBundle("dist");
  const sizeOf = (language: Language) => catalogues.get(language)?.size ?? Number.NaN;
  for (const language of LANGUAGES) {
    const script = total(first) - sizeOf(DEFAULT_LANGUAGE) + sizeOf(language);
    const ratios = (["painted", "hydrated"] as const).map(
      (key) => of(language, key) / of(DEFAULT_LANGUAGE, key),
    );
    const [painted = Number.NaN, hydrated = Number.NaN] = ratios;
    printRow(language, [
      formatSize(script),
      of(language, "painted").toFixed(0),
      painted.toFixed(2),
      of(language, "hydrated").toFixed(0),
      hydrated.toFixed(2),
      `≤ ${BOUND} ${ratios.every((ratio) => ratio <= BOUND) ? "held" : "OVER"}`,
    ]);
  }
}

async function start(browser: Browser, address: string): Promise<Start> {
  const page = await openSlowPage(browser, SLOWDOWN, PHONE);
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      // The attribute is present until the page is hydrated.
      const isParsed = document.readyState !== "loading";
      if (!isParsed || document.documentElement.hasAttribute("data-page")) return;
      observer.disconnect();
      performance.mark("hydrated");
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const marked = await page.waitForFunction(() => {
    const [painted, hydrated] = ["first-contentful-paint", "hydrated"].flatMap(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? [],
    );
    return painted === undefined || hydrated === undefined ? undefined : { painted, hydrated };
  });
  const found = await marked.jsonValue();
  await page.context().close();
  if (!found) throw new Error(`${address} was not hydrated`);
  return found;
}
