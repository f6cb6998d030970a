import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { countryQuery, evidenceQuery } from "../../dataset/queries.ts";
import { BECAME_CLASSES, measuresOf } from "../../domain/answers.ts";
import { applyFilter, type Filter, NO_FILTER, toggle } from "../../domain/filter.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, tallyRows } from "../../domain/scorecard.ts";
import { type CountrySince, editionOf } from "../../domain/since.ts";
import { tallyByMeasure } from "../../domain/tally.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { becameIn, useCountrySince } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Failure } from "../../late/Failure.tsx";
import { FirstView, useFirstPage } from "../../late/FirstPage.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { useSame } from "../../ui/use-same.ts";
import { GlanceStrip } from "./GlanceStrip.tsx";
import { BriefButton, LaterCharts, LaterEdition, ScorecardExport } from "./later-parts.tsx";
import { Nothing, Scorecard, ScorecardSkeleton } from "./Scorecard.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

/** A country's profile once it is here; a profile that does not come or parse leaves the rest of the page alive. */
export function CountryView(props: ViewProps) {
  const { name, entry, code } = props.country;
  const firstPage = useFirstPage(props.selection);
  const published = useQuery(countryQuery(props.answers.framework, entry));
  const since = useCountrySince(props.index, code, published.data);
  // What stands in the rows comes with them, or does not come: nothing moves afterwards.
  if (published.data && !since.isPending)
    return (
      <>
        {since.error && <Failure error={since.error} onRetry={since.retry} />}
        <ProfileView {...props} profile={published.data.profile} since={since.data} />
      </>
    );
  if (!published.error) return <ScorecardSkeleton name={name} />;
  return (
    <>
      {!firstPage && <h1>{name}</h1>}
      <Failure error={published.error} onRetry={() => void published.refetch()} />
      {firstPage && <FirstView {...firstPage} />}
    </>
  );
}

type ProfileProps = ViewProps & { profile: Profile; since: CountrySince | undefined };

/** One country by its profile, or by the edition that the address names. */
function ProfileView(props: ProfileProps) {
  const i18n = useI18n();
  const { t, local, date } = i18n;
  const { country, profile, since, index, answers, selection, navigate } = props;
  const { title, lastUpdated } = profile.source;
  const edition = since && editionOf(since.editions, selection.edition);
  return (
    <>
      <ScorecardHeader
        name={country.name}
        source={
          <>
            <span lang="en">{title}</span> · {local(answers.framework.publisherShort)} ·{" "}
            {lastUpdated
              ? t("scorecard.updated", { date: date(lastUpdated) })
              : t("source.undated")}
          </>
        }
        flags={describeFlags(i18n, index, profile)}
        background={profile.background}
        {...{ since, edition, navigate }}
      />
      {edition ? (
        <LaterEdition {...{ index, country, selection, navigate }} id={edition.id} known={since} />
      ) : (
        <ProfileRows {...props} />
      )}
    </>
  );
}

/** Profile → rows in view → rows listed, and every part of the page that shows them. */
function ProfileRows(props: ProfileProps) {
  const { country, profile, since, index, answers, selection, navigate } = props;
  const { framework } = answers;
  const { filter, indicator } = selection;
  const wantsEvidence = indicator !== undefined || filter.text !== "";
  const evidence = useQuery(evidenceQuery(country.entry, wantsEvidence));
  const rows = useMemo(() => computeRows(framework, profile), [framework, profile]);
  // What is counted follows the pillars alone; status and text narrow what is listed.
  const pillars = useSame(filter.pillars);
  const measures = useMemo(() => measuresOf(framework, pillars), [framework, pillars]);
  const inView = useMemo(
    () => rows.filter((row) => measures.includes(row.indicator.code)),
    [rows, measures],
  );
  // Words of the document matter to a search alone: their arrival for the drawer must not draw the rows anew.
  const searched = filter.text === "" ? undefined : evidence.data;
  const becameOf = useMemo(() => becameIn(since), [since]);
  const listed = useMemo(
    () => applyFilter(rows, filter, searched, becameOf),
    [rows, filter, searched, becameOf],
  );
  // None where this country is the only one.
  const peers = useMemo(
    () => (answers.countries.length < 2 ? undefined : tallyByMeasure(answers)),
    [answers],
  );
  const setFilter = (next: Filter) => navigate({ filter: next });
  const filterByChart = useLatest((change: Partial<Filter>) => setFilter({ ...filter, ...change }));
  const openDrawer = useLatest((code: string) => navigate({ indicator: code }));
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const charted = useDeferredValue(measures);
  const tables = useSame(selection.tables);
  const shown = useSame({ ...selection, indicator: undefined });
  const became = rows.map(becameOf);
  return (
    <>
      <GlanceStrip rows={inView} listed={listed} onOpen={openDrawer} />
      <FilterBar
        framework={framework}
        rows={rows}
        counts={tallyRows(rows).counts}
        // How many of the "no" became what; those that were in place or are not known are chips of their own.
        more={BECAME_CLASSES.filter((kind) => kind.startsWith("absent-")).map((kind) => ({
          kind,
          count: became.filter((one) => one === kind).length,
        }))}
        shown={listed.length}
        filter={filter}
        onFilter={setFilter}
        onText={(next) => navigate({ filter: next }, "replace")}
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
      <div className="columns">
        {listed.length === 0 ? (
          <Nothing filter={filter} onClear={() => setFilter(NO_FILTER)} />
        ) : (
          <Scorecard {...{ listed, since, peers }} rows={inView} onOpen={openDrawer} />
        )}
        <LaterCharts
          {...{ answers, index, country, profile, shown, tables, since }}
          measures={charted}
          onFilter={filterByChart}
          onOpen={openDrawer}
          onTable={switchTable}
        />
      </div>
    </>
  );
}
