import { expect, test } from "vitest";
import type { Areas } from "../../../src/domain/areas.ts";
import { withKeptFacts } from "../../../src/domain/kept/kept-facts.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { kept } from "../kept-sample.ts";

const frame = { alpha2: "AQ", numeric: "010", neighbours: [] };
const areas: Areas = {
  ATA: { ...frame, dated: "2012", population: 5000, internetUsers: 90 },
  BVT: { ...frame, population: 10 },
};

/** Returns the areas after a profile of Antarctica with the given changes is kept. */
function keep(changes: Partial<Profile>, present = areas) {
  const profile = { ...kept.profile, ...changes };
  const entry = { alpha2: "AQ", statuses: "", profile: "", kept: { ...kept, profile } };
  return withKeptFacts(present, {
    ...{ schemaVersion: 1, framework: "", version: "", areas: "", measures: "" },
    defaultCountry: "ATA",
    countries: { ATA: entry, BVT: { alpha2: "BV", statuses: "", profile: "" } },
  });
}

const source = { title: "Invented profile", publisher: "Nobody" };
const background = { population: { value: 4000 }, internetUsers: { percent: 30 } };

test.each<[string, Partial<Profile>, object]>([
  [
    "its facts instead of the published ones",
    { source: { ...source, lastUpdated: "2014" }, background, flags: [] },
    { dated: "2014", population: 4000, internetUsers: 30 },
  ],
  ["no published fact that it lacks", { source, background: {}, flags: [] }, {}],
  [
    "no population flagged as off by a factor of ten",
    { source, background, flags: [{ code: "population-off-by-ten" }] },
    { internetUsers: 30 },
  ],
])("the area of a kept profile has %s", (_title, changes, facts) => {
  expect(keep(changes)).toEqual({ ...areas, ATA: { ...frame, ...facts } });
});

test("a kept profile does not add an area", () => {
  const { ATA: _, ...others } = areas;
  expect(keep({}, others)).toEqual(others);
});
