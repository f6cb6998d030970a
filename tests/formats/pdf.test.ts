import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { CORPUS_NOTE, framework, hasCorpus, readCorpusFile, readText } from "../reader/corpus.ts";
import { compareFacts, factsOf, readFacts } from "./facts.ts";
import { outline, toHtml } from "./outline.ts";
import { LAYOUTS, launchBrowser, printPdf } from "./print-pdf.ts";

const folder = fileURLToPath(new URL("../../../shared/corpus/profiles/", import.meta.url));
/** Every so manieth document of the corpus. */
const STRIDE = 12;
const layouts = Object.keys(LAYOUTS);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe("a PDF printed by a browser", () => {
  const peru = readText("data/documents/PER.txt");

  test.each(layouts)(
    "has the facts of the text that it was made from (%s)",
    async (layout) => {
      const pdf = await printPdf(browser, toHtml(outline(peru)), layout);
      expect(await readFacts(pdf, "Peru.pdf")).toEqual(factsOf(readProfile(peru, framework)));
    },
    20_000,
  );

  test.runIf(hasCorpus)(
    `has them for texts of the corpus${CORPUS_NOTE}`,
    async () => {
      const differing: string[] = [];
      const files = readdirSync(folder).sort();
      for (const [at, file] of files.filter((_, index) => index % STRIDE === 0).entries()) {
        const text = decodeText(readCorpusFile(`profiles/${file}`));
        const layout = layouts[at % layouts.length] ?? "";
        const facts = await readFacts(await printPdf(browser, toHtml(outline(text)), layout), file);
        differing.push(
          ...compareFacts(`${file} ${layout}`, facts, factsOf(readProfile(text, framework))),
        );
      }
      expect(differing).toEqual([]);
    },
    60_000,
  );
});
