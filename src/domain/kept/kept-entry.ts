import { type CountryEntry, encodeStatuses } from "../country-index.ts";
import type { Framework } from "../framework.ts";
import { hasWords } from "../words.ts";
import type { KeptProfile } from "./kept-profile.ts";

/** The place in the index of a profile that is kept on this device; its paths name no files. */
export function toKeptEntry(kept: KeptProfile, framework: Framework): CountryEntry {
  const path = `device:${kept.country}:${kept.savedAt}`;
  return {
    alpha2: kept.alpha2,
    statuses: encodeStatuses(kept.profile, framework),
    profile: path,
    ...(hasWords(kept.evidence) && { evidence: path }),
    kept,
  };
}
