import fc from "fast-check";
import { expect, test } from "vitest";
import { statusAnswer } from "../../src/domain/answers.ts";
import {
  answersOf,
  type CountryEntry,
  type CountryIndex,
  encodeStatuses,
  packCountries,
  parseCountryIndex,
  resolveCountry,
  resolveScored,
  statusInIndex,
} from "../../src/domain/country-index.ts";
import { STATUSES, type Status } from "../../src/domain/status.ts";
import { framework, inEach, sampleProfile } from "./sample.ts";

test("the table gives back every status that the index was made from", () => {
  const statuses = fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(statuses, (list) => {
      const given = framework.indicators.map(
        ({ code }, at) => [code, list[at] ?? "absent"] as const,
      );
      const profile = sampleProfile(Object.fromEntries(given));
      const entry = { alpha2: "AQ", statuses: encodeStatuses(profile, framework), profile: "x" };
      const answers = answersOf(framework, { countries: { ATA: entry } });
      for (const [code, status] of given)
        expect(answers.cell("ATA", code)).toEqual(statusAnswer(status));
    }),
  );
});

const entryOf = (statuses: string): CountryEntry => ({ alpha2: "AQ", statuses, profile: "x" });
const index: CountryIndex = {
  ...{ schemaVersion: 1, framework: framework.id, version: "0", areas: "areas.json" },
  defaultCountry: "ATA",
  countries: { ATA: entryOf("e".repeat(21)), BVT: entryOf("a".repeat(21)) },
};

test("a profile without an indicator has no letters, rather than too few", () => {
  const { "2.4": _left, ...indicators } = sampleProfile().indicators;
  expect(() => encodeStatuses({ ...sampleProfile(), indicators }, framework)).toThrow(
    `${framework.id} has no answer of ATA to 2.4`,
  );
});

test("a single status is read off the letters, and there is none beyond them", () => {
  const entry = entryOf("epaum");
  const codes = framework.indicators.map(({ code }) => code);
  expect(codes.slice(0, 5).map((code) => statusInIndex(entry, framework, code))).toEqual([
    ...["exists", "partial", "absent", "unknown", "missing"],
  ]);
  for (const code of [codes[5] ?? "", "9.9"])
    expect(() => statusInIndex(entry, framework, code)).toThrow(
      `${framework.id} has no answer of AQ to ${code}`,
    );
});

test.each([
  ["BVT", "BVT"],
  [undefined, "ATA"],
  ["a country without a profile", "ATA"],
])("the country shown for %s is %s", (chosen, code) => {
  expect(resolveCountry(index, chosen)).toEqual({ code, entry: index.countries[code] });
});

test("an index without any country shows none", () => {
  expect(resolveCountry({ ...index, countries: {} }, "ATA")).toBeUndefined();
});

test("a country without a profile is found by what is known of it since", () => {
  const TON = { alpha2: "TO", file: "TON.json" };
  const source = { title: "x", publisher: "x", date: "2024", licence: inEach("x") };
  const later = {
    ...{ editions: [], sources: { laws: source, internetUsers: source } },
    files: { editions: "x", groups: "x", scores: {} },
    countries: { TON, ATA: TON },
  };
  expect(resolveScored({ ...index, later }, "TON")).toBe(TON);
  for (const chosen of [undefined, "ATA", "XXX"])
    expect(resolveScored({ ...index, later }, chosen)).toBeUndefined();
  expect(resolveScored(index, "TON")).toBeUndefined();
});

const file = { ...index, countries: packCountries(index.countries) };
test.each<[string, Record<string, string>, RegExp]>([
  [
    "of another framework",
    { framework: "ice" },
    /index\.json: framework: expected "itu-cyberwellness-2015"$/,
  ],
  [
    "with a letter too few",
    { statuses: "e".repeat(41) },
    /index\.json: countries\.statuses: expected 21 letters for each of 2 countries$/,
  ],
  ["with a letter that is no status", { statuses: "x".repeat(42) }, /statuses/],
  ["with a country that no standard knows", { codes: "ATAIce" }, /codes: .*alpha-3/],
  [
    "with a country too many",
    { codes: "ATABVTCCC" },
    /codes: expected 3 letters for each of 2 countries$/,
  ],
  ["with an alpha-2 code that is none", { alpha2: "AQA" }, /alpha2: .*alpha-2/],
  ["with an alpha-2 code too few", { alpha2: "AQ" }, /alpha2: expected 2 letters for each/],
])(
  "an index %s is refused, with file and place",
  (_what, { framework: id, ...change }, message) => {
    const countries = { ...file.countries, ...change };
    const given = { ...file, ...(id !== undefined && { framework: id }), countries };
    expect(() => parseCountryIndex(given, framework, "index.json")).toThrow(message);
  },
);

test("an index comes as it was packed, the place of a document's words with it", () => {
  const ATA = { ...entryOf("e".repeat(21)), evidence: "words.json" };
  for (const countries of [{}, index.countries, { ...index.countries, ATA }]) {
    const packed = { ...index, countries: packCountries(countries) };
    expect(parseCountryIndex(packed, framework, "index.json")).toEqual({ ...index, countries });
  }
});
