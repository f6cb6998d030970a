import type { MatrixColumns } from "../../charts/matrix-geometry.ts";
import type { Indicator } from "../../domain/framework.ts";
import type { Status } from "../../domain/status.ts";

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame {
  indicators: readonly Indicator[];
  positions: readonly number[];
  columns: MatrixColumns;
  /** Statuses that stand out; all where there are none. */
  asked: readonly Status[];
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** The statuses in words. */
  words: Readonly<Record<Status, string>>;
  hrefOf: (country: string) => string;
}
