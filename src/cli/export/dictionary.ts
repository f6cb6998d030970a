import type { Framework } from "../../domain/framework.ts";
import { LANGUAGES } from "../../domain/languages.ts";
import type { ExportTable } from "../../export/table.ts";
import type { DescribedColumn } from "./column.ts";
import { COUNTRY_COLUMNS } from "./country-columns.ts";
import {
  FLAG_MEANINGS,
  NONE,
  NOT_GIVEN,
  NOT_READABLE,
  REASON_MEANINGS,
  STATUS_MEANINGS,
} from "./meanings.ts";
import { MEASURE_COLUMNS } from "./measure-columns.ts";

/** One line of the data dictionary: a column, or one value that a column may have. */
interface Entry {
  file: string;
  column: string;
  value: string;
  type: string;
  description: string;
}

/** What every column and every coded value of the tables means. */
export function listEntries(framework: Framework): Entry[] {
  const measures = columnEntries("measures.csv", MEASURE_COLUMNS);
  const countries = columnEntries("countries.csv", COUNTRY_COLUMNS);
  return [
    ...measures,
    ...valueEntries("measures.csv", "status", STATUS_MEANINGS),
    ...valueEntries("measures.csv", "reason", REASON_MEANINGS),
    ...valueEntries("both", "flags", FLAG_MEANINGS),
    ...valueEntries("measures.csv", "pillar", pillarMeanings(framework)),
    ...valueEntries("measures.csv", "indicator", indicatorMeanings(framework)),
    ...countries,
    ...valueEntries("both", "any", {
      [NONE]: "there is none: no other status, no name, no flag",
      [NOT_GIVEN]: "the document does not say",
      [NOT_READABLE]:
        "the document says something that cannot be read for certain; see the column as_written",
    }),
  ];
}

/** The dictionary as a table. */
export const dictionaryTable = (framework: Framework): ExportTable => ({
  columns: FIELDS.map((id) => ({ id, label: id })),
  rows: listEntries(framework).map((entry) => FIELDS.map((field) => entry[field])),
});

/** The dictionary as a page. */
export function formatDictionary(framework: Framework): string {
  const rows = listEntries(framework).map(
    (entry) => `| ${FIELDS.map((f) => escapePipes(entry[f])).join(" | ")} |`,
  );
  return [
    "# Data dictionary",
    "",
    "A list in one cell is parted by ` | `. No cell is empty: what is not known has its own word.",
    "",
    `| ${FIELDS.join(" | ")} |`,
    `| ${FIELDS.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}

const FIELDS = ["file", "column", "value", "type", "description"] as const;

const escapePipes = (text: string) => text.replaceAll("|", "\\|");

const columnEntries = <Row>(file: string, columns: readonly DescribedColumn<Row>[]): Entry[] =>
  columns.map(({ id, type, description }) => ({
    file,
    column: id,
    value: "(any)",
    type,
    description,
  }));

const valueEntries = (
  file: string,
  column: string,
  meanings: Readonly<Record<string, string>>,
): Entry[] =>
  Object.entries(meanings).map(([value, description]) => ({
    file,
    column,
    value,
    type: "code",
    description,
  }));

const pillarMeanings = ({ pillars }: Framework) =>
  Object.fromEntries(pillars.map(({ id, title }) => [id, inAllLanguages(title)]));
const indicatorMeanings = ({ indicators }: Framework) =>
  Object.fromEntries(indicators.map(({ code, title }) => [code, inAllLanguages(title)]));
const inAllLanguages = (text: Readonly<Record<(typeof LANGUAGES)[number], string>>) =>
  LANGUAGES.map((language) => text[language]).join(" / ");
