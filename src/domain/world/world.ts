import type { CountryStatuses } from "../compare/comparison.ts";
import type { Status } from "../status.ts";

/** Coverage of one country: what is surely in place, and what may be, as counts of indicators. */
export interface CoverageRange {
  certain: number;
  /** With everything that is not known or has no section. */
  possible: number;
}

/** How many indicators are surely in place, and how many may be. */
export function computeCoverageRange(statuses: readonly Status[]): CoverageRange {
  let certain = 0;
  let open = 0;
  for (const status of statuses) {
    if (status === "exists") certain += 1;
    else if (status === "unknown" || status === "missing") open += 1;
  }
  return { certain, possible: certain + open };
}

/** The countries by name, or by coverage: its certain end first, then its possible one; what ties goes by name. */
export function orderCountries<T extends CountryStatuses & { name: string }>(
  countries: readonly T[],
  order: "name" | "coverage",
  language: string,
): T[] {
  const { compare } = new Intl.Collator(language);
  const named = countries.toSorted((a, b) => compare(a.name, b.name));
  if (order === "name") return named;
  const ranges = new Map(named.map(({ code, statuses }) => [code, computeCoverageRange(statuses)]));
  const of = ({ code }: T) => ranges.get(code) ?? { certain: 0, possible: 0 };
  return named.toSorted((a, b) => of(b).certain - of(a).certain || of(b).possible - of(a).possible);
}
