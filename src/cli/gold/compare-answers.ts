import type { Finding, Instrument, Profile } from "../../domain/profile.ts";
import type { FindingCorrection, Named, Review } from "../../domain/review.ts";
import { REASONS, type Reason, STATUSES, type Status } from "../../domain/status.ts";
import type { GoldFinding, GoldProfile } from "../accuracy/corpus.ts";
import { NAMED_INDICATORS } from "../accuracy/score.ts";
import { type NamedFact, nameAsFact } from "./name-as-fact.ts";
import { isAboutLists, isBuilt, RULE_FOR_ALSO, RULE_FOR_NAMES, ruleForStatus } from "./rule.ts";

const AUTHOR = "Cyberwellness Atlas";

/** A country's review by its answers: only where reader and answers differ is there a correction; those made by hand stay. */
export function compareAnswers(
  profile: Profile,
  answers: GoldProfile,
  last: Review | undefined,
): Review {
  const byHand = last?.corrections.filter(({ keep }) => keep) ?? [];
  const compared = Object.entries(profile.indicators).flatMap(([code, finding]) => {
    const answer = answers.indicators[code];
    if (byHand.some(({ indicator }) => indicator === code) || !answer) return [];
    return correct(code, finding, answer) ?? [];
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

/** What has to be put right in one indicator; undefined where nothing has. */
function correct(
  code: string,
  finding: Finding,
  answer: GoldFinding,
): FindingCorrection | undefined {
  const { status } = answer;
  const isRight = finding.status === status;
  const also = alsoOf(finding, answer);
  const names = NAMED_INDICATORS.includes(code) ? answer.names.map(nameAsFact) : undefined;
  const sameAlso = (finding.also ?? []).join() === also.join();
  const sameNames = !names || isSame(names, finding.instruments);
  const reason = isRight
    ? reasonByNames(code, finding, names)
    : reasonFor(code, finding, status, names);
  if (isRight && sameAlso && sameNames && reason === finding.reason) return undefined;
  const why = [
    ...(isRight ? [] : [ruleForStatus(code, finding.status, status)]),
    ...(isRight && !sameAlso ? [RULE_FOR_ALSO] : []),
    ...(isRight && sameAlso && sameNames ? [RULE_FOR_NAMES] : []),
    ...(sameNames ? [] : [RULE_FOR_NAMES]),
  ];
  return {
    indicator: code,
    ...(!isRight && { status }),
    ...(reason !== finding.reason && { reason }),
    ...(!sameAlso && { also }),
    ...(!sameNames && names && { instruments: names.map(asNamed) }),
    why: why.join("; "),
  };
}

/** The other readings of reader and answers; a status that the reader has wrong is none. */
function alsoOf(finding: Finding, answer: GoldFinding): Status[] {
  const read = finding.status === answer.status ? (finding.also ?? []) : [];
  const others = new Set<Status>([...read, ...answer.also]);
  return STATUSES.filter((status) => status !== answer.status && others.has(status));
}

/** The first reason that fits, with what the indicator tells. */
function reasonFor(
  code: string,
  finding: Finding,
  status: Status,
  names?: readonly NamedFact[],
): Reason {
  if (status === "exists" && isAboutLists(code)) return "listed";
  if (status === "exists") return names && names.length > 0 ? "named" : "affirmed";
  if (status === "partial" && finding.status === "exists" && !isBuilt(code)) return "limited";
  if (status === "absent" && finding.status === "partial") return "related-only";
  if (status === "unknown" && code === "1.4.3") return "number-not-known";
  return REASONS[status][0];
}

/** The reader's reason, unless what is in place is named and the reader saw no name, or the other way round. */
function reasonByNames(
  code: string,
  { status, reason }: Finding,
  names?: readonly NamedFact[],
): Reason {
  if (status !== "exists" || isAboutLists(code) || !names) return reason;
  if (names.length > 0) return reason === "affirmed" ? "named" : reason;
  return reason === "named" ? "affirmed" : reason;
}

/** The same names in the same order, and all drafts known as such. */
const isSame = (names: readonly NamedFact[], read: readonly Instrument[]): boolean =>
  names.length === read.length &&
  names.every(({ name, draft }, at) => read[at]?.name === name && (!draft || read[at]?.draft));

const asNamed = ({ name, draft }: NamedFact): Named => (draft ? { name, draft } : name);

function compareBackground(
  { background: { population, internetUsers } }: Profile,
  answers: GoldProfile,
  last: Review | undefined,
): Review["background"] {
  const why = "codebook: figures are taken as the document writes them";
  const persons = answers.population ?? undefined;
  const percent = answers.internetUsersPercent ?? undefined;
  const put = {
    ...(persons !== population?.value && { population: { value: persons ?? null, why } }),
    ...(percent !== internetUsers?.percent && { internetUsers: { value: percent ?? null, why } }),
    ...(last?.background?.population?.keep && { population: last.background.population }),
    ...(last?.background?.internetUsers?.keep && { internetUsers: last.background.internetUsers }),
  };
  return Object.keys(put).length > 0 ? put : undefined;
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
