import type { Areas } from "../../domain/areas.ts";
import type { Framework, Indicator } from "../../domain/framework.ts";
import type { Finding, Flag, Profile } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";
import type { Cell, ExportTable } from "../../export/table.ts";

/** Where a country lies. */
type Place = Pick<Areas[string], "alpha2" | "numeric" | "ituRegion" | "subregion">;

/** All that the tables are made from. */
export interface Dataset {
  framework: Framework;
  areas: Readonly<Record<string, Place>>;
  profiles: readonly Profile[];
  /** Content hash of all of it. */
  version: string;
}

/** A column with what the data dictionary says of it. */
export type Column<Row> = readonly [
  id: string,
  type: "text" | "number" | "date" | "list" | "yes or no",
  description: string,
  cell: (row: Row) => Cell,
];

interface CountryRow extends Profile {
  dataset: Dataset;
  /** Where it lies. */
  area: Place | undefined;
}

interface MeasureRow extends CountryRow {
  indicator: Indicator;
  finding: Finding;
}

/** What stands in a cell for which there is nothing to say, or nothing known. */
export const NONE = "none";
export const NOT_GIVEN = "not given";
export const NOT_READABLE = "not readable";

/** The parts of a list in one cell, between marks that no name holds; a word where there are none. */
const list = (parts: readonly string[]): string => (parts.length > 0 ? parts.join(" | ") : NONE);

/** Codes of the flags of an indicator, or of what stands above them all, each once. */
const flagsOf = (flags: readonly Flag[], code?: string): string =>
  list([...new Set(flags.filter(({ indicator }) => indicator === code).map(({ code }) => code))]);

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });

/** Which country a row is about. */
const COUNTRY: readonly Column<CountryRow>[] = [
  ["country", "text", "ISO 3166 alpha-3 code", ({ country }) => country],
  [
    "country_name",
    "text",
    "the country's name in English, as Unicode has it",
    ({ country, area }) => ENGLISH.of(area?.alpha2 ?? "ZZ") ?? country,
  ],
];

/** Who says so, when, and in which edition of the dataset. */
const PROVENANCE: readonly Column<CountryRow>[] = [
  [
    "source_title",
    "text",
    "title of the document that says so; its publisher is the ITU",
    ({ source }) => source.title,
  ],
  [
    "document_date",
    "date",
    "when the document says that it was last updated",
    ({ source }) => source.lastUpdated ?? NOT_GIVEN,
  ],
  [
    "dataset_version",
    "text",
    "content hash of this edition of the dataset; cite it",
    ({ dataset }) => dataset.version,
  ],
];

/** A figure as the document has it: as a number, or in its own words, from whom and when. */
interface Figure {
  number?: number | undefined;
  raw?: string | undefined;
  source?: string | undefined;
  asOf?: string | undefined;
}

/** The columns of a figure; `matter` is what it is called in a sentence. */
const figureColumns = (
  id: string,
  matter: string,
  [name, description]: readonly [name: string, description: string],
  figureOf: (row: CountryRow) => Figure,
): Column<CountryRow>[] => [
  [
    name,
    "number",
    description,
    (row) => {
      const { number, raw } = figureOf(row);
      return number ?? (raw === undefined ? NOT_GIVEN : NOT_READABLE);
    },
  ],
  [
    `${id}_as_written`,
    "text",
    "the words of the document, where they cannot be read for certain",
    (row) => figureOf(row).raw ?? NONE,
  ],
  [
    `${id}_source`,
    "text",
    `whom the document names for ${matter}`,
    (row) => figureOf(row).source ?? NOT_GIVEN,
  ],
  [
    `${id}_date`,
    "date",
    `date of ${matter}: year, month or day`,
    (row) => figureOf(row).asOf ?? NOT_GIVEN,
  ],
];

