import type { Scope } from "../../domain/compare/comparison.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import { classesPresent, type Tally } from "../../domain/tally.ts";
import { legendOf } from "../../figure/figure.tsx";
import type { I18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";

type Compared = Pick<Scope, "answers">;

/** Whether a later edition is compared rather than the profiles. */
export const isScored = ({ answers }: Compared): boolean =>
  tableKindOf(answers.framework).hasOwnMeasures;

/** Messages with a variant for a comparison of scores. */
const FOR_SCORES = {
  "compare.alike": "compare.alike.score",
  "compare.alike-note": "compare.alike-note.score",
  "compare.alike-short": "compare.alike-short.score",
  "compare.bars.in-place": "compare.bars.in-place.score",
  "compare.bars.title": "compare.bars.title.score",
  "compare.column.models": "compare.column.models.score",
  "compare.column.not-known": "compare.column.not-known.score",
  "compare.gaps.lacked-by-all": "compare.gaps.lacked-by-all.score",
  "compare.gaps.lead": "compare.gaps.lead.score",
  "compare.gaps.not-counted": "compare.gaps.not-counted.score",
  "compare.gaps.not-known": "compare.gaps.not-known.score",
  "compare.gaps.then": "compare.gaps.then.score",
  "compare.gaps.title": "compare.gaps.title.score",
  "compare.head": "compare.head.score",
  "compare.lead": "compare.lead.score",
  "compare.lead.ends": "compare.lead.ends.score",
  "compare.matrix": "compare.matrix.score",
  "compare.no-differences": "compare.no-differences.score",
  "compare.no-profile": "compare.no-profile.score",
  "compare.order.coverage": "compare.order.coverage.score",
} as const;

/** The id of a message, or of its variant for scores. */
export const variantOf = <Id extends keyof typeof FOR_SCORES>(scope: Compared, id: Id) =>
  isScored(scope) ? FOR_SCORES[id] : id;

/** Legend entries for the classes that occur. */
export const legendFor = (counted: Tally, { answers: { framework } }: Compared, i18n: I18n) =>
  legendOf(classesPresent(counted), (kind) => classWord(i18n, kind, framework));
