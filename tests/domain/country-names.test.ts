import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import areas from "../../data/areas.json";
import {
  aliasesOf,
  createCountrySearch,
  createExactSearch,
} from "../../src/domain/country-names.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { readI18n } from "../../src/publish/messages.ts";

const search = createCountrySearch(areas);
const find = (text: string) => search(text).map(({ alpha3 }) => alpha3);
const searchExactly = createExactSearch(areas);
/** The texts whose first match is another country or none, each with that match. */
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
    // Incomplete names
    ["USA", "estados u"],
    ["CIV", "cote d"],
    ["ATA", "antar"],
    ["DEU", "aleman"],
    // Other names
    ["KNA", "St Kitts and Nevis; Saint Kitts & Nevis; San Cristóbal y Nieves"],
    ["GIN", "Guinea"],
    ["NER", "Niger; NE; ner"],
    ["ECU", "República del Ecuador"],
    ["ESP", "Kingdom of Spain; Reino de España"],
    // French
    ["USA", "États-Unis d’Amérique; Etats-Unis; etats unis; É.-U.; Amérique"],
    ["GBR", "Royaume-Uni; Grande-Bretagne; Angleterre"],
    ["COD", "RDC; RD Congo; République démocratique du Congo; Congo-Kinshasa; Zaïre"],
    ["COG", "République du Congo; Congo-Brazzaville"],
    ["PRK", "Corée du Nord; RPDC; République populaire démocratique de Corée"],
    ["KOR", "Corée du Sud; Corée; République de Corée"],
    ["CIV", "République de Côte d’Ivoire; cote d'ivoire"],
    ["VAT", "Saint-Siège; Vatican; Cité du Vatican"],
    ["FRA", "République française; france"],
    ["CAF", "République centrafricaine; Centrafrique"],
    // Arabic, with and without article, vowel signs, hamza and tatweel
    ["BHR", "البحرين; بحرين; البَحْرَيْن; مملكة البحرين; البحــرين"],
    ["DEU", "ألمانيا; المانيا; ٱلمانيا; جمهورية ألمانيا الاتحادية"],
    ["ARE", "الإمارات; الامارات; دولة الإمارات العربية المتحدة; امارات"],
    ["SAU", "السعودية; السعوديه; المملكة العربية السعودية"],
    ["MLT", "مالطة; مالطه; مالطا"],
    ["EGY", "مصر; جمهورية مصر العربية"],
    ["IND", "الهند; هند"],
    ["USA", "الولايات المتحدة; أمريكا; امريكا; أميركا"],
    ["GBR", "المملكة المتحدة; بريطانيا; إنجلترا"],
    ["COD", "جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية"],
    ["COG", "الكونغو; كونغو; جمهورية الكونغو"],
    ["SYR", "سوريا; سورية; الجمهورية العربية السورية"],
    ["KOR", "كوريا الجنوبية; كوريا; جمهورية كوريا"],
    ["IRN", "ایران; إيران; جمهورية إيران الإسلامية"],
    ["PSE", "فلسطين; دولة فلسطين"],
    ["TUR", "تركيا"],
    // Chinese, simplified and traditional
    ["GBR", "英国; 英國; 联合王国; 大不列颠及北爱尔兰联合王国"],
    ["USA", "美国; 美國; 美利坚; ＵＳＡ"],
    ["COD", "刚果民主共和国; 刚果（金）; 刚果(金)"],
    ["COG", "刚果; 刚果（布）; 刚果布; 刚果共和国"],
    ["KEN", "肯尼亚; 肯尼亚共和国; 肯尼; 肯亞"],
    ["KWT", "科威特; 科威特国"],
    ["ARE", "阿联酋; 联合酋长国"],
    ["LAO", "老挝; 寮国; 人民民主共和国"],
    ["KOR", "韩国; 南韩; 大韩民国"],
    ["PRK", "朝鲜; 北韩"],
    ["VAT", "梵蒂冈; 教廷"],
    ["RUS", "俄罗斯; 俄国; 俄羅斯"],
    // Russian, with and without ё and stress marks
    ["USA", "США; Соединённые Штаты; Америка"],
    ["GBR", "Великобритания; Англия; Соединённое Королевство"],
    ["ARE", "ОАЭ; Эмираты; Объединённые Арабские Эмираты"],
    ["RUS", "РФ; Росси́я; россия; Российская Федерация"],
    ["PRK", "КНДР; Северная Корея"],
    ["KOR", "Южная Корея; Корея; Республика Корея"],
    ["COD", "ДРК; Демократическая Республика Конго; Заир"],
    ["COG", "Конго; Республика Конго; Конго - Браззавиль"],
    ["ZAF", "ЮАР; Южная Африка; Южно-Африканская Республика"],
    ["CIV", "Кот-д’Ивуар; Кот-д'Ивуар; Берег Слоновой Кости"],
    ["TLS", "Восточный Тимор; Тимор-Лешти"],
    ["KAZ", "Республика Казахстан; казахстан"],
  ])("finds %s first for: %s", (code, texts) => {
    expect(misses(code, texts.split("; "))).toEqual([]);
  });

  test("lists exact matches first, then matches at the start of a name, of a word, and elsewhere", () => {
    expect(find("guinea")).toEqual(["GIN", "GNB", "GNQ", "PNG"]);
    expect(find("uk")).toEqual(["GBR", "UKR"]);
    expect(find("land").slice(0, 2)).toEqual(["ALA", "BES"]);
    expect(find("no country")).toEqual([]);
    expect(find(" ")).toHaveLength(areas.length);
  });

  test("finds every country first, and as the only exact match, by each of its names and codes", () => {
    const regions = LANGUAGES.map(
      (language) => new Intl.DisplayNames(language, { type: "region" }),
    );
    const shown = LANGUAGES.map(readI18n);
    const wrong = areas.flatMap((area) => {
      const { alpha2, alpha3 } = area;
      const names = regions.map((region) => region.of(alpha2) ?? "");
      const others = shown.flatMap(({ language, countryName }) => [
        countryName(alpha2),
        ...aliasesOf(area, language),
      ]);
      const texts = [alpha2, alpha3, ...names, ...others];
      const inexact = texts.filter(
        (text) =>
          searchExactly(text)
            .map((found) => found.alpha3)
            .join() !== alpha3,
      );
      return [...misses(alpha3, texts), ...inexact];
    });
    expect(wrong).toEqual([]);
  });

  test("ranks each country first for the official name in its profile's title", () => {
    const folder = new URL("../../data/countries/", import.meta.url);
    const wrong = readdirSync(folder).flatMap((file) => {
      const { country, source } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      return misses(country, [source.title.replace(/^.*?: ?/, "")]);
    });
    expect(wrong).toEqual([]);
  });
});
