import { type ComponentProps, useMemo } from "react";
import { toggle } from "../../domain/filter.ts";
import { EmbedNote } from "../../figure/EmbedNote.tsx";
import { ExportMenu, ViewProvider } from "../../figure/ExportMenu.tsx";
import { FigurePanel } from "../../figure/FigurePanel.tsx";
import { useLatest } from "../../ui/hooks.ts";
import { StatusBar } from "../../ui/StatusMark.tsx";
import { groupListed, HolderList } from "./HolderList.tsx";
import { MeasureFilters } from "./MeasureFilters.tsx";
import { createRegionsFigure } from "./regions-figure.tsx";
import { describeMeasure, useHolders } from "./use-holders.ts";

/** The finding on a measure, its figure by region and the list of countries. */
export function Measure(props: Parameters<typeof useHolders>[0]) {
  const { index, selection, navigate } = props;
  const holders = useHolders(props);
  const { i18n, found, total, title, listed } = holders;
  const { tables, order, filter } = selection;
  const context = useMemo(
    () => describeMeasure(holders, { index, selection }),
    [holders, index, selection],
  );
  const figure = useMemo(
    () => createRegionsFigure(holders, filter.statuses, navigate),
    [holders, filter.statuses, navigate],
  );
  const groups = groupListed(listed, order, i18n);
  const switchTable = useLatest((id: string) =>
    navigate({ tables: toggle(tables, id) }, "replace"),
  );
  const subject: ComponentProps<typeof ExportMenu>["subject"] = {
    id: "who-has-it",
    title: i18n.t("measure.list", { title }),
    load: async () => (await import("./list-content.tsx")).createListContent(holders, groups),
  };
  return (
    <ViewProvider value={context}>
      <p className="measure-finding">{found.finding}</p>
      <StatusBar counts={total.counts} />
      <FigurePanel figure={figure} showsTable={tables.includes(figure.id)} onTable={switchTable} />
      <h2 className="visually-hidden">{subject.title}</h2>
      <MeasureFilters
        {...{ holders, index, selection, navigate }}
        actions={listed.length > 0 && <ExportMenu subject={subject} />}
      />
      {listed.length === 0 && <p className="nothing">{i18n.t("measure.nothing")}</p>}
      <HolderList {...{ holders, groups, selection, navigate }} />
      {selection.embed && <EmbedNote filters={context.filters} />}
    </ViewProvider>
  );
}
