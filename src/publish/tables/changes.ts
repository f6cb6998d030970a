import { changesSince } from "../../domain/releases/changes.ts";
import type { PublicationInput } from "../input.ts";
import { recordedCells } from "../releases/recorded-cells.ts";
import { createTable, MISSING, type PublishedTable, toObjects } from "../table.ts";
import { cellsTable } from "./cells.ts";

const COLUMNS = ["release", "country", "measure", "column", "before", "now"] as const;

/** The changes of each release since the one before, newest first, after those that no release has yet. */
export function changesTable(input: PublicationInput): PublishedTable {
  const released = input.releases.map((one) => [one.version, recordedCells(one, input)] as const);
  const isReleased = input.version === released[0]?.[0];
  const states = isReleased ? released : [[input.version, cellsTable(input)] as const, ...released];
  const rows = states.flatMap(([release, cells], at) => {
    const [, previous] = states[at + 1] ?? [];
    const changes = previous ? changesSince(toObjects(previous), toObjects(cells)) : [];
    return changes.map((change) => ({ release, ...change }));
  });
  const columns = COLUMNS.map((name) => ({
    ...{ name, type: "string" as const },
    missing: MISSING.filter((token) => rows.some((row) => row[name] === token)),
    value: (row: (typeof rows)[number]) => row[name],
  }));
  return createTable({ name: "changes", key: COLUMNS.slice(0, 4) }, columns, rows);
}

/** Number of cells that changed in a release. */
export function countChanged(changes: PublishedTable, release: string): number {
  const rows = changes.rows.filter(([own]) => own === release);
  return new Set(rows.map(([, country, measure]) => `${country} ${measure}`)).size;
}
