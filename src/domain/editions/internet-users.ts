import * as v from "valibot";
import { CountryCodeSchema, matching } from "../parsing.ts";
import { PercentSchema } from "../profile.ts";
import { SourceSchema } from "./source.ts";

/** Percent of the population that uses the internet, by year. Years without a figure are omitted. */
export const YearsSchema = v.record(matching(/^\d{4}$/, "a year"), PercentSchema);

/** Schema of `data/internet-users.json`: a later, revised series, shown beside the figure from the profile. */
export const InternetUsersSchema = v.strictObject({
  source: SourceSchema,
  countries: v.record(CountryCodeSchema, YearsSchema),
});
