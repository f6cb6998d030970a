import { memo, type ReactNode, useId } from "react";
import { ChartFrame } from "../charts/ChartFrame.tsx";
import type { PictureRoom } from "../export/snapshot.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { useIsHydrated } from "../ui/hooks.ts";
import { ExportMenu, useViewDescription } from "./ExportMenu.tsx";
import { type Choice, type Figure, findingIdOf, type FigureTable as Table } from "./figure.tsx";
import { joinYears, SourceText } from "./SourceLine.tsx";

interface Props {
  figure: Figure;
  /** Whether the table replaces the drawing. */
  showsTable: boolean;
  onTable: (id: string) => void;
}

/** The panel around a figure, or only its title and finding if there is nothing to draw. Memoized: an unchanged figure is not redrawn. */
export const FigurePanel = memo(function FigurePanel({ figure, showsTable, onTable }: Props) {
  const { t } = useI18n();
  const { source } = useViewDescription();
  const titleId = useId();
  const isHydrated = useIsHydrated();
  const { id, title, finding, legend, table, height, screen, drawnSource = source } = figure;
  if (height === 0 && screen === undefined)
    return (
      <figure className={`chart-panel is-${id} is-empty`} aria-labelledby={titleId}>
        <h3 id={titleId}>{joinYears(title)}</h3>
        <p className="chart-finding">{finding}</p>
      </figure>
    );
  return (
    <figure className={`chart-panel is-${id}`} aria-labelledby={titleId}>
      <header className="chart-header">
        <h3 id={titleId}>{joinYears(title)}</h3>
        {/* Hidden until hydration, because the buttons of the prerendered page do nothing. */}
        <div className={isHydrated ? "chart-tools" : "chart-tools is-coming"}>
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
      <p id={findingIdOf(id)} className="chart-finding">
        {finding}
      </p>
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
      <figcaption className="chart-source">
        <SourceText line={showsTable ? source : drawnSource} />
      </figcaption>
    </figure>
  );
});

const toSubject = (figure: Figure) => ({
  id: figure.fileName ?? figure.id,
  title: figure.title,
  embed: figure.id,
  load: async () => {
    await figure.loadDrawing?.();
    return {
      ...figure,
      table: figure.table.toFile(),
      draw: (room: PictureRoom) => figure.draw({ ...room, isPicture: true }),
    };
  },
});

function FigureDrawing({ figure }: { figure: Figure }) {
  const { id, screen, draw, title, height } = figure;
  if (screen !== undefined) return screen;
  return (
    <ChartFrame {...{ title, height }} findingId={findingIdOf(id)}>
      {(width) => draw({ width, isPicture: false })}
    </ChartFrame>
  );
}

interface LegendProps {
  entries: Figure["legend"];
  /** Whether styles select entries by id. */
  hasIds?: boolean;
}

export function Legend({ entries, hasIds }: LegendProps) {
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
          <li key={id} data-legend={hasIds ? id : undefined}>
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

interface TableProps {
  caption: string;
  table: Table;
}

/** Memoized, because the table of a measure has a row for each country. */
export const FigureTable = memo(function FigureTable({ caption, table }: TableProps) {
  const { columns, rows } = table.toScreen();
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, isNumeric }) => (
            <th key={id} scope="col" className={isNumeric ? "is-numeric" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [head, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{head && <CellContent {...head} />}</th>
            {cells.map((cell, at) => (
              <td
                key={cell.id}
                className={cell.isNumeric ? "is-numeric" : undefined}
                data-label={columns[at + 1]?.label}
              >
                <CellContent {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

function CellContent({ content, choice }: { content: ReactNode; choice: Choice | undefined }) {
  const { t } = useI18n();
  if (!choice) return content;
  return (
    <button
      type="button"
      className="chart-filter"
      aria-label={choice.label && t("chart.show-only", { label: choice.label })}
      onClick={choice.onChoose}
    >
      {content}
    </button>
  );
}
