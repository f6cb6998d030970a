import * as v from "valibot";
import { CountryCodeSchema, matching, text } from "../parsing.ts";
import { SourceSchema } from "./source.ts";

export const LAW_FIELDS = ["cybercrime", "privacy", "e-transactions", "consumer"] as const;

export type LawField = (typeof LAW_FIELDS)[number];

export const LawSchema = v.strictObject({
  title: text(300),
  /** Omitted if the link in the source is missing or broken. */
  url: v.optional(matching(/^https?:\/\/\S+$/, "an http or https address")),
  /** Set if the title describes a draft or a bill. */
  draft: v.optional(v.literal(true)),
});

export type Law = v.InferOutput<typeof LawSchema>;

const FieldSchema = v.strictObject({
  /** UNCTAD's assessment of the whole field, unrelated to the status in a profile. */
  status: v.picklist(["exists", "partial", "absent", "unknown"]),
  laws: v.array(LawSchema),
});

/** One country's laws by field. */
export const CountryLawsSchema = v.record(v.picklist(LAW_FIELDS), FieldSchema);

/** Schema of `data/laws.json`. */
export const LawsSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, CountryLawsSchema),
});

export type CountryLaws = v.InferOutput<typeof CountryLawsSchema>;
