import type { Contact, Finding } from "../../../src/domain/profile.ts";
import type { FindingCorrection, Named } from "../../../src/domain/review/review.ts";
import { type Reason, STATUSES, type Status } from "../../../src/domain/status.ts";
import {
  CONTACTS,
  explainAlso,
  explainNames,
  explainReason,
  explainStatus,
  isGenerated,
} from "./explain.ts";

/** The intended facts of a section. */
export interface Wanted {
  status: Status;
  reason: Reason;
  also: readonly Status[];
  /** Omitted if the reader finds the same names. */
  names?: readonly Named[] | undefined;
  contacts?: readonly Contact[] | undefined;
}

/** The smallest correction that yields the intended facts, if any is needed. */
export function writeCorrection(
  code: string,
  read: Finding,
  { status, reason, also, names, contacts }: Wanted,
  last: FindingCorrection | undefined,
): FindingCorrection | undefined {
  const isRight = read.status === status;
  const sameAlso = inOrder(read.also ?? []).join() === inOrder(also).join();
  if (isRight && sameAlso && !names && !contacts && reason === read.reason) return undefined;
  const why = [
    ...(isRight ? [] : [explainStatus(code, read.status, status)]),
    ...(isRight && !sameAlso ? [explainAlso(also, read.also ?? [])] : []),
    ...(names ? [explainNames(read.instruments, names)] : []),
    ...(contacts ? [CONTACTS] : []),
  ];
  return {
    indicator: code,
    ...(!isRight && { status }),
    ...(reason !== read.reason && { reason }),
    ...(!sameAlso && { also: [...also] }),
    ...(names && { instruments: [...names] }),
    ...(contacts && { contacts: [...contacts] }),
    why:
      last && !isGenerated(last.why)
        ? last.why
        : (why.length > 0 ? why : [explainReason(reason)]).join("; "),
  };
}

/** Sorts statuses in the order used by the files. */
export const inOrder = (statuses: readonly Status[]): Status[] =>
  STATUSES.filter((status) => statuses.includes(status));
