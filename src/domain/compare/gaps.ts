import { type Answer, type Answers, ROLES } from "../answers.ts";
import type { Measure } from "../framework.ts";

/** A measure that a country lacks or has in part, and who has it in place. */
export interface Gap<Country> {
  indicator: Measure;
  /** What the country itself answers: no, or in part. */
  answer: Answer;
  /** The others that have it in place, in the order given. */
  models: readonly Country[];
  /** The others of whom it is not known. */
  notKnown: readonly Country[];
}

/** What a country lacks beside others, and what cannot be told. */
export interface GapList<Country> {
  gaps: readonly Gap<Country>[];
  /** Measures of which it is not known whether the country has them: no gap is counted there. */
  notCounted: readonly Measure[];
  /** Measures that it lacks, and that none of the others is known to have either. */
  lackedByAll: readonly Measure[];
}

/** What the country lacks of these measures and at least one of the others has in place, in the framework's order. */
export function computeGaps<Country extends { code: string }>(
  answers: Answers,
  country: Country,
  others: readonly Country[],
  measures: readonly string[] = answers.measures,
): GapList<Country> {
  const roleOf = ({ code }: Country, measure: string) => ROLES[answers.cell(code, measure).class];
  const isOpen = (one: Country, measure: string) =>
    ["open", "unasked"].includes(roleOf(one, measure));
  const candidates = answers.framework.indicators
    .filter(({ code }) => measures.includes(code))
    .map((indicator) => ({
      indicator,
      answer: answers.cell(country.code, indicator.code),
      role: roleOf(country, indicator.code),
      models: others.filter((other) => roleOf(other, indicator.code) === "yes"),
      notKnown: others.filter((other) => isOpen(other, indicator.code)),
    }));
  return {
    gaps: candidates.flatMap(({ role, ...gap }) =>
      (role === "no" || role === "part") && gap.models.length > 0 ? [gap] : [],
    ),
    notCounted: candidates.flatMap(({ indicator }) =>
      isOpen(country, indicator.code) ? [indicator] : [],
    ),
    lackedByAll: candidates.flatMap(({ indicator, role, models }) =>
      role === "no" && models.length === 0 ? [indicator] : [],
    ),
  };
}
