import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Profile, parseProfile } from "../../src/domain/profile.ts";
import { parseReview } from "../../src/domain/review/review.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { framework } from "../domain/sample.ts";
import { findFaults, sentenceSign } from "./faults.ts";
import longNames from "./long-names.json";

const data = new URL("../../data/", import.meta.url);
const corpus = new URL("../../../shared/corpus/profiles/", import.meta.url);
const hasCorpus = existsSync(corpus);
const CORPUS_NOTE = hasCorpus ? "" : " (skipped: ../shared/corpus is not there)";

/** Peru's wording may be shown, so its own document is no measure. */
const PUBLISHED = ["PER"];
/** As many words of a document in a row are its wording. */
const RUN = 12;

/** In words: "Cyberwellness Profile: the Former Yugoslav Republic of Macedonia" has eight. */
const LONGEST_SOURCE = 10;

const readFolder = (name: string): [string, unknown][] =>
  readdirSync(new URL(name, data))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(name + file, data), "utf8"))]);

const profiles = readFolder("countries/").map(
  ([file, json]): Profile => parseProfile(json, framework, file),
);
const reviews = readFolder("reviews/").map(([file, json]) => parseReview(json, framework, file));

/** All texts of a value, however deep. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(" "));
};

describe("the shipped countries are facts only", () => {
  test.each(profiles.map((profile) => [profile.country, profile] as const))(
    "%s names, and says no sentence",
    (_country, { indicators }) => {
      const names = Object.values(indicators).flatMap(({ instruments }) =>
        instruments.map(({ name }) => name),
      );
      const sentences = names
        .filter((name) => !longNames.includes(name))
        .filter((name) => sentenceSign(name) !== undefined);
      expect(sentences).toEqual([]);
    },
  );

  test("contacts are addresses and numbers, figures as written are short", () => {
    const contacts = profiles.flatMap(({ indicators }) =>
      Object.values(indicators).flatMap((finding) => finding.contacts.map(({ value }) => value)),
    );
    const raws = profiles.flatMap(({ background, flags }) => [
      background.population?.raw ?? "",
      background.internetUsers?.raw ?? "",
      ...flags.map(({ raw }) => raw ?? ""),
    ]);
    expect(contacts.filter((value) => /\p{L}\s+\p{L}/u.test(value))).toEqual([]);
    expect(raws.filter((raw) => raw.split(/\s+/).length > 6)).toEqual([]);
  });

  test("sources of figures and titles of documents are names too", () => {
    const sources = profiles.flatMap(({ source, background }) => [
      source.title,
      source.publisher,
      background.population?.source ?? "",
      background.internetUsers?.source ?? "",
    ]);
    const said = sources.filter(
      (name) => sentenceSign(name) !== undefined || name.split(/\s+/).length > LONGEST_SOURCE,
    );
    expect([...new Set(said)]).toEqual([]);
  });

  test("no cell has a fault of a known kind (tests/data/faults.ts)", () => {
    const reviewOf = (code: string) => reviews.find(({ country }) => country === code);
    expect(profiles.flatMap((profile) => findFaults(profile, reviewOf(profile.country)))).toEqual(
      [],
    );
  });

  test("the years of the framework are those of its documents", () => {
    const years = profiles.flatMap(({ source }) => source.lastUpdated?.slice(0, 4) ?? []).sort();
    expect(framework.years).toBe(`${years[0]}–${years.at(-1)}`);
  });

  test("only a document whose wording may be shown has evidence", () => {
    expect(readdirSync(new URL("evidence/", data))).toEqual(PUBLISHED.map((c) => `${c}.json`));
  });

  test("every country was reviewed, indicator by indicator", () => {
    expect(reviews.map(({ country }) => country)).toEqual(profiles.map(({ country }) => country));
    const findings = profiles.flatMap(({ indicators }) => Object.values(indicators));
    expect(findings.filter(({ reviewed }) => !reviewed)).toEqual([]);
  });

  test.runIf(hasCorpus)(
    `no country shares ${RUN} words in a row with a document, long names aside${CORPUS_NOTE}`,
    () => {
      const documents = readdirSync(corpus).filter((file) => !PUBLISHED.includes(file.slice(0, 3)));
      const wording = new Set(
        documents.flatMap((file) => runsOf(decodeText(readFileSync(new URL(file, corpus))))),
      );
      const shared = textsOf([profiles, reviews]).filter((text) =>
        runsOf(text).some((run) => wording.has(run)),
      );
      const unseen = new Set(shared.filter((text) => !longNames.includes(text)));
      expect([...unseen].sort()).toEqual([]);
    },
  );

  test("every long name that was let pass is still there", () => {
    const texts = new Set(textsOf(profiles));
    expect(longNames.filter((name) => !texts.has(name))).toEqual([]);
  });
});
