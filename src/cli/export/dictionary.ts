import type { Framework } from "../../domain/framework.ts";
import { LANGUAGES } from "../../domain/languages.ts";
import type { Flag } from "../../domain/profile.ts";
import type { Reason, Status } from "../../domain/status.ts";
import type { ExportTable } from "../../export/table.ts";
import {
  COUNTRY_COLUMNS,
  type Column,
  MEASURE_COLUMNS,
  NONE,
  NOT_GIVEN,
  NOT_READABLE,
} from "./columns.ts";

/** Statuses, as the data dictionary explains them. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  exists: "the document says that the measure is in place",
  partial: "the document says that something towards this very measure is under way or incomplete",
  absent: "the document says that it does not exist, and names nothing towards it",
  unknown: "the document says that there is no information, or has no usable words; never a no",
  missing: "the document has no such section; never a no",
};

/** Reasons, as the data dictionary explains them. */
export const REASON_MEANINGS: Readonly<Record<Reason, string>> = {
  named: "exists: something that answers the indicator is named",
  listed: "exists: a list has one item in force or more",
  affirmed: "exists: it is affirmed, without a name",
  "in-progress": "partial: drafted, planned or under way",
  limited: "partial: in place in part, or not recognized",
  denied: "absent: it is denied",
  "empty-list": "absent: the list holds nothing",
  "related-only": "absent: only what is merely related is named",
  "no-information": "unknown: the document says that there is no information",
  "number-not-known": "unknown: the document says that the number is not known",
  "no-usable-words": "unknown: the section has no words that answer the indicator",
  "no-section": "missing: the document has no such section",
};

/** Flags, as the data dictionary explains them. */
export const FLAG_MEANINGS: Readonly<Record<Flag["code"], string>> = {
  "population-unreadable": "the population cannot be read for certain; it is kept as written",
  "internet-users-unreadable":
    "the share of Internet users cannot be read for certain; it is kept as written",
  "date-unreadable": "the date of the document cannot be read for certain",
  "section-missing": "the document has no section on this indicator",
  "other-country-named": "the section names another country",
  "other-indicator": "the section carries the words of another indicator",
  "sentence-broken": "a sentence of the section runs over a break or has no end",
  "heading-partial": "the section's heading was found in part only",
  "columns-torn": "the section may have been in columns that came apart",
  "population-shared":
    "another country's document has the very same population, and it can be right for one of the two only",
  "population-off-by-ten": "the population is some ten times what it can be, or a tenth",
};

/** One line of the data dictionary: a column, or one value that a column may have. */
type Entry = readonly [
  file: string,
  column: string,
  value: string,
  type: string,
  description: string,
];
const FIELDS = ["file", "column", "value", "type", "description"] as const;

/** What every column and every coded value of the tables means. */
function listEntries({ pillars, indicators }: Framework): Entry[] {
  const titles = indicators.map(({ code, title }) => [code, inAllLanguages(title)]);
  return [
    ...columnEntries("measures.csv", MEASURE_COLUMNS),
    ...valueEntries("measures.csv", "status", STATUS_MEANINGS),
    ...valueEntries("measures.csv", "reason", REASON_MEANINGS),
    ...valueEntries("both", "flags", FLAG_MEANINGS),
    ...valueEntries(
      "measures.csv",
      "pillar",
      Object.fromEntries(pillars.map(({ id, title }) => [id, inAllLanguages(title)])),
    ),
    ...valueEntries("measures.csv", "indicator", Object.fromEntries(titles)),
    ...columnEntries("countries.csv", COUNTRY_COLUMNS),
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
  rows: listEntries(framework),
});

/** The dictionary as a page. */
export const formatDictionary = (framework: Framework): string =>
  [
    "# Data dictionary",
    "",
    "A list in one cell is parted by ` | `. No cell is empty: what is not known has its own word.",
    "",
    `| ${FIELDS.join(" | ")} |`,
    `| ${FIELDS.map(() => "---").join(" | ")} |`,
    ...listEntries(framework).map(
      (entry) => `| ${entry.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`,
    ),
    "",
  ].join("\n");

const columnEntries = <Row>(file: string, columns: readonly Column<Row>[]): Entry[] =>
  columns.map(([id, type, description]) => [file, id, "(any)", type, description]);

const valueEntries = (
  file: string,
  column: string,
  meanings: Readonly<Record<string, string>>,
): Entry[] =>
  Object.entries(meanings).map(([value, meaning]) => [file, column, value, "code", meaning]);

const inAllLanguages = (text: Readonly<Record<(typeof LANGUAGES)[number], string>>) =>
  LANGUAGES.map((language) => text[language]).join(" / ");
