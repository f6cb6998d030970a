import { describe, expect, test } from "vitest";
import { parseEvidence } from "../../src/domain/evidence.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework } from "./corpus.ts";
import { makeDocument } from "./document.ts";

describe("a complete document", () => {
  const { profile, evidence, issues } = readProfile(
    makeDocument({
      "1.2.1": "Antarctica has a national CIRT known as ICECERT.",
      "2.4": "ICECERT takes reports at ice@cert.example.",
    }),
    framework,
  );

  test("yields data that fit the schemas, without issues", () => {
    expect(issues).toEqual([]);
    expect(parseProfile(profile, framework, "ATA.json")).toEqual(profile);
    expect(parseEvidence(evidence, "ATA.json")).toEqual(evidence);
  });

  test("yields a source, figures and a finding for every indicator", () => {
    expect(profile).toMatchObject({
      country: "ATA",
      source: { title: "Cyberwellness Profile: Antarctica", lastUpdated: "2015-05-03" },
      background: {
        population: { value: 1200, source: "Penguin Census", asOf: "2014-05" },
        internetUsers: { percent: 80.5, source: "Ice Statistics", asOf: "2013" },
      },
      flags: [],
    });
    expect(Object.keys(profile?.indicators ?? {})).toEqual(
      framework.indicators.map(({ code }) => code),
    );
  });

  test("yields the name of the team, the contact and the deciding words", () => {
    expect(profile?.indicators["1.2.1"]).toMatchObject({
      status: "exists",
      reason: "named",
      instruments: [{ name: "ICECERT", kind: "team" }],
    });
    expect(profile?.indicators["2.4"]?.contacts).toEqual([
      { kind: "email", value: "ice@cert.example" },
    ]);
    expect(evidence?.indicators["1.2.1"]).toEqual({
      blocks: [{ kind: "paragraph", text: "Antarctica has a national CIRT known as ICECERT." }],
      decided: { block: 0, start: 11, end: 30 },
    });
  });
});

describe("flags", () => {
  const flagsOf = (text: string) => readProfile(text, framework).profile?.flags;

  test("mark a missing section", () => {
    const text = makeDocument({}).replace("1.3.3 RESPONSIBLE AGENCY", "");
    expect(flagsOf(text)).toEqual([{ code: "section-missing", indicator: "1.3.3" }]);
  });

  test("mark another country as the subject of a sentence", () => {
    const words = { "1.2.1": "Iceland does not have a CIRT." };
    expect(flagsOf(makeDocument(words))).toEqual([
      { code: "other-country-named", indicator: "1.2.1", raw: "Iceland" },
    ]);
  });

  test("mark a sentence that belongs to another indicator", () => {
    const words = { "1.5.2": "No agency certified under any norm is known here." };
    expect(flagsOf(makeDocument(words))).toEqual([{ code: "other-indicator", indicator: "1.5.2" }]);
  });
});

describe("a text that is not a profile", () => {
  test.each([
    ["", {}, "no section headings found; is this a Cyberwellness Profile?"],
    ["A letter about seals.", {}, "no section headings found; is this a Cyberwellness Profile?"],
    ["1.2.1 CIRT\nice", {}, "no title found"],
    [
      "CYBERWELLNESS PROFILE\nATLANTIS\n1.2.1 CIRT\nice",
      {},
      'no country known to ISO 3166: "ATLANTIS"',
    ],
    ["1.2.1 CIRT\nice", { country: "XXX" }, '"XXX" is not an ISO 3166 alpha-3 code'],
  ])("is rejected with a reason: %j, with the options %j", (text, options, message) => {
    const result = readProfile(text, framework, options);
    expect(result.profile).toBeUndefined();
    expect(result.issues).toEqual([expect.stringContaining(message)]);
  });
});

test("a profile without a title is read if the country is given", () => {
  const { profile } = readProfile("1.2.1 CIRT\nice", framework, { country: "ATA" });
  expect(profile).toMatchObject({
    country: "ATA",
    source: { title: "Cyberwellness Profile: ATA" },
  });
});
