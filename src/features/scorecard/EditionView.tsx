import { useQuery } from "@tanstack/react-query";
import { framework } from "../../dataset/framework.ts";
import { editionsQuery } from "../../dataset/later-queries.ts";
import { createAnswers, scoreAnswer } from "../../domain/answers.ts";
import type { CountrySince } from "../../domain/editions/country-file.ts";
import type { ScoreFramework } from "../../domain/editions/edition.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { type CountryLaws, LAW_FIELDS, type LawField } from "../../domain/editions/laws.ts";
import type { CountryScores } from "../../domain/editions/scores.ts";
import { filterRows, NO_FILTER, toggle } from "../../domain/filter.ts";
import { measureRows } from "../../domain/measure-rows.ts";
import { fitSelection } from "../../domain/world/fit-selection.ts";
import type { ViewDescription } from "../../export/snapshot.ts";
import { describeView } from "../../figure/describe-view.ts";
import { EmbedNote } from "../../figure/EmbedNote.tsx";
import { ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { describeSources, Laws } from "../../figure/SourceLine.tsx";
import { UnfilteredNote } from "../../figure/UnfilteredNote.tsx";
import { useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/hooks.ts";
import { Nothing } from "./Scorecard.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";
import { createScoresFigure } from "./scores-figure.tsx";

export interface EditionViewProps extends Pick<ViewProps, "index" | "selection" | "navigate"> {
  country: { code: string; name: string };
  id: string;
  known: CountrySince;
}

/** The scores of a country without a profile, in the selected edition or else in the latest edition. */
export function ScoredCountry(props: Omit<EditionViewProps, "id" | "known">) {
  const { index, country, selection, navigate } = props;
  const { data, error, refetch } = useCountrySince(index, country.code, undefined);
  const shown = data && (findEdition(data.editions, selection.edition) ?? data.editions.at(-1));
  return (
    <>
      <ScorecardHeader {...{ index, navigate }} name={country.name} since={data} edition={shown} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {shown && <EditionView {...props} id={shown.id} known={data} />}
    </>
  );
}

/** A country's scores in a later edition, and its laws. */
export function EditionView(props: EditionViewProps) {
  const { t, local } = useI18n();
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
          {t("since.none-of", { country: country.name, edition: local(edition.short) })}
        </p>
      )}
      {laws && (
        <section aria-label={t("since.laws")}>
          <h2>{t("since.laws")}</h2>
          <Laws laws={laws} fields={LAW_FIELDS} source={known.sources.laws} heading="h3" />
          {LAW_FIELDS.some((field) => isContradictory(laws[field])) && (
            <p className="source-line">{t("since.laws-differ")}</p>
          )}
        </section>
      )}
    </div>
  );
}

/** Whether UNCTAD lists laws in a field that it assesses as having no legislation. Drafts are not legislation. */
const isContradictory = (field: CountryLaws[LawField]): boolean =>
  field?.status === "absent" && field.laws.some(({ draft }) => !draft);

type ScoresProps = EditionViewProps & { edition: ScoreFramework; scores: CountryScores };

function Scores({ index, country, edition, scores, selection, navigate }: ScoresProps) {
  const i18n = useI18n();
  const { code, name } = country;
  const answers = scores.measures.map((score) => scoreAnswer(score, edition));
  const { filter } = fitSelection(selection, edition);
  const table = createAnswers(edition, new Map([[code, answers]]));
  const all = measureRows(table, code, table.measures);
  const { rows, listed, choices } = filterRows(all, filter, { local: i18n.local });
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const context: ViewDescription = {
    ...describeView(i18n, index, { ...selection, filter, country: code }, edition),
    country: { code, name },
    countries: [name],
    years: edition.years,
    source: describeSources(i18n, [edition.source]),
    fileParts: [name],
  };
  return (
    <div className="scorecard edition-scores">
      <h2 className="visually-hidden">{i18n.local(edition.title)}</h2>
      <FilterBar
        {...{ framework: edition, filter, choices }}
        onFilter={(next, mode) => navigate({ filter: next }, mode)}
        actions={null}
      />
      <UnfilteredNote filter={filter} />
      {listed.length === 0 ? (
        <Nothing filters={context.filters} onClear={() => navigate({ filter: NO_FILTER })} />
      ) : (
        <ViewProvider value={context}>
          <FigurePanel
            figure={createScoresFigure({ name, edition, scores, rows, listed, i18n })}
            showsTable={selection.tables.includes("edition")}
            onTable={switchTable}
          />
        </ViewProvider>
      )}
      {selection.embed && <EmbedNote filters={context.filters} />}
    </div>
  );
}
