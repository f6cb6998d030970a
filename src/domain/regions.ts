import * as v from "valibot";

/** The regions that the ITU's development sector works by. */
export const ITU_REGIONS = [
  "africa",
  "americas",
  "arab-states",
  "asia-pacific",
  "cis",
  "europe",
] as const;
export type ItuRegion = (typeof ITU_REGIONS)[number];

/** ISO 3166 alpha-3. */
export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, "an ISO 3166 alpha-3 code"),
);
