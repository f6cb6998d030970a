import { ExportMenu } from "../../../figure/ExportMenu.tsx";
import type { MatrixExportInputs } from "./matrix-export.ts";

/** The export menu of the matrix; the code behind it loads on demand. */
export const MatrixExport = (inputs: MatrixExportInputs) => (
  <ExportMenu
    subject={{
      id: "matrix",
      title: inputs.table.label("matrix"),
      load: async () => (await import("./matrix-export.ts")).createMatrixExport(inputs),
    }}
  />
);
