import type { Contact, Flag, Instrument, Profile } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";

export interface Change {
  field: string;
  /** Description of the change, such as "CHL 1.2.1 status absent → exists". */
  line: string;
}

export function listChanges(before: Profile | undefined, after: Profile): Change[] {
  const { country } = after;
  if (!before)
    return [{ field: "new country", line: `${country} new country: ${countByStatus(after)}` }];
  const previous = new Map(factsOf(before).map(({ where, fact }) => [where, fact]));
  return factsOf(after).flatMap(({ where, field, fact }) =>
    compare(previous.get(where), fact, where).map((line) => ({ field, line })),
  );
}

/** Counts changes by field, most frequent first, such as "3 changes: 2 status, 1 instrument". */
export function countChanges(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  for (const { field } of changes) counts.set(field, (counts.get(field) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([field, count]) => `${count} ${field}`);
  const total = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  return parts.length > 0 ? `${total}: ${parts.join(", ")}` : total;
}

/** Warns if a population at least doubles or halves. The new figure is probably a typo or another country's figure. */
export function findJump(before: Profile | undefined, after: Profile): string[] {
  const from = before?.background.population?.value;
  const to = after.background.population?.value;
  if (!from || !to || Math.max(from / to, to / from) < 2) return [];
  return [`${after.country} population ${from} → ${to}: is a digit lost or added?`];
}

function countByStatus({ indicators }: Profile): string {
  const statuses = Object.values(indicators).map(({ status }) => status);
  return STATUSES.filter((status) => statuses.includes(status))
    .map((status) => `${statuses.filter((one) => one === status).length} ${status}`)
    .join(", ");
}

type Fact = string | number | boolean | undefined | readonly string[];

/** Lists the facts of a profile by cell and field, such as "CHL 1.2.1 status". */
const factsOf = ({ country, source, background, indicators, flags }: Profile) => [
  ...fields(country, {
    title: source.title,
    publisher: source.publisher,
    date: source.lastUpdated,
    population: background.population?.value ?? background.population?.raw,
    "population source": background.population?.source,
    "population date": background.population?.asOf,
    "internet users": background.internetUsers?.percent ?? background.internetUsers?.raw,
    "internet users source": background.internetUsers?.source,
    "internet users date": background.internetUsers?.asOf,
  }),
  ...Object.entries(indicators).flatMap(([code, finding]) =>
    fields(`${country} ${code}`, {
      status: finding.status,
      also: finding.also?.join(", "),
      reason: finding.reason,
      instrument: finding.instruments.map(instrumentText),
      contact: finding.contacts.map(contactText),
      reviewed: finding.reviewed,
    }),
  ),
  ...fields(country, { flag: flags.map(flagText) }),
];

const fields = (cell: string, facts: Readonly<Record<string, Fact>>) =>
  Object.entries(facts).map(([field, fact]) => ({ where: `${cell} ${field}`, field, fact }));

function compare(before: Fact, after: Fact, where: string): string[] {
  if (typeof after !== "object" || typeof before !== "object")
    return before === after ? [] : [`${where} ${before ?? "(none)"} → ${after ?? "(none)"}`];
  const lines = [
    ...before.filter((one) => !after.includes(one)).map((one) => `${where} − ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `${where} + ${one}`),
  ];
  const isReordered = lines.length === 0 && before.join("\n") !== after.join("\n");
  return isReordered ? [`${where}s in another order`] : lines;
}

const instrumentText = ({ name, kind, url, draft }: Instrument): string =>
  [name, `(${draft ? "draft " : ""}${kind})`, url].filter(Boolean).join(" ");
const contactText = ({ kind, value }: Contact): string => `${value} (${kind})`;
const flagText = ({ code, indicator, raw }: Flag): string =>
  [code, indicator, raw && `"${raw}"`].filter(Boolean).join(" ");
