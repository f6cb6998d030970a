import type { Areas } from "../../domain/areas.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Flag, Profile } from "../../domain/profile.ts";
import type { Cell } from "../../export/table.ts";
import { NONE, NOT_GIVEN } from "./meanings.ts";

/** Where a country lies. */
export type Place = Pick<Areas[string], "alpha2" | "numeric" | "ituRegion" | "subregion">;

/** All that the tables are made from. */
export interface Dataset {
  framework: Framework;
  areas: Readonly<Record<string, Place>>;
  profiles: readonly Profile[];
  /** Content hash of all of it. */
  version: string;
}

/** A column with what the data dictionary says of it. */
export interface DescribedColumn<Row> {
  id: string;
  type: "text" | "number" | "date" | "list" | "yes or no";
  description: string;
  cell: (row: Row) => Cell;
}

/** Between the parts of a list in one cell; no name holds it. */
const SEPARATOR = " | ";

/** What a cell about a country is made from. */
export interface CountryRow {
  dataset: Dataset;
  profile: Profile;
}

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });
/** The parts of a list in one cell; a word where there are none. */
export const list = (parts: readonly string[]): string =>
  parts.length > 0 ? parts.join(SEPARATOR) : NONE;
/** Codes of flags in one cell, each once. */
export const flagsOf = (flags: readonly Flag[]) =>
  list([...new Set(flags.map(({ code }) => code))]);
/** Where the country of a row lies. */
export const area = ({ dataset, profile }: CountryRow) => dataset.areas[profile.country];

/** Which country a row is about. */
export const COUNTRY: DescribedColumn<CountryRow> = {
  id: "country",
  type: "text",
  description: "ISO 3166 alpha-3 code",
  cell: ({ profile }) => profile.country,
};
/** What the country is called. */
export const COUNTRY_NAME: DescribedColumn<CountryRow> = {
  id: "country_name",
  type: "text",
  description: "the country's name in English, as Unicode has it",
  cell: (row) => ENGLISH.of(area(row)?.alpha2 ?? "ZZ") ?? row.profile.country,
};
/** Who says so, when, and in which edition of the dataset. */
export const PROVENANCE: readonly DescribedColumn<CountryRow>[] = [
  {
    id: "source_title",
    type: "text",
    description: "title of the document that says so; its publisher is the ITU",
    cell: ({ profile }) => profile.source.title,
  },
  {
    id: "document_date",
    type: "date",
    description: "when the document says that it was last updated",
    cell: ({ profile }) => profile.source.lastUpdated ?? NOT_GIVEN,
  },
  {
    id: "dataset_version",
    type: "text",
    description: "content hash of this edition of the dataset; cite it",
    cell: ({ dataset }) => dataset.version,
  },
];
