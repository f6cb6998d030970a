import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import areaList from "../../data/areas.json";
import type { Areas } from "../../src/domain/areas.ts";
import { createListParser, readGroupFile } from "../../src/domain/own-group.ts";
import { formatCsv } from "../../src/export/csv.ts";

const areas: Areas = Object.fromEntries(
  areaList.map(({ alpha3, alpha2, numeric }) => [alpha3, { alpha2, numeric, neighbours: [] }]),
);
const profiles = new URL("../../data/countries/", import.meta.url);
const countries = readdirSync(profiles).map((file) => file.slice(0, 3));
const parse = createListParser({ areas, entries: [], countries });

test.each<[list: string, members: string, unmatched?: string[]]>([
  ["Fiji, Samoa", "FJI WSM"],
  ["Samoa;Fiji\tTonga\r\n\r\n Kiribati ", "WSM FJI KIR", ["Tonga"]],
  ["FJ, wsm; fj", "FJI WSM"],
  ["斐济，萨摩亚、秘鲁；FJ", "FJI WSM PER"],
  ["فيجي، ساموا؛ بيرو", "FJI WSM PER"],
  ["Côte d'Ivoire\ncote d’ivoire\nCosta de Marfil", "CIV"],
  ["United States, Fiji, Reino Unido", "USA FJI GBR"],
  ["Hong Kong SAR, China; Moldova, Republic of", "HKG MDA"],
  ["Alemania, Reino Unido, EE. UU.", "DEU GBR USA"],
  // Official names and names from other lists, some with commas.
  ["Republic of Kenya, Kingdom of Spain", "KEN ESP"],
  ["Korea, Rep., Fiji, Congo, Dem. Rep.", "KOR FJI COD"],
  ["Korea, Dem. People's Rep.; Congo, Rep.", "PRK COG"],
  ['FJI,Fiji\n"KOR","Korea, Rep."', "FJI KOR"],
  // Commas and semicolons of other scripts.
  ["فيجي، ساموا؛ كيريباس", "FJI WSM KIR"],
  ["斐济、萨摩亚，基里巴斯；中国香港", "FJI WSM KIR HKG"],
  ["Фиджи; Самоа, Объединённые Арабские Эмираты", "FJI WSM ARE"],
  ["Royaume-Uni, République de Corée; Côte d’Ivoire", "GBR KOR CIV"],
  ["Congo (Republic of the)؛ 刚果民主共和国", "COG COD"],
  // Parts of names, and names of several countries, do not match.
  ["Fij, Guin, land", "", ["Fij", "Guin", "land"]],
  ["The Democratic Republic of the Congo", "", ["The Democratic Republic of the Congo"]],
  ["Republic of, United States, the", "USA", ["Republic of", "the"]],
  // Taiwan, Macao and the U.S. Virgin Islands are areas without data.
  ["Republic of China, Taiwan, China", "CHN", ["Republic of China, Taiwan"]],
  ["Taiwan, China; Fiji", "FJI", ["Taiwan, China"]],
  ["Macao SAR, China; Fiji", "FJI", ["Macao SAR, China"]],
  ["Virgin Islands, U.S.; Fiji", "FJI", ["Virgin Islands, U.S."]],
  ["China, Taiwan Province of", "", ["China, Taiwan Province of"]],
  ["Taïwan, Chine; Тайвань, Китай", "", ["Taïwan, Chine", "Тайвань, Китай"]],
  ["China, Hong Kong Special Administrative Region", "HKG"],
  ["China, región administrativa especial de Hong Kong", "HKG"],
  ["Chine, région administrative spéciale de Hong Kong", "HKG"],
  ["Китай, Специальный административный район Гонконг; Гонконг, Китай", "HKG"],
  ["الصين، منطقة هونغ كونغ الإدارية الخاصة", "HKG"],
  ["中国，香港特别行政区", "HKG"],
  ["China, RAE de Hong Kong; Chine, RAS de Hong Kong; Китай, Гонконг", "HKG"],
  // Macao is an area without data.
  ...["China, RAE de Macao", "Chine, RAS de Macao", "Китай, Макао"].map(
    (name): [string, string, string[]] => [name, "", [name]],
  ),
  // Names in the word order of ISO 3166, and short forms that could belong to two countries.
  ["Korea, Democratic People's Republic of; Fiji", "PRK FJI"],
  ["“Korea, Democratic People’s Rep.”; Korea, North", "PRK"],
  ["Korea (Republic of); Korea, Republic of, Fiji", "KOR FJI"],
  ["Congo, DR; Congo, Democratic Republic", "COD"],
  ["Pacific; Fiji Samoa", "", ["Pacific", "Fiji Samoa"]],
  [" ,;\t\n", ""],
  ["#1 Fiji", "", ["#1 Fiji"]],
  ['  " Narnia " ; ""Fiji""', "FJI", ["Narnia"]],
  // Numbered lists.
  ["1. Kenya\n2. Korea, Rep.\n 10) Peru", "KEN KOR PER"],
  ["1) Fiji, 2) Samoa; 3) Narnia", "FJI WSM", ["3) Narnia"]],
  ["1.Kenya\n(2) Peru\n3- Fiji\n4 . Samoa", "KEN PER FJI WSM"],
  ["1、肯尼亚\n2．秘鲁\n（3）斐济、萨摩亚", "KEN PER FJI WSM"],
  ["1、肯尼亚，2、秘鲁", "KEN PER"],
  ["1.\tKenya\n2.\tNarnia\n404\tPeru", "KEN PER", ["Narnia", "404"]],
  ["100.\tKenya\n101)\tPeru\n(102)\tFiji", "KEN PER FJI"],
  ["1، كينيا\n2، بيرو", "KEN PER"],
  ["١. فيجي\n٢- ساموا", "FJI WSM"],
])("parses the list %j into %j", (list, members, unmatched = []) => {
  const parsed = parse(list);
  expect(parsed.members.join(" ")).toBe(members);
  expect(parsed.unmatched).toEqual(unmatched);
});

