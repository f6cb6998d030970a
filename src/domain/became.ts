import { type Answer, type AnswerClass, ROLES } from "./answers.ts";
import type { Counterpart, Crosswalk } from "./crosswalk.ts";

/** What of a later edition answers a measure of the profiles; undefined where it was not asked again. */
export function counterpartOf(
  { indicators }: Crosswalk,
  measure: string,
  edition: string,
): (Counterpart & { code: string }) | undefined {
  const counterpart = indicators[measure]?.[edition];
  const code = counterpart?.measures[0];
  return counterpart && code !== undefined ? { ...counterpart, code } : undefined;
}

/** What one "no" became; other answers say why they are none. */
export function became(then: Answer, since: Answer): Answer {
  const kind = THEN[ROLES[then.class]] ?? SINCE[since.class];
  if (kind === undefined) return { class: "missing" };
  return since.score === undefined ? { class: kind } : { class: kind, score: since.score };
}

/** Whatever was reported as other than absent. */
const THEN: Readonly<Partial<Record<string, AnswerClass>>> = {
  yes: "reported",
  part: "reported",
  open: "unknown-then",
  unasked: "missing",
};

const SINCE: Readonly<Partial<Record<AnswerClass, AnswerClass>>> = {
  half: "absent-half",
  low: "absent-low",
  zero: "absent-zero",
};
