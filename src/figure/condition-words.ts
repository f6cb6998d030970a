import { framework } from "../dataset/framework.ts";
import { measureWords } from "../dataset/measure-words.ts";
import {
  type Condition,
  editionName,
  OVERALL,
  type Range,
  scoredMeasure,
} from "../domain/query.ts";
import type { ScoredEdition } from "../domain/world/country-facts.ts";
import type { I18n } from "../i18n/i18n.tsx";

/** Editions that conditions on scores can refer to. */
export type ScoredEditions = readonly Pick<
  ScoredEdition,
  "slug" | "short" | "max" | "indicators"
>[];

/** A condition as a phrase that follows "Countries", such as "without a national strategy". */
export function conditionPhrase(condition: Condition, editions: ScoredEditions, i18n: I18n) {
  const { t, local } = i18n;
  if (condition.kind === "answer") {
    const noun = measureWords(condition.measure)?.noun;
    return t(`query.phrase.${condition.word}`, { noun: noun ? local(noun) : condition.measure });
  }
  if (condition.kind === "fact") {
    const format = condition.fact === "dated" ? formatDate(i18n) : formatNumber(i18n);
    return t(`query.phrase.${condition.fact}`, rangeValues(condition.range, format));
  }
  const edition = editions.find(({ slug }) => editionName(slug) === condition.edition);
  const values = {
    ...rangeValues(condition.range, formatNumber(i18n)),
    edition: edition ? local(edition.short) : condition.edition,
  };
  if (condition.measure === OVERALL)
    return t("query.phrase.overall", { ...values, max: edition?.max ?? 0 });
  const measure = edition && scoredMeasure(edition, condition.measure);
  return t("query.phrase.score", {
    ...values,
    measure: measure ? local(measure.title) : condition.measure,
  });
}

const formatNumber =
  ({ number }: I18n) =>
  (text: string) =>
    number(Number(text), text.split(".")[1]?.length ?? 0);

/** Formats a date. Impossible dates such as 30 February, which the pattern for dates allows, are left as written. */
const formatDate =
  ({ date }: I18n) =>
  (text: string) => {
    const time = Date.parse(text);
    const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    return isDate ? date(text) : text;
  };

const rangeValues = ({ from, to }: Range, format: (text: string) => string) => ({
  shape: from === to ? "exact" : to === undefined ? "from" : from === undefined ? "to" : "between",
  from: from === undefined ? "" : format(from),
  to: to === undefined ? "" : format(to),
});

/** All conditions as one phrase. Conditions on answers come first, with the years of the profiles. */
export function conditionsPhrase(
  conditions: readonly Condition[],
  matchesAny: boolean,
  editions: ScoredEditions,
  i18n: I18n,
): string {
  const join = matchesAny ? i18n.listAny : (phrases: readonly string[]) => listAll(phrases, i18n);
  const phrasesOf = (isAnswer: boolean) =>
    conditions
      .filter(({ kind }) => (kind === "answer") === isAnswer)
      .map((one) => conditionPhrase(one, editions, i18n));
  const answers = phrasesOf(true);
  const reported =
    answers.length > 0
      ? [i18n.t("query.reported", { conditions: join(answers), years: framework.years })]
      : [];
  return join([...reported, ...phrasesOf(false)]);
}

/** Joins phrases with "and". `Intl.ListFormat` is not suitable, because its Chinese conjunction joins only nouns. */
const listAll = (phrases: readonly string[], { t, join }: I18n): string => {
  const first = join("list", ...phrases.slice(0, -1));
  const last = phrases.at(-1) ?? "";
  return first ? t("query.all", { first, last }) : last;
};

/** Capitalizes the start of a sentence, because conditions start with a lower-case letter: "without a national strategy". */
export const capitalize = (text: string, { language }: I18n) =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
