import type { Framework } from "../../domain/framework.ts";
import { LANGUAGES } from "../../domain/languages.ts";
import type { Flag } from "../../domain/profile.ts";
import { type Reason, STATUSES, type Status } from "../../domain/status.ts";
import type { ExportTable } from "../../export/table.ts";

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

const COUNTRY: Readonly<Record<string, string>> = {
  country: "text: ISO 3166 alpha-3 code",
  country_name: "text: the country's name in English, as Unicode has it",
};
const FLAGS = "list: what to know before trusting figures and dates";
const PROVENANCE: Readonly<Record<string, string>> = {
  source_title: "text: title of the document that says so; its publisher is the ITU",
  document_date: "date: when the document says that it was last updated",
  dataset_version: "text: content hash of this edition of the dataset; cite it",
};

const AS_WRITTEN = "text: the words of the document, where they cannot be read for certain";

/** Type and meaning of every column, by file. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "measures.csv": {
    ...COUNTRY,
    indicator: "text: code of the indicator in the ITU's list; read it as text, not as a number",
    indicator_title: "text: the indicator's title in English",
    pillar: "text: id of the pillar that the indicator belongs to",
    status: "text: what the document says of the measure",
    also: "list: other statuses that can be defended, in the order of the statuses",
    reason: "text: why the status is what it is",
    reviewed: "yes or no: whether the status was compared with the document",
    instruments:
      "list: laws, strategies, teams, bodies, programmes and treaties that the section names",
    flags: FLAGS,
    ...PROVENANCE,
  },
  "countries.csv": {
    ...COUNTRY,
    alpha2: "text: ISO 3166 alpha-2 code; NA is Namibia",
    numeric: "text: ISO 3166 numeric code, three digits",
    itu_region: "text: region by which the ITU's development sector works",
    m49_subregion: "text: UN M49 code of the subregion, three digits",
    population: "number: persons, as the document says; not corrected",
    population_as_written: AS_WRITTEN,
    population_source: "text: whom the document names for the population",
    population_date: "date: date of the population: year, month or day",
    internet_users_percent:
      "number: percent of the population that uses the Internet, as the document says",
    internet_users_as_written: AS_WRITTEN,
    internet_users_source: "text: whom the document names for the share of Internet users",
    internet_users_date: "date: date of the share of Internet users: year, month or day",
    ...Object.fromEntries(
      STATUSES.map((status) => [
        `indicators_${status}`,
        `number: how many indicators have the status ${status}`,
      ]),
    ),
    flags: `${FLAGS}; indicators have their own`,
    ...PROVENANCE,
  },
};

const inAllLanguages = (text: Readonly<Record<(typeof LANGUAGES)[number], string>>) =>
  LANGUAGES.map((language) => text[language]).join(" / ");

/** Meaning of every coded value: file, column, and the meanings by code. */
const codedValues = ({ pillars, indicators }: Framework) =>
  [
    ["measures.csv", "status", STATUS_MEANINGS],
    ["measures.csv", "reason", REASON_MEANINGS],
    ["both", "flags", FLAG_MEANINGS],
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

/** What every column and every coded value of the tables means. */
export const dictionaryTable = (framework: Framework): ExportTable => ({
  columns: FIELDS.map((id) => ({ id, label: id })),
  rows: [
    ...Object.entries(COLUMNS).flatMap(([file, columns]) =>
      Object.entries(columns).map(([id, meaning]) => {
        const [type = "", ...words] = meaning.split(": ");
        return [file, id, "(any)", type, words.join(": ")];
      }),
    ),
    ...codedValues(framework).flatMap(([file, column, meanings]) =>
      Object.entries(meanings).map(([value, meaning]) => [file, column, value, "code", meaning]),
    ),
    [
      "both",
      "any",
      "(empty)",
      "code",
      "there is none, or the document does not say; of a figure that cannot be read for certain, the column as_written has the words",
    ],
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
