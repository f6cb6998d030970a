import { changesSince } from "../../domain/releases/changes.ts";
import type { PublicationInput } from "../input.ts";
import { recordedCells } from "../releases/recorded-cells.ts";
import { MISSING, type PublishedTable, toObjects } from "../table.ts";
import { cellsTable } from "./cells.ts";

const COLUMNS = ["country", "measure", "column", "before", "now"] as const;

/** The changes of each release since the one before, newest first, after those that no release has yet. */
export function changesTable(input: PublicationInput): PublishedTable {
  const released = input.releases.map((one) => [one.version, recordedCells(one, input)] as const);
  const isReleased = input.version === released[0]?.[0];
  const states = isReleased ? released : [[input.version, cellsTable(input)] as const, ...released];
  const rows = states.flatMap(([release, cells], at) => {
    const [, previous] = states[at + 1] ?? [];
    const changes = previous ? changesSince(toObjects(previous), toObjects(cells)) : [];
    return changes.map((change) => [release, ...COLUMNS.map((name) => change[name])]);
  });
  const columns = ["release", ...COLUMNS].map((name, at) => ({
    ...{ name, type: "string" as const },
    missing: MISSING.filter((token) => rows.some((row) => row[at] === token)),
  }));
  return { name: "changes", key: ["release", ...COLUMNS.slice(0, 3)], columns, rows };
}

/** Number of cells that changed in a release. */
export function countChanged({ rows }: PublishedTable, version: string): number {
  const changed = rows.filter(([release]) => release === version);
  return new Set(changed.map(([, country, measure]) => `${country} ${measure}`)).size;
}
