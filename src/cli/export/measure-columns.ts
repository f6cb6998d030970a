import type { Indicator } from "../../domain/framework.ts";
import type { Finding } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";
import {
  COUNTRY,
  COUNTRY_NAME,
  type CountryRow,
  type DescribedColumn,
  flagsOf,
  list,
  PROVENANCE,
} from "./column.ts";

interface MeasureRow extends CountryRow {
  indicator: Indicator;
  finding: Finding;
}

/** One row for each country and indicator. */
export const MEASURE_COLUMNS: readonly DescribedColumn<MeasureRow>[] = [
  COUNTRY,
  COUNTRY_NAME,
  {
    id: "indicator",
    type: "text",
    description: "code of the indicator in the ITU's list; read it as text, not as a number",
    cell: ({ indicator }) => indicator.code,
  },
  {
    id: "indicator_title",
    type: "text",
    description: "the indicator's title in English",
    cell: ({ indicator }) => indicator.title.en,
  },
  {
    id: "pillar",
    type: "text",
    description: "id of the pillar that the indicator belongs to",
    cell: ({ indicator }) => indicator.pillar,
  },
  {
    id: "status",
    type: "text",
    description: "what the document says of the measure",
    cell: ({ finding }) => finding.status,
  },
  {
    id: "also",
    type: "list",
    description: "other statuses that can be defended, in the order of the statuses",
    cell: ({ finding }) => list(STATUSES.filter((status) => finding.also?.includes(status))),
  },
  {
    id: "reason",
    type: "text",
    description: "why the status is what it is",
    cell: ({ finding }) => finding.reason,
  },
  {
    id: "reviewed",
    type: "yes or no",
    description: "whether somebody compared the status with the document",
    cell: ({ finding }) => (finding.reviewed ? "yes" : "no"),
  },
  {
    id: "instruments",
    type: "list",
    description: "laws, strategies, teams, bodies, programmes and treaties that the section names",
    cell: ({ finding }) => list(finding.instruments.map(({ name }) => name)),
  },
  {
    id: "flags",
    type: "list",
    description: "what to know before trusting the cell",
    cell: ({ profile, indicator }) =>
      flagsOf(profile.flags.filter((flag) => flag.indicator === indicator.code)),
  },
  ...PROVENANCE,
];
