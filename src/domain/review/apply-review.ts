import type { Framework, Indicator } from "../framework.ts";
import { kindOf } from "../instrument-kinds.ts";
import type { Finding, Flag, Instrument, Profile } from "../profile.ts";
import { isReasonFor, REASONS } from "../status.ts";
import type { FindingCorrection, Named, Review } from "./review.ts";

/** A profile with its review: what was looked at marked as reviewed, corrections put in. Applying it twice changes nothing. */
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
  const names = correction.instruments;
  return {
    status,
    ...(also.length > 0 && { also }),
    reason: correctReason(finding, correction),
    instruments: names
      ? names.map((named) => toInstrument(indicator, named, finding))
      : finding.instruments,
    contacts: correction.contacts ?? finding.contacts,
    reviewed: true,
  };
}

function correctReason(finding: Finding, correction: FindingCorrection): Finding["reason"] {
  const status = correction.status ?? finding.status;
  const reason = correction.reason ?? finding.reason;
  return isReasonFor(status, reason) ? reason : REASONS[status][0];
}

/** What the reader knows of an instrument of this name (address, draft) stays with it. */
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

/** What stands above the sections, put right. */
const applyFigures = ({ source, background }: Profile, review: Review) => {
  const { source: document, background: { population, internetUsers } = {} } = review;
  return {
    source: document
      ? {
          ...source,
          title: document.title ?? source.title,
          lastUpdated: putPart(source.lastUpdated, document.lastUpdated),
        }
      : source,
    background: {
      ...background,
      ...(population && { population: putFigure(background.population, population) }),
      ...(internetUsers && { internetUsers: putUsers(background.internetUsers, internetUsers) }),
    },
  };
};

function putUsers({ percent, ...read }: Background["internetUsers"] = {}, put: Figure) {
  const { value, ...frame } = putFigure({ ...read, value: percent }, put);
  return { percent: value, ...frame };
}

/** What the review has; what was read where the review has nothing, and nothing where the review takes it back with null. */
const putPart = <T>(read: T | null | undefined, put: T | null | undefined): T | undefined =>
  (put === undefined ? read : put) ?? undefined;

/** A figure and what stands around it, as read or as put right: its words where it is no number, its source and its date. */
interface Figure {
  value?: number | null | undefined;
  raw?: string | undefined;
  source?: string | null | undefined;
  asOf?: string | null | undefined;
}

const putFigure = (read: Figure = {}, put: Figure) => ({
  value: putPart(read.value, put.value),
  raw: typeof put.value === "number" ? undefined : (put.raw ?? read.raw),
  source: putPart(read.source, put.source),
  asOf: putPart(read.asOf, put.asOf),
});

/** Doubts of the reader about its own reading: whoever reviews a section settles them. */
const DOUBTS: readonly Flag["code"][] = ["sentence-broken", "heading-partial", "columns-torn"];

/** Flags that the corrections settle go, flags of the review come. */
function correctFlags({ flags, indicators }: Profile, { background, source, flags: put }: Review) {
  const isSettled = ({ code, indicator }: Flag) =>
    (DOUBTS.includes(code) && indicators[indicator ?? ""]?.reviewed === true) ||
    (code === "section-missing" && indicators[indicator ?? ""]?.status !== "missing") ||
    FIGURES.some(([figure, its]) => code === its && isNumber(background?.[figure])) ||
    (code === "date-unreadable" && typeof source?.lastUpdated === "string");
  const kept = flags.filter((flag) => !isSettled(flag));
  const missing = Object.entries(indicators)
    .filter(([, { status }]) => status === "missing")
    .map(([indicator]): Flag => ({ code: "section-missing", indicator }));
  const unreadable = FIGURES.flatMap(([figure, code]): Flag[] => {
    const put = background?.[figure];
    return put?.raw === undefined || isNumber(put) ? [] : [{ code, raw: put.raw }];
  });
  const seen = (put ?? []).map(({ why: _why, ...flag }): Flag => flag);
  const added = [...unreadable, ...missing, ...seen].filter(
    (flag) => !kept.some((one) => one.code === flag.code && one.indicator === flag.indicator),
  );
  return kept.length === flags.length && added.length === 0 ? flags : [...kept, ...added];
}

/** Each figure, and the flag that says that it cannot be read. */
const FIGURES = [
  ["population", "population-unreadable"],
  ["internetUsers", "internet-users-unreadable"],
] as const;

const isNumber = (put: { value?: unknown } | undefined): boolean => typeof put?.value === "number";
