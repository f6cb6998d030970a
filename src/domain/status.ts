/** What a profile says of one indicator; `missing` where the document has no such section (ITU profile codebook). */
export const STATUSES = ["exists", "partial", "absent", "unknown", "missing"] as const;

/** One of the five answers; `unknown` and `missing` are never counted as `absent`. */
export type Status = (typeof STATUSES)[number];

/** Which reasons may stand behind which status: the closed set of reading codes. */
export const REASONS = {
  exists: ["named", "listed", "affirmed"],
  partial: ["in-progress", "limited"],
  absent: ["denied", "empty-list", "related-only"],
  unknown: ["no-information", "number-not-known", "no-usable-words"],
  missing: ["no-section"],
} as const satisfies Record<Status, readonly string[]>;

/** How a status was arrived at. */
export type Reason = (typeof REASONS)[Status][number];

/** Every reason code, in the order of the statuses. */
export const ALL_REASONS: readonly Reason[] = STATUSES.flatMap((status) => [...REASONS[status]]);

/** Whether the reason may stand behind the status. */
export const isReasonFor = (status: Status, reason: Reason): boolean =>
  REASONS[status].some((one) => one === reason);

/** What sort of thing an instrument is. */
export const INSTRUMENT_KINDS = [
  "law",
  "strategy",
  "team",
  "agency",
  "programme",
  "treaty",
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
