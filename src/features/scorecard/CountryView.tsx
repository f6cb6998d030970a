import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import { measuresOf, statusAnswer } from "../../domain/answers.ts";
import { editionOf } from "../../domain/editions/outcome.ts";
import { applyFilter, type Filter, NO_FILTER, toggle } from "../../domain/filter.ts";
import { computeRows } from "../../domain/scorecard.ts";
import { tallyAnswers, tallyByMeasure } from "../../domain/tally.ts";
import { outcomeIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { Failure } from "../../late/Failure.tsx";
import { FirstView, useFirstPage } from "../../late/FirstPage.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest, useSame } from "../../ui/hooks.ts";
import { GlanceStrip } from "./GlanceStrip.tsx";
import { BriefButton, LateCharts, LateEdition, ScorecardExport } from "./late-parts.tsx";
import { Nothing, Scorecard, ScorecardSkeleton } from "./Scorecard.tsx";
import type { ScorecardExportProps } from "./ScorecardExport.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

/** A country's profile once it is here, or by the edition that the address names; one that does not come or parse leaves the rest of the page alive. */
export function CountryView(props: ViewProps) {
  const { country, index, answers, selection, navigate } = props;
  const { name, entry, code } = country;
  const firstPage = useFirstPage(selection);
  const published = useQuery(countryQuery(answers.framework, entry));
  const { data: since, ...asked } = useCountrySince(index, code, published.data);
  const profile = published.data?.profile;
  // What stands in the rows comes with them, or does not come: nothing moves afterwards.
  if (profile && !asked.isPending) {
    const edition = since && editionOf(since.editions, selection.edition);
    return (
      <>
        {asked.error && <Failure error={asked.error} onRetry={asked.retry} />}
        <ScorecardHeader {...{ index, name, profile, since, edition, navigate }} />
        {edition ? (
          <LateEdition {...props} id={edition.id} known={since} />
        ) : (
          <ProfileRows {...{ ...props, profile, since }} />
        )}
      </>
    );
  }
  if (!published.error) return <ScorecardSkeleton name={name} />;
  return (
    <>
      {!firstPage && <h1>{name}</h1>}
      <Failure error={published.error} onRetry={() => void published.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

/** Profile → rows in view → rows listed, and every part of the page that shows them. */
function ProfileRows(props: ViewProps & Pick<ScorecardExportProps, "profile" | "since">) {
  const { country, profile, since, index, answers, selection, navigate } = props;
  const { framework } = answers;
  const { filter, indicator } = selection;
  const wantsEvidence = indicator !== undefined || filter.text !== "";
  const evidence = useQuery(evidenceQuery(country.entry, wantsEvidence));
  // What is counted follows the pillars alone; status and text narrow what is listed.
  const measures = useSame(measuresOf(framework, filter.pillars));
  // The words matter to a search alone: their arrival for the drawer leaves the rows as they are.
  const searched = filter.text === "" ? undefined : evidence.data;
  const { inView, listed, counts } = useMemo(() => {
    const all = computeRows(framework, profile);
    const outcomeFor = outcomeIn(since);
    return {
      inView: all.filter((row) => measures.includes(row.indicator.code)),
      listed: applyFilter(all, filter, searched, outcomeFor),
      // Beside the statuses what became of each "no"; those that were in place or are not known are chips of their own.
      counts: tallyAnswers([
        ...all.map(({ finding }) => statusAnswer(finding.status)),
        ...all.flatMap((row) => {
          const kind = outcomeFor(row);
          return kind?.startsWith("absent-") ? [{ class: kind }] : [];
        }),
      ]).counts,
    };
  }, [framework, profile, since, filter, measures, searched]);
  // None where this country is the only one.
  const peers = useMemo(
    () => (answers.countries.length < 2 ? undefined : tallyByMeasure(answers)),
    [answers],
  );
  const setFilter = (next: Filter, mode?: "replace") => navigate({ filter: next }, mode);
  const filterByChart = useLatest((change: Partial<Filter>) => setFilter({ ...filter, ...change }));
  const openDrawer = useLatest((code: string) => navigate({ indicator: code }));
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const shown = useSame({ ...selection, indicator: undefined });
  const charted = useDeferredValue(measures);
  return (
    <>
      <GlanceStrip rows={inView} listed={listed} onOpen={openDrawer} />
      <FilterBar
        {...{ framework, counts, filter }}
        shown={listed.length}
        onFilter={setFilter}
        actions={
          <>
            <BriefButton {...{ index, answers, country, selection }} />
            <ScorecardExport
              {...{ country, profile, index, selection, listed, since }}
              rows={inView}
            />
          </>
        }
      />
      {filter.text !== "" && evidence.error && (
        <Failure error={evidence.error} onRetry={() => void evidence.refetch()} />
      )}
      <div className="columns">
        {listed.length === 0 ? (
          <Nothing filter={filter} onClear={() => setFilter(NO_FILTER)} />
        ) : (
          <Scorecard {...{ listed, since, peers }} rows={inView} onOpen={openDrawer} />
        )}
        <LateCharts
          {...{ answers, index, country, profile, shown, tables: selection.tables, since }}
          measures={charted}
          onFilter={filterByChart}
          onOpen={openDrawer}
          onTable={switchTable}
        />
      </div>
    </>
  );
}
