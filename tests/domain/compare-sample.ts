import { type Answers, createAnswers, statusAnswer } from "../../src/domain/answers.ts";
import { type Party, type Scope, scopeComparison } from "../../src/domain/compare/comparison.ts";
import type { OverallEdition } from "../../src/domain/editions/later.ts";
import type { Finding } from "../../src/domain/profile.ts";
import type { Backing, Status } from "../../src/domain/status.ts";
import { finding, framework, sampleProfile } from "./sample.ts";

const LETTERS: Record<string, Status> = {
  e: "exists",
  p: "partial",
  a: "absent",
  u: "unknown",
  m: "missing",
  l: "exists",
  y: "exists",
};
const BACKINGS: Record<string, Backing> = { l: "listed", y: "affirmed" };

export function statusOf(letter: string): Status {
  const status = LETTERS[letter];
  if (!status) throw new Error(`no status of ${letter}`);
  return status;
}

/** One letter for each measure. Measures without a letter are absent. */
const fill = (letters: string) => [...letters.padEnd(framework.indicators.length, "a")];

/** Creates a table of invented countries from their letters, by country code. */
export const answersBy = (rows: Readonly<Record<string, string>>): Answers =>
  createAnswers(
    framework,
    new Map(
      Object.entries(rows).map(([code, letters]) => [
        code,
        fill(letters).map((letter) => statusAnswer(statusOf(letter), BACKINGS[letter])),
      ]),
    ),
  );

export const EDITION: OverallEdition = {
  ...{ id: "itu-2014", slug: "gci-2014", years: "2014", max: 34, of: 194 },
  short: "GCI 2014",
  source: { title: "Index", publisher: "ITU", date: "2015", licence: "" },
};

/** An invented country with a letter for each answer, or a group. `named` changes its findings, by measure code. */
export interface Sample {
  code: string;
  letters?: string;
  name?: string;
  /** Letters of each member of a group, by country code. */
  members?: Readonly<Record<string, string>>;
  named?: Readonly<Record<string, Partial<Finding>>>;
  overall?: Party["overall"];
  /** Whether the country has no profile, or its profile has not loaded. */
  isBare?: boolean;
}

/** Compares the samples on the measures of the given pillars, or on all measures. */
export function scopeOf(
  samples: readonly Sample[],
  pillars: readonly string[] = [],
  order?: string,
): Scope {
  const chosen = samples.map(
    ({ code, name = code, letters = "", members, named, overall, isBare }, place) => ({
      code,
      name,
      place,
      members: Object.keys(members ?? { [code]: letters }),
      overall,
      ...(members && { group: { members: Object.keys(members) } }),
      profile: isBare || members ? undefined : profileOf(code, letters, named),
    }),
  );
  const answers = answersBy(
    Object.assign(
      {},
      ...samples.map(({ code, letters, members }) => members ?? { [code]: letters }),
    ),
  );
  return scopeComparison(answers, chosen, {
    pillars,
    order,
    nameOf: String,
    editions: [EDITION],
    language: "en",
  });
}

function profileOf(code: string, letters: string, named: Sample["named"] = {}) {
  const statuses = fill(letters).map(statusOf);
  const findings = framework.indicators.map((indicator, position) => [
    indicator.code,
    finding(statuses[position] ?? "missing", named[indicator.code]),
  ]);
  return sampleProfile(Object.fromEntries(findings), code);
}

export const law = (name: string, draft?: true) => ({
  name,
  kind: "law" as const,
  ...(draft && { draft }),
});
