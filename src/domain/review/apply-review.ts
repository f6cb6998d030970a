import { findingAnswer } from "../answers.ts";
import type { Framework, Indicator } from "../framework.ts";
import { kindOf } from "../instrument-kinds.ts";
import type { Finding, Flag, Instrument, Profile } from "../profile.ts";
import { isReasonFor, REASONS } from "../status.ts";
import type { Named, Review } from "./review.ts";

/** Applies the corrections and marks reviewed sections. Idempotent. */
export function applyReview(
  profile: Profile,
  review: Review | undefined,
  framework: Framework,
): Profile {
  if (!review) return profile;
  const indicators = Object.fromEntries(
    Object.entries(profile.indicators).map(([code, finding]) => [
      code,
      correctFinding(code, finding, review, framework),
    ]),
  );
  return {
    ...profile,
    ...applyFigures(profile, review),
    indicators,
    flags: correctFlags({ ...profile, indicators }, review),
  };
}

function correctFinding(code: string, finding: Finding, review: Review, framework: Framework) {
  const indicator = framework.indicators.find((one) => one.code === code);
  const correction = review.corrections.find(({ indicator }) => indicator === code);
  if (!correction) {
    const reviewed = review.reviewed === "all" || review.reviewed.includes(code);
    return reviewed === finding.reviewed ? finding : { ...finding, reviewed };
  }
  const status = correction.status ?? finding.status;
  const also = (correction.also ?? finding.also ?? []).filter((other) => other !== status);
  const reason = correction.reason ?? finding.reason;
  const names = correction.instruments;
  const corrected: Finding = {
    status,
    ...(also.length > 0 && { also }),
    reason: isReasonFor(status, reason) ? reason : REASONS[status][0],
    instruments: names
      ? names.map((named) => toInstrument(indicator, named, finding))
      : finding.instruments,
    contacts: correction.contacts ?? finding.contacts,
    reviewed: true,
  };
  return { ...corrected, reason: findingAnswer(corrected).backing ?? corrected.reason };
}

/** Keeps the link of an instrument with the same name, and its kind and draft status unless they are corrected. */
function toInstrument(
  indicator: Indicator | undefined,
  named: Named,
  { instruments }: Finding,
): Instrument {
  const { name, kind, draft }: Exclude<Named, string> =
    typeof named === "string" ? { name: named } : named;
  const read: Instrument = instruments.find((one) => one.name === name) ?? {
    name,
    kind: kindOf(indicator?.answer, name),
  };
  const { draft: isDraft = false, ...rest } = read;
  return { ...rest, ...(kind && { kind }), ...((draft ?? isDraft) && { draft: true }) };
}

type Background = Profile["background"];

const applyFigures = ({ source, background }: Profile, review: Review) => {
  const { source: document, background: { population, internetUsers } = {} } = review;
  return {
    source: document
      ? {
          ...source,
          title: document.title ?? source.title,
          lastUpdated: correctPart(source.lastUpdated, document.lastUpdated),
        }
      : source,
    background: {
      ...background,
      ...(population && { population: correctFigure(background.population, population) }),
      ...(internetUsers && {
        internetUsers: correctUsers(background.internetUsers, internetUsers),
      }),
    },
  };
};

function correctUsers({ percent, ...read }: Background["internetUsers"] = {}, correction: Figure) {
  const { value, ...rest } = correctFigure({ ...read, value: percent }, correction);
  return { percent: value, ...rest };
}

/** In a correction, `null` removes the value and `undefined` keeps it. */
const correctPart = <T>(read: T | null | undefined, part: T | null | undefined): T | undefined =>
  (part === undefined ? read : part) ?? undefined;

type Figure = Partial<NonNullable<NonNullable<Review["background"]>["population"]>>;

const correctFigure = (read: Figure = {}, correction: Figure) => ({
  value: correctPart(read.value, correction.value),
  raw: typeof correction.value === "number" ? undefined : (correction.raw ?? read.raw),
  source: correctPart(read.source, correction.source),
  asOf: correctPart(read.asOf, correction.asOf),
});

/** Flags for an uncertain reading. Reviewing the section removes them. */
const DOUBTS: readonly Flag["code"][] = ["sentence-broken", "heading-partial", "columns-torn"];

function correctFlags({ flags, indicators }: Profile, review: Review) {
  const { background, source } = review;
  const isSettled = ({ code, indicator, raw }: Flag) =>
    (DOUBTS.includes(code) && indicators[indicator ?? ""]?.reviewed === true) ||
    (code === "section-missing" && indicators[indicator ?? ""]?.status !== "missing") ||
    FIGURES.some(([figure, flag]) => code === flag && isNumber(background?.[figure])) ||
    FIGURES.some(([figure, flag]) => code === flag && (background?.[figure]?.raw ?? raw) !== raw) ||
    (code === "date-unreadable" && typeof source?.lastUpdated === "string");
  const kept = flags.filter((flag) => !isSettled(flag));
  const missing = Object.entries(indicators)
    .filter(([, { status }]) => status === "missing")
    .map(([indicator]): Flag => ({ code: "section-missing", indicator }));
  const unreadable = FIGURES.flatMap(([figure, code]): Flag[] => {
    const correction = background?.[figure];
    const isUnreadable = correction?.raw !== undefined && !isNumber(correction);
    return isUnreadable ? [{ code, raw: correction.raw }] : [];
  });
  const own = (review.flags ?? []).map(({ why: _why, ...flag }): Flag => flag);
  const added = [...unreadable, ...missing, ...own].filter(
    (flag) => !kept.some((one) => one.code === flag.code && one.indicator === flag.indicator),
  );
  return kept.length === flags.length && added.length === 0 ? flags : [...kept, ...added];
}

const FIGURES = [
  ["population", "population-unreadable"],
  ["internetUsers", "internet-users-unreadable"],
] as const;

const isNumber = (figure: Figure | undefined): boolean => typeof figure?.value === "number";
