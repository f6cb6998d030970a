import * as v from "valibot";
import { LocalizedSchema, matching } from "../parsing.ts";
import { DateSchema } from "../profile.ts";

/** The source of figures or titles. Every view that shows them cites it. */
export const SourceSchema = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  url: v.optional(matching(/^https:\/\//, "an https address")),
  /** Publication date; a year or a month if no more is known. */
  date: DateSchema,
  /** Terms of reuse, as far as they are known. */
  licence: LocalizedSchema,
});

export type Source = v.InferOutput<typeof SourceSchema>;
