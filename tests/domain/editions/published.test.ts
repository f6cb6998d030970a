import { expect, test } from "vitest";
import { lawFieldsOf, parseCountry, parseSince } from "../../../src/domain/editions/published.ts";
import { framework, sampleProfile } from "../sample.ts";

const since = {
  scores: { "itu-x": { overall: 50, pillars: [20, 30], measures: [1, 0] } },
  internetUsers: { 2013: 39.2 },
};

test("a country's file is its profile, and what is known since beside it", () => {
  const profile = sampleProfile({ "1.1.1": "exists" });
  expect(parseCountry({ ...profile, since }, framework, "ATA.json")).toEqual({ profile, since });
  expect(parseCountry(profile, framework, "ATA.json")).toEqual({ profile, since: undefined });
});

test("what is known since stands also where there is no profile; nothing is no score at all", () => {
  expect(parseSince({ since }, "TON.json")).toEqual(since);
  expect(parseSince({}, "TON.json")).toEqual({ scores: {} });
});

test.each<[string, object, RegExp]>([
  ["a score below 0", { scores: { x: { overall: -1, pillars: [], measures: [] } } }, /overall/],
  ["a year that is none", { ...since, internetUsers: { 13: 1 } }, /a year/],
  ["five digits", { ...since, internetUsers: { 20133: 1 } }, /a year/],
  ["more than everyone", { ...since, internetUsers: { 2013: 101 } }, /100/],
  [
    "a law under a field that there is none of",
    { ...since, laws: { tax: { status: "exists", laws: [] } } },
    /laws/,
  ],
  [
    "a status of the profiles' own",
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
])("is refused with %s, and the file named", (_what, given, message) => {
  expect(() => parseSince({ since: given }, "TON.json")).toThrow(/^TON\.json: since\./);
  expect(() => parseSince({ since: given }, "TON.json")).toThrow(message);
});

test("the indicators of law are answered by fields of law, no other is", () => {
  expect(lawFieldsOf("1.1.1")).toEqual(["cybercrime"]);
  expect(lawFieldsOf("1.1.2")).toEqual(["privacy", "e-transactions"]);
  for (const { code } of framework.indicators.slice(2)) expect(lawFieldsOf(code)).toEqual([]);
});
