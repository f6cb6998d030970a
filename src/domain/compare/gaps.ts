import { type Answer, type Answers, ROLES } from "../answers.ts";
import { answerIn, laterAnswer, type Pair } from "../editions/crosswalk.ts";
import { type Pairing, pairOf } from "../editions/pairing.ts";
import type { Measure } from "../framework.ts";
import { isUnprofiled, type Party, type Scope } from "./comparison.ts";

/**
 * Kinds of models, strongest first. A model is another country that has the measure in one of these ways. `closed`: both
 * countries report the measure absent, but the model's later score reaches the threshold. `both`: the model reports the
 * measure in place, and its later score reaches the threshold. `then`: the model has the measure in place only in the
 * compared table.
 */
export const MODEL_KINDS = ["closed", "both", "then"] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

export interface Model<Country> {
  country: Country;
  kind: ModelKind;
  /** The country's later score. Undefined for the kind `then`. */
  score: number | undefined;
}

/** A measure that a country lacks or has only in part. */
export interface Gap<Country> {
  indicator: Measure;
  answer: Answer;
  /** Strongest first. Models of the same kind are in the order of the countries. */
  models: readonly Model<Country>[];
  notKnown: readonly Country[];
  /** The indicator and the later measures that correspond to it. */
  pair: Pair | undefined;
  /** The country's own score in the compared edition or, for profiles, in the later edition. */
  own: number | undefined;
}

/** The first country's gaps for which another country is a model, in the framework's order. */
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
  const roleOf = (one: Country, measure: Measure) =>
    ROLES[answers.cell(one.code, measure.code).class];
  const has = (one: Country, measure: Measure) => roleOf(one, measure) === "yes";
  const isUnknown = (one: Country, measure: Measure) =>
    ["unknown", "unasked"].includes(roleOf(one, measure));
  // A country that is also a member of a group is counted once.
  const distinct = others.filter(
    (one, at) => others.findIndex(({ code }) => code === one.code) === at,
  );
  const gaps = asked
    .filter((one) => ["no", "part"].includes(roleOf(country, one)))
    .map((indicator): Gap<Country> => {
      const answer = answers.cell(country.code, indicator.code);
      const pair = pairing && pairOf(pairing, indicator.code);
      const models = others.flatMap((other): Model<Country>[] => {
        const scored = pair && scoredModel(pairing, pair, country.code, other.code);
        if (scored) return [{ country: other, ...scored }];
        return has(other, indicator) ? [{ country: other, kind: "then", score: undefined }] : [];
      });
      return {
        indicator,
        answer,
        models: models.toSorted(byKind),
        notKnown: distinct.filter((other) => isUnknown(other, indicator)),
        pair,
        own: answer.score ?? (pair && laterAnswer(pairing.scores, country.code, pair).score),
      };
    });
  return {
    gaps: gaps.filter(({ models }) => models.length > 0),
    /** Measures for which the first country's answer is unknown or missing. */
    notCounted: asked.filter((one) => isUnknown(country, one)),
    /** Measures that the first country lacks, and that no other country has in the compared table. */
    lackedByAll: gaps.filter(
      ({ answer, indicator }) =>
        ROLES[answer.class] === "no" && !others.some((other) => has(other, indicator)),
    ),
  };
}

/** A country that can be a model: a party, or a member of a group. */
export interface Candidate extends Party {
  memberOf?: Party;
}

/** The gaps of the first country. Other countries and the members of groups can be models. */
export function computeScopeGaps({ parties: [first, ...others], ...scope }: Scope) {
  const candidates = others.flatMap((party): Candidate[] =>
    party.group
      ? party.members
          .filter((code) => code !== first?.code)
          .map((code) => ({ ...party, code, name: scope.nameOf(code), memberOf: party }))
      : [party],
  );
  const list = computeGaps<Candidate>({
    ...scope,
    countries: first ? [first, ...candidates] : [],
  });
  const isBare = (party: Party) => isUnprofiled(scope.answers, party);
  const isCompared = !candidates.every(isBare);
  return {
    ...list,
    /** Whether the first country is compared with any other. Unprofiled countries do not count (see `isUnprofiled`). */
    isCompared,
    lackedByAll: isCompared ? list.lackedByAll : [],
    unprofiled: others.filter(isBare),
  };
}

export const byKind = (a: Model<unknown>, b: Model<unknown>) =>
  MODEL_KINDS.indexOf(a.kind) - MODEL_KINDS.indexOf(b.kind);

/** The kind and score of a model. Undefined if the later score does not make the country a model. */
function scoredModel(
  { profiles, scores }: Pairing,
  pair: Pair,
  country: string,
  other: string,
): Pick<Model<unknown>, "kind" | "score"> | undefined {
  const { class: kind, score } = laterAnswer(scores, other, pair);
  if (ROLES[kind] !== "yes") return undefined;
  const then = (one: string) => ROLES[answerIn(profiles, one, pair.then).class];
  const [own, theirs] = [then(country), then(other)];
  if (theirs === "yes") return { kind: "both", score };
  return theirs === "no" && own === "no" ? { kind: "closed", score } : undefined;
}