test("matches the official name in each profile with its country only", () => {
  const wrong = countries.filter((code) => {
    const { source } = JSON.parse(readFileSync(new URL(`${code}.json`, profiles), "utf8"));
    return parse(source.title.replace(/^.*?: ?/, "")).members.join() !== code;
  });
  expect(wrong).toEqual([]);
});

test("keeps the whole text of a list without digits, and re-parsing its entries returns the same members", () => {
  const name = fc.constantFrom(
    "Fiji",
    "Korea, Rep.",
    "WSM",
    "Atlantis",
    '"Chad"',
    ",",
    ";",
    "\n",
    "\t",
  );
  const withoutDigits = (text: string) => text.replaceAll(/\p{Nd}/gu, "");
  const any = fc.oneof(name, fc.string({ unit: "grapheme" }).map(withoutDigits));
  fc.assert(
    fc.property(fc.array(any), (parts) => {
      const list = parts.join(" ");
      const { entries, members, unmatched } = parse(list);
      const written = (text: string) => text.replace(/[\s",;،，、؛；]/g, "");
      expect(written(entries.map(({ text }) => text).join(""))).toBe(written(list));
      expect(entries.filter(({ code }) => !code).map(({ text }) => text)).toEqual(unmatched);
      expect(parse(entries.map(({ text }) => text).join("\n")).members).toEqual(members);
    }),
  );
});

test.each(["A; -B", "A, =B", "A,=B", "A'-B", "A,", "A;", "A; '-B", 'The "Big", ones', "Pacific"])(
  "an exported group keeps its name: %s",
  (name) => {
    const columns = ["# country_code", "Country"].map((label) => ({ id: label, label }));
    const header = [{ id: "name", label: "Group of countries", value: name }];
    for (const language of ["en", "es"] as const) {
      const csv = formatCsv(header, { columns, rows: [["FJI", "Fiji"]] }, language);
      expect(readGroupFile(csv.replace("\uFEFF", "")).name).toBe(name);
    }
  },
);

test.each([
  ["# Group of countries: Pacific,\r\n# country_code,Country\r\nFJI,Fiji", "Pacific", "FJI,Fiji"],
  ['"# Grupo de países: Fiyi, Samoa";\n# country_code;País\nFJI;Fiyi', "Fiyi, Samoa", "FJI;Fiyi"],
  ['"# Group of countries: ""Big"" ones",\nFJI', '"Big" ones', "FJI"],
  // Other programs omit the separators of empty cells, or add one for each column.
  ["# Group of countries: Pacific\nFJI", "Pacific", "FJI"],
  ["# Group of countries: Pacific,,,\nFJI", "Pacific", "FJI"],
  ["# Grupo de países: Pacífico;;;\nFJI", "Pacífico", "FJI"],
  ["FJI: Fiji\nWSM", "", "FJI: Fiji\nWSM"],
  ["Fiji #1: Suva\nWSM", "", "Fiji #1: Suva\nWSM"],
])("parses the exported group %j", (file, name, text) => {
  expect(readGroupFile(file)).toEqual({ name, text });
});
