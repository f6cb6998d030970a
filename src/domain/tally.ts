import {
  ALL_CLASSES,
  type Answer,
  type AnswerClass,
  type Answers,
  ROLES,
  type Role,
} from "./answers.ts";

/** Counts of answers by class and by role. */
export interface Tally {
  counts: Readonly<Record<AnswerClass, number>>;
  /** The denominator: all answers except `unasked`. */
  asked: number;
  /** In place, or with a score of at least the threshold. */
  inPlace: number;
  part: number;
  no: number;
  unknown: number;
  unasked: number;
}

const ZEROS = Object.fromEntries(ALL_CLASSES.map((kind) => [kind, 0])) as Record<
  AnswerClass,
  number
>;

export function tallyAnswers(answers: Iterable<Answer>): Tally {
  const counts = { ...ZEROS };
  const roles: Record<Role, number> = { yes: 0, part: 0, no: 0, unknown: 0, unasked: 0 };
  for (const { class: kind } of answers) {
    counts[kind] += 1;
    roles[ROLES[kind]] += 1;
  }
  const { yes: inPlace, part, no, unknown, unasked } = roles;
  return { counts, asked: inPlace + part + no + unknown, inPlace, part, no, unknown, unasked };
}

/** Counts the answers of these countries to these measures. Both default to all. */
export const tally = (
  answers: Answers,
  countries: readonly string[] = answers.countries,
  measures: readonly string[] = answers.measures,
): Tally =>
  tallyAnswers(
    countries.flatMap((country) => measures.map((measure) => answers.cell(country, measure))),
  );

export const tallyByMeasure = (answers: Answers): ReadonlyMap<string, Tally> =>
  new Map(answers.measures.map((code) => [code, tally(answers, answers.countries, [code])]));

/** The classes that occur, in display order. */
export const classesPresent = ({ counts }: Pick<Tally, "counts">): AnswerClass[] =>
  ALL_CLASSES.filter((kind) => counts[kind] > 0);
