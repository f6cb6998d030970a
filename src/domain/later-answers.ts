import { type Answers, createAnswers, scoreAnswer } from "./answers.ts";
import { became, counterpartOf } from "./became.ts";
import type { Crosswalk } from "./crosswalk.ts";
import type { ScoreFramework, WorldScores } from "./edition.ts";
import type { EditionFramework } from "./framework.ts";

/** The scores of an edition as a table like any other. */
export const scoreAnswers = (
  framework: ScoreFramework,
  scores: WorldScores,
): Answers<ScoreFramework> =>
  createAnswers(
    framework,
    new Map(
      [...scores].map(([country, { measures }]) => [
        country,
        framework.indicators.map(({ code }) => scoreAnswer(measures[code], framework)),
      ]),
    ),
  );

/**
 * What became of each "no": the countries that both have a profile and a score, by the measures that were asked again.
 * Two facts beside each other, by two questionnaires: no score becomes a status here.
 */
export function becameAnswers(
  profiles: Answers,
  scores: Answers,
  crosswalk: Crosswalk,
): Answers<EditionFramework> {
  const { framework } = profiles;
  const asked = framework.indicators.flatMap((measure) => {
    const counterpart = counterpartOf(crosswalk, measure.code, scores.framework.id);
    return counterpart ? [{ measure, later: counterpart.code }] : [];
  });
  const edition: EditionFramework = {
    ...framework,
    id: `${framework.id} ${scores.framework.id}`,
    cells: "became",
    scale: scores.framework.scale,
    indicators: asked.map(({ measure }) => measure),
  };
  const countries = profiles.countries.filter((country) => scores.has(country));
  return createAnswers(
    edition,
    new Map(
      countries.map((country) => [
        country,
        asked.map(({ measure, later }) =>
          became(profiles.cell(country, measure.code), scores.cell(country, later)),
        ),
      ]),
    ),
  );
}
