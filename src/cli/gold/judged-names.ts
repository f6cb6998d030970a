import type { GoldFinding } from "../../../tests/lab/accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../../../tests/lab/accuracy/score.ts";
import type { Finding, Instrument } from "../../domain/profile.ts";
import type { FindingCorrection, Named } from "../../domain/review/review.ts";
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
    const facts = answer.names.map(nameAsFact);
    return { names: facts.map(asNamed), isRead: isSame(facts, read) };
  }
  const names = last?.instruments ?? (shipped?.reviewed ? shipped.instruments : undefined);
  if (!names) return undefined;
  return { names: names.map(withoutAddress), isRead: isAsRead(names, read) };
}

/** The same names in the same order, and all drafts known as such. */
const isSame = (names: readonly NamedFact[], read: readonly Instrument[]): boolean =>
  names.length === read.length &&
  names.every(({ name, draft }, at) => read[at]?.name === name && (!draft || read[at]?.draft));

const asNamed = ({ name, draft }: NamedFact): Named => (draft ? { name, draft } : name);

/** The same names in the same order, of the same sort and stage as far as the review says. */
const isAsRead = (names: readonly Named[], read: readonly Instrument[]): boolean =>
  names.length === read.length &&
  names.every((named, at) => {
    const { name, kind, draft } = typeof named === "string" ? { name: named } : named;
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
