import { useQuery } from "@tanstack/react-query";
import { SinceChart } from "../../charts/SinceChart.tsx";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { createAnswers, measuresOf, scoreAnswer } from "../../domain/answers.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import { type CountrySince, editionOf, nameInAddress } from "../../domain/editions/outcome.ts";
import { type CountryScores, LAW_FIELDS } from "../../domain/editions/published.ts";
import { createSearch, type Filter, NO_FILTER, toggle } from "../../domain/filter.ts";
import { classesPresent, tallyAnswers } from "../../domain/tally.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView } from "../../figure/describe-view.ts";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { column, createTable, type Figure, IN_FILE, legendOf } from "../../figure/figure.tsx";
import { describeSources, Laws } from "../../figure/SourceLine.tsx";
import { useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { answerText, classWord } from "../../i18n/words.ts";
import { Failure } from "../../late/Failure.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/hooks.ts";
import { ScoreBar, StatusMark } from "../../ui/StatusMark.tsx";
import { type MeasureLine, measureLines } from "./charts-view.tsx";
import { Nothing, PillarFrame } from "./Scorecard.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

export interface EditionViewProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  country: { code: string; name: string };
  /** Of the edition. */
  id: string;
  known: CountrySince;
}

/** A country that later editions have and the profiles have not: whole in what it has, and saying what it has not. */
export function ScoredCountry(props: Omit<EditionViewProps, "id" | "known">) {
  const { index, country, selection, navigate } = props;
  const { data, error, retry } = useCountrySince(index, country.code, undefined);
  const shown = data && (editionOf(data.editions, selection.edition) ?? data.editions.at(-1));
  return (
    <>
      <ScorecardHeader {...{ index, navigate }} name={country.name} since={data} edition={shown} />
      {error && <Failure error={error} onRetry={retry} />}
      {shown && <EditionView {...props} id={shown.id} known={data} />}
    </>
  );
}

/** A country by the measures of an edition of the index, and the laws kept track of. */
export function EditionView(props: EditionViewProps) {
  const { t } = useI18n();
  const { index, id, country, known } = props;
  const { data, error, refetch } = useQuery(editionsQuery(framework, index.later));
  const edition = data?.editions.find((one) => one.id === id);
  const { laws, scores } = known.since ?? {};
  const own = scores?.[id];
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!edition) return <p className="skeleton-words" aria-busy="true" />;
  return (
    <div className="edition">
      {own ? (
        <Scores {...props} edition={edition} scores={own} />
      ) : (
        <p className="nothing">
          {t("since.none-of", { country: country.name, years: edition.years })}
        </p>
      )}
      {laws && (
        <section aria-label={t("since.laws")}>
          <h2>{t("since.laws")}</h2>
          <Laws laws={laws} fields={LAW_FIELDS} source={known.sources.laws} heading="h3" />
        </section>
      )}
    </div>
  );
}

type ScoresProps = EditionViewProps & { edition: ScoreFramework; scores: CountryScores };

function Scores(props: ScoresProps) {
  const i18n = useI18n();
  const { index, country, edition, scores, selection, navigate } = props;
  const { code } = country;
  const answers = scores.measures.map((score) => scoreAnswer(score, edition));
  const { filter } = fitSelection(selection, edition);
  const inView = measureLines({
    answers: createAnswers(edition, new Map([[code, answers]])),
    country: code,
    measures: measuresOf(edition, filter.pillars),
  });
  const matches = createSearch(filter.text);
  const listed = inView.filter(
    ({ indicator, answer }) =>
      matches(indicator) &&
      (filter.statuses.length === 0 || filter.statuses.includes(answer.class)),
  );
  const setFilter = (next: Filter, mode?: "replace") => navigate({ filter: next }, mode);
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  // Its exports name the edition's own source, date and terms.
  const context: ViewDescription = {
    ...describeView(i18n, index, { ...selection, filter, country: code }, edition),
    countries: [country.name],
    years: edition.years,
    source: describeSources(i18n, [edition.source]),
    statuses: { framework: edition.id, countries: {} },
    fileParts: [country.name],
  };
  return (
    <div className="scorecard edition-scores">
      <h2 className="visually-hidden">{i18n.local(edition.title)}</h2>
      <FilterBar
        {...{ framework: edition, filter }}
        counts={tallyAnswers(answers).counts}
        shown={listed.length}
        onFilter={setFilter}
        actions={null}
      />
      {listed.length === 0 && <Nothing filter={filter} onClear={() => setFilter(NO_FILTER)} />}
      <ViewProvider value={context}>
        <FigurePanel
          figure={scoresFigure(props, inView, listed, i18n)}
          showsTable={selection.tables.includes("edition")}
          onTable={switchTable}
        />
      </ViewProvider>
    </div>
  );
}

/** The country's scores: on the screen by pillar, in a picture a line for each. What is counted are all in view. */
function scoresFigure(
  { country, edition, scores }: ScoresProps,
  inView: readonly MeasureLine[],
  listed: readonly MeasureLine[],
  i18n: I18n,
): Figure {
  const { t, local, number } = i18n;
  const total = tallyAnswers(inView.map(({ answer }) => answer));
  const counts = { total: total.asked, half: total.inPlace, low: total.part, zero: total.no };
  const overall = {
    years: edition.years,
    overall: number(scores.overall, 1),
    most: edition.scale.overall,
  };
  const labelOf = (kind: MeasureLine["answer"]["class"]) => classWord(i18n, kind, edition);
  const wordsOf = ({ answer }: MeasureLine) => answerText(i18n, answer, edition);
  const height = listed.length * 28;
  const data = listed.map((row) => ({
    code: row.indicator.code,
    label: local(row.indicator.title),
    status: row.answer.class,
    words: wordsOf(row),
    hasScore: row.answer.score !== undefined,
  }));
  return {
    id: "edition",
    fileName: nameInAddress(edition),
    title: t("since.by-measure", edition),
    headline: t("picture.edition", { ...overall, country: country.name }),
    finding: t("since.finding", { ...overall, ...counts }),
    legend: legendOf(classesPresent(total), labelOf),
    table: createTable(listed, ({ indicator }) => indicator.code, [
      column("code", t("chart.column.code"), ({ indicator }) => indicator.code),
      column("measure", t("chart.column.measure"), ({ indicator }) => local(indicator.title)),
      column("pillar", t("chart.column.pillar"), ({ pillar }) => local(pillar.title)),
      column("score", t("chart.column.score"), (row) => row.answer.score ?? wordsOf(row), {
        isNumeric: true,
        show: wordsOf,
      }),
      column("class", t("chart.column.status"), ({ answer }) => labelOf(answer.class), IN_FILE),
    ]),
    height,
    draw: ({ width }) => <SinceChart {...{ data, width, height }} />,
    screen: edition.pillars.map((pillar, at) => {
      const rows = listed.filter((row) => row.pillar === pillar);
      const score = scores.pillars[at];
      const most = edition.scale.pillar;
      return (
        rows.length > 0 && (
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
                      <span>{i18n.score(answer.score)}</span>
                    </>
                  )}
                </span>
              </li>
            ))}
          </PillarFrame>
        )
      );
    }),
  };
}
