import { type Areas, backgroundOf } from "../areas.ts";
import type { CountryIndex } from "../country-index.ts";
import { keptCountries } from "./kept-entries.ts";

/** Clears facts that a kept profile lacks, so that published ones do not remain. */
const NO_FACTS = { dated: undefined, population: undefined, internetUsers: undefined };

/** Replaces facts of areas with those of the profiles kept on this device. */
export const withKeptFacts = (areas: Areas, index: CountryIndex): Areas => ({
  ...areas,
  ...Object.fromEntries(
    keptCountries(index).flatMap(([code, { kept }]) => {
      const area = areas[code];
      return area && kept ? [[code, { ...area, ...NO_FACTS, ...backgroundOf(kept.profile) }]] : [];
    }),
  ),
});
