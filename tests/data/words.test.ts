import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../src/domain/languages.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));

/** Fields with translated texts. */
const FIELDS = /^(title|short|publisherShort|question|subject|noun|caution|note|licence|summary)$/;
/** Skipped keys: the title of a source, which is a name, and `countries` and `scores`, which have data by country. */
const NAMES = new Set(["title", "countries", "scores"]);

function collect(value: unknown, texts: Set<string>, isSource = false): Set<string> {
  if (typeof value !== "object" || value === null) return texts;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === "string" && FIELDS.test(key) && !(isSource && NAMES.has(key)))
      texts.add(part);
    else if (!NAMES.has(key)) collect(part, texts, key === "source");
  }
  return texts;
}

const files = [
  ..."framework crosswalk groups internet-users laws overall-scores treaties"
    .split(" ")
    .map((name) => `${name}.json`),
  ...["editions", "releases"].flatMap((folder) =>
    readdirSync(new URL(`../../data/${folder}`, import.meta.url)).map(
      (name) => `${folder}/${name}`,
    ),
  ),
];
const texts = new Set<string>();
for (const file of files) collect(read(file), texts);

describe.each(LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE))(
  "data/words/%s.json",
  (language) => {
    test("translates every translatable text of the data, and nothing else", () => {
      const words = Object(read(`words/${language}.json`));
      expect(Object.keys(words)).toEqual([...texts].sort());
      expect(Object.values(words).filter((word) => !String(word).trim())).toEqual([]);
    });
  },
);
