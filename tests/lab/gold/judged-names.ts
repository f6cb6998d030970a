import type { Finding, Instrument } from "../../../src/domain/profile.ts";
import type { FindingCorrection, Named } from "../../../src/domain/review/review.ts";
import type { GoldFinding } from "../accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { type NamedFact, nameAsFact } from "./name-as-fact.ts";

/** The names that a person found in one section, as a review writes them. */
export interface JudgedNames {
  names: readonly Named[];
  /** The reader reads the very same. */
  isRead: boolean;
}

/**
 * Where the answers have no names, what a person found is in the last review; where that has no correction, the shipped names
 * are what they agreed to. So a reader that changes takes nothing back that was looked at.
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
  return { names: names.map(withoutAddress), isRead: isAsRead(names, read) };
}

/** As the answers have it, of the kind that the last review says, if any. */
function asNamed({ name, draft }: NamedFact, last: FindingCorrection | undefined): Named {
  const before = last?.instruments?.map(toParts).find((one) => one.name === name);
  const parts = { ...(before?.kind && { kind: before.kind }), ...(draft && { draft }) };
  return Object.keys(parts).length > 0 ? { name, ...parts } : name;
}

const toParts = (named: Named): Exclude<Named, string> =>
  typeof named === "string" ? { name: named } : named;

/** The same names in the same order, and all drafts known as such; answers do not say of a draft that it is none. */
const isSame = (names: readonly Named[], read: readonly Instrument[]): boolean =>
  isAsRead(
    names,
    read.map(({ draft, ...one }, at) => {
      const named = names[at];
      return named !== undefined && toParts(named).draft && draft ? { ...one, draft } : one;
    }),
  );

/** The same names in the same order, of the same sort and stage as far as the review says. */
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

/** An address is the document's own, and comes with its name. */
const withoutAddress = (named: Named | Instrument): Named => {
  if (typeof named === "string") return named;
  const { name, kind, draft } = named;
  return { name, ...(kind && { kind }), ...(draft !== undefined && { draft }) };
};
