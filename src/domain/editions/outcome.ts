import {
  type Answer,
  type AnswerClass,
  ROLES,
  type Role,
  scoreAnswer,
  statusAnswer,
} from "../answers.ts";
import type { Row } from "../scorecard.ts";
import { type CountrySince, laterScores } from "./country-file.ts";

/** The outcome of a row's answer in the latest edition. Undefined if the edition has no score for the indicator. */
export function outcomeOfRow(
  known: Pick<CountrySince, "editions" | "since">,
  { indicator, finding }: Row,
): Answer | undefined {
  const last = laterScores(known, indicator.code).at(-1);
  if (last?.score === undefined) return undefined;
  return outcomeOf(statusAnswer(finding.status), scoreAnswer(last.score, last.edition));
}

/** The outcome of a "no", based on its later score. For other answers, the class is the reason for having no outcome. */
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
