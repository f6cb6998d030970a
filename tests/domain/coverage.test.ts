import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountryIndex,
  encodeStatuses,
  statusInIndex,
} from "../../src/domain/country-index.ts";
import {
  computeCoverageByPillar,
  computeMedianCoverage,
  computePeerShare,
  countStatuses,
  statusesPresent,
} from "../../src/domain/coverage.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { computeRows } from "../../src/domain/scorecard.ts";
import { STATUSES, type Status } from "../../src/domain/status.ts";
import { framework, sampleProfile } from "./sample.ts";

const indexOf = (profiles: readonly Profile[]): CountryIndex => ({
  schemaVersion: 1,
  framework: framework.id,
  version: "test",
  defaultCountry: "ATA",
  areas: "data/areas.json",
  countries: Object.fromEntries(
    profiles.map((profile) => [
      profile.country,
      { alpha2: "AQ", statuses: encodeStatuses(profile, framework), profile: "x" },
    ]),
  ),
});

describe("coverage", () => {
  test("unknown and missing widen the range; they are never counted as no", () => {
    const rows = computeRows(
      framework,
      sampleProfile({ "2.1": "exists", "2.2": "unknown", "2.3": "missing", "2.4": "partial" }),
    );
    const child = computeCoverageByPillar(framework, rows).at(-1);
    expect(child).toMatchObject({ total: 4, certain: 0.25, possible: 0.75 });
  });

  test("a pillar that is filtered away has no coverage, not a coverage of zero", () => {
    const rows = computeRows(framework, sampleProfile()).filter((r) => r.pillar.id === "legal");
    expect(computeCoverageByPillar(framework, rows).map((c) => c.pillar.id)).toEqual(["legal"]);
  });

  test("every status is counted under its own name", () => {
    const rows = computeRows(framework, sampleProfile({ "1.1.1": "exists", "1.4.3": "unknown" }));
    expect(countStatuses(rows)).toEqual({
      exists: 1,
      partial: 0,
      absent: 19,
      unknown: 1,
      missing: 0,
    });
    expect(statusesPresent(rows)).toEqual(["exists", "absent", "unknown"]);
  });
});

describe("other countries", () => {
  const index = indexOf([
    sampleProfile({ "1.1.1": "exists", "1.1.2": "exists" }, "ATA"),
    sampleProfile({ "1.1.1": "exists", "1.1.2": "unknown" }, "BVT"),
    sampleProfile({ "1.1.1": "partial", "1.1.2": "missing" }, "HMD"),
  ]);

  test("a share says of how many countries it is not known", () => {
    expect(computePeerShare(framework, index, "1.1.1")).toEqual({
      inPlace: 2,
      notKnown: 0,
      countries: 3,
    });
    expect(computePeerShare(framework, index, "1.1.2")).toEqual({
      inPlace: 1,
      notKnown: 2,
      countries: 3,
    });
  });

  test("a share of some countries counts those alone, and only where they have a profile", () => {
    expect(computePeerShare(framework, index, "1.1.1", ["BVT", "XXX"])).toEqual({
      inPlace: 1,
      notKnown: 0,
      countries: 1,
    });
  });

  test("the median is of the others, on the same indicators", () => {
    expect(computeMedianCoverage(framework, index, "ATA", ["1.1.1", "1.1.2"])).toBe(0.25);
    expect(computeMedianCoverage(framework, index, "BVT", ["1.1.1"])).toBe(0.5);
  });

  test("where there is no other country there is no median", () => {
    const alone = indexOf([sampleProfile()]);
    expect(computeMedianCoverage(framework, alone, "ATA", ["1.1.1"])).toBeUndefined();
  });
});

test("the index gives back every status it was made from", () => {
  const statuses = fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(statuses, (list) => {
      const given = framework.indicators.map(({ code }, i) => [code, list[i] ?? "absent"] as const);
      const entry = indexOf([sampleProfile(Object.fromEntries(given))]).countries.ATA;
      for (const [code, status] of given)
        expect(entry && statusInIndex(entry, framework, code)).toBe(status);
    }),
  );
});
