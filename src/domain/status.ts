/** The possible answers to an indicator. `missing`: the document has no section for it. */
export const STATUSES = ["exists", "partial", "absent", "unknown", "missing"] as const;

/** `unknown` and `missing` are never counted as `absent`. */
export type Status = (typeof STATUSES)[number];

/** The codebook's reasons for each status. */
export const REASONS = {
  exists: ["named", "listed", "affirmed"],
  partial: ["in-progress", "limited"],
  absent: ["denied", "empty-list", "related-only"],
  unknown: ["no-information", "number-not-known", "no-usable-words"],
  missing: ["no-section"],
} as const satisfies Record<Status, readonly string[]>;

/** Support for a measure in place: a named instrument, a list of instruments, or only the document's statement. */
export type Backing = (typeof REASONS.exists)[number];

export type Reason = (typeof REASONS)[Status][number];

/** Every reason code, in the order of the statuses. */
export const ALL_REASONS: readonly Reason[] = STATUSES.flatMap((status) => [...REASONS[status]]);

export const isReasonFor = (status: Status, reason: Reason): boolean =>
  REASONS[status].some((one) => one === reason);

export const INSTRUMENT_KINDS = [
  "law",
  "strategy",
  "team",
  "agency",
  "programme",
  "treaty",
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
