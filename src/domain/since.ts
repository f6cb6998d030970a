import { type Answer, scoreAnswer, statusAnswer } from "./answers.ts";
import { became, counterpartOf } from "./became.ts";
import type { ScoreFramework } from "./edition.ts";
import type { Localized, Measure } from "./framework.ts";
import type { Editions, Since } from "./later.ts";
import type { Row } from "./scorecard.ts";

/** What one later edition says on an indicator of the profiles. */
export interface LaterScore {
  edition: ScoreFramework;
  /** What answers it there, how nearly, and what else does; undefined where it was not asked again. */
  asked: { measure: Measure; others: readonly Measure[]; isNear: boolean } | undefined;
  caution: Localized | undefined;
  /** Undefined where the edition does not have the country, or did not ask. */
  score: number | undefined;
}

/** A country's scores of one edition by the code of a measure; undefined where the edition does not have the country. */
export function scoreOf(since: Since | undefined, edition: ScoreFramework, code: string) {
  const at = edition.indicators.findIndex((measure) => measure.code === code);
  return since?.scores[edition.id]?.measures[at];
}

/** What each later edition says on an indicator, in their order. */
export const laterScores = (
  { editions, crosswalk }: Pick<Editions, "editions" | "crosswalk">,
  since: Since | undefined,
  indicator: string,
): LaterScore[] =>
  editions.map((edition) => {
    const counterpart = counterpartOf(crosswalk, indicator, edition.id);
    const [measure, ...others] = (counterpart?.measures ?? []).flatMap(
      (code) => edition.indicators.find((one) => one.code === code) ?? [],
    );
    return {
      edition,
      asked: measure && { measure, others, isNear: counterpart?.strength === "near" },
      caution: crosswalk.indicators[indicator]?.[edition.id]?.caution,
      score: measure && scoreOf(since, edition, measure.code),
    };
  });

/** What became of a row's answer by the last edition; undefined where it was not asked again, or there is no score. */
export function becameOfRow(
  editions: Pick<Editions, "editions" | "crosswalk">,
  since: Since | undefined,
  { indicator, finding }: Row,
): Answer | undefined {
  const last = laterScores(editions, since, indicator.code).at(-1);
  if (!last?.asked || last.score === undefined) return undefined;
  return became(statusAnswer(finding.status), scoreAnswer(last.score, last.edition));
}

/** The last year of a series and its figure. */
export function lastYear(
  years: Readonly<Record<string, number>> | undefined,
): { year: string; value: number } | undefined {
  const [year, value] =
    Object.entries(years ?? {})
      .toSorted()
      .at(-1) ?? [];
  return year === undefined || value === undefined ? undefined : { year, value };
}

/** The edition that an address names: "gci-2024". */
export const editionOf = (
  editions: readonly ScoreFramework[],
  chosen: string | undefined,
): ScoreFramework | undefined => editions.find(({ id }) => id === `itu-${chosen}`);

/** What an address calls an edition. */
export const nameInAddress = ({ id }: ScoreFramework): string => id.replace(/^itu-/, "");
