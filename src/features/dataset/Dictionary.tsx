import type { DatasetTable, PublishedDataset } from "../../domain/published-dataset.ts";
import { FigureTable } from "../../figure/FigurePanel.tsx";
import { column, createTable } from "../../figure/figure.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** The columns of each table, with their types, meanings and codes. */
export const Dictionary = ({ dataset }: { dataset: PublishedDataset }) =>
  dataset.tables.map((table) => (
    <details key={table.name} className="dictionary">
      <summary>
        <code>{table.name}</code> {table.meaning}
      </summary>
      <Columns {...table} />
    </details>
  ));

function Columns({ name, columns }: DatasetTable) {
  const { t } = useI18n();
  const table = createTable(columns, (one) => one.name, [
    column("column", t("dataset.column"), (one) => one.name, {
      show: ({ name: id, type }) => (
        <>
          <code>{id}</code> <small>{t(`dataset.type.${type}`)}</small>
        </>
      ),
    }),
    column("meaning", t("dataset.meaning"), ({ meaning }) => meaning, {
      show: ({ meaning, values }) => (
        <>
          {meaning}
          {values.length > 0 && <Meanings values={values} />}
        </>
      ),
    }),
  ]);
  return (
    <div className="prose-table">
      <FigureTable caption={name} table={table} />
    </div>
  );
}

/** Explains codes or missing values. */
export const Meanings = ({ values }: { values: PublishedDataset["missing"] }) => (
  <ul className="plain-list meanings">
    {values.map(({ value, meaning }) => (
      <li key={value}>
        <code>{value}</code> {meaning}
      </li>
    ))}
  </ul>
);
