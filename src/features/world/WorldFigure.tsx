import type { ReactNode } from "react";
import { toggle } from "../../domain/filter.ts";
import type { LegendEntry, SnapshotSubject } from "../../export/snapshot.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { WorldFilters } from "./WorldFilters.tsx";
import type { WorldPanelProps } from "./world-props.ts";

interface Props {
  panel: WorldPanelProps;
  /** Its table's name in the address. */
  id: string;
  title: string;
  finding: string;
  legend: readonly LegendEntry[];
  subject: SnapshotSubject;
  chart: ReactNode;
  table: ReactNode;
  /** There is no country to draw. */
  isEmpty?: boolean;
}

/** A chart of the world: the filters above it, and all that stands around it. */
export function WorldFigure({ panel, id, subject, isEmpty = false, ...figure }: Props) {
  const { t } = useI18n();
  const { selection, source, onChange, renderExport, parts } = panel;
  const { tables } = selection;
  return (
    <>
      <WorldFilters {...panel} actions={null} />
      {isEmpty ? (
        <p className="nothing">{t("world.nothing")}</p>
      ) : (
        <parts.Panel
          {...figure}
          {...{ id, source }}
          showsTable={tables.includes(id)}
          onTable={(table) => onChange({ tables: toggle(tables, table) }, "replace")}
          exportMenu={renderExport(subject)}
        />
      )}
    </>
  );
}
