import { encodeStatuses } from "../country-index.ts";
import { hasWords } from "../evidence.ts";
import type { Framework } from "../framework.ts";
import type { KeptProfile } from "./kept-profile.ts";
import type { KeptEntries } from "./overlay-kept.ts";

/** Kept profiles as they stand in an index; their paths name no files. */
export const toEntries = (profiles: readonly KeptProfile[], framework: Framework): KeptEntries =>
  Object.fromEntries(
    profiles.map((kept) => {
      const path = `device:${kept.country}:${kept.savedAt}`;
      return [
        kept.country,
        {
          alpha2: kept.alpha2,
          statuses: encodeStatuses(kept.profile, framework),
          profile: path,
          ...(hasWords(kept.evidence) && { evidence: path }),
          kept,
        },
      ];
    }),
  );

/** The profiles that are kept, in the order of their countries' codes. */
export const listKept = (entries: KeptEntries): KeptProfile[] =>
  Object.values(entries)
    .flatMap(({ kept }) => kept ?? [])
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
