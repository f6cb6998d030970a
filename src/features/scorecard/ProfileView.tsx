import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { evidenceQuery } from "../../dataset/queries.ts";
import {
  type AnswerClass,
  type Answers,
  BECAME_CLASSES,
  measuresOf,
} from "../../domain/answers.ts";
import { applyFilter, type Filter, toggle } from "../../domain/filter.ts";
import type { Profile } from "../../domain/profile.ts";
import { computeRows, type Row, tallyRows } from "../../domain/scorecard.ts";
import { type CountrySince, editionOf } from "../../domain/since.ts";
import { type Tally, tallyByMeasure } from "../../domain/tally.ts";
import { describeFlags } from "../../figure/describe-flags.ts";
import { describeSnapshot } from "../../figure/describe-view.ts";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import { becameIn } from "../../figure/use-country-since.ts";
import type { ViewProps } from "../../figure/view-props.ts";
import { withSources } from "../../figure/with-sources.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { useSame } from "../../ui/use-same.ts";
import { EditionSwitch } from "./EditionSwitch.tsx";
import { GlanceStrip } from "./GlanceStrip.tsx";
import { LaterCharts } from "./LaterCharts.tsx";
import { LaterEdition } from "./LaterEdition.tsx";
import { Scorecard } from "./Scorecard.tsx";
import { ScorecardHeader } from "./ScorecardHeader.tsx";
import { scorecardSubject } from "./scorecard-subject.ts";

/** One country: profile → rows in view → rows listed, and every part of the page that shows them. */
export function ProfileView({
  country,
  profile,
  since,
  index,
  answers,
  selection,
  navigate,
  brief,
}: ViewProps & {
  /** Opens the country's pages for paper. */
  brief: ReactNode;
  profile: Profile;
  since: CountrySince | undefined;
}) {
  const i18n = useI18n();
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
  const contextOf = (shown: Filter) =>
    describeSnapshot(i18n, country, profile, index, { ...selection, filter: shown });
  const context = useSame(contextOf(filter));
  // What the rows show of later editions goes along with them.
  const rowContext = useMemo(() => withSources(context, since, i18n), [context, since, i18n]);
  // A figure is of all measures in view, and says so: a status or a search is no part of what it shows.
  const figureContext = useSame({
    ...contextOf({ ...filter, statuses: [], text: "" }),
    link: context.link,
  });

  const describeCare = (code?: string) => describeFlags(i18n, index, profile, code);
  const setFilter = (next: Filter) => navigate({ filter: next });
  const filterByChart = useLatest((change: Partial<Filter>) => setFilter({ ...filter, ...change }));
  const openCode = useLatest((code: string) => navigate({ indicator: code }));
  const openDrawer = useLatest((row: Row) => openCode(row.indicator.code));
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(selection.tables, id) }, "replace"),
  );
  const charted = useDeferredValue(measures);
  const tables = useSame(selection.tables);
  const edition = since && editionOf(since.editions, selection.edition);
  const view = { framework, rows: inView, listed, since, describeCare, i18n };
  return (
    <>
      <ScorecardHeader
        framework={framework}
        name={country.name}
        profile={profile}
        since={since}
        flags={describeCare()}
      />
      {since && (
        <EditionSwitch
          editions={since.editions}
          chosen={selection.edition}
          hasProfile
          navigate={navigate}
        />
      )}
      {edition && since ? (
        <LaterEdition id={edition.id} index={index} known={since} name={country.name} />
      ) : (
        <>
          <GlanceStrip framework={framework} rows={inView} listed={listed} />
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
                <SnapshotProvider context={rowContext}>
                  <ExportMenu subject={scorecardSubject(view)} />
                </SnapshotProvider>
              </>
            }
          />
          <div className="columns">
            <Scorecard
              framework={framework}
              rows={inView}
              listed={listed}
              since={since}
              peers={peers}
              onOpen={openDrawer}
            />
            <SnapshotProvider context={figureContext}>
              <LaterCharts
                answers={answers}
                index={index}
                country={country.code}
                countryName={country.name}
                measures={charted}
                tables={tables}
                since={since}
                onFilter={filterByChart}
                onOpen={openCode}
                onTable={switchTable}
              />
            </SnapshotProvider>
          </div>
        </>
      )}
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
