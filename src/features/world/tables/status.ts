import { column } from "../../../figure/figure.tsx";
import { coverageStyle } from "./coverage.ts";
import type { TableStyle } from "./table-context.ts";

/** The statuses that the profiles report. */
export const STATUS_STYLE: TableStyle = {
  ...coverageStyle("status"),
  colour: "var(--exists)",
  leadColumn: "in_place",
  bracketed: ["partial", "absent", "unknown", "missing"],
  measureColumns: ({ answers, i18n }, { code, title }) => [
    column(
      code,
      `${code} ${i18n.local(title)}`,
      (country) => answers.cell(country.code, code).class,
    ),
  ],
};
