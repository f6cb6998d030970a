import { type Areas, backgroundOf } from "../areas.ts";
import type { CountryIndex } from "../country-index.ts";
import { keptCountries } from "./kept-entries.ts";

/** The areas with the facts of the profiles kept on this device in place of the published ones. */
export const withKeptFacts = (areas: Areas, index: CountryIndex): Areas => ({
  ...areas,
  ...Object.fromEntries(
    keptCountries(index).flatMap(([code, { kept }]) => {
      const area = areas[code];
      return area && kept ? [[code, { ...area, ...backgroundOf(kept.profile) }]] : [];
    }),
  ),
});
