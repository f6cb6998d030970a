import { useQuery } from "@tanstack/react-query";
import { SinceChart } from "../../charts/SinceChart.tsx";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { type Answer, classesOf, scoreAnswer } from "../../domain/answers.ts";
import type { ScoreFramework } from "../../domain/edition.ts";
import { createSearch, type Filter, NO_FILTER, toggle } from "../../domain/filter.ts";
import type { Measure, Pillar } from "../../domain/framework.ts";
import type { CountryScores } from "../../domain/later.ts";
import { LAW_FIELDS } from "../../domain/laws.ts";
import { type CountrySince, editionOf, nameInAddress } from "../../domain/since.ts";
import { classesPresent, tallyAnswers } from "../../domain/tally.ts";
import type { SnapshotContext } from "../../export/snapshot.ts";
import { describeFilter } from "../../figure/describe-filter.ts";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import type { Figure } from "../../figure/figure.ts";
import { Laws } from "../../figure/Laws.tsx";
import { describeSources } from "../../figure/SourceLine.tsx";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import { createTable } from "../../figure/table.ts";
import { useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { classWord } from "../../i18n/class-words.ts";
import { type I18n, useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { ScoreBar } from "../../ui/ScoreBar.tsx";
import { StatusGlyph, StatusMark } from "../../ui/StatusMark.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { permalink } from "../../url/use-selection.ts";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { Nothing } from "./Nothing.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

export interface EditionViewProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  country: { code: string; name: string };
  /** Of the edition. */
  id: string;
  known: CountrySince;
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
          <Laws laws={laws} fields={LAW_FIELDS} source={known.sources.laws} />
        </section>
      )}
    </div>
  );
}

export type ScoredCountryProps = Omit<EditionViewProps, "id" | "known">;

/** A country that later editions have and the profiles have not: whole in what it has, and saying what it has not. */
export function ScoredCountry({ index, country, selection, navigate }: ScoredCountryProps) {
  const { t } = useI18n();
  const { data, error, retry } = useCountrySince(index, country.code, undefined);
  const editions = data?.editions ?? [];
  const shown = editionOf(editions, selection.edition) ?? editions.at(-1);
  return (
    <>
      <ScorecardHeader
        name={country.name}
        source={t("since.no-profile", { country: country.name, years: framework.years })}
        since={data}
      />
      {error && <Failure error={error} onRetry={retry} />}
      {data && shown && (
        <>
          <EditionSwitch
            {...{ editions, navigate }}
            chosen={nameInAddress(shown)}
            hasProfile={false}
          />
          <EditionView {...{ index, country, selection, navigate }} id={shown.id} known={data} />
        </>
      )}
    </>
  );
}

/** A measure of the edition, and what the country scores on it. */
interface ScoreRow {
  pillar: Pillar;
  indicator: Measure;
  answer: Answer;
}

type ScoresProps = EditionViewProps & { edition: ScoreFramework; scores: CountryScores };

function Scores(props: ScoresProps) {
  const i18n = useI18n();
  const { edition, scores, selection, navigate } = props;
  const rows = scoreRows(edition, scores);
  const filter = fitTo(edition, selection.filter);
  const inView = rows.filter(
    ({ pillar }) => filter.pillars.length === 0 || filter.pillars.includes(pillar.id),
  );
  const matches = createSearch(filter.text);
  const listed = inView.filter(
    ({ indicator, answer }) =>
      matches(indicator) &&
      (filter.statuses.length === 0 || filter.statuses.includes(answer.class)),
  );
  const setFilter = (next: Filter) => navigate({ filter: next });
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const figure = scoresFigure(props, inView, listed, i18n);
  return (
    <div className="scorecard edition-scores">
      <h2 className="visually-hidden">{i18n.local(edition.title)}</h2>
      <FilterBar
        framework={edition}
        rows={rows}
        counts={tallyAnswers(rows.map(({ answer }) => answer)).counts}
        shown={listed.length}
        filter={filter}
        onFilter={setFilter}
        onText={(next) => navigate({ filter: next }, "replace")}
        actions={null}
      />
      {listed.length === 0 && <Nothing filter={filter} onClear={() => setFilter(NO_FILTER)} />}
      <SnapshotProvider context={describeEdition(props, filter, i18n)}>
        <FigurePanel
          figure={figure}
          showsTable={selection.tables.includes("edition")}
          onTable={switchTable}
        />
      </SnapshotProvider>
    </div>
  );
}

const scoreRows = (edition: ScoreFramework, { measures }: CountryScores): ScoreRow[] =>
  edition.indicators.flatMap((indicator, at) => {
    const pillar = edition.pillars.find(({ id }) => id === indicator.pillar);
    return pillar ? [{ pillar, indicator, answer: scoreAnswer(measures[at], edition) }] : [];
  });

