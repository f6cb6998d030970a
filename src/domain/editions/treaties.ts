import * as v from "valibot";
import { CountryCodeSchema, InvalidDataError, parseWith } from "../parsing.ts";
import { TreatyRecordSchema } from "./country-file.ts";
import { SourceSchema } from "./source.ts";

/** The treaties that measure 2.2 asks about: the Convention on the Rights of the Child, and its Optional Protocol on the sale of children. */
export const TREATIES = ["convention", "protocol"] as const;
export type Treaty = (typeof TREATIES)[number];

const TableSchema = v.record(CountryCodeSchema, TreatyRecordSchema);

/** Schema of `data/treaties.json`. `source.date` is the date of the register; `partySince` is later. */
export const TreatiesSchema = v.strictObject({
  source: SourceSchema,
  convention: TableSchema,
  protocol: TableSchema,
});

export type Treaties = v.InferOutput<typeof TreatiesSchema>;

/** Parses `data/treaties.json`; throws `InvalidDataError`, also for a date on the wrong side of the register's. */
export function parseTreaties(input: unknown, file: string): Treaties {
  const treaties = parseWith(TreatiesSchema, input, file);
  const { date } = treaties.source;
  const issues = TREATIES.flatMap((treaty) =>
    Object.entries(treaties[treaty]).flatMap(([country, { signed, party, partySince }]) => {
      const path = `${treaty}.${country}`;
      const isLate = [signed, party].some((day) => day !== undefined && day > date);
      const isEarly = partySince !== undefined && partySince < date.slice(0, 4);
      return [
        ...(isLate ? [{ path, expected: `expected dates up to ${date}` }] : []),
        ...(isEarly || (party && partySince)
          ? [{ path, expected: `expected partySince after ${date}, without party` }]
          : []),
      ];
    }),
  );
  if (issues.length > 0) throw new InvalidDataError(file, issues);
  return treaties;
}

/** A country's entries in the register; undefined if it has none. */
export function treatiesOf(all: Treaties, country: string) {
  const { [country]: convention } = all.convention;
  const { [country]: protocol } = all.protocol;
  if (!convention && !protocol) return undefined;
  return { ...(convention && { convention }), ...(protocol && { protocol }) };
}
