import type { Finding, Flag, Instrument, InstrumentKind, Profile } from "../profile.ts";
import { REASONS } from "../status.ts";
import { type FindingCorrection, isReasonFor, type Named, type Review } from "./review.ts";

/** What an instrument is where the review only names it: what its indicator asks for. */
const KIND_OF_INDICATOR: Readonly<Record<string, InstrumentKind>> = {
  "1.1.1": "law",
  "1.1.2": "law",
  "1.2.1": "team",
  "1.3.1": "strategy",
  "1.3.3": "agency",
  "1.5.4": "programme",
  "2.1": "law",
  "2.2": "treaty",
};

/** A profile with its review: what was looked at marked as reviewed, corrections put in. Applying it twice changes nothing. */
export function applyReview(profile: Profile, review: Review | undefined): Profile {
  if (!review) return profile;
  const indicators = Object.fromEntries(
    Object.entries(profile.indicators).map(([code, finding]) => [
      code,
      correctFinding(code, finding, review),
    ]),
  );
  return {
    ...profile,
    source: correctSource(profile.source, review),
    background: correctBackground(profile.background, review),
    indicators,
    flags: correctFlags({ ...profile, indicators }, review),
  };
}

function correctFinding(code: string, finding: Finding, review: Review): Finding {
  const correction = review.corrections.find(({ indicator }) => indicator === code);
  if (!correction) {
    const reviewed = review.reviewed === "all" || review.reviewed.includes(code);
    return reviewed === finding.reviewed ? finding : { ...finding, reviewed };
  }
  const { also: alsoRead, ...read } = finding;
  const status = correction.status ?? finding.status;
  const also = (correction.also ?? alsoRead ?? []).filter((other) => other !== status);
  const names = correction.instruments;
  return {
    status,
    ...(also.length > 0 && { also }),
    reason: correctReason(finding, correction),
    instruments: names ? names.map((named) => instrument(code, named, finding)) : read.instruments,
    contacts: read.contacts,
    reviewed: true,
  };
}

function correctReason(finding: Finding, correction: FindingCorrection): Finding["reason"] {
  const status = correction.status ?? finding.status;
  const reason = correction.reason ?? finding.reason;
  return isReasonFor(status, reason) ? reason : REASONS[status][0];
}

/** What the reader knows of an instrument of this name (address, draft) stays with it. */
function instrument(code: string, named: Named, { instruments }: Finding): Instrument {
  const { name, kind, draft }: Exclude<Named, string> =
    typeof named === "string" ? { name: named } : named;
  const read = instruments.find((one) => one.name === name) ?? { name, kind: kindOf(code, name) };
  const { draft: isDraft = false, ...rest } = read;
  return { ...rest, ...(kind && { kind }), ...((draft ?? isDraft) && { draft: true }) };
}

/** A team is one wherever it is named. */
const kindOf = (code: string, name: string): InstrumentKind =>
  /C[EIS]+RT\b/i.test(name) && !code.startsWith("1.1")
    ? "team"
    : (KIND_OF_INDICATOR[code] ?? "agency");

function correctSource(source: Profile["source"], { source: put }: Review): Profile["source"] {
  if (!put) return source;
  const { lastUpdated: read, ...rest } = source;
  const lastUpdated = put.lastUpdated === undefined ? read : put.lastUpdated;
  return {
    ...rest,
    ...(put.title !== undefined && { title: put.title }),
    ...(lastUpdated && { lastUpdated }),
  };
}

type Background = Profile["background"];
type PutBackground = NonNullable<Review["background"]>;

function correctBackground(read: Background, { background: put }: Review): Background {
  if (!put) return read;
  const population = correctPopulation(read.population, put.population);
  const internetUsers = correctInternetUsers(read.internetUsers, put.internetUsers);
  return { ...(population && { population }), ...(internetUsers && { internetUsers }) };
}

function correctPopulation(read: Background["population"], put: PutBackground["population"]) {
  if (!put) return read;
  const value = putPart(read?.value, put.value);
  return { ...(value !== undefined && { value }), ...putFrame(read, put) };
}

function correctInternetUsers(
  read: Background["internetUsers"],
  put: PutBackground["internetUsers"],
) {
  if (!put) return read;
  const percent = putPart(read?.percent, put.value);
  return { ...(percent !== undefined && { percent }), ...putFrame(read, put) };
}

/** What the review has; what was read where the review has nothing, and nothing where the review takes it back with null. */
const putPart = <T>(read: T | undefined, put: T | null | undefined): T | undefined =>
  put === undefined ? read : (put ?? undefined);

/** What stands around a figure: its words where it is no number, its source and its date. */
function putFrame(
  read: { raw?: string | undefined; source?: string | undefined; asOf?: string | undefined } = {},
  put: { source?: string | null | undefined; asOf?: string | null | undefined },
) {
  const { raw } = read;
  const source = putPart(read.source, put.source);
  const asOf = putPart(read.asOf, put.asOf);
  return {
    ...(raw !== undefined && { raw }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Doubts of the reader about its own reading: whoever reviews a section settles them. */
const DOUBTS: ReadonlySet<Flag["code"]> = new Set([
  "sentence-broken",
  "heading-partial",
  "columns-torn",
]);

/** Flags that the corrections settle go, flags of the review come. */
function correctFlags(
  { flags, indicators }: Profile,
  { background, source, flags: put }: Review,
): Flag[] {
  const isSettled = ({ code, indicator }: Flag) =>
    (DOUBTS.has(code) && indicators[indicator ?? ""]?.reviewed === true) ||
    (code === "section-missing" && indicators[indicator ?? ""]?.status !== "missing") ||
    (code === "population-unreadable" && typeof background?.population?.value === "number") ||
    (code === "internet-users-unreadable" &&
      typeof background?.internetUsers?.value === "number") ||
    (code === "date-unreadable" && typeof source?.lastUpdated === "string");
  const kept = flags.filter((flag) => !isSettled(flag));
  const missing = Object.entries(indicators)
    .filter(([, { status }]) => status === "missing")
    .map(([indicator]): Flag => ({ code: "section-missing", indicator }));
  const seen = (put ?? []).map(({ why: _why, ...flag }): Flag => flag);
  const added = [...missing, ...seen].filter((flag) => !kept.some((one) => isSameFlag(one, flag)));
  return kept.length === flags.length && added.length === 0 ? flags : [...kept, ...added];
}

const isSameFlag = (a: Flag, b: Flag) => a.code === b.code && a.indicator === b.indicator;
