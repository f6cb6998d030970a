import { readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/languages.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readTexts = (path: string): Record<string, string> => JSON.parse(read(path));

/** The columns of the glossary after English. */
const COLUMNS = ["fr", "es", "ar", "zh", "ru"] as const satisfies readonly Language[];
type Translated = (typeof COLUMNS)[number];

/** The forms of a term, separated by slashes. Ignores asterisks and bracketed words. */
const formsOf = (cell: string): string[] =>
  cell
    .replaceAll("*", "")
    .replace(/\s*\([^)]*\)/g, "")
    .split("/")
    .map((form) => form.trim());

/** The glossary's rows: the English term, and its forms in each other language. */
const TERMS = read("docs/glossary.md")
  .split("\n")
  .flatMap((line) => {
    const [english = "", ...cells] = line.split("|").slice(1, -1);
    if (cells.length !== COLUMNS.length || /English|---/.test(english)) return [];
    const forms = new Map(COLUMNS.map((language, at) => [language, formsOf(cells[at] ?? "")]));
    return [{ term: formsOf(english)[0] ?? "", forms }];
  });

/** Everyday words, which have other senses within a sentence. They are compared only if the text has no other words. */
const ONLY_ALONE = new Set([
  "affirmed without a name",
  "brief",
  "citation",
  "country",
  "draft",
  "edition",
  "evidence",
  "export",
  "file",
  "group",
  "In place",
  "law",
  "listed",
  "measure",
  "named",
  "Not known",
  "partly in place",
  "peers",
  "picture",
  "population",
  "print",
  "programme",
  "rank",
  "region",
  "release",
  "reported in place",
  "review",
  "score",
  "standard",
  "World",
]);

/** Texts that translate a term differently on purpose, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  "compare.gaps.title": "a title, shortened",
  "dictionary.code.treaty.protocol": "the full name of the treaty",
  "dictionary.column.instruments": "the name of a table",
  "drawer.named": "heads a list of names",
  "filters.search": "examples, as many as fit the field",
  "import.names": "heads a list of names",
  "import.problem.not-a-profile": "quotes the document",
  "page.dataset": "“versions” are releases",
  "scorecard.population": "a unit after a figure",
  "snapshot.listed": "the lines of a view, not instruments",
  "world.in-list": "the lines of a view, not instruments",
  "world.outcome.coverage-label": "a label, shortened",
  "world.outcome.covered": "a label, shortened",
  "world.outcome.head-label": "a label, shortened",
  "world.status.finding-even": "negates “in place” within a sentence",
  "world.status.map-finding": "negates “in place” within a sentence",
};
/** Names of regions follow the UN’s list instead of the glossary. */
const isRegion = (id: string) => id.startsWith("region.");

/** The text of a message without its values, with all forms of plurals and selects. */
function plainText(message: unknown): string {
  if (typeof message === "string") return message;
  if (!Array.isArray(message)) return "";
  return message
    .map((token) => {
      if (!Array.isArray(token)) return token;
      return Object.values(token[2] ?? {})
        .map(plainText)
        .join(" ");
    })
    .join("");
}

/** An English text and its translation, by message id or English text of the data. */
type Pair = readonly [id: string, english: string, own: string];

function pairsIn(language: Translated): Pair[] {
  const [english, own] = [readTexts("src/i18n/en.json"), readTexts(`src/i18n/${language}.json`)];
  const words = readTexts(`data/words/${language}.json`);
  const plain = (text = "") => plainText(compileMessage(text));
  return [
    ...Object.entries(english).map(([id, text]): Pair => [id, plain(text), plain(own[id])]),
    ...Object.entries(words).map(([text, word]): Pair => [text, plain(text), plain(word)]),
  ];
}

const fold = (text: string) =>
  text
    .toLowerCase()
    // Removes Arabic vowel marks and the hamza of alif.
    .replace(/[\u064b-\u0652]/g, "")
    .replace(/[أإ]/g, "ا");

/** The start of a word, which its inflected forms share. Omits Arabic articles and prepositions. */
function stemOf(word: string, language: Translated): string {
  if (language === "zh") return word;
  const bare = language === "ar" ? word.replace(/^(?:و?(?:ال|بال|لل))/, "") : word;
  return bare.slice(0, Math.max(3, Math.ceil(bare.length * 0.6)));
}

/**
 * Whether a text has all words of the term, inflected and in any order. Ignores words of one or two letters, except in
 * Chinese.
 */
const hasTerm = (text: string, form: string, language: Translated): boolean =>
  fold(form)
    .split(/[\s’-]+/)
    .filter((word) => word.length > 2 || language === "zh")
    .every((word) => fold(text).includes(stemOf(word, language)));

const within = (term: string) => new RegExp(`(?<![\\p{L}-])${fold(term)}s?(?![\\p{L}-])`, "u");
const isAlone = (text: string, term: string) => fold(text).replace(/[.:]$/, "") === fold(term);

/** The translations that lack the glossary's term, and the number of terms that occur in a text. */
function compareTerms(language: Translated, pairs: readonly Pair[]) {
  const compared = TERMS.map(({ term, forms }) => {
    const found = pairs.filter(([id, english]) => {
      if (id in ALLOWED || isRegion(id)) return false;
      return ONLY_ALONE.has(term) ? isAlone(english, term) : within(term).test(fold(english));
    });
    const faults = found.filter(
      ([, , own]) => !forms.get(language)?.some((form) => hasTerm(own, form, language)),
    );
    return { term, count: found.length, faults };
  });
  return {
    terms: compared.filter(({ count }) => count > 0).length,
    faults: compared.flatMap(({ term, faults }) =>
      faults.map(([id, , own]) => `${term} – ${id}: ${own}`),
    ),
  };
}

describe.each(COLUMNS)("terms of the glossary (%s)", (language) => {
  const compared = compareTerms(language, pairsIn(language));

  test("each translation has the glossary’s term for each English term", () => {
    expect(compared.faults).toEqual([]);
  });

  test("most terms occur in at least one text", () => {
    expect(TERMS.length).toBeGreaterThan(115);
    expect(compared.terms).toBeGreaterThan(100);
  });
});

test.each([
  ["es", "Overall score", "Puntuación global"],
  ["zh", "Capacity building", "能力发展"],
  ["ar", "Not in the document", "غير معروف"],
  ["ru", "countries and territories", "страны и районы"],
  ["fr", "Child online protection", "Sécurité des mineurs"],
] as const)(
  "detects a translation without the glossary’s term (%s): %s",
  (language, english, own) => {
    expect(compareTerms(language, [["test", english, own]]).faults).not.toEqual([]);
  },
);
