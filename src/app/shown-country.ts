import { type CountryEntry, encodeStatuses } from "../domain/country-index.ts";
import type { KeptProfile } from "../keep/kept-profile.ts";
import { framework } from "./framework.ts";

/** The country that is looked at, by code, name and place in the index. */
export interface ShownCountry {
  /** ISO 3166 alpha-3. */
  code: string;
  /** In the language of the page. */
  name: string;
  entry: CountryEntry;
  /** The profile itself, where it is one kept on this device; its entry then names no files. */
  kept?: KeptProfile | undefined;
}

/** A kept profile's place in the list of countries. */
export const keptEntry = ({ alpha2, profile }: KeptProfile): CountryEntry => ({
  alpha2,
  statuses: encodeStatuses(profile, framework),
  profile: "",
});
