import { expect, test } from "vitest";
import { parseCondition } from "../../src/domain/query.ts";
import { conditionPhrase, conditionsPhrase } from "../../src/figure/condition-words.ts";
import { wordsOf } from "./sample.ts";

test.each([
  ["dated=2014", "with a profile dated 2014"],
  ["dated=2014-02", "with a profile dated February 2014"],
  ["dated=2014-02-28", "with a profile dated 28 February 2014"],
  ["dated=2014-02-30", "with a profile dated 2014-02-30"],
])("%s is a condition on countries %s", async (text, phrase) => {
  const condition = parseCondition(text);
  if (!condition) throw new Error(`${text} is not a condition`);
  expect(conditionPhrase(condition, [], await wordsOf())).toBe(phrase);
});

test.each([
  ["en", "not known for 1 country)", "not known for 5 countries)"],
  ["es", "sin dato de 1 país)", "sin dato de 5 países)"],
] as const)("counts the countries of unknown population (%s)", async (language, one, five) => {
  const { t } = await wordsOf(language);
  expect(t("query.population", { persons: "2", known: 2, unknown: 1 })).toContain(one);
  expect(t("query.population", { persons: "2", known: 2, unknown: 5 })).toContain(five);
});

test.each([
  ["en", "(the profile’s figure)"],
  ["es", "(cifra del perfil)"],
  ["fr", "(chiffre du profil)"],
  ["ru", "(по данным профиля)"],
] as const)(
  "does not mention different years for the figure of one profile (%s)",
  async (language, figure) => {
    const { t } = await wordsOf(language);
    expect(t("query.population", { persons: "2", known: 1, unknown: 0 })).toContain(figure);
  },
);

test.each([
  ["en", "with 1 inhabitants, with 2 inhabitants and with 3 inhabitants"],
  ["zh", "人口为1、人口为2且人口为3"],
] as const)("joins conditions (%s)", async (language, phrase) => {
  const conditions = ["1", "2", "3"].map((people) => {
    const condition = parseCondition(`population=${people}`);
    if (!condition) throw new Error("not a condition");
    return condition;
  });
  expect(conditionsPhrase(conditions, false, [], await wordsOf(language))).toBe(phrase);
});
