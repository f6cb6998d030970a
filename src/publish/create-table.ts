import * as v from "valibot";
import { CONTINENTS, SUBREGIONS } from "../domain/areas.ts";
import { LAW_FIELDS } from "../domain/editions/laws.ts";
import { TREATIES } from "../domain/editions/register.ts";
import { LANGUAGES } from "../domain/languages.ts";
import { parseWith } from "../domain/parsing.ts";
import { FLAG_CODES } from "../domain/profile.ts";
import { NONE_CODE } from "../domain/releases/changes.ts";
import { ITU_REGIONS } from "../domain/selection.ts";
import { ALL_REASONS, INSTRUMENT_KINDS, REASONS, STATUSES } from "../domain/status.ts";
import type { Cell } from "../export/table.ts";
import type { PublicationInput } from "./input.ts";
import { type InEachLanguage, translate } from "./messages.ts";
import { type ColumnInfo, listCell, MISSING, type PublishedTable } from "./table.ts";
import COLUMNS from "./tables/columns.json" with { type: "json" };

/** Lists of codes by their name in `columns.json`. The codes of pillars are in the data. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  backing: REASONS.exists,
  reason: ALL_REASONS,
  flag: FLAG_CODES,
  kind: INSTRUMENT_KINDS,
  itu_region: ITU_REGIONS,
  m49_subregion: SUBREGIONS,
  continent: Object.keys(CONTINENTS),
  field: LAW_FIELDS,
  treaty: TREATIES,
};

const ColumnSchema = v.strictObject({
  name: v.string(),
  type: v.optional(v.picklist(["string", "integer", "number", "date", "list"]), "string"),
  codes: v.optional(v.union([v.string(), v.array(v.string())])),
  words: v.exactOptional(v.string()),
  missing: v.exactOptional(v.array(v.picklist(MISSING))),
  /** Repeats the column for each later edition or language. */
  each: v.optional(v.picklist(["edition", "language"])),
});
const TableSchema = v.strictObject({ key: v.array(v.string()), columns: v.array(ColumnSchema) });
const TABLES: Readonly<Record<string, unknown>> = COLUMNS;

/** Values by column. An undefined value becomes the first of the column's `missing` codes, or `NONE_CODE`. */
export type Row = Readonly<Record<string, Cell | boolean | readonly string[] | undefined>>;

/** Creates a table from its rows and its columns in `columns.json`. */
export function createTable(
  input: PublicationInput,
  name: string,
  rows: readonly Row[],
): PublishedTable {
  const { key, columns } = parseWith(TableSchema, TABLES[name], `${name} in columns.json`);
  const all = columns.flatMap((column) => expandColumn(column, input));
  return {
    ...{ name, key, columns: all },
    rows: rows.map((row) => all.map((column) => toCell(row[column.name], column))),
  };
}

function toCell(value: Row[string], { missing = [] }: ColumnInfo): Cell {
  if (value === undefined) return missing[0] ?? NONE_CODE;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? listCell(value) : value;
}

function expandColumn(
  { each, codes, ...info }: v.InferOutput<typeof ColumnSchema>,
  { framework, editions, later }: PublicationInput,
): ColumnInfo[] {
  const { name } = info;
  if (codes === "pillar") {
    const pillars = [framework, ...(later?.editions ?? [])].flatMap((one) => one.pillars);
    // If editions name a pillar differently, the first title is used.
    const titles = Object.fromEntries(
      pillars.toReversed().map(({ id, title }) => [id, translate(title)]),
    );
    return [{ ...info, codes: Object.keys(titles).toReversed(), titles }];
  }
  const known = typeof codes === "string" ? CODES[codes] : codes;
  const own = { ...info, ...(known && { codes: known }) };
  if (each === "edition")
    return editions.map(({ slug: edition }) => ({
      ...{ ...own, edition, name: editionColumn(edition, name), meaning: `edition_${name}` },
    }));
  if (each === "language")
    return LANGUAGES.map((language) => ({
      ...{ ...own, language, name: `${name}_${language}`, meaning: `${name}_language` },
    }));
  return [own];
}

/** For example, "gci_2024_score". */
export const editionColumn = (slug: string, name: string) => `${slug.replaceAll("-", "_")}_${name}`;

/** The cells for a text, one per language. */
export function localized(name: string, text: string | InEachLanguage | undefined): Row {
  const texts = typeof text === "string" ? translate(text) : text;
  return Object.fromEntries(
    LANGUAGES.map((language) => [`${name}_${language}`, texts?.[language]]),
  );
}
