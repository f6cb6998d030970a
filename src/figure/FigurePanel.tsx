import { memo, useCallback, useId } from "react";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import type { PictureRoom } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHere } from "../late/late.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { FigureTable } from "./FigureTable.tsx";
import type { Figure } from "./figure.ts";
import { useSnapshotContext } from "./snapshot-context.tsx";

interface Props {
  figure: Figure;
  /** Whether the table stands in place of the drawing. */
  showsTable: boolean;
  /** Switches the figure, by its id, between drawing and table. */
  onTable: (id: string) => void;
}

/** The one panel of every figure: title, tools, finding, drawing or table, legend, source. Drawn anew only for a new figure. */
export const FigurePanel = memo(function FigurePanel({ figure, showsTable, onTable }: Props) {
  const { t } = useI18n();
  const { source } = useSnapshotContext();
  const titleId = useId();
  const { id, title, finding, legend, table } = figure;
  const isHere = useIsHere();
  return (
    <figure className={`chart-panel is-${id}`} aria-labelledby={titleId}>
      <header className="chart-header">
        <h3 id={titleId}>{title}</h3>
        {/* In the page that the build wrote, nothing can be asked of a figure until its code is here. */}
        <div className={isHere ? "chart-tools" : "chart-tools is-coming"}>
          <button
            type="button"
            className="button is-plain"
            aria-label={t("chart.table-of", { title })}
            aria-pressed={showsTable}
            onClick={() => onTable(id)}
          >
            {t("chart.table")}
          </button>
          <ExportMenu subject={toSubject(figure)} />
        </div>
      </header>
      <p className="chart-finding">{finding}</p>
      {showsTable ? (
        <div className="chart-table-frame">
          <FigureTable caption={title} table={table} />
        </div>
      ) : (
        <>
          <FigureDrawing figure={figure} />
          <Legend entries={legend} />
        </>
      )}
      <figcaption className="chart-source">{source}</figcaption>
    </figure>
  );
});

/** A figure as something to export. */
const toSubject = (figure: Figure) => ({
  id: figure.fileName ?? figure.id,
  title: figure.title,
  load: async () => ({
    finding: figure.finding,
    legend: figure.legend,
    table: figure.table.toFile(),
    headline: figure.headline,
    draw: ({ width }: PictureRoom) => figure.draw({ width, isPicture: true }),
  }),
});

function FigureDrawing({ figure }: { figure: Figure }) {
  const { screen, draw } = figure;
  const drawOnScreen = useCallback((width: number) => draw({ width, isPicture: false }), [draw]);
  if (screen !== undefined) return screen;
  return <ChartFrame {...figure}>{drawOnScreen}</ChartFrame>;
}

function Legend({ entries }: { entries: Figure["legend"] }) {
  return (
    <ul className="chart-legend">
      {entries.map(({ id, label, symbol, isChosen, onChoose }) => {
        const content = (
          <>
            <svg viewBox="-8 -8 16 16" width={16} height={16} aria-hidden="true">
              {symbol}
            </svg>
            {label}
          </>
        );
        return (
          <li key={id}>
            {onChoose ? (
              <button type="button" aria-pressed={isChosen} onClick={onChoose}>
                {content}
              </button>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ul>
  );
}
