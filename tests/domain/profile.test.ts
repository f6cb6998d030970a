import { describe, expect, test } from "vitest";
import { InvalidDataError } from "../../src/domain/parsing.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { finding, framework, sampleProfile } from "./sample.ts";

/** A copy of a valid profile, modified by `change`. */
const broken = (change: (profile: Record<string, unknown>) => void): unknown => {
  const copy = structuredClone<Record<string, unknown>>({ ...sampleProfile() });
  change(copy);
  return copy;
};

const withFinding = (value: unknown) =>
  broken((profile) => {
    profile.indicators = { ...sampleProfile().indicators, "1.2.1": value };
  });

describe("parseProfile", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["a string", "PER", "(whole file)", /Expected Object/],
    ["another version", broken((p) => (p.schemaVersion = 2)), "schemaVersion", /Expected 1/],
    ["an invalid country code", broken((p) => (p.country = "Peru")), "country", /alpha-3/],
    ["another framework", broken((p) => (p.framework = "x")), "framework", /itu-cyberwellness/],
    ["a missing key", broken((p) => delete p.source), "source", /expected this field/],
    ["an unknown key", broken((p) => (p.extra = 1)), "extra", /no such field/],
    [
      "an invalid status",
      withFinding({ ...finding("exists"), status: "yes" }),
      "indicators.1.2.1.status",
      /exists/,
    ],
    [
      "a reason of another status",
      withFinding({ ...finding("exists"), reason: "denied" }),
      "indicators.1.2.1",
      /fits the status exists/,
    ],
    [
      "a link to a script",
      withFinding(
        finding("exists", {
          instruments: [{ name: "x", kind: "law", url: "javascript:alert(1)" }],
        }),
      ),
      "indicators.1.2.1.instruments.0.url",
      /http/,
    ],
    [
      "a name that is too long",
      withFinding(finding("exists", { instruments: [{ name: "x".repeat(301), kind: "law" }] })),
      "indicators.1.2.1.instruments.0.name",
      /300/,
    ],
    [
      "a share of more than 100 percent",
      broken((p) => (p.background = { internetUsers: { percent: 130 } })),
      "background.internetUsers.percent",
      /100/,
    ],
    [
      "a day that does not exist",
      broken((p) => (p.background = { population: { asOf: "2015-02-29" } })),
      "background.population.asOf",
      /^a day that exists$/,
    ],
    [
      "a date in another format",
      broken((p) => (p.background = { population: { asOf: "29 May" } })),
      "background.population.asOf",
      /^a date: YYYY/,
    ],
  ])("rejects %s, and reports file, path and expected value", (_what, input, path, expected) => {
    const parse = () => parseProfile(input, framework, "countries/XXX.json");
    expect(parse).toThrow(InvalidDataError);
    try {
      parse();
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      expect(error.file).toBe("countries/XXX.json");
      expect(error.issues).toContainEqual({ path, expected: expect.stringMatching(expected) });
    }
  });

  test.each(["2016-02-29", "2015-12-31", "2015-02", "2015"])("accepts the date %s", (asOf) => {
    const input = broken((profile) => (profile.background = { population: { asOf } }));
    expect(parseProfile(input, framework, "x.json").background).toEqual({ population: { asOf } });
  });

  test("rejects a profile that lacks an indicator", () => {
    const input = broken((profile) => {
      const { "2.4": _left, ...rest } = sampleProfile().indicators;
      profile.indicators = rest;
    });
    expect(() => parseProfile(input, framework, "x.json")).toThrow(/indicators\.2\.4/);
  });

  test("rejects an unknown indicator", () => {
    const input = broken((profile) => {
      profile.indicators = { ...sampleProfile().indicators, "9.9": finding("exists") };
    });
    expect(() => parseProfile(input, framework, "x.json")).toThrow(/indicators\.9\.9/);
  });
});
