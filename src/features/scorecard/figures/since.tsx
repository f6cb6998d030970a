import { SinceChart } from "../../../charts/SinceChart.tsx";
import { type Answer, ROLES, scoreAnswer } from "../../../domain/answers.ts";
import {
  type CountrySince,
  type LaterScore,
  laterScores,
} from "../../../domain/editions/country-file.ts";
import type { LaterEdition } from "../../../domain/editions/later.ts";
import { outcomeOf } from "../../../domain/editions/outcome.ts";
import { measureRows } from "../../../domain/measure-rows.ts";
import { type MeasureRow, tallyRows } from "../../../domain/scorecard.ts";
import { classesPresent } from "../../../domain/tally.ts";
import { createTable, type Figure, legendOf, nearEntry } from "../../../figure/figure.tsx";
import { laterWords, levelOf } from "../../../i18n/answer-words.ts";
import type { I18n } from "../../../i18n/i18n.tsx";
import { classWord, whyNoScore } from "../../../i18n/words.ts";
import { StatusGlyph } from "../../../ui/StatusMark.tsx";
import { type ChartsView, figureHeight, laterColumns, measureColumns } from "../charts-view.tsx";

/** `shown` is from the latest edition with a score, or from the last edition if none has a score. */
type OutcomeRow = MeasureRow & { last: LaterScore | undefined; shown: LaterScore | undefined };

export const needsSince = true;

/** Each measure that the profile reports as absent, with its outcome in the latest edition and its last score. */
export function createFigure(view: ChartsView): Figure | undefined {
  const { since, name, year, i18n, onOpen } = view;
  const last = since?.editions.at(-1);
  if (!since || !last) return undefined;
  const { t, local } = i18n;
  const rows = outcomeRows(view, since);
  const { asked, no: zero } = tallyRows(rows);
  const edition = local(last.short);
  const earlier = rows.flatMap(({ last: one, shown }) =>
    shown && shown !== one ? local(shown.edition.short) : [],
  );
  const editions = i18n.list([...new Set(earlier)]);
  const absent = rows.length;
  const counts = { absent, asked, zero, level: levelOf(zero, asked), edition };
  const scoredEarlier =
    earlier.length > 0
      ? t("chart.since.earlier", { absent, earlier: earlier.length, editions })
      : "";
  const height = figureHeight("since", { pillars: 0, measures: 0, absent });
  const data = rows.map((row) => toMark(row, i18n));
  return {
    id: "since",
    fileName: "what-became-of-each-no",
    title: t("chart.since.title"),
    headline: t("picture.outcome", { country: name, year, ...counts }),
    // The title of the picture already contains the first sentence.
    detail: scoredEarlier,
    finding: i18n.join("space", t("chart.since.finding", counts), scoredEarlier),
    legend: outcomeLegend(rows, last, i18n),
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

function toMark({ indicator, answer, shown }: OutcomeRow, i18n: I18n) {
  const hasScore = shown?.score !== undefined;
  const words = shown ? laterWords(i18n, shown) : "";
  return {
    code: indicator.code,
    label: i18n.local(indicator.title),
    status: answer.class,
    words: i18n.join("label", hasScore && i18n.local(shown.edition.short), words),
    hasScore,
  };
}

/** Legend entries for the outcomes, for the reasons why scores are missing in the last edition, and for "≈". */
function outcomeLegend(rows: readonly OutcomeRow[], { short, scale }: LaterEdition, i18n: I18n) {
  const classes = classesPresent(tallyRows(rows)).filter((kind) => kind !== "missing");
  const reasons = rows.flatMap(({ last }) =>
    last && last.score === undefined ? whyNoScore(last) : [],
  );
  const isNear = rows.some(({ shown }) => shown?.score !== undefined && shown.asked?.isNear);
  return [
    ...legendOf(classes, (kind) => classWord(i18n, kind, { cells: "outcome", scale })),
    ...[...new Set(reasons)].map((reason) => ({
      id: reason,
      label: i18n.join("label", i18n.local(short), i18n.t(reason)),
      symbol: <StatusGlyph status="missing" />,
    })),
    ...nearEntry(i18n, isNear),
  ];
}

const outcomeRows = (
  { answers, country, measures }: ChartsView,
  since: CountrySince,
): OutcomeRow[] =>
  measureRows(answers, country, measures)
    .filter(({ answer }) => ROLES[answer.class] === "no")
    .map((row) => {
      const scores = laterScores(since, row.indicator.code);
      const last = scores.at(-1);
      const shown = scores.findLast(({ score }) => score !== undefined) ?? last;
      const score = last && scoreAnswer(last.score, last.edition);
      const answer: Answer = score ? outcomeOf(row.answer, score) : { class: "missing" };
      return { ...row, last, shown, answer };
    });
