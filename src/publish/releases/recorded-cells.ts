import { decodeAnswers } from "../../domain/country-index.ts";
import type { Release } from "../../domain/releases/release.ts";
import { createTable, type Row } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import type { TableData } from "../table.ts";
import { nameCountry } from "../tables/cells.ts";

/** Columns of the table "cells" that releases do not record, in addition to the columns of later editions. */
const NOT_RECORDED = ["second_reading", "flags"];

/** The table "cells" as it was in a release, with the columns that the release records. */
export function recordedCells(release: Release, input: PublicationInput): TableData {
  const cells = input.countries.flatMap((country): Row[] => {
    const [date, letters = "", digits = "", readings, names] =
      release.countries[country.code] ?? [];
    return decodeAnswers({ statuses: letters }).map(({ class: status, backing }, at) => {
      const { code = "", title, pillar } = input.framework.indicators[at] ?? {};
      return {
        ...{ ...nameCountry(country), measure: code, measure_title: title, pillar, status },
        backing: backing ?? "not-applicable",
        reason: release.reasons[Number.parseInt(digits.charAt(at), 36)],
        ...{ other_readings: readings?.[code] ?? [], instruments: names?.[code] ?? [] },
        document_date: date,
      };
    });
  });
  const { columns, rows } = createTable({ ...input, editions: [] }, "cells", cells);
  const isRecorded = (_: unknown, at: number) => !NOT_RECORDED.includes(columns[at]?.name ?? "");
  return { columns: columns.filter(isRecorded), rows: rows.map((row) => row.filter(isRecorded)) };
}
