import type { Answers } from "./answers.ts";
import type { Area } from "./areas.ts";
import type { ScoreFramework } from "./editions/edition.ts";
import { ANSWER_CONDITIONS, FACT_CONDITIONS } from "./selection.ts";
import type { Status } from "./status.ts";

export type AnswerWord = keyof typeof ANSWER_CONDITIONS;
export type Fact = (typeof FACT_CONDITIONS)[number];

/** An inclusive range of numbers or dates. An undefined end is open. */
export interface Range {
  from: string | undefined;
  to: string | undefined;
}

/** A condition on a country. `text` is its form in the address. */
export type Condition = { text: string } & (
  | { kind: "answer"; word: AnswerWord; measure: string }
  | { kind: "score"; edition: string; measure: string; range: Range }
  | { kind: "fact"; fact: Fact; range: Range }
);

/** Name of the overall score in conditions, used instead of a measure. */
export const OVERALL = "overall";

/** Finds a measure of an edition by its name in a condition: a slug or a lower-case code. */
export const scoredMeasure = (
  { indicators }: Pick<ScoreFramework, "indicators">,
  name: string,
): ScoreFramework["indicators"][number] | undefined =>
  indicators.find(({ code, slug }) => slug === name || code.toLowerCase() === name);

/** Name of an edition in conditions: "gci2024" for "gci-2024". */
export const editionName = (slug: string): string => slug.replace("-", "");

/** The editions whose scores the conditions refer to. */
export const askedEditions = <E extends { slug: string }>(
  conditions: readonly Condition[],
  editions: readonly E[],
): E[] =>
  editions.filter(({ slug }) =>
    conditions.some((one) => one.kind === "score" && one.edition === editionName(slug)),
  );

/** Parses "0" as an exact value, and "0.5..", "..20" or "2014..2015" as a range. */
function parseRange(text: string): Range {
  const [from, to = from] = text.split("..");
  return { from: from || undefined, to: to || undefined };
}

/** Parses an item of `Selection.conditions`. Undefined if it is not a condition. */
export function parseCondition(text: string): Condition | undefined {
  const [, name = "", value = ""] = /^(.*?)=(.*)$/.exec(text) ?? [];
  const word = Object.keys(ANSWER_CONDITIONS).find((one): one is AnswerWord => one === name);
  if (word) return { text, kind: "answer", word, measure: value };
  const fact = FACT_CONDITIONS.find((one) => one === name);
  if (fact) return { text, kind: "fact", fact, range: parseRange(value) };
  const [edition = "", measure] = name.split(".");
  return measure ? { text, kind: "score", edition, measure, range: parseRange(value) } : undefined;
}

/** The data that conditions refer to. */
export interface QueryData {
  profiles: Answers;
  factsOf: (country: string) => Pick<Area, "dated" | "population" | "internetUsers"> | undefined;
  /** A country's score in an edition. Undefined if it has none, or while the edition is loading. */
  scoreOf: (country: string, edition: string, measure: string) => number | undefined;
  /** Rounds a number to the precision shown in the condition's column: 0.6812 → 0.68. */
  printed: (value: number, condition: Condition) => number;
}

/** Whether a country meets a condition. Undefined if this is not known. */
type Verdict = boolean | undefined;

/** A fact from a country's profile. Undefined if it is not known. */
export function factOf({ factsOf }: Pick<QueryData, "factsOf">, country: string, fact: Fact) {
  const { dated, population, internetUsers: users } = factsOf(country) ?? {};
  return { dated, population, users }[fact];
}

const NOT_KNOWN: readonly Status[] = ["unknown", "missing"];

/** Whether a country meets a condition. For an unknown or missing answer, undefined unless the condition is `unknown`. */
export function meets(condition: Condition, country: string, data: QueryData): Verdict {
  switch (condition.kind) {
    case "answer":
      return meetsAnswer(condition, country, data);
    case "score": {
      const { edition, measure } = condition;
      return isWithin(condition, data.scoreOf(country, edition, measure), data);
    }
    case "fact": {
      const value = factOf(data, country, condition.fact);
      return typeof value === "string"
        ? isDatedWithin(condition.range, value)
        : isWithin(condition, value, data);
    }
  }
}

function meetsAnswer(
  { word, measure }: Condition & { kind: "answer" },
  country: string,
  { profiles }: QueryData,
): Verdict {
  if (!profiles.has(country)) return undefined;
  const { class: status, backing } = profiles.cell(country, measure);
  const wanted = ANSWER_CONDITIONS[word];
  if (status === wanted || backing === wanted) return true;
  return NOT_KNOWN.some((one) => one === status) && wanted !== "unknown" ? undefined : false;
}

/** Whether a number is within the range, either exactly or as rounded for display. */
function isWithin(
  condition: Condition & { range: Range },
  value: number | undefined,
  { printed }: QueryData,
): Verdict {
  if (value === undefined) return undefined;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = condition.range;
  const isIn = (number: number) => number >= Number(from) && number <= Number(to);
  return isIn(value) || isIn(printed(value, condition));
}

/** Undefined if the date is not precise enough: "2014" may or may not be within "2014-06..". */
function isDatedWithin({ from, to }: Range, date: string): Verdict {
  const [first, last] = [firstDay(date), lastDay(date)];
  const earliest = from ? firstDay(from) : "";
  // "~" sorts after every date.
  const latest = to ? lastDay(to) : "~";
  if (last < earliest || first > latest) return false;
  return (first >= earliest && last <= latest) || undefined;
}

/** The first day of a year, a month or a day: "2014" → "2014-01-01". */
const firstDay = (date: string) => `${date}${"-01-01".slice(date.length - 4)}`;

/** The last day of a year, a month or a day: "2014-02" → "2014-02-28". */
function lastDay(date: string): string {
  if (date.length > 7) return date;
  const day = new Date(date.length > 4 ? date : `${date}-12`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** Sets of countries as bit masks. Bit n is the country at position n. */
interface Verdicts {
  yes: bigint;
  /** Countries that meet the condition or may meet it. */
  possible: bigint;
}

/** Creates a function that selects the countries that meet conditions. Caches the verdicts on each condition. */
export function createQuery(countries: readonly string[], data: QueryData) {
  const cache = new Map<string, Verdicts>();
  const verdictsOn = (condition: Condition): Verdicts => {
    const known = cache.get(condition.text);
    if (known) return known;
    const verdicts = { yes: 0n, possible: 0n };
    countries.forEach((country, at) => {
      const verdict = meets(condition, country, data);
      const bit = 1n << BigInt(at);
      if (verdict) verdicts.yes |= bit;
      if (verdict !== false) verdicts.possible |= bit;
    });
    cache.set(condition.text, verdicts);
    return verdicts;
  };
  const membersOf = (bits: bigint) => countries.filter((_, at) => (bits >> BigInt(at)) & 1n);
  return (conditions: readonly Condition[], matchesAny: boolean) => {
    if (conditions.length === 0) return { matched: countries, undecided: [] };
    const verdicts = conditions.map(verdictsOn);
    const combine = (bitsOf: (one: Verdicts) => bigint) =>
      verdicts.map(bitsOf).reduce((a, b) => (matchesAny ? a | b : a & b));
    const yes = combine((one) => one.yes);
    return {
      matched: membersOf(yes),
      /** Countries that could match, depending on facts that are not known. */
      undecided: membersOf(combine((one) => one.possible) & ~yes),
    };
  };
}
