import { foldText } from "../filter.ts";
import type { Framework } from "../framework.ts";
import type { Finding, Profile } from "../profile.ts";

/** Codes of the indicators for which two profiles differ in status or names. Ignores case and accents in names. */
export const findDifferences = ({ indicators }: Framework, here: Profile, there: Profile) =>
  indicators
    .map(({ code }) => code)
    .filter((code) => {
      const [own, other] = [here.indicators[code], there.indicators[code]];
      return own && other && compareFindings(own, other);
    });

/** Undefined if status and names are equal. `status` is the status of `there`, if it differs. */
export function compareFindings(here: Finding, there: Finding) {
  const onlyThere = without(namesOf(there), namesOf(here));
  const onlyHere = without(namesOf(here), namesOf(there));
  const status = there.status === here.status ? undefined : there.status;
  if (!status && onlyThere.length === 0 && onlyHere.length === 0) return undefined;
  return { status, onlyThere, onlyHere };
}

export const namesOf = ({ instruments }: Finding) => instruments.map(({ name }) => name);

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(foldText));
  return names.filter((name) => !known.has(foldText(name)));
}
