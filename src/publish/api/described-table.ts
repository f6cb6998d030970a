import { ANY, createDictionary } from "../dictionary.ts";
import type { ColumnInfo, PublishedTable, TableData } from "../table.ts";

interface DescribedColumn extends ColumnInfo {
  description: string;
  /** Meanings of its codes, and of its missing values. */
  labels?: Readonly<Record<"codes" | "missing", readonly { value: string; label: string }[]>>;
}

/** A table with its meaning and those of its columns, in English. */
export interface DescribedTable extends TableData {
  name: string;
  key: readonly string[];
  description: string;
  columns: readonly DescribedColumn[];
}

export function describeTables(tables: readonly PublishedTable[]): DescribedTable[] {
  const entries = createDictionary(tables);
  const keyOf = (...names: string[]) => names.join();
  const meanings = new Map(
    entries.map((one) => [keyOf(one.table, one.column, one.value), one.meaning.en]),
  );
  return tables.map((table) => {
    const meaningOf = (column = ANY, value = ANY) =>
      meanings.get(keyOf(table.name, column, value)) ?? "";
    const columns = table.columns.map((column) => {
      const label = (value: string) => ({ value, label: meaningOf(column.name, value) });
      const { name, codes = [], missing = [] } = column;
      const labels = { codes: codes.map(label), missing: missing.map(label) };
      return { ...column, description: meaningOf(name), labels };
    });
    return { ...table, description: meaningOf(), columns };
  });
}
