import type { Passage } from "../../../src/domain/evidence.ts";
import type { Framework } from "../../../src/domain/framework.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import type { Status } from "../../../src/domain/status.ts";
import { parseDate } from "../../../src/reader/background.ts";
import type { ReadResult } from "../../../src/reader/read-profile.ts";
import type { GoldFinding, GoldProfile } from "./corpus.ts";
import { matchNames, type NameMatch } from "./match-names.ts";

/** Indicators with names in the answers. */
export const NAMED_INDICATORS = ["1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.3.3", "2.1"];

/** The reading of one indicator and its judged answer. */
export interface Cell {
  country: string;
  code: string;
  status: Status;
  gold: GoldFinding;
  names: NameMatch | undefined;
  /** Comparison of the names read with the published names. Only for indicators without names in the answers. */
  reviewed: NameMatch | undefined;
  /** The text that determined the status. */
  deciding: string;
  /** The text of the section. */
  words: string;
}

export interface Figure {
  country: string;
  field: string;
  found: string;
  expected: string;
}

const decidingWords = ({ blocks, decided }: Passage): string =>
  decided ? (blocks[decided.block]?.text.slice(decided.start, decided.end) ?? "") : "";

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

/** Accepts the judged status and the other defensible statuses. */
export const isRight = ({ status, gold }: Cell): boolean =>
  status === gold.status || gold.also.includes(status);
