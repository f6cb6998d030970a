import { expect, test } from "vitest";
import { parseCondition } from "../../src/domain/query.ts";
import { capitalize, conditionPhrase, conditionsPhrase } from "../../src/figure/condition-words.ts";
import { wordsOf } from "./sample.ts";

const parse = (text: string) => {
  const condition = parseCondition(text);
  if (!condition) throw new Error(`${text} is not a condition`);
  return condition;
};

/** An invented edition with one measure and an overall score of up to 100. */
const EDITIONS = [
  {
    ...{ slug: "gci-2024", short: "GCI 2024", max: 100 },
    indicators: [{ code: "TS1", slug: "team", pillar: "t", title: "National team" }],
  },
];

test.each([
  ["has=1.3.1", "with a national strategy"],
  ["lacks=1.2.1", "without a national response team"],
  ["partly=1.2.1", "with a national response team in part"],
  ["unknown=1.2.1", "that do not say whether they have a national response team"],
  ["named=1.3.1", "with a national strategy (named)"],
  ["listed=1.3.1", "with a national strategy (listed)"],
  ["affirmed=1.3.1", "with a national strategy (affirmed without a name)"],
  ["population=1000000..", "with at least 1,000,000 inhabitants"],
  ["population=..20000", "with at most 20,000 inhabitants"],
  ["users=39.25", "with 39.25% internet users"],
  ["users=20..50.5", "with 20% to 50.5% internet users"],
  ["gci2024.overall=81.5..", "with an overall score of 81.5 or more (of 100) in GCI 2024"],
  ["gci2024.team=0", "scoring 0 on “National team” in GCI 2024"],
  ["gci2024.ts1=0.5..", "scoring 0.5 or more on “National team” in GCI 2024"],
  // Codes and names that do not exist are shown as written.
  ["gci2024.other=0", "scoring 0 on “other” in GCI 2024"],
  ["has=9.9.9", "with 9.9.9"],
])("describes the countries that meet %s as countries %s", async (text, phrase) => {
  expect(conditionPhrase(parse(text), EDITIONS, await wordsOf())).toBe(phrase);
});

test.each([
  ["dated=2014", "with a profile dated 2014"],
  ["dated=2014-02", "with a profile dated February 2014"],
  ["dated=2014-02-28", "with a profile dated 28 February 2014"],
  ["dated=2014-02-30", "with a profile dated 2014-02-30"],
])("describes the countries that meet %s as countries %s", async (text, phrase) => {
  expect(conditionPhrase(parse(text), [], await wordsOf())).toBe(phrase);
});

test.each([
  ["en", "not known for 1 country)", "not known for 5 countries)"],
  ["es", "sin dato de 1 país)", "sin dato de 5 países)"],
] as const)(
  "states the number of countries whose population is not known (%s)",
  async (language, one, five) => {
    const { t } = await wordsOf(language);
    expect(t("query.population", { persons: "2", known: 2, unknown: 1 })).toContain(one);
    expect(t("query.population", { persons: "2", known: 2, unknown: 5 })).toContain(five);
  },
);

test.each([
  ["en", "(the profile’s figure)"],
  ["es", "(cifra del perfil)"],
  ["fr", "(chiffre du profil)"],
  ["ru", "(по данным профиля)"],
] as const)(
  "describes the population of one country as its profile’s figure (%s)",
  async (language, figure) => {
    const { t } = await wordsOf(language);
    expect(t("query.population", { persons: "2", known: 1, unknown: 0 })).toContain(figure);
  },
);

test.each([
  ["en", "with 1 inhabitants, with 2 inhabitants and with 3 inhabitants"],
  ["zh", "人口为1、人口为2且人口为3"],
] as const)(
  "joins three conditions with the punctuation and conjunction of the language (%s)",
  async (language, phrase) => {
    const conditions = ["1", "2", "3"].map((people) => parse(`population=${people}`));
    expect(conditionsPhrase(conditions, false, [], await wordsOf(language))).toBe(phrase);
  },
);

test.each([
  [["has=1.3.1"], false, "with a national strategy, reported 2014–2015"],
  [
    ["population=1", "has=1.3.1", "lacks=1.2.1"],
    false,
    "with a national strategy and without a national response team, reported 2014–2015 and with 1 inhabitants",
  ],
  [
    ["population=1", "has=1.3.1", "lacks=1.2.1"],
    true,
    "with a national strategy or without a national response team, reported 2014–2015 or with 1 inhabitants",
  ],
  [["population=1"], false, "with 1 inhabitants"],
  [[], false, ""],
])(
  "joins the conditions %j, and states the years at most once (any: %s)",
  async (texts, matchesAny, phrase) => {
    expect(conditionsPhrase(texts.map(parse), matchesAny, [], await wordsOf())).toBe(phrase);
  },
);

test("capitalizes only the first letter of a sentence", async () => {
  const i18n = await wordsOf();
  expect(
    ["without a team", "Already", "39 countries", ""].map((text) => capitalize(text, i18n)),
  ).toEqual(["Without a team", "Already", "39 countries", ""]);
});
