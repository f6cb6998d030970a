import type { Browser } from "@playwright/test";
import lighthouse from "lighthouse";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../src/domain/languages.ts";
import { folderOf } from "../../src/url/page-path.ts";
import { DEBUGGING_PORT, median, printRow } from "./measure.ts";
import { FLOORS } from "./serve.ts";

/** Twenty countries, from all continents, with long and short profiles. */
const COUNTRIES =
  "PER KEN EST USA JPN BRA COD DEU EGY FJI IND IRQ MEX NGA OMN PRK STP TUR UKR VNM".split(" ");
/** Maximum LCP as a multiple of plain HTML's, and maximum total blocking time in milliseconds. */
const BOUNDS = { ratio: 1.15, blocking: 50 } as const;
const AUDITS = ["largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

interface Report {
  largest: number;
  blocking: number;
  shift: number;
  /** The lowest category score, out of 100. */
  score: number;
  /** The categories below 100. */
  below: string;
}

/** Runs Lighthouse (mobile, simulated throttling) on country pages, World and Compare, and on Peru's rows in plain HTML. */
export async function benchPages(_browser: Browser, url: string, runs: number): Promise<void> {
  const pages = LANGUAGES.flatMap((language) =>
    ["", "world.html", "compare.html"].map((file) => `${folderOf(language)}${file}`),
  );
  const countries = COUNTRIES.map(
    (code, at) => `${folderOf(LANGUAGES[at % LANGUAGES.length] ?? DEFAULT_LANGUAGE)}${code}.html`,
  );
  const plain = await reportOn(`${url}${FLOORS.plain}`, runs);
  console.log(`\nPages on a slow phone, Lighthouse, medians of ${runs} runs, milliseconds`);
  printRow("", ["LCP", "× plain", "blocking", "shift", "score", "bounds", "below 100"]);
  printReport("plain HTML", plain, plain);
  for (const page of [...pages, ...countries])
    printReport(page || "./", await reportOn(url + page, runs), plain);
}

function printReport(name: string, { largest, blocking, shift, score, below }: Report, to: Report) {
  const ratio = largest / to.largest;
  const isHeld = ratio <= BOUNDS.ratio && blocking <= BOUNDS.blocking && shift === 0;
  printRow(name, [
    largest.toFixed(0),
    ratio.toFixed(2),
    blocking.toFixed(0),
    shift.toFixed(3),
    String(score),
    isHeld ? "held" : "OVER",
    below,
  ]);
}

async function reportOn(address: string, runs: number): Promise<Report> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(address, { port: DEBUGGING_PORT, logLevel: "error" });
    if (!result) throw new Error(`No report on ${address}`);
    const { audits, categories } = result.lhr;
    const [largest, blocking, shift] = AUDITS.map((id) => audits[id]?.numericValue ?? Number.NaN);
    const scores = Object.values(categories).map(
      ({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const,
    );
    reports.push({
      largest: largest ?? Number.NaN,
      blocking: blocking ?? Number.NaN,
      shift: shift ?? Number.NaN,
      score: Math.min(...scores.map(([, score]) => score)),
      below: scores.flatMap(([title, score]) => (score < 100 ? title : [])).join(", "),
    });
  }
  const of = (key: "largest" | "blocking" | "shift" | "score") =>
    median(reports.map((report) => report[key]));
  const [last] = reports.slice(-1);
  return {
    largest: of("largest"),
    blocking: of("blocking"),
    shift: of("shift"),
    score: of("score"),
    below: last?.below ?? "",
  };
}
