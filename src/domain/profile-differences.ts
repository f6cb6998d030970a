import type { Framework } from "./framework.ts";
import type { Profile } from "./profile.ts";
import type { Status } from "./status.ts";
import { foldText } from "./text.ts";

/** How one indicator of a profile differs from what another profile of the country says. */
export interface Difference {
  /** The other's status, where it is another one. */
  status?: Status;
  /** Names that only the other has. */
  onlyThere: readonly string[];
  /** Names that only this one has. */
  onlyHere: readonly string[];
}

/** Where two profiles of a country differ, by the indicator's code; names are compared without regard to case and accents. */
export function computeDifferences(
  { indicators }: Framework,
  here: Profile,
  there: Profile,
): ReadonlyMap<string, Difference> {
  const differences = new Map<string, Difference>();
  for (const { code } of indicators) {
    const status = there.indicators[code]?.status ?? "missing";
    const names = { here: namesOf(here, code), there: namesOf(there, code) };
    const difference: Difference = {
      ...(status !== (here.indicators[code]?.status ?? "missing") && { status }),
      onlyThere: without(names.there, names.here),
      onlyHere: without(names.here, names.there),
    };
    const { onlyThere, onlyHere } = difference;
    if (difference.status || onlyThere.length > 0 || onlyHere.length > 0)
      differences.set(code, difference);
  }
  return differences;
}

const namesOf = ({ indicators }: Profile, code: string): string[] =>
  indicators[code]?.instruments.map(({ name }) => name) ?? [];

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(foldText));
  return names.filter((name) => !known.has(foldText(name)));
}
