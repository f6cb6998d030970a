import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.tsx";

/** The table twin of a chart; the first cell of a row heads it. */
export function ChartTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly { id: string; label: string; isNumeric?: boolean }[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}) {
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
            <th scope="row">{head}</th>
            {cells.map((cell, index) => {
              const column = columns[index + 1];
              return column ? (
                <td key={column.id} className={column.isNumeric ? "is-numeric" : undefined}>
                  {cell}
                </td>
              ) : null;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell that filters the page to what it counts or names. */
export function FilterButton({
  label,
  onSelect,
  children,
}: {
  /** What the cell says, in full where its column and row would say the rest. */
  label: string;
  onSelect: () => void;
  children: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="chart-filter"
      aria-label={t("chart.show-only", { label })}
      onClick={onSelect}
    >
      {children}
    </button>
  );
}
