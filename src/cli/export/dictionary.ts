import type { Framework } from "../../domain/framework.ts";
import { LANGUAGES } from "../../domain/languages.ts";
import type { ExportTable } from "../../export/table.ts";
/** What statuses, reasons, flags and columns mean, each column's type before its meaning. */
import meanings from "./dictionary.json" with { type: "json" };

const inAllLanguages = (text: Readonly<Record<(typeof LANGUAGES)[number], string>>) =>
  LANGUAGES.map((language) => text[language]).join(" / ");

/** Meaning of every coded value: file, column, and the meanings by code. */
const codedValues = ({ pillars, indicators }: Framework) =>
  [
    ["measures.csv", "status", meanings.statuses],
    ["measures.csv", "reason", meanings.reasons],
    ["both", "flags", meanings.flags],
    [
      "measures.csv",
      "pillar",
      Object.fromEntries(pillars.map(({ id, title }) => [id, inAllLanguages(title)])),
    ],
    [
      "measures.csv",
      "indicator",
      Object.fromEntries(indicators.map(({ code, title }) => [code, inAllLanguages(title)])),
    ],
  ] as const;

const FIELDS = ["file", "column", "value", "type", "description"] as const;
const EMPTY =
  "there is none, or the document does not say; of a figure that cannot be read for certain, the column as_written has the words";

/** What every column and every coded value of the tables means. */
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

/** The dictionary as a page. */
export const formatDictionary = (framework: Framework): string =>
  [
    "# Data dictionary",
    "",
    "A list in one cell is parted by ` | `. An empty cell says that there is nothing; a status that is not known has its own word.",
    "",
    `| ${FIELDS.join(" | ")} |`,
    `| ${FIELDS.map(() => "---").join(" | ")} |`,
    ...dictionaryTable(framework).rows.map(
      (row) => `| ${row.map((text) => String(text).replaceAll("|", "\\|")).join(" | ")} |`,
    ),
    "",
  ].join("\n");
