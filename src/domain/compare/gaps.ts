import { type Answer, type Answers, ROLES } from "../answers.ts";
import type { Measure } from "../framework.ts";
import { type Pairing, type SinceGap, sinceOf } from "./pairing.ts";

/** A measure that a country lacks or has in part, and who has it in place. */
export interface Gap<Country> {
  indicator: Measure;
  /** What the country itself answers: no, or in part. */
  answer: Answer;
  /** The others that have it in place: those first that a later edition scores high too, then in the order given. */
  models: readonly Country[];
  /** The others of whom it is not known. */
  notKnown: readonly Country[];
  /** What a later edition says of it; undefined where it was not asked again. */
  since: SinceGap<Country> | undefined;
}

/** What a country lacks beside others, and what cannot be told. */
export interface GapList<Country> {
  gaps: readonly Gap<Country>[];
  /** Measures of which it is not known whether the country has them: no gap is counted there. */
  notCounted: readonly Measure[];
  /** Measures that it lacks, and that none of the others is known to have either. */
  lackedByAll: readonly Measure[];
}

/**
 * What the country lacks of these measures and at least one of the others has in place, or lacked as well and scores a half
 * or more by now; in the framework's order.
 */
export function computeGaps<Country extends { code: string }>(
  answers: Answers,
  country: Country,
  others: readonly Country[],
  measures: readonly string[] = answers.measures,
  pairing?: Pairing,
): GapList<Country> {
  const roleOf = ({ code }: Country, measure: string) => ROLES[answers.cell(code, measure).class];
  const isOpen = (one: Country, measure: string) =>
    ["open", "unasked"].includes(roleOf(one, measure));
  const candidates = answers.framework.indicators
    .filter(({ code }) => measures.includes(code))
    .map((indicator) => {
      const { code } = indicator;
      const since = pairing && sinceOf(pairing, code, country, others);
      const models = others.filter((other) => roleOf(other, code) === "yes");
      return {
        indicator,
        answer: answers.cell(country.code, code),
        role: roleOf(country, code),
        models: strongFirst(models, since),
        notKnown: others.filter((other) => isOpen(other, code)),
        since,
      };
    });
  return {
    gaps: candidates.flatMap(({ role, ...gap }) =>
      (role === "no" || role === "part") && hasModels(gap) ? [gap] : [],
    ),
    notCounted: candidates.flatMap(({ indicator }) =>
      isOpen(country, indicator.code) ? [indicator] : [],
    ),
    lackedByAll: candidates.flatMap(({ indicator, role, models }) =>
      role === "no" && models.length === 0 ? [indicator] : [],
    ),
  };
}

const hasModels = ({ models, since }: Pick<Gap<unknown>, "models" | "since">) =>
  models.length > 0 || (since?.closed.length ?? 0) > 0;

/** Who closed the same gap, then who had it and scores high, then the others. */
function strongFirst<Country>(
  models: readonly Country[],
  since: SinceGap<Country> | undefined,
): Country[] {
  const strong = [...(since?.closed ?? []), ...(since?.both ?? [])].map(({ country }) => country);
  const isStrong = (model: Country) => strong.includes(model);
  return [
    ...strong.filter((model) => models.includes(model)),
    ...models.filter((model) => !isStrong(model)),
  ];
}
