import { changesSince } from "../../domain/releases/changes.ts";
import { createTable, type Row } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { recordedCells } from "../releases/recorded-cells.ts";
import { toObjects } from "../table.ts";
import { cellRows } from "./cells.ts";

/** The present cells, as objects. */
export const currentCells = (input: PublicationInput) =>
  toObjects(createTable(input, "cells", cellRows(input)));

/** The changes of each release since the one before, newest first, after those that no release has yet. */
export function changeRows(input: PublicationInput): Row[] {
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

/** Number of cells that changed in a release. */
export function countChanged(input: PublicationInput, version: string): number {
  const changed = changeRows(input).filter(({ release }) => release === version);
  return new Set(changed.map(({ country, measure }) => `${country} ${measure}`)).size;
}
