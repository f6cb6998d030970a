import { expect, test } from "vitest";
import { parseCrosswalk } from "../../../src/domain/editions/crosswalk.ts";
import { framework } from "../sample.ts";

const edition = {
  id: "ice-2030",
  indicators: ["SN1", "SN2"].map((code) => ({
    code,
    pillar: "snow",
    title: "Snow",
  })),
};
const crosswalk = (put: Record<string, object | undefined> = {}) => ({
  framework: framework.id,
  indicators: Object.fromEntries(
    framework.indicators.map(({ code }) => [
      code,
      put[code] ?? { "ice-2030": { strength: "none", measures: [] } },
    ]),
  ),
});
const parse = (input: object) => parseCrosswalk(input, framework, [edition], "crosswalk.json");

test("parses a crosswalk", () => {
  const near = { "ice-2030": { strength: "near", measures: ["SN1"] } };
  expect(parse(crosswalk({ "1.2.1": near })).indicators["1.2.1"]).toEqual(near);
});

test.each<[string, object, RegExp]>([
  ["an indicator without an answer", { "1.2.1": {} }, /indicators\.1\.2\.1\.ice-2030: expected/],
  [
    "a measure that the edition does not have",
    { "1.2.1": { "ice-2030": { strength: "same", measures: ["SN9"] } } },
    /expected a measure of ice-2030, not "SN9"/,
  ],
  [
    "a strength without a measure",
    { "1.2.1": { "ice-2030": { strength: "same", measures: [] } } },
    /expected measures, or the strength none/,
  ],
  [
    "a measure with the strength none",
    { "1.2.1": { "ice-2030": { strength: "none", measures: ["SN1"] } } },
    /expected measures, or the strength none/,
  ],
])("rejects %s and names the file", (_what, put, message) => {
  expect(() => parse(crosswalk({ ...put }))).toThrow(/^crosswalk\.json: /);
  expect(() => parse(crosswalk({ ...put }))).toThrow(message);
});

test("rejects a missing indicator", () => {
  const { "1.2.1": _left, ...indicators } = crosswalk().indicators;
  expect(() => parse({ ...crosswalk(), indicators })).toThrow(
    "indicators.1.2.1.ice-2030: expected a strength and measures",
  );
});

test("rejects a crosswalk from another framework", () => {
  expect(() => parse({ ...crosswalk(), framework: "ice" })).toThrow(/framework: expected "itu-/);
});
