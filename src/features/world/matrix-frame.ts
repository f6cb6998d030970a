import type { MatrixColumns } from "../../charts/matrix-geometry.ts";
import type { AnswerClass } from "../../domain/answers.ts";
import type { Indicator } from "../../domain/framework.ts";

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame {
  indicators: readonly Indicator[];
  positions: readonly number[];
  columns: MatrixColumns;
  /** Statuses that stand out; all where there are none. */
  asked: readonly AnswerClass[];
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** The statuses in words. */
  words: Readonly<Record<AnswerClass, string>>;
  hrefOf: (country: string) => string;
}
