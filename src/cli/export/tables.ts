import type { ExportTable } from "../../export/table.ts";
import type { Dataset, DescribedColumn } from "./column.ts";
import { COUNTRY_COLUMNS } from "./country-columns.ts";
import { MEASURE_COLUMNS } from "./measure-columns.ts";

/** The statuses of all countries: one row for each country and indicator. */
export const measuresTable = (dataset: Dataset): ExportTable =>
  toTable(
    MEASURE_COLUMNS,
    dataset.profiles.flatMap((profile) =>
      dataset.framework.indicators.flatMap((indicator) => {
        const finding = profile.indicators[indicator.code];
        return finding ? [{ dataset, profile, indicator, finding }] : [];
      }),
    ),
  );

/** The background of all countries: one row for each. */
export const countriesTable = (dataset: Dataset): ExportTable =>
  toTable(
    COUNTRY_COLUMNS,
    dataset.profiles.map((profile) => ({ dataset, profile })),
  );

/** Columns are called by their ids: the files are for programs. */
const toTable = <Row>(
  columns: readonly DescribedColumn<Row>[],
  rows: readonly Row[],
): ExportTable => ({
  columns: columns.map(({ id }) => ({ id, label: id })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
