import { type Answer, type Answers, ROLES } from "../answers.ts";
import type { Pair } from "../crosswalk.ts";
import type { Measure } from "../framework.ts";
import { type Pairing, pairOf } from "./pairing.ts";

/**
 * What makes a country one to learn from, the strongest first: it reported the measure absent as well and scores a half or
 * more since; it reported it in place and scores a half or more; it has it in place.
 */
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
  /** What the country itself answers: no, or in part. */
  answer: Answer;
  /** The strongest first, otherwise in the order given. */
  models: readonly Model<Country>[];
  /** The others of whom it is not known. */
  notKnown: readonly Country[];
  /** What of the later edition answers it; undefined where it was not asked again. */
  pair: Pair | undefined;
  /** What the country itself scores there; undefined where it has no score. */
  own: number | undefined;
}

/** What a country lacks beside others, and what cannot be told. */
export interface GapList<Country> {
  gaps: readonly Gap<Country>[];
  /** Measures of which it is not known whether the country has them: no gap is counted there. */
  notCounted: readonly Measure[];
  /** Measures that it lacks, and that none of the others is known to have either. */
  lackedByAll: readonly Measure[];
}

/** What the country lacks of these measures and one of the others is a model for; in the framework's order. */
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
  const asked = answers.framework.indicators.filter(({ code }) => measures.includes(code));
  const has = (other: Country, { code }: Measure) => roleOf(other, code) === "yes";
  const gaps = asked
    .filter(({ code }) => ["no", "part"].includes(roleOf(country, code)))
    .map((indicator): Gap<Country> => {
      const { code } = indicator;
      const pair = pairing && pairOf(pairing, code);
      const models = others.flatMap((other) => {
        const strong = pairing && pair && strengthOf(pairing, pair, country, other);
        if (strong) return { country: other, ...strong };
        return has(other, indicator)
          ? { country: other, kind: "then" as const, score: undefined }
          : [];
      });
      const rank = ({ kind }: Model<Country>) => MODEL_KINDS.indexOf(kind);
      return {
        indicator,
        answer: answers.cell(country.code, code),
        models: models.toSorted((a, b) => rank(a) - rank(b)),
        notKnown: others.filter((other) => isOpen(other, code)),
        pair,
        own: pairing && pair && scoreIn(pairing, country, pair),
      };
    });
  return {
    gaps: gaps.filter(({ models }) => models.length > 0),
    notCounted: asked.filter(({ code }) => isOpen(country, code)),
    lackedByAll: asked.filter(
      (one) => roleOf(country, one.code) === "no" && !others.some((other) => has(other, one)),
    ),
  };
}

/** Two facts beside each other, by two questionnaires: what was reported, and a half or more since. */
function strengthOf(
  pairing: Pairing,
  pair: Pair,
  country: { code: string },
  other: { code: string },
): Pick<Model<unknown>, "kind" | "score"> | undefined {
  const { profiles, scores } = pairing;
  const then = ({ code }: { code: string }) =>
    profiles.has(code) ? ROLES[profiles.cell(code, pair.then).class] : undefined;
  const score = scoreIn(pairing, other, pair);
  if (score === undefined || ROLES[scores.cell(other.code, pair.later).class] !== "yes")
    return undefined;
  if (then(other) === "yes") return { kind: "both", score };
  return then(other) === "no" && then(country) === "no" ? { kind: "closed", score } : undefined;
}

const scoreIn = ({ scores }: Pairing, { code }: { code: string }, { later }: Pair) =>
  scores.has(code) ? scores.cell(code, later).score : undefined;
