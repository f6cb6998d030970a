import { SinceChart } from "../../charts/SinceChart.tsx";
import { SCORE_CLASSES } from "../../domain/answers.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import { roundOverall } from "../../domain/editions/overall.ts";
import type { CountryScores } from "../../domain/editions/scores.ts";
import { groupByPillar, type MeasureRow, tallyRows } from "../../domain/scorecard.ts";
import { classesPresent } from "../../domain/tally.ts";
import {
  column,
  createTable,
  type Figure,
  type FigureColumn,
  legendOf,
  pillarColumn,
} from "../../figure/figure.tsx";
import { answerText, overallText, pillarLimit } from "../../i18n/answer-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { classWord } from "../../i18n/words.ts";
import { ScoreBar, StatusMark } from "../../ui/StatusMark.tsx";
import { PillarFrame } from "./Scorecard.tsx";

interface ScoresView {
  name: string;
  edition: ScoreFramework;
  scores: CountryScores;
  /** The rows of the selected pillars. Counts include all of them. */
  rows: readonly MeasureRow[];
  listed: readonly MeasureRow[];
  i18n: I18n;
}

/** Height of a row in pictures, in CSS pixels. */
const ROW = 28;

/** A country's scores in an edition: rows grouped by pillar on screen, and a chart in exported pictures. */
export function createScoresFigure(view: ScoresView): Figure {
  const { name, edition, scores, rows, listed, i18n } = view;
  const { t, local } = i18n;
  const total = tallyRows(rows);
  const counts = { half: total.inPlace, low: total.part, zero: total.no };
  const level = SCORE_CLASSES.find((kind) => total.counts[kind] === total.asked) ?? "some";
  const codes = rows.map(({ indicator }) => indicator.code);
  const short = { edition: local(edition.short) };
  const most = edition.scale.overall;
  const overall = { overall: overallText(i18n, roundOverall(scores.overall), most), most };
  const height = listed.length * ROW;
  const data = listed.map(({ indicator, answer }) => ({
    code: indicator.code,
    label: local(indicator.title),
    status: answer.class,
    words: answerText(i18n, answer, edition),
    hasScore: answer.score !== undefined,
  }));
  return {
    id: "edition",
    fileName: edition.slug,
    title: t("since.by-measure", short),
    headline: t("picture.edition", { ...overall, edition: local(edition.title), country: name }),
    finding: t("since.finding", {
      ...{ ...short, ...overall, ...counts, level, total: total.asked },
      pillars: pillarLimit(edition, codes, i18n) || "all",
      threshold: i18n.threshold(edition.scale),
    }),
    legend: legendOf(classesPresent(tallyRows(listed)), (kind) => classWord(i18n, kind, edition)),
    listed: t("filters.found", { shown: listed.length, total: edition.indicators.length }),
    table: createTable(listed, ({ indicator }) => indicator.code, columnsOf(view)),
    height,
    draw: ({ width }) => <SinceChart {...{ data, width, height }} />,
    screen: <ScoreRows {...{ edition, scores, listed }} />,
  };
}

function columnsOf({ edition, i18n }: ScoresView): FigureColumn<MeasureRow>[] {
  const { t, local } = i18n;
  const textOf = ({ answer }: MeasureRow) => answerText(i18n, answer, edition);
  return [
    column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
    column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
    pillarColumn(i18n),
    column("score", t("chart.column.score"), (row) => row.answer.score ?? textOf(row), {
      isNumeric: true,
      show: textOf,
    }),
  ];
}

function ScoreRows({ edition, scores, listed }: Pick<ScoresView, "edition" | "scores" | "listed">) {
  const { t, local, number, score: format } = useI18n();
  const most = edition.scale.pillar;
  return groupByPillar(listed).map(({ pillar, rows }) => {
    const score = scores.pillars[edition.pillars.indexOf(pillar)];
    return (
      <PillarFrame
        key={pillar.id}
        pillar={pillar}
        level="h4"
        count={score !== undefined && t("since.of", { score: number(score, 1), most })}
        bar={score !== undefined && <ScoreBar share={score / most} />}
      >
        {rows.map(({ indicator, answer }) => (
          <li key={indicator.code} className="row is-edition">
            <StatusMark status={answer.class} />
            <span className="row-code">{indicator.code}</span>
            <span className="row-title">{local(indicator.title)}</span>
            <span className="row-score">
              {answer.score !== undefined && (
                <>
                  <ScoreBar share={answer.score / edition.scale.max} />
                  <span>{format(answer.score, edition.scale)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </PillarFrame>
    );
  });
}
