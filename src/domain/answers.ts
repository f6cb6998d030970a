import type { Cells, EditionFramework, Measure, Pillar } from "./framework.ts";
import { STATUSES, type Status } from "./status.ts";

/** Classes of a score from most to least, as the ITU's later editions are read: a half and more, below a half, 0. */
export const SCORE_CLASSES = ["half", "low", "zero"] as const;

/** What became of a "no", what still scores 0 first: reported absent, and what a later edition scores it; or why it is none that was asked again. */
export const OUTCOME_CLASSES = [
  "absent-zero",
  "absent-low",
  "absent-half",
  "reported",
  "unknown-then",
] as const;

/** Every class there is, in the order in which lists, legends and bars have them. */
export const ALL_CLASSES = [...STATUSES, ...SCORE_CLASSES, ...OUTCOME_CLASSES] as const;

/** What sort of answer a cell holds: a status, the class of a score, or what became of a "no". Filters, counts, marks and words go by it. */
export type AnswerClass = (typeof ALL_CLASSES)[number];

/** How a class of answers counts: for yes, in part, no, not known; `unasked` is out of every denominator. */
export type Role = "yes" | "part" | "no" | "unknown" | "unasked";

/** The one place that says how answers count. An unknown answer is never a no; a missing section was never asked. */
export const ROLES: Readonly<Record<AnswerClass, Role>> = {
  exists: "yes",
  partial: "part",
  absent: "no",
  unknown: "unknown",
  missing: "unasked",
  half: "yes",
  low: "part",
  zero: "no",
  "absent-half": "yes",
  "absent-low": "part",
  "absent-zero": "no",
  reported: "unasked",
  "unknown-then": "unasked",
};

const CLASSES: Readonly<Record<EditionFramework["cells"], readonly AnswerClass[]>> = {
  status: STATUSES,
  score: [...SCORE_CLASSES, "missing"],
  outcome: [...OUTCOME_CLASSES, "missing"],
};

/** The classes that the cells of a framework can have, in order. */
export const classesOf = ({ cells }: Cells) => CLASSES[cells];

/** One cell: its class, and where the framework gives scores the score itself, from 0 to the framework's `scale.max`. */
export interface Answer {
  class: AnswerClass;
  score?: number;
}

/** A status as an answer. */
export const statusAnswer = (status: Status): Answer => ({ class: status });

type Scaled = Pick<EditionFramework, "scale">;

/** A score as an answer; a score that the edition does not give is `missing`. */
export function scoreAnswer(score: number | undefined, { scale }: Scaled): Answer {
  if (score === undefined) return { class: "missing" };
  if (score === 0) return { class: "zero", score };
  return { class: score * 2 < (scale?.max ?? 1) ? "low" : "half", score };
}

/** How far an answer goes, 0 to 1; undefined where it is not known or was not asked. */
export const extentOf = ({ class: kind, score }: Answer, { scale }: Scaled) =>
  score === undefined ? EXTENTS[ROLES[kind]] : score / (scale?.max ?? 1);

const EXTENTS: Readonly<Partial<Record<Role, number>>> = { yes: 1, part: 0.5, no: 0 };

/** A cell was asked for that the table has not: an error of the data or the caller, never an answer. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
  constructor(
    readonly country: string,
    readonly measure: string,
    framework: string,
  ) {
    super(`${framework} has no answer of ${country} to ${measure}`);
  }
}

/** The one table: countries × measures of an edition, keyed by code. */
export interface Answers<F extends EditionFramework = EditionFramework> {
  framework: F;
  /** Codes of the countries in it, ISO 3166 alpha-3. */
  countries: readonly string[];
  /** Codes of the measures, in the framework's order. */
  measures: readonly string[];
  has: (country: string) => boolean;
  /** A country's answer to a measure; throws `NoAnswerError` for one that is not in the table. */
  cell: (country: string, measure: string) => Answer;
  /** What some countries answer to a measure, in their order; throws as `cell` does. */
  columns: (countries: readonly string[]) => (measure: string) => Answer[];
  /** A country's answers in the order of `measures`; throws `NoAnswerError`. */
  row: (country: string) => readonly Answer[];
}

/** A table from each country's answers in the framework's order; throws `NoAnswerError` where a row is too short. */
export function createAnswers<F extends EditionFramework>(
  framework: F,
  rows: ReadonlyMap<string, readonly Answer[]>,
): Answers<F> {
  const measures = framework.indicators.map(({ code }) => code);
  const positions = new Map(measures.map((code, position) => [code, position]));
  for (const [country, answers] of rows) {
    const first = measures[answers.length];
    if (first !== undefined) throw new NoAnswerError(country, first, framework.id);
  }
  const found = (answer: Answer | undefined, country: string, measure: string) => {
    if (!answer) throw new NoAnswerError(country, measure, framework.id);
    return answer;
  };
  const placeOf = (measure: string) => positions.get(measure) ?? -1;
  const row = (country: string) => {
    const answers = rows.get(country);
    if (!answers) throw new NoAnswerError(country, "any measure", framework.id);
    return answers;
  };
  return {
    framework,
    row,
    countries: [...rows.keys()],
    measures,
    has: (country) => rows.has(country),
    cell: (country, measure) => found(rows.get(country)?.[placeOf(measure)], country, measure),
    columns: (countries) => {
      const some = countries.map(row);
      return (measure) => {
        const place = placeOf(measure);
        return some.map((answers, at) => found(answers[place], countries[at] ?? "", measure));
      };
    },
  };
}

/** The measures of the pillars given, of all where none are, by code and in the framework's order. */
export const measuresOf = ({ indicators }: EditionFramework, pillars: readonly string[] = []) =>
  indicators
    .filter(({ pillar }) => pillars.length === 0 || pillars.includes(pillar))
    .map(({ code }) => code);

/** Each pillar that has some of the measures (by code), with those, in the framework's order. */
export const measuresByPillar = (
  { pillars, indicators }: EditionFramework,
  measures: readonly string[],
): { pillar: Pillar; indicators: Measure[]; codes: string[] }[] =>
  pillars.flatMap((pillar) => {
    const own = indicators.filter((one) => one.pillar === pillar.id && measures.includes(one.code));
    return own.length === 0
      ? []
      : [{ pillar, indicators: own, codes: own.map(({ code }) => code) }];
  });
