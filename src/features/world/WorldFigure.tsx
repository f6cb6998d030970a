import type { ReactElement, ReactNode } from "react";
import { toggle } from "../../domain/filter.ts";
import type { LegendEntry } from "../../export/snapshot.ts";
import type { ExportTable } from "../../export/table.ts";
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
  chart: ReactNode;
  table: ReactNode;
  /** What names an export of it; its id where that says all. */
  exportId?: string;
  /** The drawing and the data of an export, made when someone asks for one. */
  toPicture: () => ReactElement;
  toTable: () => ExportTable;
  /** There is no country to draw. */
  isEmpty?: boolean;
}

/** A chart of the world: the filters above it, and all that stands around it. */
export function WorldFigure(props: Props) {
  const { panel, id, exportId = id, toPicture, toTable, isEmpty = false, ...figure } = props;
  const { t } = useI18n();
  const { selection, source, onChange, renderExport, parts } = panel;
  const { tables } = selection;
  const { title, finding, legend } = figure;
  const load = async () => ({ finding, legend, table: toTable(), drawing: toPicture() });
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
          exportMenu={renderExport({ id: exportId, title, load })}
        />
      )}
    </>
  );
}
