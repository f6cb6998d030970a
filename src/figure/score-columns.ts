import type { LaterScore } from "../domain/editions/country-file.ts";
import type { LaterEdition } from "../domain/editions/later.ts";
import { laterWords } from "../i18n/answer-words.ts";
import type { I18n } from "../i18n/i18n.tsx";
import { column, type FigureColumn, questionColumn } from "./figure.tsx";

/** Two columns per edition: the scores and, in files, how the question compares with the profile's. A missing score is replaced with the reason. */
export const scoreColumns = <Row>(
  editions: readonly LaterEdition[] = [],
  scoresOf: (row: Row) => readonly LaterScore[],
  i18n: I18n,
): FigureColumn<Row>[] =>
  editions.flatMap(({ slug, short }, at) => {
    const show = (row: Row) => {
      const later = scoresOf(row)[at];
      return later ? laterWords(i18n, later) : "";
    };
    const value = (row: Row) => scoresOf(row)[at]?.score ?? show(row);
    const [id, label] = [slug.replaceAll("-", "_"), i18n.local(short)];
    return [
      column(id, label, value, { isNumeric: true, show }),
      questionColumn(i18n, id, label, (row: Row) => scoresOf(row)[at]?.asked),
    ];
  });
