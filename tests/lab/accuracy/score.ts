import type { Passage } from "../../../src/domain/evidence.ts";
import type { Framework } from "../../../src/domain/framework.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { Status } from "../../../src/domain/status.ts";
import { parseDate } from "../../../src/reader/background.ts";
import type { ReadResult } from "../../../src/reader/read-profile.ts";
import type { GoldFinding, GoldProfile } from "./corpus.ts";
import { matchNames, type NameMatch } from "./match-names.ts";

/** Indicators whose names the gold answers hold. */
export const NAMED_INDICATORS = ["1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.3.3", "2.1"];

/** One indicator of one document: what was read beside what a careful reader makes of it. */
export interface Cell {
  country: string;
  code: string;
  status: Status;
  gold: GoldFinding;
  names: NameMatch | undefined;
  /** On the other indicators: the names read beside those that a person found, as they are shipped. */
  reviewed: NameMatch | undefined;
  /** The words that decided the status. */
  deciding: string;
  /** The section's own words, that the names were taken from. */
  words: string;
}

/** One background figure or date. */
export interface Figure {
  country: string;
  field: string;
  found: string;
  expected: string;
}

/** The words that decided, as text. */
const decidingWords = ({ blocks, decided }: Passage): string =>
  decided ? (blocks[decided.block]?.text.slice(decided.start, decided.end) ?? "") : "";

/** Compares every indicator of one document. */
export const scoreCells = (
  framework: Framework,
  country: string,
  { profile, evidence }: ReadResult,
  gold: GoldProfile,
  shipped?: Profile,
): Cell[] =>
  framework.indicators.flatMap(({ code }) => {
    const answer = gold.indicators[code];
    if (!answer) return [];
    const finding = profile?.indicators[code];
    const passage = evidence?.indicators[code];
    const found = finding?.instruments.map(({ name }) => name) ?? [];
    const isJudged = NAMED_INDICATORS.includes(code);
    const agreed = shipped?.indicators[code]?.instruments.map(({ name }) => name);
    return {
      country,
      code,
      status: finding?.status ?? "missing",
      gold: answer,
      names: isJudged ? matchNames(found, answer.names) : undefined,
      reviewed: agreed && !isJudged ? matchNames(found, agreed) : undefined,
      deciding: passage ? decidingWords(passage) : "",
      words: passage?.blocks.map(({ text }) => text).join(" / ") ?? "",
    };
  });

/** Compares the figures and dates of one document. */
export function scoreFigures(
  country: string,
  { profile }: ReadResult,
  gold: GoldProfile,
): Figure[] {
  const { population, internetUsers } = profile?.background ?? {};
  const figure = (field: string, found: unknown, expected: unknown): Figure => ({
    country,
    field,
    found: String(found ?? ""),
    expected: String(expected ?? ""),
  });
  return [
    figure("population", population?.value, gold.population),
    figure("population date", population?.asOf, parseDate(gold.populationSource ?? "")),
    figure("internet users", internetUsers?.percent, gold.internetUsersPercent),
    figure("internet users date", internetUsers?.asOf, parseDate(gold.internetUsersSource ?? "")),
    figure("last updated", profile?.source.lastUpdated, gold.lastUpdated),
  ];
}

/** The gold status, or another reading that gold calls defensible. */
export const isRight = ({ status, gold }: Cell): boolean =>
  status === gold.status || gold.also.includes(status);
