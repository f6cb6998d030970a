import {
  type Answer,
  type AnswerClass,
  type Answers,
  createAnswers,
  ROLES,
  scoreAnswer,
} from "./answers.ts";
import type { Counterpart, Crosswalk } from "./crosswalk.ts";
import type { ScoreFramework, WorldScores } from "./edition.ts";
import type { EditionFramework } from "./framework.ts";

/** What of a later edition answers a measure of the profiles; undefined where it was not asked again. */
export function counterpartOf(
  { indicators }: Crosswalk,
  measure: string,
  edition: string,
): (Counterpart & { code: string }) | undefined {
  const counterpart = indicators[measure]?.[edition];
  const code = counterpart?.measures[0];
  return counterpart && code !== undefined ? { ...counterpart, code } : undefined;
}

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

/** What one "no" became; other answers say why they are none. */
export function became(then: Answer, since: Answer): Answer {
  const kind = THEN[ROLES[then.class]] ?? SINCE[since.class];
  if (kind === undefined) return { class: "missing" };
  return since.score === undefined ? { class: kind } : { class: kind, score: since.score };
}

/** Whatever was reported as other than absent. */
const THEN: Readonly<Partial<Record<string, AnswerClass>>> = {
  yes: "reported",
  part: "reported",
  open: "unknown-then",
  unasked: "missing",
};

const SINCE: Readonly<Partial<Record<AnswerClass, AnswerClass>>> = {
  half: "absent-half",
  low: "absent-low",
  zero: "absent-zero",
};
