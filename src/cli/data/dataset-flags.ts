import type { Flag, Profile } from "../../domain/profile.ts";

/** Flags that only the whole dataset can show; made anew each time. */
const DATASET_FLAGS: readonly Flag["code"][] = ["population-shared"];

/** A country's figure is its own: of two documents with one population one copied the other, and neither says which. */
export function flagDataset(profiles: readonly Profile[]): Profile[] {
  return profiles.map((profile) => {
    const own = profile.flags.filter(({ code }) => !DATASET_FLAGS.includes(code));
    const others = sharersOf(profile, profiles);
    const shared: Flag = { code: "population-shared", raw: others.join(", ") };
    return { ...profile, flags: others.length > 0 ? [...own, shared] : own };
  });
}

function sharersOf({ country, background }: Profile, profiles: readonly Profile[]): string[] {
  const value = background.population?.value;
  if (value === undefined) return [];
  return profiles
    .filter((other) => other.country !== country && other.background.population?.value === value)
    .map((other) => other.country)
    .sort();
}
