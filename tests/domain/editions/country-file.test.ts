import { expect, test } from "vitest";
import { parseCountry, parseSince } from "../../../src/domain/editions/country-file.ts";
import { lawFieldsOf } from "../../../src/domain/editions/crosswalk.ts";
import { framework, sampleProfile } from "../sample.ts";

const since = {
  scores: { "itu-x": { overall: 50, pillars: [20, 30], measures: [1, 0] } },
  internetUsers: { 2013: 39.2 },
};

test("parses a country's file into profile and later data", () => {
  const profile = sampleProfile({ "1.1.1": "exists" });
  const neighbours = ["BVT"];
  expect(parseCountry({ ...profile, since, neighbours }, framework, "ATA.json")).toEqual({
    ...{ profile, since, neighbours },
  });
  expect(parseCountry(profile, framework, "ATA.json")).toEqual({
    ...{ profile, since: undefined, neighbours: [] },
  });
});

test("parses later data without a profile", () => {
  expect(parseSince({ since }, "TON.json")).toEqual(since);
  expect(parseSince({}, "TON.json")).toEqual({ scores: {} });
});

test.each<[string, object, RegExp]>([
  ["a score below 0", { scores: { x: { overall: -1, pillars: [], measures: [] } } }, /overall/],
  ["a year of two digits", { ...since, internetUsers: { 13: 1 } }, /a year/],
  ["a year of five digits", { ...since, internetUsers: { 20133: 1 } }, /a year/],
  ["a share of more than 100 percent", { ...since, internetUsers: { 2013: 101 } }, /100/],
  [
    "a law in an unknown field",
    { ...since, laws: { tax: { status: "exists", laws: [] } } },
    /laws/,
  ],
  [
    "a status that only profiles have",
    { ...since, laws: { privacy: { status: "missing", laws: [] } } },
    /privacy\.status/,
  ],
  [
    "a law without a name",
    { ...since, laws: { privacy: { status: "exists", laws: [{ title: "" }] } } },
    /title/,
  ],
  ...["javascript:alert(1)", "ftp://x", "see http://x", "http://x y"].map(
    (url): [string, object, RegExp] => [
      `the link ${url}`,
      { ...since, laws: { privacy: { status: "exists", laws: [{ title: "Act", url }] } } },
      /an http or https address/,
    ],
  ),
])("rejects %s and names the file", (_what, given, message) => {
  expect(() => parseSince({ since: given }, "TON.json")).toThrow(/^TON\.json: since\./);
  expect(() => parseSince({ since: given }, "TON.json")).toThrow(message);
});

test("maps only the two indicators on law to fields of law", () => {
  expect(lawFieldsOf("1.1.1")).toEqual(["cybercrime"]);
  expect(lawFieldsOf("1.1.2")).toEqual(["privacy", "e-transactions"]);
  for (const { code } of framework.indicators.slice(2)) expect(lawFieldsOf(code)).toEqual([]);
});
