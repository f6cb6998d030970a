import type { EditionFramework } from "../framework.ts";
import { byCoverage, possibleShare, shareInPlace, type Tally } from "../tally.ts";

/** What a table counts first: what is in place or scored a half and more; of each "no", what still scores 0. */
export interface Lead {
  count: (tally: Tally) => number;
  /** Share (0 to 1) of what was asked; undefined where nothing was. */
  share: (tally: Tally) => number | undefined;
  /** The share if what is not known counted too. */
  possible: (tally: Tally) => number | undefined;
  /** Sorts what has most of it first. */
  compare: (a: Tally, b: Tally) => number;
}

const COVERAGE: Lead = {
  count: ({ inPlace }) => inPlace,
  share: shareInPlace,
  possible: possibleShare,
  compare: byCoverage,
};

const stillShare = ({ no, asked }: Tally) => (asked === 0 ? undefined : no / asked);

const STILL_ZERO: Lead = {
  count: ({ no }) => no,
  share: stillShare,
  possible: stillShare,
  compare: (a, b) => b.no - a.no || (stillShare(b) ?? -1) - (stillShare(a) ?? -1),
};

/** What the tables of a framework count first. */
export const leadOf = ({ cells }: Pick<EditionFramework, "cells">): Lead =>
  cells === "became" ? STILL_ZERO : COVERAGE;
