import { type AnswerClass, OUTCOME_CLASSES, SCORE_CLASSES } from "../answers.ts";
import type { Cells } from "../framework.ts";
import { byCoverage, possibleShare, shareInPlace } from "../statistics.ts";
import { STATUSES } from "../status.ts";
import type { Tally } from "../tally.ts";

/** The count that a table reports first. */
export interface Lead {
  /** Role of the counted answers. */
  role: "yes" | "no";
  count: (tally: Tally) => number;
  /** Whether the count is known. If nothing was asked, coverage is unknown, but the number of measures still at 0 is known to be 0. */
  hasCount: (tally: Tally) => boolean;
  /** The count as a share (0 to 1) of the measures that were asked about. Undefined if none were. */
  share: (tally: Tally) => number | undefined;
  /** The share if all unknown answers were counted as well. */
  possible: (tally: Tally) => number | undefined;
  /** Comparator by share or count, highest first. */
  compare: (a: Tally, b: Tally) => number;
}

const COVERAGE: Lead = {
  role: "yes",
  count: ({ inPlace }) => inPlace,
  hasCount: ({ asked }) => asked > 0,
  share: shareInPlace,
  possible: possibleShare,
  compare: byCoverage,
};

const stillZeroShare = ({ no, asked }: Tally) => (asked === 0 ? undefined : no / asked);

const STILL_ZERO: Lead = {
  role: "no",
  count: ({ no }) => no,
  hasCount: () => true,
  share: stillZeroShare,
  possible: stillZeroShare,
  compare: (a, b) => b.no - a.no || (stillZeroShare(b) ?? -1) - (stillZeroShare(a) ?? -1),
};

/** Rules that differ between tables of statuses, of scores and of outcomes. */
export interface TableKind {
  id: Cells["cells"];
  /** Every class a cell can have, in display order. */
  classes: readonly AnswerClass[];
  /** Whether filters offer classes that do not occur. */
  offersAllClasses: boolean;
  lead: Lead;
  /** Default order of countries, which the address omits. */
  defaultOrder: "region" | "coverage";
  /** Whether the columns are measures of a later edition rather than indicators of the profiles. */
  hasOwnMeasures: boolean;
}

const COMMON = {
  offersAllClasses: false,
  lead: COVERAGE,
  defaultOrder: "region",
  hasOwnMeasures: false,
} as const;

const KINDS: Readonly<Record<TableKind["id"], TableKind>> = {
  status: { ...COMMON, id: "status", classes: STATUSES, offersAllClasses: true },
  score: {
    ...COMMON,
    id: "score",
    classes: [...SCORE_CLASSES, "missing"],
    hasOwnMeasures: true,
  },
  outcome: {
    ...COMMON,
    id: "outcome",
    classes: [...OUTCOME_CLASSES, "missing"],
    lead: STILL_ZERO,
    defaultOrder: "coverage",
  },
};

export const tableKindOf = ({ cells }: Cells): TableKind => KINDS[cells];
