import type { Contact, Finding, Flag, Instrument, Profile } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";

/** One thing that differs between two states of a country's profile. */
export interface Change {
  /** What sort of thing it is: "status", "instrument", "new country". */
  field: string;
  /** All of it on one line: "CHL 1.2.1 status absent → exists". */
  line: string;
}

/** What differs between two states of a country's profile, cell by cell. */
export function listChanges(before: Profile | undefined, after: Profile): Change[] {
  const { country } = after;
  if (!before)
    return [{ field: "new country", line: `${country} new country: ${countByStatus(after)}` }];
  return [
    ...changedFields(country, fieldsOf(before), fieldsOf(after)),
    ...Object.entries(after.indicators).flatMap(([code, finding]) =>
      changedFinding(`${country} ${code}`, before.indicators[code], finding),
    ),
    ...changedList(`${country} flag`, before.flags.map(flagText), after.flags.map(flagText)),
  ];
}

/** "3 changes: 2 status, 1 instrument", most frequent first. */
export function countChanges(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { field } of changes) counts.set(field, (counts.get(field) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => `${count} ${field}`);
  const total = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  return parts.length > 0 ? `${total}: ${parts.join(", ")}` : total;
}

/** A change that no country's population makes between two editions: a digit lost or added, or another country's figure. */
export function findJump(before: Profile | undefined, after: Profile): string[] {
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

function changedFinding(cell: string, before: Finding | undefined, after: Finding): Change[] {
  const names = (finding: Finding | undefined) => finding?.instruments.map(instrumentText) ?? [];
  const contacts = (finding: Finding | undefined) => finding?.contacts.map(contactText) ?? [];
  return [
    ...changedFields(
      cell,
      { status: before?.status, also: before?.also?.join(", "), reason: before?.reason },
      { status: after.status, also: after.also?.join(", "), reason: after.reason },
    ),
    ...changedList(`${cell} instrument`, names(before), names(after)),
    ...changedList(`${cell} contact`, contacts(before), contacts(after)),
    ...changedFields(cell, { reviewed: before?.reviewed }, { reviewed: after.reviewed }),
  ];
}

const changedFields = (
  where: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Change[] =>
  Object.keys(after)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      line: `${where} ${field} ${before[field] ?? "(none)"} → ${after[field] ?? "(none)"}`,
    }));

function changedList(where: string, before: readonly string[], after: readonly string[]): Change[] {
  const field = where.slice(where.lastIndexOf(" ") + 1);
  const lines = [
    ...before.filter((one) => !after.includes(one)).map((one) => `${where} − ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `${where} + ${one}`),
  ];
  const isReordered = lines.length === 0 && before.join("\n") !== after.join("\n");
  return (isReordered ? [`${where}s in another order`] : lines).map((line) => ({ field, line }));
}

const instrumentText = ({ name, kind, url, draft }: Instrument): string =>
  [name, `(${draft ? "draft " : ""}${kind})`, url].filter(Boolean).join(" ");
const contactText = ({ kind, value }: Contact): string => `${value} (${kind})`;
const flagText = ({ code, indicator, raw }: Flag): string =>
  [code, indicator, raw && `"${raw}"`].filter(Boolean).join(" ");
