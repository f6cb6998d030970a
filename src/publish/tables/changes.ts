import { changesSince } from "../../domain/releases/changes.ts";
import { createTable } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { recordedCells } from "../releases/recorded-cells.ts";
import { type PublishedTable, selectRows, toObjects } from "../table.ts";
import { cellRows } from "./cells.ts";

/** The current rows of the table "cells", as objects. */
export const currentCells = (input: PublicationInput) =>
  toObjects(createTable(input, "cells", cellRows(input)));

/** The changes in each release since the previous one, newest first. Unreleased changes precede them. */
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

/** Rows of the published table "changes" for a version. */
export const changesIn = (tables: readonly PublishedTable[], version: string) =>
  tables
    .filter(({ name }) => name === "changes")
    .flatMap((table) => toObjects(selectRows(table, "release", version)));
