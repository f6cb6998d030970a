import { framework } from "../../dataset/framework.ts";
import { answersOf, type CountryEntry } from "../../domain/country-index.ts";
import type { Profile } from "../../domain/profile.ts";
import { groupByNeed } from "../../domain/review/draft.ts";

/** Separates the sections of a document that need a check from the rest. `entry` is the country in the published index. */
export function sectionsByNeed(read: Profile, entry: CountryEntry | undefined) {
  const { country } = read;
  const answers = entry && answersOf(framework, { countries: { [country]: entry } });
  return groupByNeed(framework, read, (code) => answers?.cell(country, code).class);
}
