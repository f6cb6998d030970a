import type { Finding, Profile } from "../../../src/domain/profile.ts";
import type { FindingCorrection, Named, Review } from "../../../src/domain/review/review.ts";
import { REASONS, type Reason, type Status } from "../../../src/domain/status.ts";
import type { GoldFinding, GoldProfile } from "../accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { judgeNames } from "./judged-names.ts";
import { isAboutLists, isBuiltInStages } from "./rule.ts";
import { inOrder, writeCorrection } from "./write-correction.ts";

const AUTHOR = "Cyberwellness Atlas";

/** Creates a review from the answers. Corrects only differences, and keeps manual corrections. */
export function compareAnswers(
  profile: Profile,
  answers: GoldProfile,
  last: Review | undefined,
  shipped?: Profile,
): Review {
  const byHand = last?.corrections.filter(({ keep }) => keep) ?? [];
  const compared = Object.entries(profile.indicators).flatMap(([code, finding]) => {
    const answer = answers.indicators[code];
    if (byHand.some(({ indicator }) => indicator === code) || !answer) return [];
    const before = last?.corrections.find(({ indicator }) => indicator === code);
    return correct(code, finding, answer, before, shipped?.indicators[code]) ?? [];
  });
  const background = compareBackground(profile, answers, last);
  const source = compareSource(profile, answers, last);
  return {
    country: profile.country,
    by: last?.by ?? AUTHOR,
    reviewed: "all",
    corrections: [...byHand, ...compared].sort((a, b) => (a.indicator < b.indicator ? -1 : 1)),
    ...(background && { background }),
    ...(source && { source }),
    ...(last?.flags && { flags: last.flags }),
  };
}

/** Lists sections in which the reader no longer finds the same names. The correction keeps the earlier names. */
export const listNewNames = ({ country, corrections }: Review, last: Review | undefined) =>
  corrections
    .filter(({ indicator, instruments }) => instruments && !NAMED_INDICATORS.includes(indicator))
    .filter(({ indicator }) => !last?.corrections.some((one) => one.indicator === indicator))
    .map(({ indicator, why }) => `${country} ${indicator} now has a different reading: ${why}`);

/** The correction of an indicator, if any. */
function correct(
  code: string,
  finding: Finding,
  answer: GoldFinding,
  last: FindingCorrection | undefined,
  shipped: Finding | undefined,
): FindingCorrection | undefined {
  const { status } = answer;
  const judged = judgeNames(code, finding, answer, last, shipped);
  const names = judged?.names;
  const reason =
    finding.status === status
      ? reasonByNames(code, finding, names)
      : reasonFor(code, finding, status, names);
  const wanted = {
    status,
    reason,
    also: alsoOf(finding, answer),
    names: judged?.isRead ? undefined : names,
    contacts: last?.contacts,
  };
  return writeCorrection(code, finding, wanted, last);
}

/** Other statuses from the answers, and from the reader if its status is right. */
function alsoOf(finding: Finding, answer: GoldFinding): Status[] {
  const read = finding.status === answer.status ? (finding.also ?? []) : [];
  const others = new Set<Status>([...read, ...answer.also]);
  return inOrder([...others]).filter((status) => status !== answer.status);
}

/** Returns a reason for a status that differs from the reader's. */
function reasonFor(
  code: string,
  finding: Finding,
  status: Status,
  names?: readonly Named[],
): Reason {
  if (status === "exists" && isAboutLists(code)) return "listed";
  if (status === "exists") return names && names.length > 0 ? "named" : "affirmed";
  if (status === "partial" && finding.status === "exists" && !isBuiltInStages(code))
    return "limited";
  if (status === "absent" && finding.status === "partial") return "related-only";
  // If the section had words such as "no information", the reader's status would also be `unknown`.
  if (status === "unknown") return "no-usable-words";
  return REASONS[status][0];
}

/** Returns the reader's reason, unless it contradicts the presence or absence of names. */
function reasonByNames(
  code: string,
  { status, reason }: Finding,
  names?: readonly Named[],
): Reason {
  if (status !== "exists" || isAboutLists(code) || !names) return reason;
  if (names.length > 0) return reason === "affirmed" ? "named" : reason;
  return reason === "named" ? "affirmed" : reason;
}

function compareBackground(
  { background: { population, internetUsers } }: Profile,
  answers: GoldProfile,
  last: Review | undefined,
): Review["background"] {
  const why = "codebook: figures are taken as the document writes them";
  const persons = answers.population ?? undefined;
  const percent = answers.internetUsersPercent ?? undefined;
  const correction = {
    ...(persons !== population?.value && { population: { value: persons ?? null, why } }),
    ...(percent !== internetUsers?.percent && { internetUsers: { value: percent ?? null, why } }),
    ...(last?.background?.population?.keep && { population: last.background.population }),
    ...(last?.background?.internetUsers?.keep && { internetUsers: last.background.internetUsers }),
  };
  return Object.keys(correction).length > 0 ? correction : undefined;
}

function compareSource(
  { source }: Profile,
  answers: GoldProfile,
  last: Review | undefined,
): Review["source"] {
  if (last?.source?.keep) return last.source;
  const lastUpdated = answers.lastUpdated || undefined;
  if (lastUpdated === source.lastUpdated) return undefined;
  return {
    lastUpdated: lastUpdated ?? null,
    why: "codebook: the date that the document ends with",
  };
}
