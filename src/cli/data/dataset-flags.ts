import type { Flag, Profile } from "../../domain/profile.ts";

/** How many people live in an area, roughly, by its alpha-3 code: good for seeing a digit lost or added, and for nothing else. */
export type Populations = Readonly<Record<string, number>>;

/** Up to here a figure is nearer to the people of its area than to ten times as many, or to a tenth of them. */
const FAR = Math.sqrt(10);

/** Flags that only the whole dataset can show, made anew each time: a figure is its country's own, and of the size of its country. */
export function flagDataset(profiles: readonly Profile[], populations: Populations): Profile[] {
  const isFar = ({ country, background }: Profile): boolean => {
    const value = background.population?.value;
    const people = populations[country];
    return value !== undefined && people !== undefined && ratio(value, people) > FAR;
  };
  return profiles.map((profile) => {
    const own = profile.flags.filter(({ code }) => code !== "population-shared");
    const others = sharersOf(profile, profiles);
    const flag = isFar(profile)
      ? (sharedBy(others) ?? OFF_BY_TEN)
      : // Where the figure fits here and not there, it was copied there.
        sharedBy(others.some(isFar) ? [] : others);
    const isNew = flag && !own.some(({ code }) => code === flag.code);
    return { ...profile, flags: isNew ? [...own, flag] : own };
  });
}

/** A profile as it was before the dataset was looked at; what a person flagged comes back with the review. */
export const withoutDatasetFlags = (profile: Profile): Profile => ({
  ...profile,
  flags: profile.flags.filter(({ code }) => code !== OFF_BY_TEN.code),
});

const OFF_BY_TEN: Flag = { code: "population-off-by-ten" };

const sharedBy = (others: readonly Profile[]): Flag | undefined =>
  others.length > 0
    ? { code: "population-shared", raw: others.map(({ country }) => country).join(", ") }
    : undefined;

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

function sharersOf({ country, background }: Profile, profiles: readonly Profile[]): Profile[] {
  const value = background.population?.value;
  if (value === undefined) return [];
  return profiles
    .filter((other) => other.country !== country && other.background.population?.value === value)
    .sort((a, b) => (a.country < b.country ? -1 : 1));
}
