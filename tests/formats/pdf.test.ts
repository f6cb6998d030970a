import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import {
  CORPUS_NOTE,
  framework,
  hasCorpus,
  readCorpusFile,
  readText as readProjectText,
} from "../reader/corpus.ts";
import { compareFacts, factsOf, readFacts, readText } from "./facts.ts";
import { outline, type Part, toHtml } from "./outline.ts";
import { LAYOUTS, launchBrowser, printPdf } from "./print-pdf.ts";

const folder = fileURLToPath(new URL("../../../shared/corpus/profiles/", import.meta.url));
/** Every 25th document of the corpus is tested. `npm run round-trip` tests all documents in every layout. */
const STRIDE = 25;
const layouts = Object.keys(LAYOUTS);
/** Documents with difficult layouts, such as columns, list items with full lines, numbers at the start of a line, and page breaks within a sentence. */
const HARD = [
  ["BOL", "browser"],
  ["BRA", "report"],
  ["CAN", "browser"],
  ["CAN", "large"],
  ["CHL", "report"],
  ["CRI", "browser"],
  ["LTU", "large"],
  ["MUS", "tight"],
  ["OMN", "justified"],
  ["USA", "browser"],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe("a PDF printed by a browser", () => {
  const peru = readProjectText("data/documents/PER.txt");

  test.each(layouts)(
    "yields the same facts as its source text (%s)",
    async (layout) => {
      const pdf = await printPdf(browser, toHtml(outline(peru)), layout);
      expect(await readFacts(pdf, "Peru.pdf")).toEqual(factsOf(readProfile(peru, framework)));
    },
    20_000,
  );

  const long = "Act on the Frost Agency and on the duties of whoever keeps a shelf of ice";

  test.each(layouts)(
    "separates list items with full lines from one another and from the next paragraph (%s)",
    async (layout) => {
      // The items start differently, so none is detected as a running header.
      const items = Array.from(
        { length: 40 },
        (_, at) => `${String.fromCharCode(65 + (at % 23))}. ${long} ${"x".repeat(at + 1)} of May`,
      );
      const parts: Part[] = [
        { kind: "paragraph", runs: [{ text: "These are the acts:" }] },
        ...items.map((text): Part => ({ kind: "item", runs: [{ text }] })),
        { kind: "paragraph", runs: [{ text: "Nothing else was enacted." }] },
      ];
      const text = await readText(await printPdf(browser, toHtml(parts), layout), "a.pdf");
      const words = text.replace(/\s+/g, " ");
      for (const item of items) expect(words).toContain(`- ${item} `);
      expect(text).toMatch(/\n\nNothing else was enacted\.\n$/);
    },
    20_000,
  );

  test("splits adjacent columns if the line below is only in the second column", async () => {
    const row = (...cells: string[]): Part => ({
      kind: "columns",
      runs: cells.map((text) => ({ text })),
    });
    const parts = [
      row("Total Population: 36 675 000", "Internet users: 85.80%"),
      row("", "(2013)"),
    ];
    const style = "<style>td { white-space: nowrap; padding: 0 }</style>";
    const pdf = await printPdf(browser, style + toHtml(parts), "browser");
    expect(await readText(pdf, "a.pdf")).toBe(
      "Total Population: 36 675 000   Internet users: 85.80% (2013)\n",
    );
  });

  test("joins a sentence whose final number is on the next line", async () => {
    const text = `${long} came into force in the whole of the land and on all of its shelves on May 17. `;
    for (const layout of layouts) {
      const parts: Part[] = [{ kind: "paragraph", runs: [{ text: text.repeat(6).trim() }] }];
      const read = await readText(await printPdf(browser, toHtml(parts), layout), "a.pdf");
      expect(read).toBe(`${text.repeat(6).trim()}\n`);
    }
  }, 30_000);

  test.runIf(hasCorpus)(
    `yields the same facts as the source text for documents of the corpus${CORPUS_NOTE}`,
    async () => {
      const differing: string[] = [];
      const some = readdirSync(folder)
        .sort()
        .filter((_, index) => index % STRIDE === 0)
        .map((file, at) => [file, layouts[at % layouts.length] ?? ""] as const);
      const hard = HARD.map(([country, layout]) => [`${country}.txt`, layout] as const);
      for (const [file, layout] of [...some, ...hard]) {
        const text = decodeText(readCorpusFile(`profiles/${file}`));
        const facts = await readFacts(await printPdf(browser, toHtml(outline(text)), layout), file);
        differing.push(
          ...compareFacts(`${file} ${layout}`, facts, factsOf(readProfile(text, framework))).map(
            ({ line }) => line,
          ),
        );
      }
      expect(differing).toEqual([]);
    },
    60_000,
  );
});
