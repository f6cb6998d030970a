import type { Answers } from "../answers.ts";
import type { Crosswalk } from "../crosswalk.ts";
import type { ScoreFramework } from "../edition.ts";
import type { Localized } from "../text.ts";

/** What a world by a later edition rests on, beside its table. */
export interface LaterEdition {
  framework: ScoreFramework;
  crosswalk: Crosswalk;
  /** What the countries' profiles report. */
  profiles: Answers;
  /** What each country scores overall. */
  overall: ReadonlyMap<string, number>;
}

/** The indicator whose drawer tells of a measure of a table: itself, or the first that it answers; undefined where none is. */
export function indicatorOf(
  measure: string,
  { cells }: Pick<Answers["framework"], "cells">,
  later: LaterEdition | undefined,
): string | undefined {
  if (!later || cells !== "score") return measure;
  const { crosswalk, framework, profiles } = later;
  return profiles.measures.find((code) =>
    crosswalk.indicators[code]?.[framework.id]?.measures.includes(measure),
  );
}

/** What to bear in mind where the later measure asks only nearly the same; undefined where it asks the same. */
export function cautionOf(
  indicator: string,
  { crosswalk, framework }: LaterEdition,
): Localized | undefined {
  const counterpart = crosswalk.indicators[indicator]?.[framework.id];
  return counterpart?.strength === "near" ? counterpart.caution : undefined;
}
