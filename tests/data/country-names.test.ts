import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { SUBREGIONS } from "../../src/domain/areas.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { localizedMessage, readI18n } from "../../src/publish/messages.ts";

type Names = Record<string, Record<string, string>>;
// Not imported, since the build reduces the module to names that differ from Unicode's.
const { countries, regions }: { countries: Names; regions: Names } = JSON.parse(
  readFileSync(new URL("../../data/country-names.json", import.meta.url), "utf8"),
);
const folder = new URL("../../data/countries/", import.meta.url);
const shipped = readdirSync(folder).map((file) => file.slice(0, 3));

/** Messages with the names of the UN's larger regions, by M49 code. */
const LARGE = {
  "002": "group.africa",
  "019": "group.americas",
  "142": "group.asia",
  "150": "group.europe",
  "009": "group.oceania",
  "202": "group.sub-saharan-africa",
  "419": "group.latin-america",
};

// The UN publishes names in six languages. Other languages use Unicode's names.
describe.each(LANGUAGES.filter((language) => language in countries))(
  "the UN's names (%s)",
  (language) => {
    const i18n = readI18n(language);
    const names = countries[language] ?? {};

    test("include every country with a profile except two", () => {
      const unnamed = areas.filter(
        ({ alpha2, alpha3 }) => shipped.includes(alpha3) && !names[alpha2],
      );
      expect(unnamed.map(({ alpha3 }) => alpha3)).toEqual(["CIV", "TUR"]);
    });

    test("are unique, and have no footnote marks, articles in brackets or straight apostrophes", () => {
      const all = Object.values({ ...names, ...regions[language] });
      expect(all.filter((name) => /[*']|^\s|\s$|\((?:the|le|la|el|l’)\)/.test(name))).toEqual([]);
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    });

    test("are used in the interface, with Unicode's names for all other areas", () => {
      const shown = areas.map(({ alpha2 }) => [alpha2, i18n.countryName(alpha2)]);
      const expected = areas.map(({ alpha2 }) => [
        alpha2,
        names[alpha2] ?? i18n.unicodeName(alpha2),
      ]);
      expect(shown).toEqual(expected);
    });

    test("are used for regions in the catalogue", () => {
      const ids = {
        ...Object.fromEntries(SUBREGIONS.map((code) => [code, `region.${code}`])),
        ...LARGE,
      };
      const shown = Object.entries(ids).map(([code, id]) => [code, localizedMessage(id)[language]]);
      expect(Object.fromEntries(shown)).toMatchObject(
        Object.fromEntries(Object.keys(ids).map((code) => [code, regions[language]?.[code]])),
      );
    });
  },
);

test.each([
  ["GB", "United Kingdom of Great Britain and Northern Ireland"],
  ["IR", "Iran (Islamic Republic of)"],
  ["VA", "Holy See"],
  ["HK", "Hong Kong"],
  ["CI", "Côte d’Ivoire"],
  ["TR", "Türkiye"],
  ["PE", "Peru"],
])("names %s in English: %s", (alpha2, name) => {
  expect(readI18n("en").countryName(alpha2)).toBe(name);
});
