import * as v from "valibot";
import { DateSchema } from "./profile.ts";
import { LocalizedSchema } from "./text.ts";

/** Where figures or titles come from, for the line that every view of them carries. */
export const SourceSchema = v.strictObject({
  title: v.string(),
  publisher: v.string(),
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//, "an https address"))),
  /** Of what it says, as precise as it is known. */
  date: DateSchema,
  /** What is known of its terms. */
  licence: LocalizedSchema,
});

/** Where figures or titles come from, and what is known of their terms. */
export type Source = v.InferOutput<typeof SourceSchema>;
