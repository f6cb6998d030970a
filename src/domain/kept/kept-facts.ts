import { type Areas, backgroundOf } from "../areas.ts";
import type { CountryIndex } from "../country-index.ts";
import { keptCountries } from "./kept-entries.ts";

/** Replaces facts about areas with facts from the profiles kept on this device. */
export const withKeptFacts = (areas: Areas, index: CountryIndex): Areas => ({
  ...areas,
  ...Object.fromEntries(
    keptCountries(index).flatMap(([code, { kept }]) => {
      const area = areas[code];
      return area && kept ? [[code, { ...area, ...backgroundOf(kept.profile) }]] : [];
    }),
  ),
});
