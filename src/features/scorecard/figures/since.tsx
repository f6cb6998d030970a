import { SinceChart } from "../../../charts/SinceChart.tsx";
import { ROLES, scoreAnswer } from "../../../domain/answers.ts";
import {
  type CountrySince,
  type LaterScore,
  laterScores,
  outcomeOf,
} from "../../../domain/editions/outcome.ts";
import { figureHeight } from "../../../domain/figures.ts";
import { classesPresent, tallyAnswers } from "../../../domain/tally.ts";
import { createTable, type Figure, legendOf } from "../../../figure/figure.tsx";
import { laterWords } from "../../../i18n/words.ts";
import {
  type ChartsView,
  laterColumns,
  type MeasureLine,
  measureColumns,
  measureLines,
} from "../charts-view.tsx";

/** A "no" of the profile, with what the last edition says; `answer` is what became of it. */
type SinceLine = MeasureLine & { last: LaterScore | undefined };

export const needsSince = true;

/** What became of each "no": two facts beside each other, the profile's and the last edition's score. */
export function createFigure(view: ChartsView): Figure | undefined {
  const { since, name, year, i18n, onOpen } = view;
  const edition = since?.editions.at(-1);
  if (!since || !edition) return undefined;
  const { t, local } = i18n;
  const lines = sinceLines(view, since);
  const total = tallyAnswers(lines.map(({ answer }) => answer));
  const counts = { absent: lines.length, asked: total.asked, zero: total.no };
  const height = figureHeight("since", { pillars: 0, measures: 0, absent: lines.length });
  const data = lines.map(({ indicator, answer, last }) => {
    const hasScore = last?.score !== undefined;
    const words = last ? laterWords(i18n, last) : "";
    return {
      code: indicator.code,
      label: local(indicator.title),
      status: answer.class,
      words: hasScore ? `${t("scorecard.gci", edition)}: ${words}` : words,
      hasScore,
    };
  });
  const classes = classesPresent(total).filter((kind) => kind !== "missing");
  return {
    id: "since",
    fileName: "what-became-of-each-no",
    title: t("chart.since.title"),
    headline: t("picture.outcome", { country: name, year, ...counts, years: edition.years }),
    finding: t("chart.since.finding", { ...counts, years: edition.years }),
    legend: legendOf(classes, (kind) => t(`status.${kind}`)),
    table: createTable(lines, ({ indicator }) => indicator.code, [
      ...measureColumns(i18n, onOpen),
      ...laterColumns(since, i18n),
    ]),
    height,
    draw: ({ width, isPicture }) => (
      <SinceChart {...{ data, width, height }} {...(!isPicture && { onMeasure: onOpen })} />
    ),
  };
}

const sinceLines = (view: ChartsView, known: CountrySince): SinceLine[] =>
  measureLines(view)
    .filter(({ answer }) => ROLES[answer.class] === "no")
    .map((line) => {
      const last = laterScores(known, line.indicator.code).at(-1);
      const score = last && scoreAnswer(last.score, last.edition);
      return {
        ...line,
        last,
        answer: score ? outcomeOf(line.answer, score) : { class: "missing" },
      };
    });
