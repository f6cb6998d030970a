import type { Finding, Instrument } from "../../../src/domain/profile.ts";
import type { FindingCorrection, Named } from "../../../src/domain/review/review.ts";
import type { GoldFinding } from "../accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { type NamedFact, nameAsFact } from "./name-as-fact.ts";

/** The judged names of a section, in the format of a review. */
export interface JudgedNames {
  names: readonly Named[];
  /** Whether the reader finds the same names. */
  isRead: boolean;
}

/**
 * Returns the names in the answers. If the answers have no names for the indicator, returns those of the last review or the
 * published profile, so that a change of the reader does not replace them.
 */
export function judgeNames(
  code: string,
  { instruments: read }: Finding,
  answer: GoldFinding,
  last: FindingCorrection | undefined,
  shipped: Finding | undefined,
): JudgedNames | undefined {
  if (NAMED_INDICATORS.includes(code)) {
    const names = answer.names.map(nameAsFact).map((fact) => asNamed(fact, last));
    return { names, isRead: isSame(names, read) };
  }
  const names = last?.instruments ?? (shipped?.reviewed ? shipped.instruments : undefined);
  if (!names) return undefined;
  return { names: names.map(withoutLink), isRead: isAsRead(names, read) };
}

/** A name from the answers, with its kind from the last review, if any. */
function asNamed({ name, draft }: NamedFact, last: FindingCorrection | undefined): Named {
  const before = last?.instruments?.map(toParts).find((one) => one.name === name);
  const parts = { ...(before?.kind && { kind: before.kind }), ...(draft && { draft }) };
  return Object.keys(parts).length > 0 ? { name, ...parts } : name;
}

const toParts = (named: Named): Exclude<Named, string> =>
  typeof named === "string" ? { name: named } : named;

/** Compares names and their order. Compares the draft status only of names that the answers mark as drafts. */
const isSame = (names: readonly Named[], read: readonly Instrument[]): boolean =>
  isAsRead(
    names,
    read.map(({ draft, ...one }, at) => {
      const named = names[at];
      return named !== undefined && toParts(named).draft && draft ? { ...one, draft } : one;
    }),
  );

/** Compares names, their order and draft status, and the kind if stated. A name without a draft status is treated as final. */
const isAsRead = (names: readonly Named[], read: readonly Instrument[]): boolean =>
  names.length === read.length &&
  names.every((named, at) => {
    const { name, kind, draft } = toParts(named);
    const one = read[at];
    return (
      one?.name === name &&
      (kind === undefined || kind === one.kind) &&
      (draft ?? false) === (one.draft ?? false)
    );
  });

/** Omits the link, which `applyReview` restores for an instrument of the same name. */
const withoutLink = (named: Named | Instrument): Named => {
  if (typeof named === "string") return named;
  const { name, kind, draft } = named;
  return { name, ...(kind && { kind }), ...(draft !== undefined && { draft }) };
};
