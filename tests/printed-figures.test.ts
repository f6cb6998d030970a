import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COUNTED, WITHOUT_DOCUMENT } from "./data/counted.ts";
import { loadGold } from "./lab/accuracy/corpus.ts";
import { findFigures, isKnown, replaceFigures } from "./lab/printed-figures/bind.ts";
import { BINDINGS } from "./lab/printed-figures/bindings.ts";
import { dataFigures } from "./lab/printed-figures/data-figures.ts";
import { corpusFigures, readerFigures } from "./lab/printed-figures/reader-figures.ts";
import { CORPUS_NOTE, corpusPath, hasCorpus } from "./reader/corpus.ts";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const figures = { ...dataFigures(), ...readerFigures(), ...(hasCorpus ? corpusFigures() : {}) };

/** Numbers that are not figures of the data, or that no command can produce. */
const OTHER_NUMBERS: Readonly<Record<string, string>> = {
  "0": "a score",
  "1": "the highest score of a measure",
  "2": "the highest score of a measure in 2014",
  "20": "points of a pillar",
  "34": "points of the edition of 2014",
  "14": "a day of March 2015",
  "100": "points of an edition",
  "0.40": "an example",
  "0,40": "an example",
  "1.00": "an example",
  "1,00": "an example",
  "11": "an example",
  "12": "an example",
  "15": "a rule of the codebook",
  "31": "documents judged twice: the readme of the corpus",
  "99.6": "agreement of the two: the readme of the corpus",
  "99,6": "agreement of the two: the readme of the corpus",
  "4.0": "CC BY",
  "20.19": "Node",
  "127.0.0.1": "the local server",
  "4173": "its port",
  "64": "Linux x64",
  "3166": "ISO",
  "8601": "ISO",
  "256": "SHA-256",
  "1.1": "Croissant",
  "49": "UN M49",
  "10": "the threshold of a flag, and sizes of texts",
  "5.5": "a budget that a test checks",
  "8": "UTF-8",
  "16": "UTF-16",
  "18030": "GB 18030",
  "1252": "Windows-1252",
  "0.6": "the threshold for equal names",
};

/** Whether a paragraph or list item names a command and the date of its output. */
const isDated = (block: string) => /npm run/.test(block) && /\d{1,2} \w+ 20\d\d/.test(block);

/** The numbers in a document. Excludes code, quotations, links, dated paragraphs, years and codes of measures. */
const numbersIn = (text: string) =>
  text
    .replaceAll(/^ *```.*?^ *```/gms, "")
    .split(/\n\s*\n|\n(?=- |\d+\. |\|)/)
    .filter((block) => !isDated(block))
    .flatMap((block) => [
      ...block
        .replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»|\]\([^)]*\)|^\d+\. /gm, "")
        .replaceAll(/(?<![\d.])(?:20\d\d|\d\.\d\.\d|2\.\d)(?![\d.]*\d)/g, "")
        .matchAll(/\d+(?:[.,]\d+)*/g),
    ])
    .map(([number]) => number);

describe.each(Object.entries(BINDINGS))("figures in %s", (file, phrases) => {
  const text = read(file);
  const known = phrases.filter((phrase) => isKnown(phrase, figures));

  test.each(known)(`are up to date (npm run figures -- --write): %s${CORPUS_NOTE}`, (phrase) => {
    const printed = findFigures(file, text, phrase, figures);
    expect(printed.map(({ found }) => found)).toEqual(printed.map(({ expected }) => expected));
  });

  test.runIf(hasCorpus)("are bound to a computed value, dated, or listed as other numbers", () => {
    const bound = phrases.flatMap((phrase) => findFigures(file, text, phrase, figures));
    const rest = replaceFigures(
      text,
      bound.map((one) => ({ ...one, expected: "" })),
    );
    expect(numbersIn(rest).filter((number) => !(number in OTHER_NUMBERS))).toEqual([]);
  });
});

test("every number in `OTHER_NUMBERS` occurs in a document", () => {
  const found = new Set(Object.keys(BINDINGS).flatMap((file) => numbersIn(read(file))));
  expect(Object.keys(OTHER_NUMBERS).filter((number) => !found.has(number))).toEqual([]);
});

test("detects a wrong figure, and replaces it", () => {
  const text = "It has 5\nof 1,000 parts (98.2%).";
  const phrase = "has {some} of {all} parts ({share%1})";
  const printed = findFigures("x.md", text, phrase, { some: 7, all: 1137, share: 99.04 });
  expect(replaceFigures(text, printed)).toBe("It has 7\nof 1,137 parts (99.0%).");
  expect(() => findFigures("x.md", "Nothing", phrase, {})).toThrow("found never");
});

test.runIf(hasCorpus)(`the corpus lacks only the listed documents${CORPUS_NOTE}`, () => {
  const documents = Object.keys(loadGold(corpusPath));
  expect(COUNTED.filter((country) => !documents.includes(country))).toEqual(WITHOUT_DOCUMENT);
});
