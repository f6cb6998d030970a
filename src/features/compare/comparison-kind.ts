import type { Scope } from "../../domain/compare/comparison.ts";
import { tableKindOf } from "../../domain/editions/table-kind.ts";
import { classesPresent, type Tally } from "../../domain/tally.ts";
import { legendOf } from "../../figure/figure.tsx";
import type { I18n, MessageId } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";

type Compared = Pick<Scope, "answers">;

/** Whether a later edition is compared rather than the profiles. */
export const isScored = ({ answers }: Compared): boolean =>
  tableKindOf(answers.framework).hasOwnMeasures;

/** Ids of the messages that have a variant for scores. */
type Varied = { [Id in MessageId]: Id extends `${infer Name}.score` ? Name : never }[MessageId];

/** The id of a message, or of its variant for scores. */
export const variantOf = <Id extends Varied>(scope: Compared, id: Id) =>
  isScored(scope) ? (`${id}.score` as const) : id;

/** Legend entries for the classes that occur. */
export const legendFor = (counted: Tally, { answers: { framework } }: Compared, i18n: I18n) =>
  legendOf(classesPresent(counted), (kind) => classWord(i18n, kind, framework));
