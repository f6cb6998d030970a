import * as v from "valibot";
import { CountryCodeSchema, matching } from "../parsing.ts";
import { DateSchema } from "../profile.ts";
import { SourceSchema } from "./source.ts";

const RecordSchema = v.strictObject({
  signed: v.optional(DateSchema),
  /** Date of ratification or accession, no later than the date of the register. */
  party: v.optional(DateSchema),
  /** Year of a ratification or accession after the date of the register. */
  partySince: v.optional(matching(/^\d{4}$/, "a year: YYYY")),
});

/** A country's entries for the Convention on the Rights of the Child and its Optional Protocol on the sale of children. */
export const CountryTreatiesSchema = v.strictObject({
  convention: v.optional(RecordSchema),
  protocol: v.optional(RecordSchema),
});

/** Schema of `data/treaties.json`. The date of the source is the date of the register. */
export const TreatiesSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, CountryTreatiesSchema),
});

export type CountryTreaties = v.InferOutput<typeof CountryTreatiesSchema>;
