import { type Answer, type Answers, ROLES, type Role } from "../answers.ts";
import { answerIn, laterAnswer, type Pair } from "../editions/crosswalk.ts";
import { type Pairing, pairOf } from "../editions/pairing.ts";
import type { Measure } from "../framework.ts";

/**
 * Kinds of models, strongest first. `closed`: was reported absent too, but now scores at least the threshold. `both`:
 * was reported in place, and scores at least the threshold. `then`: was reported in place only.
 */
export const MODEL_KINDS = ["closed", "both", "then"] as const;

export interface Model<Country> {
  country: Country;
  kind: (typeof MODEL_KINDS)[number];
  /** Its later score, unless the kind is `then`. */
  score: number | undefined;
}

/** A measure that a country lacks or has in part. */
export interface Gap<Country> {
  indicator: Measure;
  answer: Answer;
  /** Strongest first; models of the same kind are in the order of the countries. */
  models: readonly Model<Country>[];
  notKnown: readonly Country[];
  /** The indicator and the later measure that corresponds to it. */
  pair: Pair | undefined;
  /** The country's own later score. */
  own: number | undefined;
}

interface GapScope<Country> {
  answers: Answers;
  countries: readonly Country[];
  measures?: readonly string[];
  pairing?: Pairing | undefined;
}

/** The gaps of the first country that have a model among the others, in the framework's order. */
export function computeGaps<Country extends { code: string }>({
  answers,
  countries: [country, ...others],
  measures = answers.measures,
  pairing,
}: GapScope<Country>) {
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
        const scored = pair && scoredModel(pairing, pair, country.code, other.code);
        if (scored) return [{ country: other, ...scored }];
        return has(other, indicator) ? [{ country: other, kind: "then", score: undefined }] : [];
      });
      return {
        indicator,
        answer: answers.cell(country.code, indicator.code),
        models: models.toSorted(byKind),
        notKnown: others.filter((other) => isUnknown(other, indicator)),
        pair,
        own: pair && laterAnswer(pairing.scores, country.code, pair).score,
      };
    });
  return {
    gaps: gaps.filter(({ models }) => models.length > 0),
    /** Measures without a known answer, which may or may not be gaps. */
    notCounted: asked.filter((one) => isUnknown(country, one)),
    /** Measures that no country is known to have. */
    lackedByAll: asked.filter(
      (one) => isLacking(country, one) && !others.some((other) => has(other, one)),
    ),
  };
}

export const byKind = (a: Model<unknown>, b: Model<unknown>) =>
  MODEL_KINDS.indexOf(a.kind) - MODEL_KINDS.indexOf(b.kind);

/** The kind and score of another country as a model; undefined if its later score does not make it one. */
function scoredModel(
  { profiles, scores }: Pairing,
  pair: Pair,
  country: string,
  other: string,
): Pick<Model<unknown>, "kind" | "score"> | undefined {
  const { class: kind, score } = laterAnswer(scores, other, pair);
  if (ROLES[kind] !== "yes") return undefined;
  const [own, theirs] = [country, other].map(
    (one) => ROLES[answerIn(profiles, one, pair.then).class],
  );
  if (theirs === "yes") return { kind: "both", score };
  return theirs === "no" && own === "no" ? { kind: "closed", score } : undefined;
}
