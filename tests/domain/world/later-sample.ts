import { createAnswers, scoreAnswer, statusAnswer } from "../../../src/domain/answers.ts";
import { type Crosswalk, outcomeAnswers } from "../../../src/domain/editions/crosswalk.ts";
import type { ScoreFramework } from "../../../src/domain/editions/edition.ts";
import type { Pairing } from "../../../src/domain/editions/pairing.ts";
import type { Status } from "../../../src/domain/status.ts";
import type { NamedCountry } from "../../../src/domain/world/world-countries.ts";
import { framework } from "../sample.ts";

const INDEX: ScoreFramework = {
  id: "invented-index-2024",
  slug: "invented-2024",
  short: "Invented 2024",
  publisher: "Nobody",
  publisherShort: "Nobody",
  title: "Invented Index 2024",
  years: "2024",
  cells: "score",
  scale: { max: 1, threshold: 0.5, pillar: 20, overall: 100 },
  pillars: [
    { id: "legal", title: "Law", short: "Law" },
    { id: "skill", title: "Skill", short: "Skill" },
  ],
  indicators: [
    { code: "LS1", pillar: "legal", title: "Acts" },
    { code: "LS2", pillar: "legal", title: "Rules" },
    { code: "TS9", pillar: "skill", title: "Training" },
  ],
  source: {
    title: "Invented",
    publisher: "Nobody",
    date: "2024",
    licence: "Terms not confirmed.",
  },
};

const crosswalk: Crosswalk = {
  framework: framework.id,
  indicators: {
    "1.1.1": { [INDEX.id]: { strength: "same", measures: ["LS1"] } },
    "1.1.2": {
      [INDEX.id]: { strength: "near", measures: ["LS2"], caution: "Asks of rules alone" },
    },
  },
};

const reported = (statuses: Record<string, Status>) =>
  framework.indicators.map(({ code }) => statusAnswer(statuses[code] ?? "exists"));
const scored = (...values: number[]) => values.map((value) => scoreAnswer(value, INDEX));

const profiles = createAnswers(
  framework,
  new Map([
    ["AAA", reported({ "1.1.1": "absent", "1.1.2": "absent" })],
    ["BBB", reported({ "1.1.1": "absent", "1.1.2": "absent" })],
    ["DDD", reported({})],
  ]),
);
const scores = createAnswers(
  INDEX,
  new Map([
    ["AAA", scored(0.62, 0.3, 1)],
    ["BBB", scored(0, 0, 0)],
    ["CCC", scored(0, 0.8, 0.4)],
  ]),
);
const later: Pairing = {
  profiles,
  scores,
  crosswalk,
  overall: new Map([
    ["AAA", 50],
    ["BBB", 0],
    ["CCC", 60],
  ]),
};

const country = (code: string): NamedCountry => ({ code, name: code, region: undefined });

/** An invented later edition of three countries, with profiles of two of these countries and of a fourth country. */
export const invented = {
  ...{ later, profiles, scores },
  outcome: outcomeAnswers(profiles, scores, crosswalk),
  countries: ["AAA", "BBB", "CCC"].map(country),
};