/** One row for each country. */
export const COUNTRY_COLUMNS: readonly Column<CountryRow>[] = [
  ...COUNTRY,
  ["alpha2", "text", "ISO 3166 alpha-2 code; NA is Namibia", ({ area }) => area?.alpha2 ?? NONE],
  ["numeric", "text", "ISO 3166 numeric code, three digits", ({ area }) => area?.numeric ?? NONE],
  [
    "itu_region",
    "text",
    "region by which the ITU's development sector works",
    ({ area }) => area?.ituRegion ?? NONE,
  ],
  [
    "m49_subregion",
    "text",
    "UN M49 code of the subregion, three digits",
    ({ area }) => area?.subregion ?? NONE,
  ],
  ...figureColumns(
    "population",
    "the population",
    ["population", "persons, as the document says; not corrected"],
    ({ background: { population } }) => ({ ...population, number: population?.value }),
  ),
  ...figureColumns(
    "internet_users",
    "the share of Internet users",
    [
      "internet_users_percent",
      "percent of the population that uses the Internet, as the document says",
    ],
    ({ background: { internetUsers } }) => ({ ...internetUsers, number: internetUsers?.percent }),
  ),
  ...STATUSES.map(
    (status): Column<CountryRow> => [
      `indicators_${status}`,
      "number",
      `how many indicators have the status ${status}`,
      ({ indicators }) =>
        Object.values(indicators).filter((finding) => finding.status === status).length,
    ],
  ),
  [
    "flags",
    "list",
    "what to know before trusting figures and dates; indicators have their own",
    ({ flags }) => flagsOf(flags),
  ],
  ...PROVENANCE,
];

/** One row for each country and indicator. */
export const MEASURE_COLUMNS: readonly Column<MeasureRow>[] = [
  ...COUNTRY,
  [
    "indicator",
    "text",
    "code of the indicator in the ITU's list; read it as text, not as a number",
    ({ indicator }) => indicator.code,
  ],
  [
    "indicator_title",
    "text",
    "the indicator's title in English",
    ({ indicator }) => indicator.title.en,
  ],
  [
    "pillar",
    "text",
    "id of the pillar that the indicator belongs to",
    ({ indicator }) => indicator.pillar,
  ],
  ["status", "text", "what the document says of the measure", ({ finding }) => finding.status],
  [
    "also",
    "list",
    "other statuses that can be defended, in the order of the statuses",
    ({ finding }) => list(STATUSES.filter((status) => finding.also?.includes(status))),
  ],
  ["reason", "text", "why the status is what it is", ({ finding }) => finding.reason],
  [
    "reviewed",
    "yes or no",
    "whether somebody compared the status with the document",
    ({ finding }) => (finding.reviewed ? "yes" : "no"),
  ],
  [
    "instruments",
    "list",
    "laws, strategies, teams, bodies, programmes and treaties that the section names",
    ({ finding }) => list(finding.instruments.map(({ name }) => name)),
  ],
  [
    "flags",
    "list",
    "what to know before trusting the cell",
    ({ flags, indicator }) => flagsOf(flags, indicator.code),
  ],
  ...PROVENANCE,
];

/** The background of all countries: one row for each. */
export const countriesTable = (dataset: Dataset): ExportTable =>
  toTable(COUNTRY_COLUMNS, listRows(dataset));

/** The statuses of all countries: one row for each country and indicator. */
export const measuresTable = (dataset: Dataset): ExportTable =>
  toTable(
    MEASURE_COLUMNS,
    listRows(dataset).flatMap((row) =>
      dataset.framework.indicators.flatMap((indicator) => {
        const finding = row.indicators[indicator.code];
        return finding ? [{ ...row, indicator, finding }] : [];
      }),
    ),
  );

const listRows = (dataset: Dataset): CountryRow[] =>
  dataset.profiles.map((profile) => ({
    ...profile,
    dataset,
    area: dataset.areas[profile.country],
  }));

/** Columns are called by their ids: the files are for programs. */
const toTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ExportTable => ({
  columns: columns.map(([id]) => ({ id, label: id })),
  rows: rows.map((row) => columns.map(([, , , cell]) => cell(row))),
});
