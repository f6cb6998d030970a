import { STATUSES } from "../../domain/status.ts";
import type { Cell } from "../../export/table.ts";
import {
  area,
  COUNTRY,
  COUNTRY_NAME,
  type CountryRow,
  type DescribedColumn,
  flagsOf,
  PROVENANCE,
} from "./column.ts";
import { NONE, NOT_GIVEN, NOT_READABLE } from "./meanings.ts";

const figure = (value: number | undefined, raw: string | undefined): Cell =>
  value ?? (raw === undefined ? NOT_GIVEN : NOT_READABLE);

/** One row for each country. */
export const COUNTRY_COLUMNS: readonly DescribedColumn<CountryRow>[] = [
  COUNTRY,
  COUNTRY_NAME,
  {
    id: "alpha2",
    type: "text",
    description: "ISO 3166 alpha-2 code; NA is Namibia",
    cell: (row) => area(row)?.alpha2 ?? NONE,
  },
  {
    id: "numeric",
    type: "text",
    description: "ISO 3166 numeric code, three digits",
    cell: (row) => area(row)?.numeric ?? NONE,
  },
  {
    id: "itu_region",
    type: "text",
    description: "region by which the ITU's development sector works",
    cell: (row) => area(row)?.ituRegion ?? NONE,
  },
  {
    id: "m49_subregion",
    type: "text",
    description: "UN M49 code of the subregion, three digits",
    cell: (row) => area(row)?.subregion ?? NONE,
  },
  {
    id: "population",
    type: "number",
    description: "persons, as the document says; not corrected",
    cell: ({ profile: { background } }) =>
      figure(background.population?.value, background.population?.raw),
  },
  {
    id: "population_as_written",
    type: "text",
    description: "the words of the document, where they cannot be read for certain",
    cell: ({ profile }) => profile.background.population?.raw ?? NONE,
  },
  {
    id: "population_source",
    type: "text",
    description: "whom the document names for the population",
    cell: ({ profile }) => profile.background.population?.source ?? NOT_GIVEN,
  },
  {
    id: "population_date",
    type: "date",
    description: "date of the population: year, month or day",
    cell: ({ profile }) => profile.background.population?.asOf ?? NOT_GIVEN,
  },
  {
    id: "internet_users_percent",
    type: "number",
    description: "percent of the population that uses the Internet, as the document says",
    cell: ({ profile: { background } }) =>
      figure(background.internetUsers?.percent, background.internetUsers?.raw),
  },
  {
    id: "internet_users_as_written",
    type: "text",
    description: "the words of the document, where they cannot be read for certain",
    cell: ({ profile }) => profile.background.internetUsers?.raw ?? NONE,
  },
  {
    id: "internet_users_source",
    type: "text",
    description: "whom the document names for the share of Internet users",
    cell: ({ profile }) => profile.background.internetUsers?.source ?? NOT_GIVEN,
  },
  {
    id: "internet_users_date",
    type: "date",
    description: "date of the share of Internet users: year, month or day",
    cell: ({ profile }) => profile.background.internetUsers?.asOf ?? NOT_GIVEN,
  },
  ...STATUSES.map(
    (status): DescribedColumn<CountryRow> => ({
      id: `indicators_${status}`,
      type: "number",
      description: `how many indicators have the status ${status}`,
      cell: ({ profile: { indicators } }) =>
        Object.values(indicators).filter((finding) => finding.status === status).length,
    }),
  ),
  {
    id: "flags",
    type: "list",
    description: "what to know before trusting figures and dates; indicators have their own",
    cell: ({ profile }) => flagsOf(profile.flags.filter(({ indicator }) => !indicator)),
  },
  ...PROVENANCE,
];
