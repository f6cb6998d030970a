import {
  type Answer,
  type Answers,
  createAnswers,
  scoreAnswer,
  statusAnswer,
} from "../../../src/domain/answers.ts";
import type { Status } from "../../../src/domain/status.ts";
import type { CountryFacts } from "../../../src/domain/world/country-facts.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import { framework } from "../sample.ts";

export const NO_FACTS: CountryFacts = {
  editions: [],
  factOf: () => undefined,
  overall: undefined,
};

/** An invented country. The answer to an omitted measure is "absent". */
export interface Invented {
  name: string;
  region?: NamedCountry["region"];
  answers?: Record<string, Status | Answer>;
}

const codeOf = (name: string) => name.slice(0, 3).toUpperCase();

/** Invented countries with the table of their answers. */
export const inventWorld = (countries: readonly Invented[]) => ({
  countries: countries.map(({ name, region }) => ({ code: codeOf(name), name, region })),
  answers: createAnswers(
    framework,
    new Map(
      countries.map(({ name, answers = {} }) => [
        codeOf(name),
        framework.indicators.map(({ code }): Answer => {
          const given = answers[code] ?? "absent";
          return typeof given === "string" ? statusAnswer(given) : given;
        }),
      ]),
    ),
  ),
});

const measure = (code: string, pillar: string, title: string) => ({
  ...{ code, pillar, title: title },
  question: `Is there ${title}?`,
  subject: title,
  answer: { kind: "programme" as const },
});

/** An invented second framework: three measures with scores from 0 to 1. */
export const SCORED = {
  ...framework,
  id: "invented-scores",
  title: "Invented Index",
  cells: "score" as const,
  scale: { max: 1, threshold: 0.5 },
  pillars: [
    { id: "law", title: "Law", short: "Law" },
    { id: "skill", title: "Skill", short: "Skill" },
  ],
  indicators: [
    measure("1.1", "law", "Acts"),
    measure("1.2", "law", "Rules"),
    measure("2.1", "skill", "Training"),
  ],
};

/** Scores of five countries. A missing score is undefined. */
const SCORES: readonly [name: string, scores: readonly (number | undefined)[]][] = [
  ["Aland", [1, 0.5, 0]],
  ["Beland", [0.62, 0.2, 0]],
  ["Celand", [0.9, undefined, 0.4]],
  ["Deland", [0, 0, 0]],
  ["Eland", [0.3, 0.7, 1]],
];

export const scoredCountries: NamedCountry[] = SCORES.map(([name]) => ({
  code: codeOf(name),
  name,
  region: undefined,
}));

export const scoredAnswers: Answers = createAnswers(
  SCORED,
  new Map(
    SCORES.map(([name, scores]) => [
      codeOf(name),
      scores.map((score) => scoreAnswer(score, SCORED)),
    ]),
  ),
);
