import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { scaleOf } from "../../dataset/framework.ts";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import { isScore, measuresOf } from "../../domain/answers.ts";
import { findEdition } from "../../domain/editions/later.ts";
import { type Filter, filterRows, NO_FILTER, toggle } from "../../domain/filter.ts";
import { computeRows } from "../../domain/scorecard.ts";
import { tallyByMeasure } from "../../domain/tally.ts";
import { describeFilter } from "../../figure/page-words.ts";
import { outcomeIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FailedPage } from "../../late/FirstPage.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest, useSame } from "../../ui/hooks.ts";
import type { CountryChartsProps } from "./ChartsSection.tsx";
import { GlanceStrip } from "./GlanceStrip.tsx";
import { BriefButton, LateCharts, LateEdition, ScorecardExport } from "./late-parts.tsx";
import { Neighbours } from "./Neighbours.tsx";
import { Nothing, Scorecard, ScorecardSkeleton } from "./Scorecard.tsx";
import type { ScorecardExportProps } from "./ScorecardExport.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

/** Shows a country's profile, or its scores in the selected edition. */
export function CountryView(props: ViewProps) {
  const { country, index, answers, selection, navigate } = props;
  const { name, entry, code } = country;
  const published = useQuery(countryQuery(answers.framework, entry));
  const { data: since, ...later } = useCountrySince(index, code, published.data);
  const profile = published.data?.profile;
  // The address may still contain statuses of an edition.
  const statuses = selection.filter.statuses.filter((kind) => !isScore(kind));
  const fitted = useSame({ ...selection, filter: { ...selection.filter, statuses } });
  // Wait for the later scores: they are part of the rows, and adding them later would shift the layout.
  if (profile && !later.isPending) {
    const edition = since && findEdition(since.editions, selection.edition);
    return (
      <>
        {later.error && <Failure error={later.error} onRetry={() => void later.refetch()} />}
        <ScorecardHeader {...{ index, name, profile, since, edition, navigate }} />
        {edition ? (
          <LateEdition {...props} id={edition.id} known={since} />
        ) : (
          <ProfileScorecard {...{ ...props, profile, since }} selection={fitted} />
        )}
        <Neighbours {...props} codes={published.data?.neighbours ?? []} />
      </>
    );
  }
  if (!published.error) return <ScorecardSkeleton name={name} />;
  return (
    <FailedPage {...{ selection, name }}>
      <Failure error={published.error} onRetry={() => void published.refetch()} />
    </FailedPage>
  );
}

type ProfileProps = ViewProps & Pick<ScorecardExportProps, "profile" | "since">;

function ProfileScorecard(props: ProfileProps) {
  const { country, profile, since, index, answers, selection, navigate } = props;
  const { filter } = selection;
  const i18n = useI18n();
  const { rows, listed, choices, evidence, peers, onOpen } = useScorecard(props);
  return (
    <>
      <GlanceStrip {...{ rows, listed, onOpen }} />
      <FilterBar
        framework={{ ...answers.framework, scale: scaleOf() }}
        {...{ choices, filter }}
        onFilter={(next, mode) => navigate({ filter: next }, mode)}
        actions={
          <>
            <BriefButton {...{ index, answers, country, selection }} />
            <ScorecardExport
              {...{ country, profile, index, selection, rows, listed, since }}
              framework={answers.framework}
            />
          </>
        }
      />
      {filter.text !== "" && evidence.error && (
        <Failure error={evidence.error} onRetry={() => void evidence.refetch()} />
      )}
      <div className="columns">
        {listed.length === 0 ? (
          <Nothing
            filters={describeFilter(i18n, filter)}
            onClear={() => navigate({ filter: NO_FILTER })}
          />
        ) : (
          <Scorecard {...{ rows, listed, since, peers, onOpen }} />
        )}
        {selection.embed !== "scorecard" && <ProfileCharts {...props} onOpen={onOpen} />}
      </div>
    </>
  );
}

/** The rows of the selected pillars, the rows that pass the filter, and the filter's choices. */
function useScorecard(props: ProfileProps) {
  const { country, profile, since, answers, selection, navigate } = props;
  const { framework } = answers;
  const { filter, indicator } = selection;
  const { local } = useI18n();
  const isSearch = filter.text !== "";
  const evidence = useQuery(evidenceQuery(country.entry, isSearch || indicator !== undefined));
  // Without a search, the rows must not change when the evidence loads.
  const searched = isSearch ? evidence.data : undefined;
  const shown = useMemo(() => {
    const inputs = { evidence: searched, outcomeFor: outcomeIn(since), local };
    return filterRows(computeRows(framework, profile), filter, inputs);
  }, [framework, profile, since, filter, searched, local]);
  const peers = useMemo(
    () => (answers.countries.length < 2 ? undefined : tallyByMeasure(answers)),
    [answers],
  );
  const onOpen = useLatest((code: string) => navigate({ indicator: code }));
  return { ...shown, evidence, peers, onOpen };
}

type ChartsProps = ProfileProps & Pick<CountryChartsProps, "onOpen">;

function ProfileCharts({ selection, navigate, onOpen, ...props }: ChartsProps) {
  const { answers, index, country, profile, since } = props;
  const { filter, tables } = selection;
  // Only the filter by pillar affects the figures. Status and text narrow the list.
  const measures = useSame(measuresOf(answers.framework, filter.pillars));
  const filterByChart = useLatest((change: Partial<Filter>) =>
    navigate({ filter: { ...filter, ...change } }),
  );
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(tables, id) }, "replace"),
  );
  const shown = useSame({ ...selection, indicator: undefined });
  return (
    <LateCharts
      {...{ answers, index, country, profile, tables, since, onOpen }}
      // Deferred, since every filter change re-renders the charts, whose exports link to the full selection.
      shown={useDeferredValue(shown)}
      measures={useDeferredValue(measures)}
      onFilter={filterByChart}
      onTable={switchTable}
    />
  );
}
