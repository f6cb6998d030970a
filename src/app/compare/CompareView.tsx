import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { framework } from "../../dataset/framework.ts";
import { areasQuery } from "../../dataset/queries.ts";
import { countIndicators, rowsOf } from "../../domain/compare/compared.ts";
import { toggle } from "../../domain/filter.ts";
import { MOST_PEERS } from "../../domain/selection.ts";
import type { SnapshotSubject } from "../../export/snapshot.ts";
import { ChartPanel } from "../../features/charts/ChartPanel.tsx";
import { ChartTable, FilterButton } from "../../features/charts/ChartTable.tsx";
import { ComparePage } from "../../features/compare/ComparePage.tsx";
import { ExportMenu } from "../../figure/ExportMenu.tsx";
import { createMeasure } from "../../figure/measure-text.ts";
import { SnapshotProvider } from "../../figure/snapshot-context.tsx";
import type { ViewProps } from "../../figure/view-props.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { late } from "../../late/late.tsx";
import { FilterBar } from "../../ui/FilterBar.tsx";
import { useLatest } from "../../ui/use-latest.ts";
import { AddCountryDialog } from "../AddCountryDialog.tsx";
import { ViewPlaceholder } from "../ViewPlaceholder.tsx";
import { CompareDrawerPanel } from "./CompareDrawerPanel.tsx";
import { CompareErrors } from "./CompareErrors.tsx";
import { choosePeers, describePeers, listPeerOptions, markChosen } from "./compare-peers.ts";
import { describeComparison, describeMatrix } from "./compare-snapshot.ts";
import { useComparison, useCountries } from "./use-comparison.ts";
import "../../figure/figure.css";

/** The charts, and the library that draws them, come after the matrix. */
const CompareCharts = late(
  async () => (await import("../../features/compare/CompareCharts.tsx")).CompareCharts,
  () => <div className="compare-charts-waiting" />,
);

const PARTS = { Panel: ChartPanel, Table: ChartTable, FilterButton };

const renderExport = (subject: SnapshotSubject) => <ExportMenu subject={subject} />;

/** A country beside others. Whom to suggest is known once it is known where the countries lie. */
export function CompareView(props: ViewProps) {
  const { country, index, selection } = props;
  const i18n = useI18n();
  const areas = useQuery(areasQuery(index));
  const listed = useMemo(
    () => (areas.data ? listPeerOptions(index, areas.data, country.code, i18n) : []),
    [areas.data, index, country.code, i18n],
  );
  const peers = choosePeers(index, listed, country.code, selection.peers);
  const options = markChosen(listed, peers.codes);
  if (areas.isPending) return <ViewPlaceholder view="compare" />;
  return (
    <ComparedCountries
      {...props}
      codes={[country.code, ...peers.codes]}
      peerOptions={options}
      notes={describePeers(peers, options, country.name, i18n)}
    />
  );
}

function ComparedCountries({
  index,
  selection,
  navigate,
  codes,
  peerOptions,
  notes,
}: ViewProps & {
  codes: readonly string[];
  peerOptions: ReturnType<typeof markChosen>;
  notes: readonly string[];
}) {
  const i18n = useI18n();
  const countries = useCountries(index, codes);
  const { chosen, all, shown, matrix } = useComparison(countries, selection);
  const charted = useDeferredValue(shown);
  const context = describeComparison(i18n, chosen, index, selection);
  const { filter, tables } = selection;
  const showPillar = useLatest((pillar: string) =>
    navigate({ filter: { ...filter, pillars: [pillar] } }),
  );
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(tables, id) }, "replace"),
  );
  const choose = ([first, ...others]: readonly string[]) =>
    navigate({ country: first, peers: others.slice(0, MOST_PEERS) });
  const [first] = chosen;
  return (
    <SnapshotProvider context={context}>
      <CompareErrors countries={countries} />
      <ComparePage
        comparison={shown}
        source={context.source}
        {...{ matrix, chosen, peerOptions, notes, selection, createMeasure, renderExport }}
        onChange={navigate}
        onCountries={choose}
        picker={(onClose) => (
          <AddCountryDialog {...{ index, selection, codes, onClose }} onChoose={choose} />
        )}
        filters={(actions) => (
          <FilterBar
            framework={framework}
            rows={first ? rowsOf(framework, first) : []}
            counts={countIndicators(all)}
            shown={shown.framework.indicators.length}
            filter={filter}
            onFilter={(next) => navigate({ filter: next })}
            onText={(next) => navigate({ filter: next }, "replace")}
            actions={actions}
          />
        )}
        renderMatrixExport={(subject) => (
          <SnapshotProvider context={describeMatrix(i18n, context, selection)}>
            <ExportMenu subject={subject} />
          </SnapshotProvider>
        )}
        charts={
          <CompareCharts
            comparison={charted}
            chosen={chosen}
            source={context.source}
            parts={PARTS}
            tables={tables}
            renderExport={renderExport}
            onPillar={showPillar}
            onTable={switchTable}
          />
        }
      />
      <CompareDrawerPanel {...{ countries, chosen, all, matrix, index, selection, navigate }} />
    </SnapshotProvider>
  );
}
