import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { evidenceQuery } from "../../dataset/queries.ts";
import {
  type AnswerClass,
  type Answers,
  BECAME_CLASSES,
  measuresOf,
} from "../../domain/answers.ts";
import { applyFilter, type Filter, NO_FILTER, toggle } from "../../domain/filter.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, tallyRows } from "../../domain/scorecard.ts";
import { type CountrySince, editionOf } from "../../domain/since.ts";
import { type Tally, tallyByMeasure } from "../../domain/tally.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { becameIn } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { useSame } from "../../ui/use-same.ts";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { GlanceStrip } from "./GlanceStrip.tsx";
import { LaterCharts, LaterEdition, ScorecardExport } from "./later-parts.tsx";
import { Nothing } from "./Nothing.tsx";
import { Scorecard } from "./Scorecard.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";

interface Props extends ViewProps {
  /** Opens the country's pages for paper. */
  brief: ReactNode;
  profile: Profile;
  since: CountrySince | undefined;
}

/** One country by its profile, or by the edition that the address names. */
export function ProfileView(props: Props) {
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
        since={since}
      />
      {since && (
        <EditionSwitch
          editions={since.editions}
          chosen={selection.edition}
          hasProfile
          navigate={navigate}
        />
      )}
      {edition ? (
        <LaterEdition {...{ index, country, selection, navigate }} id={edition.id} known={since} />
      ) : (
        <ProfileRows {...props} />
      )}
    </>
  );
}

/** Profile → rows in view → rows listed, and every part of the page that shows them. */
function ProfileRows(props: Props) {
  const { country, profile, since, index, answers, selection, navigate, brief } = props;
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
  const peers = useMemo(() => computePeers(answers), [answers]);
  const setFilter = (next: Filter) => navigate({ filter: next });
  const filterByChart = useLatest((change: Partial<Filter>) => setFilter({ ...filter, ...change }));
  const openDrawer = useLatest((code: string) => navigate({ indicator: code }));
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const charted = useDeferredValue(measures);
  const tables = useSame(selection.tables);
  const shown = useSame({ ...selection, indicator: undefined });
  return (
    <>
      <GlanceStrip framework={framework} rows={inView} listed={listed} onOpen={openDrawer} />
      <FilterBar
        framework={framework}
        rows={rows}
        counts={tallyRows(rows).counts}
        more={countBecame(rows.map(becameOf))}
        shown={listed.length}
        filter={filter}
        onFilter={setFilter}
        onText={(next) => navigate({ filter: next }, "replace")}
        actions={
          <>
            {brief}
            <ScorecardExport
              {...{ framework, country, profile, index, selection, listed, since }}
              rows={inView}
            />
          </>
        }
      />
      <div className="columns">
        {listed.length === 0 ? (
          <Nothing filter={filter} onClear={() => setFilter(NO_FILTER)} />
        ) : (
          <Scorecard {...{ framework, listed, since, peers }} rows={inView} onOpen={openDrawer} />
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

/** How many of the "no" became what; those that were in place or are not known are chips of their own. */
const countBecame = (kinds: readonly (AnswerClass | undefined)[]) =>
  BECAME_CLASSES.filter((kind) => kind.startsWith("absent-")).map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }));

/** How many countries have each measure; undefined where this country is the only one. */
const computePeers = (answers: Answers): ReadonlyMap<string, Tally> | undefined =>
  answers.countries.length < 2 ? undefined : tallyByMeasure(answers);
