import type { Contact, Finding, Flag, Instrument, Profile } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";

/** What differs between two states of a country's profile, one line a cell: "CHL 1.2.1 status absent → exists". */
export function describeChanges(before: Profile | undefined, after: Profile): string[] {
  if (!before) return [`${after.country} new: ${countByStatus(after)}`];
  return [
    ...describeFields(fieldsOf(before), fieldsOf(after)),
    ...Object.entries(after.indicators).flatMap(([code, finding]) =>
      describeFinding(before.indicators[code], finding).map((line) => `${code} ${line}`),
    ),
    ...describeList("flag", before.flags.map(flagText), after.flags.map(flagText)),
  ].map((line) => `${after.country} ${line}`);
}

/** A figure that no country reaches between two editions: a digit lost or added, or another country's. */
export function describeJump(before: Profile | undefined, after: Profile): string[] {
  const from = before?.background.population?.value;
  const to = after.background.population?.value;
  if (!from || !to || Math.max(from / to, to / from) < 2) return [];
  return [`${after.country} population ${from} → ${to}: is a digit lost or added?`];
}

const countByStatus = ({ indicators }: Profile): string =>
  STATUSES.map((status) => {
    const count = Object.values(indicators).filter((one) => one.status === status).length;
    return count > 0 ? `${count} ${status}` : "";
  })
    .filter(Boolean)
    .join(", ");

const fieldsOf = ({ source, background }: Profile): Record<string, unknown> => ({
  title: source.title,
  publisher: source.publisher,
  date: source.lastUpdated,
  population: background.population?.value ?? background.population?.raw,
  "population source": background.population?.source,
  "population date": background.population?.asOf,
  "internet users": background.internetUsers?.percent ?? background.internetUsers?.raw,
  "internet users source": background.internetUsers?.source,
  "internet users date": background.internetUsers?.asOf,
});

function describeFinding(before: Finding | undefined, after: Finding): string[] {
  return [
    ...describeFields(
      { status: before?.status, also: before?.also?.join(", "), reason: before?.reason },
      { status: after.status, also: after.also?.join(", "), reason: after.reason },
    ),
    ...describeList(
      "instrument",
      (before?.instruments ?? []).map(instrumentText),
      after.instruments.map(instrumentText),
    ),
    ...describeList(
      "contact",
      (before?.contacts ?? []).map(contactText),
      after.contacts.map(contactText),
    ),
    ...describeFields({ reviewed: before?.reviewed }, { reviewed: after.reviewed }),
  ];
}

const describeFields = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.keys(after)
    .filter((key) => before[key] !== after[key])
    .map((key) => `${key} ${before[key] ?? "(none)"} → ${after[key] ?? "(none)"}`);

function describeList(what: string, before: readonly string[], after: readonly string[]): string[] {
  const lines = [
    ...before.filter((one) => !after.includes(one)).map((one) => `${what} − ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `${what} + ${one}`),
  ];
  const isReordered = lines.length === 0 && before.join("\n") !== after.join("\n");
  return isReordered ? [`${what}s in another order`] : lines;
}

const instrumentText = ({ name, kind, url, draft }: Instrument): string =>
  [name, `(${draft ? "draft " : ""}${kind})`, url].filter(Boolean).join(" ");
const contactText = ({ kind, value }: Contact): string => `${value} (${kind})`;
const flagText = ({ code, indicator, raw }: Flag): string =>
  [code, indicator, raw && `"${raw}"`].filter(Boolean).join(" ");
