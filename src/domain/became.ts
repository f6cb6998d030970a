import { type Answer, type AnswerClass, ROLES, type Role } from "./answers.ts";
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
  const kind = THEN[ROLES[then.class]] ?? SINCE[ROLES[since.class]] ?? "missing";
  return { ...since, class: kind };
}

const THEN: Readonly<Partial<Record<Role, AnswerClass>>> = {
  yes: "reported",
  part: "reported",
  open: "unknown-then",
  unasked: "missing",
};

const SINCE: Readonly<Partial<Record<Role, AnswerClass>>> = {
  yes: "absent-half",
  part: "absent-low",
  no: "absent-zero",
};
