import fc from "fast-check";
import { expect, test } from "vitest";
import { findingAnswer } from "../../src/domain/answers.ts";
import {
  answersOf,
  type CountryEntry,
  type CountryIndex,
  decodeAnswers,
  parseCountryIndex,
  resolveCountry,
  resolveScored,
} from "../../src/domain/country-index.ts";
import { STATUSES } from "../../src/domain/status.ts";
import { encodeStatuses } from "../../src/domain/status-letters.ts";
import { finding, framework, sampleProfile } from "./sample.ts";

/** Findings of every status and backing. */
const FINDINGS = [
  ...STATUSES.map((status) => finding(status)),
  finding("exists", { reason: "named", instruments: [{ name: "x", kind: "law" }] }),
  finding("exists", { reason: "listed", instruments: [{ name: "x", kind: "law" }] }),
];

test("answersOf decodes every encoded answer", () => {
  const findings = fc.array(fc.constantFrom(...FINDINGS), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(findings, (list) => {
      const given = framework.indicators.map(
        ({ code }, at) => [code, list[at] ?? finding("absent")] as const,
      );
      const profile = sampleProfile(Object.fromEntries(given));
      const entry = { alpha2: "AQ", statuses: encodeStatuses(profile, framework), profile: "x" };
      const answers = answersOf(framework, { countries: { ATA: entry } });
      for (const [code, one] of given)
        expect(answers.cell("ATA", code)).toEqual(findingAnswer(one));
    }),
  );
});

const entryOf = (statuses: string): CountryEntry => ({ alpha2: "AQ", statuses, profile: "x" });
const index: CountryIndex = {
  ...{
    schemaVersion: 1,
    framework: framework.id,
    version: "0",
    areas: "areas.json",
    measures: "0",
  },
  defaultCountry: "ATA",
  countries: { ATA: entryOf("e".repeat(21)), BVT: entryOf("a".repeat(21)) },
};

test("decodes an index without backings", () => {
  expect(answersOf(framework, index).cell("ATA", "1.1.1")).toEqual({ class: "exists" });
});

test("throws for a profile that lacks an indicator", () => {
  const { "2.4": _left, ...indicators } = sampleProfile().indicators;
  expect(() => encodeStatuses({ ...sampleProfile(), indicators }, framework)).toThrow(
    `${framework.id} has no answer of ATA to 2.4`,
  );
});

test("decodes the answers of an entry", () => {
  expect(decodeAnswers(entryOf("epaum")).map((answer) => answer.class)).toEqual([
    ...["exists", "partial", "absent", "unknown", "missing"],
  ]);
});

test("throws for an entry with too few answers", () => {
  const lacking = framework.indicators[5]?.code;
  expect(() => answersOf(framework, { countries: { ATA: entryOf("epaum") } })).toThrow(
    `${framework.id} has no answer of ATA to ${lacking}`,
  );
});

test.each([
  ["BVT", "BVT"],
  [undefined, "ATA"],
  ["a country without a profile", "ATA"],
])("resolveCountry resolves %s to %s", (chosen, code) => {
  expect(resolveCountry(index, chosen)).toEqual({ code, entry: index.countries[code] });
});

test("resolves no country in an empty index", () => {
  expect(resolveCountry({ ...index, countries: {} }, "ATA")).toBeUndefined();
});

test("resolves a country with later scores but no profile", () => {
  const TON = { alpha2: "TO", file: "TON.json" };
  const source = { title: "x", publisher: "x", date: "2024", licence: "x" };
  const later = {
    ...{
      editions: [],
      overall: [],
      sources: { laws: source, internetUsers: source, treaties: source },
    },
    files: { editions: "x", groups: "x", overall: "x", scores: {} },
    countries: { TON, ATA: TON },
  };
  expect(resolveScored({ ...index, later }, "TON")).toBe(TON);
  for (const chosen of [undefined, "ATA", "XXX"])
    expect(resolveScored({ ...index, later }, chosen)).toBeUndefined();
  expect(resolveScored(index, "TON")).toBeUndefined();
});

test.each<[string, { framework?: string; [country: string]: unknown }, RegExp]>([
  ["another framework", { framework: "ice" }, /framework: expected "itu-cyberwellness-2015"$/],
  ["a missing letter", { BVT: entryOf("e".repeat(20)) }, /countries\.BVT\.statuses: expected 21/],
  ["a letter that is not a status", { BVT: entryOf("x".repeat(21)) }, /countries\.BVT\.statuses: /],
  ["a country code that is not alpha-3", { Ice: entryOf("") }, /countries\.Ice: .*alpha-3/],
  ["an invalid alpha-2 code", { BVT: { ...entryOf(""), alpha2: "AQA" } }, /BVT\.alpha2: .*alpha-2/],
])("rejects an index with %s", (_what, { framework: id, ...countries }, message) => {
  const input = {
    ...index,
    ...(id !== undefined && { framework: id }),
    countries: { ...index.countries, ...countries },
  };
  expect(() => parseCountryIndex(input, framework, "index.json")).toThrow(message);
  expect(() => parseCountryIndex(input, framework, "index.json")).toThrow(/^index\.json: /);
});

test("accepts an index with and without evidence and backings", () => {
  const ATA = { ...entryOf("NLA".repeat(7)), evidence: "words.json" };
  for (const countries of [{}, index.countries, { ...index.countries, ATA }])
    expect(parseCountryIndex({ ...index, countries }, framework, "index.json")).toEqual({
      ...index,
      countries,
    });
});