/** The filter without what the edition does not have. */
const fitTo = (edition: ScoreFramework, filter: Filter): Filter => ({
  ...filter,
  pillars: filter.pillars.filter((pillar) => edition.pillars.some(({ id }) => id === pillar)),
  statuses: filter.statuses.filter((status) => classesOf(edition).includes(status)),
});

/** What its exports say of themselves: the edition's own source, date and terms. */
function describeEdition(
  { index, country, edition, selection }: ScoresProps,
  filter: Filter,
  i18n: I18n,
): SnapshotContext {
  return {
    countries: [country.name],
    filters: describeFilter(i18n, filter, edition),
    source: describeSources(i18n, [edition.source]),
    link: permalink({
      ...selection,
      country: country.code,
      indicator: undefined,
      language: i18n.language,
      dataset: index.version,
    }),
    datasetVersion: index.version,
    statuses: { framework: edition.id, countries: {} },
    fileParts: [country.name],
    filterParts: [...filter.pillars, ...filter.statuses, filter.text],
  };
}

/** The country's scores: on the screen by pillar, in a picture a line for each. What is counted are all in view. */
function scoresFigure(
  { country, edition, scores }: ScoresProps,
  inView: readonly ScoreRow[],
  listed: readonly ScoreRow[],
  i18n: I18n,
): Figure {
  const { t, local, number } = i18n;
  const total = tallyAnswers(inView.map(({ answer }) => answer));
  const title = t("since.by-measure", edition);
  const overall = {
    years: edition.years,
    overall: number(scores.overall, 1),
    most: edition.scale.overall,
  };
  const finding = t("since.finding", {
    ...overall,
    total: total.asked,
    half: total.inPlace,
    low: total.part,
    zero: total.no,
  });
  const wordsOf = ({ answer: { score } }: ScoreRow) =>
    score === undefined ? t("scorecard.no-score") : i18n.score(score);
  const height = listed.length * 28;
  return {
    id: "edition",
    fileName: nameInAddress(edition),
    title,
    headline: t("picture.edition", { ...overall, country: country.name }),
    finding,
    legend: classesPresent(total).map((kind) => ({
      id: kind,
      label: classWord(i18n, kind, edition),
      symbol: <StatusGlyph status={kind} />,
    })),
    table: createTable(listed, ({ indicator }) => indicator.code, [
      { id: "code", label: t("chart.column.code"), value: ({ indicator }) => indicator.code },
      {
        id: "measure",
        label: t("chart.column.measure"),
        value: ({ indicator }) => local(indicator.title),
      },
      { id: "pillar", label: t("chart.column.pillar"), value: ({ pillar }) => local(pillar.title) },
      {
        id: "score",
        label: t("chart.column.score"),
        isNumeric: true,
        value: ({ answer }) => answer.score ?? t("scorecard.no-score"),
        show: wordsOf,
      },
      {
        id: "class",
        label: t("chart.column.status"),
        only: "file",
        value: ({ answer }) => classWord(i18n, answer.class, edition),
      },
    ]),
    height,
    draw: ({ width }) => (
      <SinceChart
        data={listed.map((row) => ({
          code: row.indicator.code,
          title: local(row.indicator.title),
          status: row.answer.class,
          words: wordsOf(row),
          hasScore: row.answer.score !== undefined,
        }))}
        text={{ title, description: finding }}
        {...{ width, height }}
      />
    ),
    screen: edition.pillars.map((pillar, at) => (
      <PillarScores
        key={pillar.id}
        {...{ pillar, edition }}
        score={scores.pillars[at]}
        rows={listed.filter((row) => row.pillar === pillar)}
      />
    )),
  };
}

function PillarScores({
  pillar,
  edition: { scale },
  score,
  rows,
}: {
  pillar: Pillar;
  edition: ScoreFramework;
  score: number | undefined;
  rows: readonly ScoreRow[];
}) {
  const i18n = useI18n();
  const { t, local, number } = i18n;
  const titleId = `pillar-${pillar.id}`;
  if (rows.length === 0) return null;
  return (
    <section className="pillar" aria-labelledby={titleId}>
      <header className="pillar-header">
        <h4 id={titleId}>{local(pillar.title)}</h4>
        {score !== undefined && (
          <>
            <span className="pillar-count">
              {t("since.of", { score: number(score, 1), most: scale.pillar })}
            </span>
            <ScoreBar share={score / scale.pillar} />
          </>
        )}
      </header>
      <ul className="rows">
        {rows.map(({ indicator, answer }) => (
          <li key={indicator.code} className="row is-edition">
            <StatusMark status={answer.class} />
            <span className="row-code">{indicator.code}</span>
            <span className="row-title">{local(indicator.title)}</span>
            <span className="row-score">
              {answer.score !== undefined && (
                <>
                  <ScoreBar share={answer.score / scale.max} />
                  <span>{i18n.score(answer.score)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
