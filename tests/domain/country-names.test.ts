import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { aliasesOf, createCountrySearch } from "../../src/domain/country-names.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";

const search = createCountrySearch(areas);
const find = (text: string) => search(text).map(({ alpha3 }) => alpha3);
/** The texts that do not find the country first. */
const misses = (code: string, texts: readonly string[]) =>
  texts.filter((text) => find(text)[0] !== code).map((text) => `${text} → ${find(text)[0]}`);

describe("the search for a country", () => {
  test.each([
    ["GBR", "UK; U.K.; uk; Great Britain; Britain; England; Reino Unido; Gran Bretaña; Inglaterra"],
    ["TUR", "Turkey; Türkiye; turkiye; Turquía; turquia"],
    ["CZE", "Czech Republic; Czechia; República Checa; Chequia"],
    ["CIV", "Ivory Coast; Cote d'Ivoire; Côte d’Ivoire; cote divoire; Costa de Marfil"],
    ["ARE", "UAE; U.A.E.; United Arab Emirates; Emiratos Árabes Unidos; EAU"],
    ["COD", "DRC; DR Congo; Congo (Democratic Republic of the); Congo, Dem. Rep.; RDC; Zaire"],
    ["COG", "Congo; Republic of the Congo; Congo-Brazzaville; República del Congo"],
    ["RUS", "Russian Federation; Russia; Federación de Rusia; Rusia"],
    [
      "KOR",
      "Republic of Korea; Korea (Republic of); South Korea; Corea del Sur; República de Corea",
    ],
    ["PRK", "North Korea; DPRK; Democratic People's Republic of Korea; Corea del Norte"],
    ["MMR", "Burma; Myanmar; Birmania"],
    ["SWZ", "Swaziland; Eswatini; Suazilandia; Esuatini"],
    ["MKD", "Macedonia; North Macedonia; FYROM; Macedonia del Norte"],
    ["CPV", "Cape Verde; Cabo Verde"],
    ["TLS", "East Timor; Timor-Leste; Timor Oriental"],
    ["VAT", "Holy See; Vatican; Vatican City; Santa Sede; Vaticano"],
    ["NLD", "Holland; The Netherlands; Holanda; Países Bajos"],
    ["USA", "USA; U.S.A.; US; United States of America; EEUU; EE. UU.; EE.UU.; ee uu"],
    ["KNA", "St Kitts and Nevis; Saint Kitts & Nevis; San Cristóbal y Nieves"],
    ["GIN", "Guinea"],
    ["NER", "Niger; NE; ner"],
    ["ECU", "República del Ecuador"],
    ["ESP", "Kingdom of Spain; Reino de España"],
  ])("finds %s first for: %s", (code, texts) => {
    expect(misses(code, texts.split("; "))).toEqual([]);
  });

  test("lists equal names and codes first, then starts of names, of words, and other matches", () => {
    expect(find("guinea")).toEqual(["GIN", "GNB", "GNQ", "PNG"]);
    expect(find("uk")).toEqual(["GBR", "UKR"]);
    expect(find("land").slice(0, 2)).toEqual(["ALA", "BES"]);
    expect(find("no country")).toEqual([]);
    expect(find(" ")).toHaveLength(areas.length);
  });

  test("finds every country first by each of its names and codes", () => {
    const regions = LANGUAGES.map(
      (language) => new Intl.DisplayNames(language, { type: "region" }),
    );
    const wrong = areas.flatMap(({ alpha2, alpha3 }) => {
      const names = regions.map((region) => region.of(alpha2) ?? "");
      const aliases = LANGUAGES.flatMap((language) => aliasesOf(alpha3, language));
      return misses(alpha3, [alpha2, alpha3, ...names, ...aliases]);
    });
    expect(wrong).toEqual([]);
  });

  test("finds every country first by the official name in the title of its profile", () => {
    const folder = new URL("../../data/countries/", import.meta.url);
    const wrong = readdirSync(folder).flatMap((file) => {
      const { country, source } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      return misses(country, [source.title.replace(/^.*?: ?/, "")]);
    });
    expect(wrong).toEqual([]);
  });
});
