import * as v from "valibot";
import { CountryCodeSchema } from "./regions.ts";
import { SourceSchema } from "./source.ts";

/** What laws are kept track of. */
export const LAW_FIELDS = ["cybercrime", "privacy", "e-transactions", "consumer"] as const;

export type LawField = (typeof LAW_FIELDS)[number];

/** The fields whose laws answer an indicator of law; none for any other. */
export const lawFieldsOf = (indicator: string): readonly LawField[] => FIELDS_OF[indicator] ?? [];

const FIELDS_OF: Readonly<Record<string, readonly LawField[]>> = {
  "1.1.1": ["cybercrime"],
  "1.1.2": ["privacy", "e-transactions"],
};

const FieldSchema = v.strictObject({
  /** What the source says of the field as a whole; its own word, not ours of a profile. */
  status: v.picklist(["exists", "partial", "absent", "unknown"]),
  laws: v.array(
    v.strictObject({
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
      /** Left out where the source has none, or one that is broken. */
      url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "an http or https address"))),
    }),
  ),
});

/** The laws of one country, by field. */
export const CountryLawsSchema = v.record(v.picklist(LAW_FIELDS), FieldSchema);

/** Shape of `data/laws.json`: laws in force, by country. */
export const LawsSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, CountryLawsSchema),
});

export type Laws = v.InferOutput<typeof LawsSchema>;
export type CountryLaws = v.InferOutput<typeof CountryLawsSchema>;
