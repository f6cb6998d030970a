import { expect, test } from "vitest";
import { framework } from "../../../src/dataset/framework.ts";
import { labelOf, parseRecord, toLabel, toRecord } from "../../../src/domain/kept/kept-profile.ts";
import { kept } from "../kept-sample.ts";

const { evidence, read: profile } = kept;
const parse = (record: unknown) => parseRecord(record, framework, "ATA");

test("round-trips a record", () => {
  const record = JSON.parse(JSON.stringify(toRecord(kept)));
  expect(parse(record)).toEqual(kept);
  expect(parse(record).profile.indicators["1.2.1"]?.status).toBe("partial");
});

test("migrates a record of version 1", () => {
  const { label: _label, ...record } = toRecord(kept);
  expect(parse({ ...record, schemaVersion: 1 })).toEqual({ ...kept, label: undefined });
});

test.each([
  ["of a future version", { schemaVersion: 9 }, /schemaVersion/],
  ["with another country in its evidence", { evidence: { ...evidence, country: "CHL" } }, /"ATA"/],
  ["with invalid indicators", { read: { ...profile, indicators: 3 } }, /indicators/],
  ["with a review of an unknown indicator", review("9.9"), /9\.9/],
  ["with a label that is too long", { label: "x".repeat(1000) }, /label/],
  ["with another country in its profile", { read: { ...profile, country: "CHL" } }, /"ATA"/],
  ["with an invalid time", { savedAt: "yesterday" }, /a moment in UTC/],
  ["with a date that does not exist", { savedAt: "2026-13-45T00:00:00Z" }, /a moment that exists/],
  ["with an unknown field", { hello: 1 }, /hello/],
])("rejects a record %s", (_name, change, place) => {
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
])("turns the typed label %j into %j", (typed, label) => {
  expect(toLabel(typed, "ATA.txt")).toBe(label);
});

test("uses the file name as the default label", () => {
  expect(labelOf({ file: "ATA.txt" })).toBe("ATA.txt");
  expect(labelOf(kept)).toBe("From the winter station");
});
