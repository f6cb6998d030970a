import type { PublishedTable } from "./table.ts";

/** Types of numeric columns. All others are text, including dates, because some have only a year. */
const R: Readonly<Record<string, string>> = { integer: "integer", number: "numeric" };
const PANDAS: Readonly<Record<string, string>> = { integer: "Int64", number: "float64" };

/** A line of R and a line of Python that load the CSV file of a table with its types and missing values. */
export function loadingLines({ name, columns, rows }: PublishedTable, url: string) {
  const [variable, file] = [name.replaceAll("-", "_"), JSON.stringify(url)];
  // A text column needs a type only if a value looks like a number, such as the measure 1.1, or if all values are missing.
  const typed = columns.filter(({ missing = [] }, at) => {
    const stated = rows
      .map((row) => row[at])
      .filter((cell) => !missing.some((one) => one === cell));
    return stated.length === 0 || stated.some((cell) => !Number.isNaN(Number(cell)));
  });
  const classes = typed.map((one) => `${one.name} = "${R[one.type] ?? "character"}"`);
  const dtypes = typed.map((one) => `"${one.name}": "${PANDAS[one.type] ?? "string"}"`);
  const missing = new Set<string>(columns.flatMap((column) => column.missing ?? []));
  // Defaults to "". Without a list, R would read "NA", the code of Namibia, as missing.
  const tokens = [...missing].map((token) => `"${token}"`).join(", ") || '""';
  // The list of missing values applies to all columns, but one of its words can be a code in another column.
  const codes = columns.flatMap(({ name: column, codes: own = [] }) =>
    own.filter((code) => missing.has(code)).map((code) => `"${code}" in ${column}`),
  );
  const note = codes.length > 0 ? ` # also read as missing: ${codes.join(", ")}` : "";
  return {
    r: `${variable} <- read.csv(${file}, fileEncoding = "UTF-8-BOM", na.strings = c(${tokens}), colClasses = c(${classes.join(", ") || "NA"}))${note}`,
    python: `import pandas as pd; ${variable} = pd.read_csv(${file}, encoding="utf-8-sig", dtype={${dtypes.join(", ")}}, na_values=[${tokens}], keep_default_na=False)${note}`,
  };
}
