import { SinceChart } from "../../../charts/SinceChart.tsx";
import { ROLES, scoreAnswer } from "../../../domain/answers.ts";
import { figureHeight } from "../../../domain/figures.ts";
import { became, type CountrySince, type LaterScore, laterScores } from "../../../domain/since.ts";
import { classesPresent, tallyAnswers } from "../../../domain/tally.ts";
import type { Figure } from "../../../figure/figure.ts";
import { createTable, type FigureColumn } from "../../../figure/table.ts";
import { whyNoScore } from "../../../i18n/class-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { StatusGlyph } from "../../../ui/StatusMark.tsx";
import type { ChartsView } from "../charts-view.ts";
import { codeColumn, type MeasureLine, measureLines } from "../columns.tsx";

/** A "no" of the profile, with what each later edition says; `answer` is what became of it by the last. */
interface SinceLine extends MeasureLine {
  scores: readonly LaterScore[];
}

export const needsSince = true;

/** What became of each "no": two facts beside each other, the profile's and the last edition's score. */
export function createFigure(view: ChartsView): Figure | undefined {
  const { since, i18n, onOpen } = view;
  const last = since?.editions.at(-1);
  if (!since || !last) return undefined;
  const { t, local } = i18n;
  const lines = sinceLines(view, since);
  const total = tallyAnswers(lines.map(({ answer }) => answer));
  const title = t("chart.since.title");
  const text = {
    title,
    description: t("chart.since.finding", {
      absent: lines.length,
      asked: total.asked,
      zero: total.no,
      years: last.years,
    }),
  };
  const height = figureHeight("since", { pillars: 0, measures: 0, absent: lines.length });
  const data = lines.map((line) => ({
    code: line.indicator.code,
    title: local(line.indicator.title),
    status: line.answer.class,
    words: wordsOf(line.scores.at(-1), i18n),
    hasScore: line.scores.at(-1)?.score !== undefined,
  }));
  return {
    id: "since",
    fileName: "what-became-of-each-no",
    title,
    finding: text.description,
    legend: classesPresent(total).flatMap((kind) =>
      kind === "missing"
        ? []
        : [{ id: kind, label: t(`status.${kind}`), symbol: <StatusGlyph status={kind} /> }],
    ),
    table: createTable(lines, ({ indicator }) => indicator.code, columnsOf(view, lines)),
    height,
    draw: ({ width, isPicture }) => (
      <SinceChart {...{ data, text, width, height }} {...(!isPicture && { onMeasure: onOpen })} />
    ),
  };
}

const sinceLines = (view: ChartsView, known: CountrySince): SinceLine[] =>
  measureLines(view)
    .filter(({ answer }) => ROLES[answer.class] === "no")
    .map((line) => {
      const scores = laterScores(known, line.indicator.code);
      const last = scores.at(-1);
      const score = last && scoreAnswer(last.score, last.edition);
      return { ...line, scores, answer: score ? became(line.answer, score) : { class: "missing" } };
    });

/** "0.50"; near ones are marked; or why there is none. */
function wordsOf(later: LaterScore | undefined, i18n: I18n): string {
  if (!later) return "";
  if (later.score === undefined) return i18n.t(whyNoScore(later));
  const score = i18n.score(later.score);
  const edition = i18n.t("scorecard.gci", later.edition);
  return `${edition}: ${later.asked?.isNear ? "≈ " : ""}${score}`;
}

function columnsOf(view: ChartsView, lines: readonly SinceLine[]): FigureColumn<SinceLine>[] {
  const { t, local } = view.i18n;
  return [
    codeColumn(view),
    {
      id: "measure",
      label: t("chart.column.measure"),
      value: ({ indicator }) => local(indicator.title),
      choose: ({ indicator }) => ({
        label: `${indicator.code} ${local(indicator.title)}`,
        onChoose: () => view.onOpen(indicator.code),
      }),
    },
    ...(lines[0]?.scores ?? []).map(
      ({ edition }, at): FigureColumn<SinceLine> => ({
        id: `gci_${edition.years}`,
        label: t("scorecard.gci", edition),
        isNumeric: true,
        value: ({ scores }) => {
          const later = scores[at];
          return later?.score ?? (later ? t(whyNoScore(later)) : "");
        },
        show: ({ scores }) => {
          const later = scores[at];
          if (later?.score !== undefined) return view.i18n.score(later.score);
          return later && t(whyNoScore(later));
        },
      }),
    ),
  ];
}
