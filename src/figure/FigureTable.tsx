import { useI18n } from "../i18n/i18n.tsx";
import type { ShownCell, FigureTable as Table } from "./table.ts";

/** The table twin of a figure; the first cell of a row heads it. */
export function FigureTable({ caption, table }: { caption: string; table: Table }) {
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
            {cells.map((cell) => (
              <td key={cell.id} className={cell.isNumeric ? "is-numeric" : undefined}>
                <CellContent {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellContent({ content, choice }: ShownCell) {
  const { t } = useI18n();
  if (!choice) return content;
  return (
    <button
      type="button"
      className="chart-filter"
      aria-label={t("chart.show-only", { label: choice.label })}
      onClick={choice.onChoose}
    >
      {content}
    </button>
  );
}
