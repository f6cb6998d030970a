import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { corpusPath, framework, hasCorpus, readCorpusFile } from "../reader/corpus.ts";
import { compareFacts, factsOf, readFacts } from "./facts.ts";
import { makeWord } from "./make-word.ts";
import { outline, type Part, toHtml } from "./outline.ts";
import { LAYOUTS, launchBrowser, printPdf } from "./print-pdf.ts";

/**
 * `npm run round-trip`: every text of the corpus as Word and as PDF in every layout, and each place where a form
 * gives other facts than the text. Some six minutes; the unit tests take the hard ones.
 */
const { values: options, positionals: countries } = parseArgs({
  options: {
    /** Only these layouts, or `word`. */
    form: { type: "string", multiple: true, default: ["word", ...Object.keys(LAYOUTS)] },
  },
  allowPositionals: true,
});

if (hasCorpus) await roundTrip();
else {
  console.error("no corpus at ../shared/corpus");
  process.exitCode = 1;
}

async function roundTrip() {
  const browser = await launchBrowser();
  const make = (form: string, parts: readonly Part[]) =>
    form === "word" ? makeWord(parts) : printPdf(browser, toHtml(parts), form);
  const files = readdirSync(`${corpusPath}/profiles`)
    .filter((file) => countries.length === 0 || countries.includes(file.slice(0, 3)))
    .sort();
  let places = 0;
  for (const file of files) {
    const text = decodeText(readCorpusFile(`profiles/${file}`));
    const parts = outline(text);
    const expected = factsOf(readProfile(text, framework));
    for (const form of options.form) {
      const found = await readFacts(await make(form, parts), file);
      const differing = compareFacts(`${file} ${form}`, found, expected);
      places += differing.length;
      for (const line of differing) console.log(line);
    }
  }
  await browser.close();
  console.log(
    `${files.length} documents in ${options.form.join(", ")}: ${places} places differ from the text`,
  );
  process.exitCode = places > 0 ? 1 : 0;
}
