import { columnAt, layOutColumns, type MatrixColumns } from "../../charts/matrix-geometry.ts";
import { ALL_CLASSES, type Answer, type AnswerClass } from "../../domain/answers.ts";
import type { Measure } from "../../domain/framework.ts";
import type { Tally } from "../../domain/tally.ts";
import type { WorldCountry } from "../../domain/world/world-countries.ts";
import type { I18n } from "../../i18n/i18n.tsx";
import type { GridPlace } from "../../ui/use-grid-focus.ts";
import type { World } from "./use-world.ts";

/** Sizes of the matrix on the screen, in CSS pixels; a cell is large enough for a finger. */
export const MATRIX = { cell: 34, row: 24, gap: 14 } as const;

/** Height of a row that names a region. */
export const GROUP_ROW = 48;

/** The column of coverage: all of it, and where its bar is. */
export const COVERAGE = { width: 200, barStart: 84, bar: 104 } as const;

/** What all rows of a matrix have in common; the same object as long as none of it changes. */
export interface MatrixFrame {
  indicators: readonly Measure[];
  columns: MatrixColumns;
  /** Classes of answers that stand out; all where there are none. */
  standing: readonly AnswerClass[];
  /** Prefix of the pattern ids on the page. */
  patterns: string;
  /** An answer in words, with its score where it has one. */
  toWords: (answer: Answer) => string;
  /** A country's coverage in one form: as it is shown, and as it is said. */
  toCoverage: (tally: Tally) => { shown: string; said: string };
  hrefOf: (country: string) => string;
}

export function createFrame(
  { indicators, hrefOf }: Pick<World, "indicators" | "hrefOf">,
  standing: readonly AnswerClass[],
  patterns: string,
  i18n: I18n,
): MatrixFrame {
  const columns = layOutColumns(indicators, MATRIX);
  const { t } = i18n;
  const known = new Map<string, { shown: string; said: string }>();
  const toCoverage = ({ inPlace, asked, open }: Tally) => {
    // Few are different, and a message takes its time.
    const key = `${inPlace} ${asked} ${open}`;
    const words = known.get(key) ?? {
      shown: t("scorecard.count", { inPlace, total: asked }),
      said: t("world.coverage-label", { inPlace, total: asked, open }),
    };
    known.set(key, words);
    return words;
  };
  const toWords = (answer: Answer) => answerWords(answer, i18n);
  return { indicators, columns, standing, patterns, toWords, toCoverage, hrefOf };
}

/** "In place", or with a score "0.5 or more (0.62)". */
export function answerWords({ class: kind, score }: Answer, { t, number }: I18n): string {
  const status = t(`status.${kind}`);
  return score === undefined ? status : t("world.scored", { status, score: number(score) });
}

/** "In place: 1.1.1, 1.2.1. Not known: 1.4.3.": the answers of one country by class. */
export function summaryText(
  { answers }: WorldCountry,
  indicators: readonly Measure[],
  { t }: I18n,
): string {
  const codes = new Map<AnswerClass, string[]>();
  for (const [column, { class: kind }] of answers.entries()) {
    const code = indicators[column]?.code ?? "";
    const same = codes.get(kind);
    if (same) same.push(code);
    else codes.set(kind, [code]);
  }
  return ALL_CLASSES.flatMap((kind) => {
    const found = codes.get(kind);
    return found ? `${t(`status.${kind}`)}: ${found.join(", ")}.` : [];
  }).join(" ");
}

/** The cell under the pointer: rows know their names and coverage, the marks only where they are. */
export function placeOf(
  { target, clientX }: { target: EventTarget; clientX: number },
  columns: MatrixColumns,
  last: number,
): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const head = target.closest("[role=columnheader]");
  if (head)
    return target.closest("button")
      ? { row: -1, column: Number(head.getAttribute("aria-colindex")) - 1 }
      : undefined;
  const row = target.closest<HTMLElement>("[data-row]");
  if (!row) return undefined;
  const at = (column: number) => ({ row: Number(row.dataset.row), column });
  if (target.closest(".matrix-name")) return target.closest("a") ? at(0) : undefined;
  if (target.closest(".matrix-coverage")) return at(last);
  const marks = row.querySelector(".matrix-marks");
  if (!marks) return undefined;
  const column = columnAt(columns, MATRIX, clientX - marks.getBoundingClientRect().left);
  return column === undefined ? undefined : at(column + 1);
}
