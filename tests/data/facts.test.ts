import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Profile, parseProfile } from "../../src/domain/profile.ts";
import { parseReview } from "../../src/domain/review/review.ts";
import { textOfFigure } from "../../src/figure/flag-words.ts";
import { decodeText } from "../../src/reader/decode.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "../domain/sample.ts";
import { CORPUS_NOTE, corpusPath, hasCorpus } from "../reader/corpus.ts";
import { findFaults, sentenceSign } from "./faults.ts";
import longNames from "./long-names.json";

const data = new URL("../../data/", import.meta.url);
const corpus = pathToFileURL(`${corpusPath}/profiles/`);

/** Countries whose document text may be published. */
const PUBLISHED = ["PER"];
/** Number of consecutive words that count as copied text. */
const RUN = 12;

/** Maximum length of a source title in words. "Cyberwellness Profile: the Former Yugoslav Republic of Macedonia" has eight. */
const LONGEST_SOURCE = 10;

const readFolder = (name: string): [string, unknown][] =>
  readdirSync(new URL(name, data))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(name + file, data), "utf8"))]);

const profiles = readFolder("countries/").map(
  ([file, json]): Profile => parseProfile(json, framework, file),
);
const reviews = readFolder("reviews/").map(([file, json]) => parseReview(json, framework, file));

/** All strings in a value. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(" "));
};

describe("the published profiles", () => {
  test.each(profiles.map((profile) => [profile.country, profile] as const))(
    "contain names but no sentences: %s",
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

  test("contain contacts without prose, and only short unreadable figures", () => {
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

  test("contain only names as sources and titles", () => {
    const sources = profiles.flatMap(({ source, background }) => [
      source.title,
      source.publisher,
      background.population?.source ?? "",
      background.internetUsers?.source ?? "",
    ]);
    const sentences = sources.filter(
      (name) => sentenceSign(name) !== undefined || name.split(/\s+/).length > LONGEST_SOURCE,
    );
    expect([...new Set(sentences)]).toEqual([]);
  });

  test("have no known faults (tests/data/faults.ts)", () => {
    const reviewOf = (code: string) => reviews.find(({ country }) => country === code);
    expect(profiles.flatMap((profile) => findFaults(profile, reviewOf(profile.country)))).toEqual(
      [],
    );
  });

  test("have no unreadable figures except texts that contain digits or mean “unknown”", () => {
    const isUnknown = (raw: string) => textOfFigure(raw) === "unknown";
    const raws = profiles.flatMap(({ flags }) =>
      flags.flatMap(({ code, raw }) => (/^(?:pop|int).*unreadable/.test(code) && raw ? raw : [])),
    );
    expect(raws.filter((raw) => !/\d/.test(raw) && !isUnknown(raw))).toEqual([]);
    expect(raws.filter(isUnknown)).not.toEqual([]);
  });

  test("are flagged if their figures are later than the document", () => {
    const isLater = ({ source, background }: Profile) =>
      [background.population, background.internetUsers].some(
        (figure) => (figure?.asOf ?? "").slice(0, 4) > (source.lastUpdated ?? "9999").slice(0, 4),
      );
    const flagged = profiles.filter(({ flags }) =>
      flags.some(({ code }) => code === "date-before-figures"),
    );
    expect(flagged).toEqual(profiles.filter(isLater));
    expect(flagged.map(({ country }) => country)).toContain("RUS");
  });

  test.runIf(hasCorpus)(
    `have the reason “no information” or “number not known” only if the reader finds it in the document${CORPUS_NOTE}`,
    () => {
      const stated = ["no-information", "number-not-known"];
      const unstated = profiles.flatMap(({ country, indicators }) => {
        const document = new URL(`${country}.txt`, corpus);
        if (!existsSync(document)) return [];
        const text = decodeText(readFileSync(document));
        const { profile: read } = readProfile(text, framework, { country });
        return Object.entries(indicators)
          .filter(
            ([code, one]) =>
              stated.includes(one.reason) && one.reason !== read?.indicators[code]?.reason,
          )
          .map(([code, { reason }]) => `${country} ${code} ${reason}`);
      });
      expect(unstated).toEqual([]);
    },
  );

  test("have dates from the first to the last year of the framework", () => {
    const years = profiles.flatMap(({ source }) => source.lastUpdated?.slice(0, 4) ?? []).sort();
    expect(framework.years).toBe(`${years[0]}–${years.at(-1)}`);
  });

  test("have evidence only if the document's text may be published", () => {
    expect(readdirSync(new URL("evidence/", data))).toEqual(PUBLISHED.map((c) => `${c}.json`));
  });

  test("are completely reviewed", () => {
    expect(reviews.map(({ country }) => country)).toEqual(profiles.map(({ country }) => country));
    const findings = profiles.flatMap(({ indicators }) => Object.values(indicators));
    expect(findings.filter(({ reviewed }) => !reviewed)).toEqual([]);
  });

  test.runIf(hasCorpus)(
    `share no ${RUN} consecutive words with a document, except long names${CORPUS_NOTE}`,
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

  test("still contain every long name on the list of exceptions", () => {
    const texts = new Set(textsOf(profiles));
    expect(longNames.filter((name) => !texts.has(name))).toEqual([]);
  });
});
