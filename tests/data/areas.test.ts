import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import topology from "world-atlas/countries-110m.json";
import areas from "../../data/areas.json";
import aliases from "../../data/country-aliases.json";
import geography from "../../data/geography.json";
import { SUBREGIONS } from "../../src/domain/areas.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { ITU_REGIONS } from "../../src/domain/selection.ts";

const countries = readdirSync(new URL("../../data/countries/", import.meta.url)).map((name) =>
  name.slice(0, 3),
);
const inRegion = (region: string) => areas.filter(({ ituRegion }) => ituRegion === region);
const area = (code: string) => areas.find(({ alpha3 }) => alpha3 === code);

describe("the areas of ISO 3166", () => {
  test("are complete and sorted, with unique codes", () => {
    const codes = areas.map(({ alpha3 }) => alpha3);
    expect(codes).toHaveLength(249);
    expect(codes).toEqual([...codes].sort());
    for (const key of ["alpha2", "alpha3", "numeric"] as const)
      expect(new Set(areas.map((one) => one[key])).size).toBe(areas.length);
  });

  test("include each country with aliases", () => {
    expect(Object.keys(aliases).filter((code) => !area(code))).toEqual([]);
  });

  test("have a shape or a point on the map if they belong to an ITU region", () => {
    const shapes = new Set(topology.objects.countries.geometries.map(({ id }) => id));
    const points = new Map(Object.entries(geography).filter(([, place]) => "point" in place));
    const unplaced = areas.filter(
      ({ alpha3, numeric, ituRegion }) => ituRegion && !shapes.has(numeric) && !points.has(alpha3),
    );
    expect(unplaced).toEqual([]);
  });

  test("have a name in every language of the interface", () => {
    for (const language of LANGUAGES) {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      expect(areas.filter(({ alpha2 }) => !names.of(alpha2))).toEqual([]);
    }
  });

  // The regions contain the ITU's 194 member states, Hong Kong, Macao and Palestine.
  test("include the expected number of members of each ITU region", () => {
    expect(ITU_REGIONS.map((region) => [region, inRegion(region).length])).toEqual([
      ["africa", 44],
      ["americas", 35],
      ["arab-states", 22],
      ["asia-pacific", 41],
      ["cis", 9],
      ["europe", 46],
    ]);
  });

  test("have a UN M49 subregion, except Antarctica", () => {
    expect(areas.filter(({ subregion }) => !subregion).map(({ alpha3 }) => alpha3)).toEqual([
      "ATA",
    ]);
    expect(SUBREGIONS.filter((code) => !areas.some((one) => one.subregion === code))).toEqual([]);
  });

  test.each([
    ["PER", "PE", "604", "americas", "005"],
    ["MEX", "MX", "484", "americas", "013"],
    ["SDN", "SD", "729", "arab-states", "015"],
    ["GEO", "GE", "268", "europe", "145"],
    ["KAZ", "KZ", "398", "cis", "143"],
    ["IRN", "IR", "364", "asia-pacific", "034"],
    ["COM", "KM", "174", "arab-states", "014"],
    ["PSE", "PS", "275", "arab-states", "145"],
  ])(
    "have the codes and regions of ISO, ITU and M49: %s",
    (alpha3, alpha2, numeric, ituRegion, subregion) => {
      expect(area(alpha3)).toEqual({ alpha2, alpha3, numeric, ituRegion, subregion });
    },
  );

  test("have a region and a subregion for every country of the dataset", () => {
    expect(countries.filter((code) => !area(code)?.ituRegion || !area(code)?.subregion)).toEqual(
      [],
    );
  });
});
