import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import areas from "../../data/areas.json";
import { editions as names } from "../../src/dataset/framework.ts";
import { parseGroups } from "../../src/domain/areas.ts";
import { parseCrosswalk } from "../../src/domain/editions/crosswalk.ts";
import { type Edition, parseEdition } from "../../src/domain/editions/edition.ts";
import { InternetUsersSchema } from "../../src/domain/editions/internet-users.ts";
import { LawsSchema } from "../../src/domain/editions/laws.ts";
import { OverallScoresSchema } from "../../src/domain/editions/overall.ts";
import { TreatiesSchema } from "../../src/domain/editions/treaties.ts";
import { parseWith } from "../../src/domain/parsing.ts";
import { framework } from "../domain/sample.ts";
import { COUNTED } from "./counted.ts";

const data = new URL("../../data/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), "utf8"));
const editionOf = (year: string): Edition => {
  const name = `editions/gci-${year}.json`;
  return parseEdition(read(name), name);
};
const gci2020 = editionOf("2020");
const gci2024 = editionOf("2024");
const editions = [gci2020, gci2024];
const crosswalk = parseCrosswalk(read("crosswalk.json"), framework, editions, "crosswalk.json");
const laws = parseWith(LawsSchema, read("laws.json"), "laws.json");
const groups = parseGroups(read("groups.json"), "groups.json");
const { editions: earlier } = parseWith(
  OverallScoresSchema,
  read("overall-scores.json"),
  "overall-scores.json",
);
const treaties = parseWith(TreatiesSchema, read("treaties.json"), "treaties.json");
const users = parseWith(InternetUsersSchema, read("internet-users.json"), "internet-users.json");

const codes = new Set(areas.map(({ alpha3 }) => alpha3));
const overallOf = ({ scores }: Edition, country: string) => scores[country]?.overall.toFixed(2);

describe("the shipped editions", () => {
  test.each([
    ["USA", "100.00"],
    ["GBR", "99.54"],
    ["EST", "99.48"],
    ["PER", "55.67"],
    ["ECU", "26.30"],
    ["YEM", "0.00"],
  ])("GCI 2020 has the published score of %s: %s", (country, overall) => {
    expect(overallOf(gci2020, country)).toBe(overall);
  });

  test("GCI 2024 has scores that match the published tiers", () => {
    const all = Object.values(gci2024.scores).map(({ overall }) => overall);
    const from = [95, 85, 55, 20, 0];
    const tiers = from.map(
      (least, at) => all.filter((one) => one >= least && one < (from[at - 1] ?? 101)).length,
    );
    expect(tiers).toEqual([46, 29, 49, 56, 14]);
  });

  test.each(editions)("$id has 194 countries with all pillars and measures", (edition) => {
    expect(Object.keys(edition.scores)).toHaveLength(194);
    expect(edition.pillars).toHaveLength(5);
    expect(edition.indicators).toHaveLength(edition === gci2020 ? 20 : 19);
  });

  test.each(editions)("the scores of $id have at most four decimals", ({ scores }) => {
    const all = Object.values(scores).flatMap(({ overall, pillars, measures }) => [
      overall,
      ...pillars,
      ...measures,
    ]);
    expect(all.filter((one) => one !== Number(one.toFixed(4)))).toEqual([]);
  });

  test("GCI 2024 covers three countries without a profile, and lacks two countries with a profile", () => {
    const scored = Object.keys(gci2024.scores);
    expect(scored.filter((country) => !COUNTED.includes(country))).toEqual(["TON", "UZB", "VAT"]);
    expect(COUNTED.filter((country) => !scored.includes(country))).toEqual(["HKG", "PLW"]);
  });
});

test("lists the slugs of the editions, oldest first", () => {
  expect(names.map(({ slug }) => slug)).toEqual(["gci-2020", "gci-2024"]);
});

describe("earlier overall scores", () => {
  const scoresIn = (year: string) => earlier.find(({ years }) => years === year)?.scores ?? {};

  test.each([
    ["2014", 194, { USA: 28, AUS: 26, MYS: 26 }],
    ["2017", 195, { SGP: 92.5, USA: 91.9, MYS: 89.3 }],
    ["2018", 194, { GBR: 93.1, USA: 92.6, FRA: 91.8 }],
  ])("of %s cover %d countries and match published figures", (year, countries, published) => {
    expect(Object.keys(scoresIn(year))).toHaveLength(countries);
    expect(scoresIn(year)).toMatchObject(published);
  });

  test("are whole points out of 34 in 2014, and have at most one decimal in 2017 and 2018", () => {
    const notOf = (decimals: number, year: string) =>
      Object.entries(scoresIn(year)).filter(([, one]) => one !== Number(one.toFixed(decimals)));
    expect(earlier.map(({ max }) => max)).toEqual([34, 100, 100]);
    expect([notOf(0, "2014"), notOf(1, "2017"), notOf(1, "2018")]).toEqual([[], [], []]);
  });

  test("lack Canada in 2014", () => {
    const missing = COUNTED.filter((country) => scoresIn("2014")[country] === undefined);
    expect(missing).toEqual(["CAN"]);
  });
});

describe("the treaty register", () => {
  const entries = (treaty: "convention" | "protocol") =>
    Object.entries(treaties.countries).flatMap(([country, { [treaty]: entry }]) =>
      entry ? { country, ...entry } : [],
    );
  const all = [...entries("convention"), ...entries("protocol")];
  const { date } = treaties.source;

  test("has the numbers of countries and parties on 14 March 2015", () => {
    const known = entries("protocol").filter(({ signed, party }) => signed ?? party);
    expect([entries("convention").length, known.length]).toEqual([196, 178]);
    const partiesTo = (treaty: "convention" | "protocol") =>
      entries(treaty).filter(({ party }) => party).length;
    expect([partiesTo("convention"), partiesTo("protocol")]).toEqual([194, 169]);
    expect(date).toBe("2015-03-14");
  });

  test("has only full dates up to 14 March 2015, and no accession before the signature", () => {
    const days = all.flatMap(({ signed, party }) => [signed ?? [], party ?? []].flat());
    expect(days.filter((day) => day.length !== 10 || day > date)).toEqual([]);
    expect(all.filter(({ signed, party }) => signed && party && party < signed)).toEqual([]);
  });

  test("lists the countries that became parties to the Protocol after 14 March 2015", () => {
    const since = all.filter(({ partySince }) => partySince);
    expect(since.map(({ country, partySince }) => `${country} ${partySince}`).join()).toBe(
      "ARE 2016,BHS 2015,FJI 2021,KIR 2015,MHL 2019,SLB 2022,SSD 2018,WSM 2016",
    );
    expect(since.filter(({ party }) => party)).toEqual([]);
  });

  test("excludes areas that are not states", () => {
    expect(["HKG", "MAC", "TWN"].filter((area) => treaties.countries[area])).toEqual([]);
  });
});

describe("the crosswalk", () => {
  test("has a caution for every similar question", () => {
    const near = Object.entries(crosswalk.indicators).flatMap(([code, by]) =>
      Object.values(by).flatMap(({ strength, caution }) =>
        strength === "near" && !caution ? [code] : [],
      ),
    );
    expect(near).toEqual([]);
  });

  test("has a counterpart for child protection in 2020, but not in 2024", () => {
    expect(crosswalk.indicators["2.3"]?.[gci2020.id]).toMatchObject({ measures: ["TS4"] });
    expect(crosswalk.indicators["2.3"]?.[gci2024.id]).toMatchObject({ strength: "none" });
  });
});

describe("laws, groups and internet users", () => {
  test("refer to existing areas, as do scores and treaties", () => {
    const named = [
      ...Object.keys(laws.countries),
      ...Object.keys(users.countries),
      ...editions.flatMap(({ scores }) => Object.keys(scores)),
      ...earlier.flatMap(({ scores }) => Object.keys(scores)),
      ...Object.keys(treaties.countries),
      ...groups.groups.flatMap(({ countries }) => countries),
    ];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("list each law once, with valid URLs", () => {
    const lists = Object.values(laws.countries).flatMap((fields) => Object.values(fields));
    const titles = lists.map((field) => field.laws.map(({ title }) => title));
    expect(titles.filter((some) => new Set(some).size < some.length)).toEqual([]);
    expect(lists.flatMap((field) => field.laws).length).toBe(952);
    const urls = lists.flatMap((field) => field.laws.flatMap(({ url }) => url ?? []));
    expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
  });

  test("assign at most one income group to a country, and contain the complete UN lists", () => {
    const sizes = new Map(groups.groups.map(({ id, countries }) => [id, countries.length]));
    expect([sizes.get("ldc"), sizes.get("lldc")]).toEqual([45, 32]);
    const incomes = groups.groups.filter(({ id }) => id.startsWith("income-"));
    const members = incomes.flatMap(({ countries }) => countries);
    expect(incomes).toHaveLength(4);
    expect(new Set(members).size).toBe(members.length);
  });

  test("contain shares of internet users from 2010 to 2024", () => {
    const years = Object.values(users.countries).flatMap((one) => Object.keys(one));
    expect([years.sort().at(0), years.at(-1)]).toEqual(["2010", "2024"]);
  });
});

test("NOTICE.md contains the title and publisher of every source", () => {
  const notice = readFileSync(new URL("NOTICE.md", data), "utf8");
  for (const { source } of [...editions, ...earlier, laws, groups, users, treaties])
    for (const part of [source.title, source.publisher]) expect(notice).toContain(part);
});
