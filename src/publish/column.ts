import { LANGUAGES } from "../domain/languages.ts";
import type { Localized } from "../domain/parsing.ts";
import type { Cell } from "../export/table.ts";
import type { Country } from "./input.ts";
import { type Column, type ColumnInfo, type Missing, NONE } from "./table.ts";

/** Creates columns of a type. The first of `missing` stands for an undefined value. */
export const columnOf =
  (type: ColumnInfo["type"]) =>
  <Row>(
    name: string,
    value: (row: Row) => Cell | undefined,
    ...missing: readonly Missing[]
  ): Column<Row> => ({
    ...{ name, type, missing },
    value: (row) => value(row) ?? missing[0] ?? NONE,
  });

export const text = columnOf("string");
export const date = columnOf("date");
export const integer = columnOf("integer");
export const number = columnOf("number");

export const coded = <Row>(
  name: string,
  codes: readonly string[],
  value: (row: Row) => string | undefined,
  ...missing: readonly Missing[]
): Column<Row> => ({ ...text(name, value, ...missing), codes });

/** "yes" or "no"; undefined if the question does not apply. */
export const yesNo = <Row>(
  name: string,
  value: (row: Row) => boolean | undefined,
  ...missing: readonly Missing[]
): Column<Row> => coded(name, ["yes", "no"], (row) => YES_NO.get(value(row)), ...missing);
const YES_NO = new Map<boolean | undefined, string>().set(true, "yes").set(false, "no");

/** A text of the data in each language. */
export const localized = <Row>(
  name: string,
  value: (row: Row) => Localized | undefined,
  ...missing: readonly Missing[]
): Column<Row>[] =>
  LANGUAGES.map((language) => ({
    ...text<Row>(`${name}_${language}`, (row) => value(row)?.[language], ...missing),
    language,
  }));

/** Code and English name of the row's country. */
export const COUNTRY: readonly Column<{ country: Country }>[] = [
  text("country", ({ country }) => country.code),
  text("country_name", ({ country }) => country.name),
];
