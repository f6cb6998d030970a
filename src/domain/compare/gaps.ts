import { type Answer, type Answers, ROLES, type Role } from "../answers.ts";
import type { Pair } from "../editions/crosswalk.ts";
import type { Pairing } from "../editions/edition.ts";
import { answerIn, pairOf } from "../editions/pairing.ts";
import type { Measure } from "../framework.ts";

/** Why to learn from a country, the strongest first: reported absent too, a half or more since; in place, and so since; in place. */
export const MODEL_KINDS = ["closed", "both", "then"] as const;

/** A country to learn from, with what it scores in the later edition where that makes it one. */
export interface Model<Country> {
  country: Country;
  kind: (typeof MODEL_KINDS)[number];
  score: number | undefined;
}

/** A measure that a country lacks or has in part, and whom it could learn from. */
export interface Gap<Country> {
  indicator: Measure;
  answer: Answer;
  /** The strongest first, otherwise in the order given. */
  models: readonly Model<Country>[];
  notKnown: readonly Country[];
  /** What of the later edition answers it; undefined where it was not asked again. */
  pair: Pair | undefined;
  /** What the country itself scores there; undefined where it has no score. */
  own: number | undefined;
}

/** What the first of the countries lacks of these measures and one of the others is a model for, in the framework's order; and what cannot be told. */
export function computeGaps<Country extends { code: string }>({
  answers,
  countries: [country, ...others],
  measures = answers.measures,
  pairing,
}: {
  answers: Answers;
  countries: readonly Country[];
  measures?: readonly string[];
  pairing?: Pairing | undefined;
}) {
  if (!country) return { gaps: [], notCounted: [], lackedByAll: [] };
  const asked = answers.framework.indicators.filter(({ code }) => measures.includes(code));
  const isOneOf =
    (...roles: Role[]) =>
    ({ code }: Country, measure: Measure) =>
      roles.includes(ROLES[answers.cell(code, measure.code).class]);
  const has = isOneOf("yes");
  const isUnknown = isOneOf("unknown", "unasked");
  const isLacking = isOneOf("no");
  const gaps = asked
    .filter((one) => !has(country, one) && !isUnknown(country, one))
    .map((indicator): Gap<Country> => {
      const pair = pairing && pairOf(pairing, indicator.code);
      const models = others.flatMap((other): Model<Country>[] => {
        const strong = pair && strengthOf(pairing, pair, country.code, other.code);
        if (strong) return [{ country: other, ...strong }];
        return has(other, indicator) ? [{ country: other, kind: "then", score: undefined }] : [];
      });
      const rank = ({ kind }: Model<Country>) => MODEL_KINDS.indexOf(kind);
      return {
        indicator,
        answer: answers.cell(country.code, indicator.code),
        models: models.toSorted((a, b) => rank(a) - rank(b)),
        notKnown: others.filter((other) => isUnknown(other, indicator)),
        pair,
        own: pair && answerIn(pairing.scores, country.code, pair.later).score,
      };
    });
  return {
    gaps: gaps.filter(({ models }) => models.length > 0),
    /** Of which it is not known whether the country has them: no gap is counted there. */
    notCounted: asked.filter((one) => isUnknown(country, one)),
    /** That it lacks, and that none of the others is known to have either. */
    lackedByAll: asked.filter(
      (one) => isLacking(country, one) && !others.some((other) => has(other, one)),
    ),
  };
}

/** Two facts beside each other, by two questionnaires: what was reported, and a half or more since. */
function strengthOf(
  { profiles, scores }: Pairing,
  { then, later }: Pair,
  country: string,
  other: string,
): Pick<Model<unknown>, "kind" | "score"> | undefined {
  const { class: kind, score } = answerIn(scores, other, later);
  if (ROLES[kind] !== "yes") return undefined;
  const [own, theirs] = [country, other].map((one) => ROLES[answerIn(profiles, one, then).class]);
  if (theirs === "yes") return { kind: "both", score };
  return theirs === "no" && own === "no" ? { kind: "closed", score } : undefined;
}
