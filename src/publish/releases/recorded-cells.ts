import { decodeAnswers } from "../../domain/country-index.ts";
import type { Release } from "../../domain/releases/release.ts";
import type { PublicationInput } from "../input.ts";
import { listCell, type PublishedTable } from "../table.ts";
import { cellsTable } from "../tables/cells.ts";

/** Columns of the table of cells that releases do not record, other than the scores of later editions. */
const NOT_RECORDED = ["second_reading", "flags"];

/** The table of cells as it was in a release, with the columns that the release records. */
export function recordedCells(release: Release, input: PublicationInput): PublishedTable {
  const rows = input.countries.flatMap(({ code, name }) => {
    const [date = "", letters = "", digits = "", readings = {}, names = {}] =
      release.countries[code] ?? [];
    return decodeAnswers({ statuses: letters }).map((answer, at) => {
      const { code: measure = "", title, pillar = "" } = input.framework.indicators[at] ?? {};
      const reason = release.reasons[Number.parseInt(digits.charAt(at), 36)] ?? "";
      return [
        ...[code, name, measure, title?.en ?? "", pillar],
        ...[answer.class, answer.backing ?? "not-applicable", reason],
        ...[listCell(readings[measure] ?? []), listCell(names[measure] ?? []), date],
      ];
    });
  });
  const { columns, ...table } = cellsTable({ ...input, countries: [], editions: [] });
  return { ...table, columns: columns.filter(({ name }) => !NOT_RECORDED.includes(name)), rows };
}
