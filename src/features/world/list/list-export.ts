import { createTable } from "../../../figure/figure.tsx";
import { createMatrixExport, type MatrixExportInputs } from "../matrix/matrix-export.ts";
import type { Question } from "../use-narrowing.ts";
import { createListColumns } from "./list-columns.tsx";

/** The list for exports. Its picture is that of the matrix, in the same order. */
export const createListExport = (inputs: MatrixExportInputs, question: Question) => {
  const columns = createListColumns(inputs.table, question);
  const table = createTable(inputs.listed, ({ code }) => code, columns).toFile();
  return { ...createMatrixExport(inputs), table };
};
