import * as v from "valibot";
import { parserOf } from "../parsing.ts";

/** Separates the items of a list in the published tables. No name contains it. */
export const SEPARATOR = " | ";

/** Code in the published tables for an empty list, and for a text that the source lacks. Distinct from the codes for missing values. */
export const NONE_CODE = "none";

/** The compared columns of the table of cells. If several columns differ, the first describes the change. */
const COLUMNS = ["status", "instruments", "other_readings", "reason", "backing"] as const;

/** A change in one column of a country's answer. `before` and `now` are cell values of the published tables. */
const CellChangeSchema = v.object({
  country: v.string(),
  measure: v.string(),
  column: v.picklist(COLUMNS),
  before: v.string(),
  now: v.string(),
});
export type CellChange = v.InferOutput<typeof CellChangeSchema>;

const HEAD = { version: v.string(), date: v.string(), dataset: v.string() };

/** Parses `api/v1/releases.json`: the published dataset, and its differences from each release. */
export const parseKnownReleases = parserOf(
  v.object({
    dataset: v.string(),
    releases: v.array(v.object({ ...HEAD, changes: v.array(CellChangeSchema) })),
  }),
);

/** Rows of the table of cells. */
type Cells = readonly Readonly<Record<string, string | number>>[];

const keyOf = ({ country, measure }: Cells[number]) => `${country} ${measure}`;

/** The differences between two tables of cells, in the order of `current`. Ignores cells that `current` lacks. */
export function changesSince(previous: Cells, current: Cells): CellChange[] {
  const cells = new Map(previous.map((cell) => [keyOf(cell), cell]));
  return current.flatMap((cell) =>
    COLUMNS.flatMap((column) => {
      const before = String(cells.get(keyOf(cell))?.[column] ?? "no-profile");
      const now = String(cell[column]);
      const [country, measure] = [String(cell.country), String(cell.measure)];
      return before === now ? [] : [{ country, measure, column, before, now }];
    }),
  );
}

/** The first change of each cell. */
export const changedCells = <C extends Cells[number]>(changes: readonly C[]): C[] =>
  changes.filter((change, at) => changes.findIndex((one) => keyOf(one) === keyOf(change)) === at);
