import { changesSince } from "../../domain/releases/changes.ts";
import { createTable } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { recordedCells } from "../releases/recorded-cells.ts";
import { type PublishedTable, selectRows, toObjects } from "../table.ts";
import { cellRows } from "./cells.ts";

/** The present cells, as objects. */
export const currentCells = (input: PublicationInput) =>
  toObjects(createTable(input, "cells", cellRows(input)));

/** The changes of each release since the one before, newest first, after those that no release has yet. */
export function changeRows(input: PublicationInput) {
  const states = input.releases.map((release) => ({
    ...{ release: release.version, cells: toObjects(recordedCells(release, input)) },
  }));
  if (states[0]?.release !== input.version)
    states.unshift({ release: input.version, cells: currentCells(input) });
  return states.flatMap(({ release, cells }, at) => {
    const previous = states[at + 1]?.cells;
    const changes = previous ? changesSince(previous, cells) : [];
    return changes.map((change) => ({ release, ...change }));
  });
}

/** The changes of a release in the published table. */
export const changesIn = (tables: readonly PublishedTable[], version: string) =>
  tables
    .filter(({ name }) => name === "changes")
    .flatMap((table) => toObjects(selectRows(table, "release", version)));
