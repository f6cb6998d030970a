import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { corpusPath, framework, hasCorpus, readCorpusFile } from "../reader/corpus.ts";
import { compareFacts, factsOf, readForm } from "./facts.ts";
import { makeWord } from "./make-word.ts";
import { ASKED, convertAll, type Original, readOffice } from "./office.ts";
import { outline, type Part, toHtml } from "./outline.ts";
import { LAYOUTS, launchBrowser, printPdf } from "./print-pdf.ts";

/**
 * `npm run round-trip`: converts every text of the corpus to Word and PDF in every layout, and prints the facts that
 * differ. Takes about six minutes. The unit tests cover the difficult documents. `-- --office` uses an office suite
 * (`soffice`) instead.
 */

const { values: options, positionals: countries } = parseArgs({
  options: {
    office: { type: "boolean", default: false },
    /** Formats to test: `word` or layouts. With `office`, formats of `OFFICE_FORMS`. */
    form: { type: "string", multiple: true },
  },
  allowPositionals: true,
});

interface Trip {
  file: string;
  text: string;
  make: (form: string) => Uint8Array | Promise<Uint8Array>;
}

if (hasCorpus) await roundTrip();
else {
  console.error("no corpus at ../shared/corpus");
  process.exitCode = 1;
}

async function roundTrip() {
  const texts = readdirSync(`${corpusPath}/profiles`)
    .filter((file) => countries.length === 0 || countries.includes(file.slice(0, 3)))
    .sort()
    .map((file) => ({ file, text: decodeText(readCorpusFile(`profiles/${file}`)) }));
  const forms = options.form ?? (options.office ? ASKED : ["word", ...Object.keys(LAYOUTS)]);
  const differing = options.office
    ? await compareAll(await convertTexts(texts, forms), forms)
    : await compareInBrowser(texts, forms);
  process.exitCode = differing > 0 ? 1 : 0;
}

async function compareInBrowser(
  texts: readonly Omit<Trip, "make">[],
  forms: readonly string[],
): Promise<number> {
  const browser = await launchBrowser();
  const make = (form: string, parts: readonly Part[]) =>
    form === "word" ? makeWord(parts) : printPdf(browser, toHtml(parts), form);
  const trips = texts.map((trip) => ({
    ...trip,
    make: (form: string) => make(form, outline(trip.text)),
  }));
  const differing = await compareAll(trips, forms);
  await browser.close();
  return differing;
}

async function convertTexts(
  texts: readonly Omit<Trip, "make">[],
  forms: readonly string[],
): Promise<Trip[]> {
  const trips = await Promise.all(
    texts.map(async (trip) => ({ ...trip, original: await originalOf(trip) })),
  );
  await convertAll(
    trips.map(({ original }) => original),
    forms,
  );
  return trips.map(({ original, ...trip }) => ({
    ...trip,
    make: (form) => readOffice(original, form),
  }));
}

async function originalOf({ file, text }: Omit<Trip, "make">): Promise<Original> {
  return {
    name: file.slice(0, 3),
    text: new TextEncoder().encode(text),
    written: await makeWord(outline(text), { isTabbed: true }),
  };
}

/** Prints each difference and the counts by format. Returns the number of differences. */
async function compareAll(trips: readonly Trip[], forms: readonly string[]): Promise<number> {
  let places = 0;
  for (const form of forms) {
    let statuses = 0;
    let names = 0;
    let unflagged = 0;
    for (const { file, text, make } of trips) {
      const found = await readForm(await make(form), file);
      const doubts = new Set(found.profile?.flags.map(({ indicator }) => indicator));
      for (const { line, what, isStatus } of compareFacts(
        `${file} ${form}`,
        factsOf(found),
        factsOf(readProfile(text, framework)),
      )) {
        // Unflagged errors are more serious than flagged errors.
        console.log(doubts.has(what) ? line : `UNFLAGGED ${line}`);
        if (!doubts.has(what)) unflagged += 1;
        if (isStatus) statuses += 1;
        else names += 1;
      }
    }
    console.log(
      `${form}: ${trips.length} documents, ${statuses} statuses, ${names} names differ, ${unflagged} of them unflagged`,
    );
    places += statuses + names;
  }
  return places;
}
