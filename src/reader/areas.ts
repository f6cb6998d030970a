import areas from "../../data/areas.json" with { type: "json" };

/** Words for the form of a state, which a title may hold and a name leaves out. */
const FORM =
  /\b(?:the|of|and|republic|kingdom|state|states|commonwealth|principality|sultanate|federation|union|united|grand|duchy|democratic|federal|federative|federated|socialist|people|s|islamic|arab|plurinational|bolivarian|co operative|cooperative|oriental|independent|hashemite|confederation)\b/g;

/** The ISO 3166 alpha-3 code of a country as a title names it, in any form of its name; undefined where none is meant. */
export function findCountry(name: string): string | undefined {
  const bare = name.replace(/\([^()]{0,100}\)/g, " ");
  for (const text of bare === name ? [name] : [name, bare]) {
    const key = wordKey(text).replace(/^st /, "saint ");
    const code = codeOf(key) ?? codeOf(stripForm(key));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Whether the code is one of ISO 3166 alpha-3. */
export const isCountryCode = (code: string): boolean => areas.some(({ alpha3 }) => alpha3 === code);

/** Of a key, so that blanks alone are to be set right. */
const stripForm = (key: string): string => key.replace(FORM, " ").replace(/ {2,}/g, " ").trim();

const codeOf = (key: string): string | undefined =>
  key === "" ? undefined : (COUNTRY_ALIASES.get(key) ?? namesByKey().get(key));

let names: ReadonlyMap<string, string> | undefined;

/** English names of every area, whole and without the form of state; made when first asked for. */
function namesByKey(): ReadonlyMap<string, string> {
  names ??= new Map(
    areas.flatMap(({ alpha2, alpha3 }): [string, string][] => {
      const name = ENGLISH.of(alpha2) ?? alpha3;
      const short = name
        .replace(/\([^()]*\)/g, " ")
        .replaceAll("&", "and")
        .replace(/\bSt\. /, "Saint ");
      const key = wordKey(short);
      return [
        [stripForm(key), alpha3],
        [key, alpha3],
      ];
    }),
  );
  return names;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });

/** Words of a text in lower case, without accents and punctuation, one blank between. */
export const wordKey = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Names of countries that neither Unicode's list nor its names without the form of state give, as `wordKey` writes them. */
export const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map([
  ["argentine republic", "ARG"],
  ["bolivarian republic of venezuela", "VEN"],
  ["brunei", "BRN"],
  ["brunei darussalam", "BRN"],
  ["burma", "MMR"],
  ["cabo verde", "CPV"],
  ["central african republic", "CAF"],
  ["china hong kong", "HKG"],
  ["congo", "COG"],
  ["congo democratic republic of the", "COD"],
  ["cote d ivoire", "CIV"],
  ["czech republic", "CZE"],
  ["d r congo", "COD"],
  ["democratic people s republic of korea", "PRK"],
  ["democratic peoples republic of korea", "PRK"],
  ["democratic republic of congo", "COD"],
  ["democratic republic of the congo", "COD"],
  ["dominican republic", "DOM"],
  ["dr congo", "COD"],
  ["east timor", "TLS"],
  ["former yugoslav republic of macedonia", "MKD"],
  ["french republic", "FRA"],
  ["gabonese republic", "GAB"],
  ["great britain", "GBR"],
  ["hellenic republic", "GRC"],
  ["holy see", "VAT"],
  ["hong kong", "HKG"],
  ["italian republic", "ITA"],
  ["ivory coast", "CIV"],
  ["korea", "KOR"],
  ["korea dpr", "PRK"],
  ["kyrgyz republic", "KGZ"],
  ["lao", "LAO"],
  ["lao p d r", "LAO"],
  ["lao pdr", "LAO"],
  ["lao people s democratic republic", "LAO"],
  ["lao peoples democratic republic", "LAO"],
  ["lebanese republic", "LBN"],
  ["libyan arab jamahiriya", "LBY"],
  ["macao", "MAC"],
  ["macau", "MAC"],
  ["macedonia", "MKD"],
  ["palestine", "PSE"],
  ["portuguese republic", "PRT"],
  ["republic of congo", "COG"],
  ["republic of korea", "KOR"],
  ["republic of the congo", "COG"],
  ["russian federation", "RUS"],
  ["saint vincent and the grenadines", "VCT"],
  ["slovak republic", "SVK"],
  ["swaziland", "SWZ"],
  ["swiss confederation", "CHE"],
  ["syrian arab republic", "SYR"],
  ["tfyr macedonia", "MKD"],
  ["the former yugoslav rep of macedonia", "MKD"],
  ["the former yugoslav republic of macedonia", "MKD"],
  ["the gambia", "GMB"],
  ["togolese republic", "TGO"],
  ["turkey", "TUR"],
  ["u a e", "ARE"],
  ["u k", "GBR"],
  ["u s a", "USA"],
  ["uae", "ARE"],
  ["uk", "GBR"],
  ["united kingdom of great britain and northern ireland", "GBR"],
  ["united states", "USA"],
  ["united states of america", "USA"],
  ["usa", "USA"],
  ["vatican", "VAT"],
  ["viet nam", "VNM"],
]);
