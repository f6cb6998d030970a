import { laterScores, type Since } from "../domain/editions/country-file.ts";
import { lawFieldsOf } from "../domain/editions/crosswalk.ts";
import type { Later } from "../domain/editions/later.ts";
import { factsOf, type MeasureFile } from "../domain/measures/measure-file.ts";
import type { Profile } from "../domain/profile.ts";

type SinceIn = (country: string) => Since | undefined;

/** Returns a function that lays out the file of a measure: the facts of every country with a profile or later data. */
export function createMeasureLayout(
  profiles: readonly Profile[],
  later: Later | undefined,
  sinceIn: SinceIn,
) {
  const profileOf = new Map(profiles.map((profile) => [profile.country, profile]));
  const countries = [...profileOf.keys(), ...Object.keys(later?.countries ?? {})];
  return (measure: string): MeasureFile => ({
    measure,
    countries: Object.fromEntries(
      countries.map((country) => {
        const profile = profileOf.get(country);
        const since = layOutLater(measure, later, sinceIn(country));
        return [country, { ...(profile && factsOf(profile, measure)), ...since }];
      }),
    ),
  });
}

/** The scores of a measure's counterparts, and the laws in its fields. */
function layOutLater(measure: string, later: Later | undefined, since: Since | undefined) {
  const scores = Object.fromEntries(
    laterScores({ editions: later?.editions ?? [], since }, measure).flatMap(
      ({ edition: { id }, score }) => (score === undefined ? [] : [[id, score]]),
    ),
  );
  const laws = Object.fromEntries(
    lawFieldsOf(measure).flatMap((field) =>
      since?.laws?.[field] ? [[field, since.laws[field]]] : [],
    ),
  );
  return {
    ...(Object.keys(scores).length > 0 && { scores }),
    ...(Object.keys(laws).length > 0 && { laws }),
  };
}
