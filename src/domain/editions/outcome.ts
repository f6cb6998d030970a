import {
  type Answer,
  type AnswerClass,
  ROLES,
  type Role,
  scoreAnswer,
  statusAnswer,
} from "../answers.ts";
import type { Row } from "../scorecard.ts";
import type { Later, LaterEdition, Since } from "./published.ts";

/** What is known of one country since, by the editions that the index has. */
export interface CountrySince extends Pick<Later, "editions" | "sources"> {
  /** Undefined where nothing is. */
  since: Since | undefined;
}

type Known = Pick<CountrySince, "editions" | "since">;

/** What one later edition says on an indicator of the profiles. */
export interface LaterScore {
  edition: LaterEdition;
  /** Whether the question is a near one, not the same; undefined where it was not asked again. */
  asked: { isNear: boolean } | undefined;
  /** Undefined where the edition does not have the country, or did not ask. */
  score: number | undefined;
}

/** What each later edition says on an indicator, in their order. */
export const laterScores = ({ editions, since }: Known, indicator: string): LaterScore[] =>
  editions.map((edition) => {
    const asked = edition.asked[indicator];
    return { edition, asked, score: asked && since?.scores[edition.id]?.measures[asked.at] };
  });

/** What became of a row's answer by the last edition; undefined where it was not asked again, or there is no score. */
export function outcomeOfRow(known: Known, { indicator, finding }: Row): Answer | undefined {
  const last = laterScores(known, indicator.code).at(-1);
  if (last?.score === undefined) return undefined;
  return outcomeOf(statusAnswer(finding.status), scoreAnswer(last.score, last.edition));
}

/** What one "no" became; other answers say why they are none. */
export function outcomeOf(then: Answer, since: Answer): Answer {
  const kind = THEN[ROLES[then.class]] ?? SINCE[ROLES[since.class]];
  return { ...since, class: kind };
}

const THEN: Readonly<Partial<Record<Role, AnswerClass>>> = {
  yes: "reported",
  part: "reported",
  unknown: "unknown-then",
  unasked: "missing",
};

const SINCE: Readonly<Record<Role, AnswerClass>> = {
  yes: "absent-half",
  part: "absent-low",
  no: "absent-zero",
  unknown: "missing",
  unasked: "missing",
};

/** The last year of a series and its figure. */
export function lastYear(years: Readonly<Record<string, number>> = {}) {
  // The keys of an object that are whole numbers come in their order.
  const last = Object.entries(years).at(-1);
  return last && { year: last[0], value: last[1] };
}

/** The edition that an address names: "gci-2024". */
export const editionOf = <E extends { id: string }>(
  editions: readonly E[],
  chosen: string | undefined,
): E | undefined => editions.find(({ id }) => id === `itu-${chosen}`);

/** What an address calls an edition. */
export const nameInAddress = ({ id }: { id: string }): string => id.replace(/^itu-/, "");
