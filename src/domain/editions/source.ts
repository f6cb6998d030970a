import * as v from "valibot";
import { LocalizedSchema, matching } from "../parsing.ts";
import { DateSchema } from "../profile.ts";

/** The source of data such as scores or laws. Views cite it wherever they show the data. */
export const SourceSchema = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  url: v.optional(matching(/^https:\/\//, "an https address")),
  /** Publication date, or only its year or month if the day is not known. */
  date: DateSchema,
  /** The known terms of reuse. */
  licence: LocalizedSchema,
});

export type Source = v.InferOutput<typeof SourceSchema>;
