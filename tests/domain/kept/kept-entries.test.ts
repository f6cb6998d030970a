import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { answersOf, type CountryIndex, decodeAnswers } from "../../../src/domain/country-index.ts";
import { createEvidence } from "../../../src/domain/evidence.ts";
import { keptCountries, overlayKept } from "../../../src/domain/kept/kept-entries.ts";
import { createDraft } from "../../../src/domain/review/draft.ts";
import { tally } from "../../../src/domain/tally.ts";
import { toEntries } from "../../../src/keep/kept-store.ts";
import { readProfile } from "../../../src/reader/read-profile.ts";

const { profile, evidence } = readProfile(readFileSync("docs/example/ATA.txt", "utf8"), framework);
if (!profile || !evidence) throw new Error("the example is a profile");
const facts = profile;
const nothing = "a".repeat(framework.indicators.length);
const shipped: CountryIndex = {
  schemaVersion: 1,
  framework: framework.id,
  version: "12345678",
  defaultCountry: "BVT",
  areas: "areas.json",
  measures: "0",
  countries: {
    BVT: { alpha2: "BV", statuses: nothing, profile: "BVT.json" },
    HMD: { alpha2: "HM", statuses: nothing, profile: "HMD.json" },
  },
};

const entriesOf = (country: string, alpha2: string, words = evidence) => {
  const read = { ...facts, country };
  const { review } = createDraft(read, words, "A Penguin");
  const frame = { country, alpha2, savedAt: "2026-11-25T00:00:00Z", file: "a.txt" };
  const kept = { ...frame, read, review, profile: read, evidence: words, isStored: true };
  return toEntries([kept], framework);
};

test("replaces a published profile or adds a country", () => {
  const index = overlayKept(shipped, { ...entriesOf("HMD", "HM"), ...entriesOf("ATA", "AQ") });
  expect(Object.keys(index.countries)).toEqual(["BVT", "HMD", "ATA"]);
  expect(index.countries.HMD?.shipped).toBe(shipped.countries.HMD);
  expect(index.countries.ATA?.shipped).toBeUndefined();
  expect(index.countries.BVT).toBe(shipped.countries.BVT);
  expect(keptCountries(index).map(([code]) => code)).toEqual(["HMD", "ATA"]);
});

test("keeps the published alpha-2 code of a country", () => {
  const index = overlayKept(shipped, { ...entriesOf("HMD", "BV"), ...entriesOf("ATA", "AQ") });
  expect(index.countries).toMatchObject({ HMD: { alpha2: "HM" }, ATA: { alpha2: "AQ" } });
});

test("counts kept profiles without changing the published index", () => {
  const index = overlayKept(shipped, { ...entriesOf("HMD", "HM"), ...entriesOf("ATA", "AQ") });
  const share = (of: CountryIndex) => tally(answersOf(framework, of), undefined, ["1.2.1"]);
  expect(share(shipped)).toMatchObject({ inPlace: 0, asked: 2 });
  expect(share(index)).toMatchObject({ inPlace: 2, asked: 3 });
});

test("creates an entry with statuses, and with evidence if there is any", () => {
  const entry = entriesOf("ATA", "AQ").ATA;
  expect(entry && decodeAnswers(entry).map((answer) => answer.class)).toEqual(
    framework.indicators.map(({ code }) => facts.indicators[code]?.status),
  );
  expect(entry?.evidence).toBeDefined();
  expect(entriesOf("ATA", "AQ", createEvidence("ATA")).ATA?.evidence).toBeUndefined();
});
