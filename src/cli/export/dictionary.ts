import type { Framework } from "../../domain/framework.ts";
import type { ExportTable } from "../../export/table.ts";
/** Meanings of statuses, reasons, flags and columns. The meaning of a column is preceded by its type. */
import meanings from "./dictionary.json" with { type: "json" };

const codedValues = ({ pillars, indicators }: Framework) =>
  [
    ["measures.csv", "status", meanings.statuses],
    ["measures.csv", "reason", meanings.reasons],
    ["measures.csv", "backing", meanings.backings],
    ["both", "flags", meanings.flags],
    ["measures.csv", "pillar", Object.fromEntries(pillars.map(({ id, title }) => [id, title]))],
    [
      "measures.csv",
      "indicator",
      Object.fromEntries(indicators.map(({ code, title }) => [code, title])),
    ],
  ] as const;

const FIELDS = ["file", "column", "value", "type", "description"] as const;
const EMPTY =
  "not applicable, or not in the document; for an unreadable figure, the column as_written has the original text";

export const dictionaryTable = (framework: Framework): ExportTable => ({
  columns: FIELDS.map((id) => ({ id, label: id })),
  rows: [
    ...Object.entries(meanings.columns).flatMap(([file, columns]) =>
      Object.entries(columns).map(([id, meaning]) => {
        const [type = "", ...words] = meaning.split(": ");
        return [file, id, "(any)", type, words.join(": ")];
      }),
    ),
    ...codedValues(framework).flatMap(([file, column, coded]) =>
      Object.entries(coded).map(([value, meaning]) => [file, column, value, "code", meaning]),
    ),
    ["both", "any", "(empty)", "code", EMPTY],
  ],
});

export const formatDictionary = (framework: Framework): string =>
  [
    "# Data dictionary",
    "",
    "Lists in a cell are separated by ` | `. An empty cell means that there is no value; an unknown status is `unknown` or `missing`.",
    "",
    `| ${FIELDS.join(" | ")} |`,
    `| ${FIELDS.map(() => "---").join(" | ")} |`,
    ...dictionaryTable(framework).rows.map(
      (row) => `| ${row.map((text) => String(text).replaceAll("|", "\\|")).join(" | ")} |`,
    ),
    "",
  ].join("\n");
