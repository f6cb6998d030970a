import type { Scope } from "../../domain/compare/comparison.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import { classesPresent, type Tally } from "../../domain/tally.ts";
import { legendOf } from "../../figure/figure.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";

/** Messages of a comparison of statuses. */
const STATUSES = {
  bars: "compare.bars.title",
  byCoverage: "compare.order.coverage",
  gaps: "compare.gaps.title",
  head: "compare.head",
  lackedByAll: "compare.gaps.lacked-by-all",
  lead: "compare.lead",
  gapsLead: "compare.gaps.lead",
  matrix: "compare.matrix",
  models: "compare.column.models",
  inPlace: "chart.column.in-place",
  notCounted: "compare.gaps.not-counted",
  notKnown: "compare.column.not-known",
  notKnownIn: "status.unknown",
  inPlaceThen: "compare.gaps.then",
  without: "compare.no-profile",
} as const;

/** Messages of a comparison of scores. */
const SCORES = {
  bars: "compare.bars.title.score",
  byCoverage: "compare.order.coverage.score",
  gaps: "compare.gaps.title.score",
  head: "compare.head.score",
  lackedByAll: "compare.gaps.lacked-by-all.score",
  lead: "compare.lead.score",
  gapsLead: "compare.gaps.lead.score",
  matrix: "compare.matrix.score",
  models: "compare.column.models.score",
  inPlace: "status.half",
  notCounted: "compare.gaps.not-counted.score",
  notKnown: "compare.column.not-known.score",
  notKnownIn: "scorecard.no-score",
  inPlaceThen: "compare.gaps.then.score",
  without: "scorecard.no-score",
} as const;

/** The messages for the kind of answers that are compared. */
export const messagesOf = ({ answers }: Pick<Scope, "answers">) =>
  tableKindOf(answers.framework).hasOwnMeasures ? SCORES : STATUSES;

/** Legend entries for the classes that occur. */
export const legendFor = (
  counted: Tally,
  { answers: { framework } }: Pick<Scope, "answers">,
  i18n: I18n,
) => legendOf(classesPresent(counted), (kind) => classWord(i18n, kind, framework));
