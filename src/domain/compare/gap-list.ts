import type { Indicator } from "../framework.ts";
import type { Status } from "../status.ts";
import { type ComparedCountry, type Comparison, findingOf } from "./compared.ts";
import { computeGaps } from "./comparison.ts";

/** A country that has a measure in place, with the instruments that its profile names for it. */
export interface Model {
  country: ComparedCountry;
  /** Names; none where the profile names nothing, or is not here. */
  through: readonly string[];
}

/** A measure that the first country surely lacks or has in part, and by whom it could learn. */
export interface GapEntry {
  indicator: Indicator;
  status: Status;
  models: readonly Model[];
  /** Others of whom it is not known whether they have it. */
  notKnown: readonly ComparedCountry[];
}

/** What the first country lacks, and what cannot be told. */
export interface GapList {
  gaps: readonly GapEntry[];
  /** Measures of which it is not known whether the first country has them: no gap is counted there. */
  notCounted: readonly Indicator[];
  /** Measures that it lacks, and that none of the others surely has either. */
  lackedByAll: readonly Indicator[];
}

/** The measures that the first country lacks and others have; instruments that are only drafts are no models. */
export function computeGapList({ framework, countries }: Comparison): GapList {
  const [first, ...others] = countries;
  if (!first) return { gaps: [], notCounted: [], lackedByAll: [] };
  const found = computeGaps(framework, first, others);
  const gaps = found.map(({ indicator, status, models }) => {
    const position = framework.indicators.indexOf(indicator);
    return {
      indicator,
      status,
      models: others
        .filter(({ code }) => models.includes(code))
        .map((country) => ({ country, through: namesOf(country, indicator.code) })),
      notKnown: others.filter(({ statuses }) => isOpen(statuses[position])),
    };
  });
  return {
    gaps,
    notCounted: framework.indicators.filter((_, position) => isOpen(first.statuses[position])),
    lackedByAll: framework.indicators.filter(
      (indicator, position) =>
        first.statuses[position] === "absent" && !found.some((gap) => gap.indicator === indicator),
    ),
  };
}

const isOpen = (status: Status | undefined) => status === "unknown" || status === "missing";

const namesOf = (country: ComparedCountry, code: string): string[] =>
  (findingOf(country, code)?.instruments ?? [])
    .filter(({ draft }) => !draft)
    .map(({ name }) => name);
