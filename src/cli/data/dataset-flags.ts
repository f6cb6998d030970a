import type { Flag, Profile } from "../../domain/profile.ts";

/** Approximate populations by alpha-3 code, for plausibility checks only. */
type Populations = Readonly<Record<string, number>>;

/** Adds the flags for shared population figures, figures off by a factor of ten, and figures that are more recent than the document. */
export function addDatasetFlags(profiles: readonly Profile[], populations: Populations): Profile[] {
  const isFar = ({ country, background }: Profile): boolean => {
    const value = background.population?.value;
    const people = populations[country];
    // If the figure differs by more than half an order of magnitude, it is closer to ten times or a tenth of the population.
    return (
      value !== undefined && people !== undefined && Math.abs(Math.log10(value / people)) > 0.5
    );
  };
  return profiles.map((profile) => {
    const others = profiles.filter((other) => isSharing(profile, other));
    // If a shared figure is implausible for some of the countries, only those are flagged.
    const isShared = others.length > 0 && (isFar(profile) || !others.some(isFar));
    const found = [
      isFar(profile) ? OFF_BY_TEN : [],
      isShared ? sharedBy(others) : [],
      isBeforeFigures(profile) ? BEFORE_FIGURES : [],
    ].flat();
    const isStated = (one: Flag) => profile.flags.some(({ code }) => code === one.code);
    return { ...profile, flags: [...profile.flags, ...found.filter((one) => !isStated(one))] };
  });
}

/** Removes the flags that are recomputed. Applying a review restores those that the review lists. */
export const withoutDatasetFlags = (profile: Profile): Profile => ({
  ...profile,
  flags: profile.flags.filter(({ code }) => !COMPUTED.includes(code)),
});

const OFF_BY_TEN: Flag = { code: "population-off-by-ten" };
const BEFORE_FIGURES: Flag = { code: "date-before-figures" };
const COMPUTED = ["population-shared", OFF_BY_TEN.code, BEFORE_FIGURES.code];

/** Compares dates at the precision of the less precise date. */
const isBeforeFigures = ({ source: { lastUpdated = "9999" }, background }: Profile): boolean =>
  [background.population, background.internetUsers].some(
    ({ asOf = "" } = {}) => lastUpdated.slice(0, asOf.length) < asOf.slice(0, lastUpdated.length),
  );

const sharedBy = (others: readonly Profile[]): Flag => ({
  code: "population-shared",
  raw: others.map(({ country }) => country).join(", "),
});

const isSharing = ({ country, background: { population } }: Profile, other: Profile): boolean =>
  other.country !== country &&
  population?.value !== undefined &&
  other.background.population?.value === population.value;
