import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { labelOf } from "../../../src/domain/kept/kept-entries.ts";
import { parseRecord, toLabel, toRecord } from "../../../src/domain/kept/kept-profile.ts";
import { kept } from "../kept-sample.ts";

const { evidence, read: profile } = kept;
const parse = (record: unknown) => parseRecord(record, framework, "ATA");

test("what is stored comes back as it was, with its label", () => {
  const record = JSON.parse(JSON.stringify(toRecord(kept)));
  expect(parse(record)).toEqual(kept);
  expect(parse(record).profile.indicators["1.2.1"]?.status).toBe("partial");
});

test("a record of version 1 is read as one without a label", () => {
  const { label: _label, ...record } = toRecord(kept);
  expect(parse({ ...record, schemaVersion: 1 })).toEqual({ ...kept, label: undefined });
});

test.each([
  ["of a version to come", { schemaVersion: 9 }, /schemaVersion/],
  ["with another country in its evidence", { evidence: { ...evidence, country: "CHL" } }, /"ATA"/],
  ["with a status that there is none of", { read: { ...profile, indicators: 3 } }, /indicators/],
  ["with a review of a measure that there is none of", review("9.9"), /9\.9/],
  ["with a label without end", { label: "x".repeat(1000) }, /label/],
  ["with another country in what was read", { read: { ...profile, country: "CHL" } }, /"ATA"/],
  ["with a moment that is none", { savedAt: "yesterday" }, /a moment in UTC/],
  ["with a field that nobody knows", { hello: 1 }, /hello/],
])("a record %s is refused, and the place named", (_name, change, place) => {
  expect(() => parse({ ...toRecord(kept), ...change })).toThrow(place);
});

function review(indicator: string) {
  const correction = { indicator, status: "exists", why: "seen" };
  return { review: { ...kept.review, corrections: [correction] } };
}

test.each([
  [" My own \u0007label ", "My own label"],
  ["ATA.txt", undefined],
  ["   ", undefined],
  ["x".repeat(200), "x".repeat(80)],
])("the label %j is kept as %j", (typed, label) => {
  expect(toLabel(typed, "ATA.txt")).toBe(label);
});

test("until it is named, a profile goes by its file", () => {
  expect(labelOf({ file: "ATA.txt" })).toBe("ATA.txt");
  expect(labelOf(kept)).toBe("From the winter station");
});
