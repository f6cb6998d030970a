import { SinceChart } from "../../../charts/SinceChart.tsx";
import { ROLES, scoreAnswer } from "../../../domain/answers.ts";
import {
  type CountrySince,
  type LaterScore,
  laterScores,
} from "../../../domain/editions/country-file.ts";
import { outcomeOf } from "../../../domain/editions/outcome.ts";
import { figureHeight } from "../../../domain/figures.ts";
import { measureRows } from "../../../domain/measure-rows.ts";
import { type MeasureRow, tallyRows } from "../../../domain/scorecard.ts";
import { classesPresent } from "../../../domain/tally.ts";
import { createTable, type Figure, legendOf } from "../../../figure/figure.tsx";
import { laterWords } from "../../../i18n/answer-words.ts";
import { classWord } from "../../../i18n/words.ts";
import { type ChartsView, laterColumns, measureColumns } from "../charts-view.tsx";

type OutcomeRow = MeasureRow & { last: LaterScore | undefined };

export const needsSince = true;

/** Each measure that the profile reports absent, with its outcome in the latest edition. */
export function createFigure(view: ChartsView): Figure | undefined {
  const { since, name, year, i18n, onOpen } = view;
  const last = since?.editions.at(-1);
  if (!since || !last) return undefined;
  const { t, local } = i18n;
  const rows = outcomeRows(view, since);
  const total = tallyRows(rows);
  const edition = local(last.short);
  const counts = { absent: rows.length, asked: total.asked, zero: total.no, edition };
  const height = figureHeight("since", { pillars: 0, measures: 0, absent: rows.length });
  const data = rows.map(({ indicator, answer, last: later }) => {
    const hasScore = later?.score !== undefined;
    const words = later ? laterWords(i18n, later) : "";
    return {
      code: indicator.code,
      label: local(indicator.title),
      status: answer.class,
      words: hasScore ? `${edition}: ${words}` : words,
      hasScore,
    };
  });
  const classes = classesPresent(total).filter((kind) => kind !== "missing");
  return {
    id: "since",
    fileName: "what-became-of-each-no",
    title: t("chart.since.title"),
    headline: t("picture.outcome", { country: name, year, ...counts }),
    // The title states the same.
    detail: "",
    finding: t("chart.since.finding", counts),
    legend: legendOf(classes, (kind) =>
      classWord(i18n, kind, { cells: "outcome", scale: last.scale }),
    ),
    table: createTable(rows, ({ indicator }) => indicator.code, [
      ...measureColumns(i18n, onOpen),
      ...laterColumns(since, i18n),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <SinceChart {...{ data, width, height }} {...(!isPicture && { onMeasure: onOpen })} />
    ),
  };
}

const outcomeRows = (
  { answers, country, measures }: ChartsView,
  since: CountrySince,
): OutcomeRow[] =>
  measureRows(answers, country, measures)
    .filter(({ answer }) => ROLES[answer.class] === "no")
    .map((row) => {
      const last = laterScores(since, row.indicator.code).at(-1);
      const score = last && scoreAnswer(last.score, last.edition);
      return { ...row, last, answer: score ? outcomeOf(row.answer, score) : { class: "missing" } };
    });
