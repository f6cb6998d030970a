import * as v from "valibot";
import { CountryCodeSchema } from "./areas.ts";
import { PercentSchema } from "./profile.ts";
import { SourceSchema } from "./source.ts";

/** Percent of the population that uses the Internet, by year; years without a figure are left out. */
export const YearsSchema = v.record(
  v.pipe(v.string(), v.regex(/^\d{4}$/, "a year")),
  PercentSchema,
);

/** Shape of `data/internet-users.json`: a series of its own, revised since the profiles; it stands beside their figure, never in its place. */
export const InternetUsersSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, YearsSchema),
});

export type InternetUsers = v.InferOutput<typeof InternetUsersSchema>;
