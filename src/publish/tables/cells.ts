import { findingAnswer } from "../../domain/answers.ts";
import { type LaterScore, laterScores } from "../../domain/editions/country-file.ts";
import type { Indicator } from "../../domain/framework.ts";
import { type Finding, FLAG_CODES } from "../../domain/profile.ts";
import { ALL_REASONS, REASONS, STATUSES } from "../../domain/status.ts";
import type { Country, PublicationInput } from "../input.ts";
import { type Column, createTable, listCell, type PublishedTable } from "../table.ts";

/** Whether an edition asked about the measure again, and how closely. */
const COUNTERPARTS = ["same", "near", "not-asked"] as const;

interface Row {
  country: Country;
  indicator: Indicator;
  /** Undefined without a profile. */
  finding: Finding | undefined;
  scores: readonly LaterScore[];
}

const NO_PROFILE = ["no-profile"] as const;

/** One row for each country and measure of the profiles. */
export function cellsTable({ framework, countries, editions }: PublicationInput): PublishedTable {
  const rows = countries.flatMap((country) =>
    framework.indicators.map<Row>((indicator) => ({
      country,
      indicator,
      finding: country.profile?.indicators[indicator.code],
      scores: laterScores({ editions, since: country.since }, indicator.code),
    })),
  );
  const pillars = framework.pillars.map(({ id }) => id);
  const columns: Column<Row>[] = [
    { name: "country", type: "string", value: ({ country }) => country.code },
    { name: "country_name", type: "string", value: ({ country }) => country.name },
    { name: "measure", type: "string", value: ({ indicator }) => indicator.code },
    { name: "measure_title", type: "string", value: ({ indicator }) => indicator.title },
    { name: "pillar", type: "string", codes: pillars, value: ({ indicator }) => indicator.pillar },
    ...FINDING_COLUMNS,
    ...editions.flatMap(editionColumns),
    DOCUMENT_DATE,
  ];
  return createTable({ name: "cells", key: ["country", "measure"] }, columns, rows);
}

/** A column of the profile's answer, which some countries lack. */
const ofFinding = (
  { missing = [], ...info }: Omit<Column<Row>, "value">,
  value: (finding: Finding, row: Row) => string,
): Column<Row> => ({
  ...info,
  missing: [...missing, ...NO_PROFILE],
  value: (row) => (row.finding ? value(row.finding, row) : "no-profile"),
});

const FINDING_COLUMNS: readonly Column<Row>[] = [
  ofFinding({ name: "status", type: "string", codes: STATUSES }, ({ status }) => status),
  ofFinding(
    { name: "backing", type: "string", codes: REASONS.exists, missing: ["not-applicable"] },
    (finding) => findingAnswer(finding).backing ?? "not-applicable",
  ),
  ofFinding({ name: "reason", type: "string", codes: ALL_REASONS }, ({ reason }) => reason),
  ofFinding({ name: "other_readings", type: "list", codes: STATUSES }, ({ also }) =>
    listCell(STATUSES.filter((status) => also?.includes(status))),
  ),
  ofFinding({ name: "second_reading", type: "string", codes: ["yes", "no"] }, ({ reviewed }) =>
    reviewed ? "yes" : "no",
  ),
  ofFinding({ name: "instruments", type: "list" }, ({ instruments }) =>
    listCell(instruments.map(({ name }) => name)),
  ),
  ofFinding({ name: "flags", type: "list", codes: FLAG_CODES }, (_finding, row) =>
    flagsCell(row.country, row.indicator.code),
  ),
];

/** Distinct flags of a measure, or of the background if none is given. */
export function flagsCell({ profile }: Country, measure?: string): string {
  const flags = profile?.flags.filter(({ indicator }) => indicator === measure) ?? [];
  return listCell([...new Set(flags.map(({ code }) => code))]);
}

const editionColumns = ({ slug }: PublicationInput["editions"][number], at: number) => {
  const prefix = slug.replaceAll("-", "_");
  return [
    {
      name: `${prefix}_question`,
      type: "string",
      codes: COUNTERPARTS,
      edition: slug,
      value: ({ scores }: Row) => {
        const asked = scores[at]?.asked;
        return asked ? (asked.isNear ? "near" : "same") : "not-asked";
      },
    },
    {
      name: `${prefix}_score`,
      type: "number",
      missing: ["not-asked", "not-scored"],
      edition: slug,
      value: ({ scores }: Row) =>
        scores[at]?.asked ? (scores[at].score ?? "not-scored") : "not-asked",
    },
  ] as const satisfies readonly Column<Row>[];
};

const DOCUMENT_DATE: Column<Row> = {
  name: "document_date",
  type: "date",
  missing: ["not-stated", "no-profile"],
  value: ({ country: { profile } }) =>
    profile ? (profile.source.lastUpdated ?? "not-stated") : "no-profile",
};
