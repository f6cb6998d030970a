import type { EditionFramework, Scale } from "./framework.ts";
import type { Finding } from "./profile.ts";
import { type Backing, STATUSES, type Status } from "./status.ts";

/** Classes of a score: `half` at or above the edition's threshold, `low` between 0 and the threshold, and `zero`. */
export const SCORE_CLASSES = ["half", "low", "zero"] as const;

/** Classes of an outcome: three for a "no", according to its later score, and two for answers that have no outcome. */
export const OUTCOME_CLASSES = [
  "absent-zero",
  "absent-low",
  "absent-half",
  "reported",
  "unknown-then",
] as const;

export const ALL_CLASSES = [...STATUSES, ...SCORE_CLASSES, ...OUTCOME_CLASSES] as const;

export type AnswerClass = (typeof ALL_CLASSES)[number];

export const isScore = (kind: AnswerClass): boolean => SCORE_CLASSES.some((one) => one === kind);

/** Tallies count each class under one of these roles. Denominators exclude `unasked`. */
export type Role = "yes" | "part" | "no" | "unknown" | "unasked";

/** An unknown answer never counts as a no. Missing answers, and answers without an outcome, count as not asked. */
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

export interface Answer {
  class: AnswerClass;
  /** From 0 to `scale.max` of the framework. */
  score?: number;
  /** Set only for a measure in place whose backing is recorded. */
  backing?: Backing;
}

/** An answer in a profile. */
export type StatusAnswer = Answer & { class: Status };

export const statusAnswer = (status: Status, backing?: Backing): StatusAnswer => ({
  class: status,
  ...(backing && { backing }),
});

/** Backing depends on both the reason and the instruments, because a review can add instruments to an answer or remove them. */
export function findingAnswer({ status, reason, instruments }: Finding): StatusAnswer {
  if (status !== "exists") return statusAnswer(status);
  const named = reason === "listed" ? "listed" : "named";
  return statusAnswer(status, instruments.length > 0 ? named : "affirmed");
}

/** The mark of an answer: its class, or `affirmed` for a measure in place without named instruments. */
export type Mark = AnswerClass | "affirmed";

export const markOf = ({ class: kind, backing }: Answer): Mark =>
  backing === "affirmed" ? backing : kind;

/** Classifies a score. The class is `missing` if there is no score. */
export function scoreAnswer(
  score: number | undefined,
  { scale }: { scale: Pick<Scale, "threshold"> },
): Answer {
  if (score === undefined) return { class: "missing" };
  if (score === 0) return { class: "zero", score };
  return { class: score < scale.threshold ? "low" : "half", score };
}

/** Thrown if a table lacks a cell, which is an error in the data or the caller. */
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

/** A table with an answer for each country and measure. Lookups throw `NoAnswerError` outside the table. */
export type Answers<F extends EditionFramework = EditionFramework> = ReturnType<
  typeof createAnswers<F>
>;

/** Creates a table from rows in the framework's order. Throws `NoAnswerError` if a row is too short. */
export function createAnswers<F extends EditionFramework>(
  framework: F,
  rows: ReadonlyMap<string, readonly Answer[]>,
) {
  const measures = framework.indicators.map(({ code }) => code);
  const positions = new Map(measures.map((code, position) => [code, position]));
  for (const [country, answers] of rows) {
    const first = measures[answers.length];
    if (first !== undefined) throw new NoAnswerError(country, first, framework.id);
  }
  const row = (country: string) => {
    const answers = rows.get(country);
    if (!answers) throw new NoAnswerError(country, "any measure", framework.id);
    return answers;
  };
  const pick = (answers: readonly Answer[] | undefined, country: string, measure: string) => {
    const answer = answers?.[positions.get(measure) ?? -1];
    if (!answer) throw new NoAnswerError(country, measure, framework.id);
    return answer;
  };
  return {
    framework,
    /** A country's answers in the order of `measures`. */
    row,
    /** ISO 3166 alpha-3 codes. */
    countries: [...rows.keys()],
    /** Codes in the framework's order. */
    measures,
    has: (country: string) => rows.has(country),
    cell: (country: string, measure: string) => pick(rows.get(country), country, measure),
    /** Returns a function that lists these countries' answers to a measure, in the same order. */
    columns: (countries: readonly string[]) => {
      const some = countries.map(row);
      return (measure: string) =>
        some.map((answers, at) => pick(answers, countries[at] ?? "", measure));
    },
  };
}

/** Codes of the measures in these pillars, or of all measures if no pillar is given. */
export const measuresOf = ({ indicators }: EditionFramework, pillars: readonly string[] = []) =>
  indicators
    .filter(({ pillar }) => pillars.length === 0 || pillars.includes(pillar))
    .map(({ code }) => code);
