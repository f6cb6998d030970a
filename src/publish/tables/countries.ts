import { findingAnswer } from "../../domain/answers.ts";
import { CONTINENTS, SUBREGIONS } from "../../domain/areas.ts";
import { listGroups } from "../../domain/groups.ts";
import { FLAG_CODES, type Profile } from "../../domain/profile.ts";
import { ITU_REGIONS } from "../../domain/selection.ts";
import { INSTRUMENT_KINDS, STATUSES } from "../../domain/status.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import type { Cell } from "../../export/table.ts";
import { groupName } from "../../figure/group-words.ts";
import { COUNTRY, coded, columnOf, integer, text, yesNo } from "../column.ts";
import type { Country, PublicationInput } from "../input.ts";
import { readI18n } from "../messages.ts";
import { type Column, type ColumnInfo, createTable, type Missing } from "../table.ts";
import { DOCUMENT_DATE, flagsCell } from "./cells.ts";

/** One row for each country with a profile or scores. */
export function countriesTable({ countries, areas }: PublicationInput) {
  const areaOf = new Map(areas.map((area) => [area.alpha3, area]));
  const rows = countries.map((country) => ({
    country,
    area: areaOf.get(country.code),
    counts:
      country.profile &&
      tallyAnswers(Object.values(country.profile.indicators).map(findingAnswer)).counts,
  }));
  return createTable("countries", ["country"], rows, [
    ...COUNTRY,
    text("alpha2", ({ country }) => country.alpha2),
    text("numeric", ({ area }) => area?.numeric, "not-applicable"),
    coded("itu_region", ITU_REGIONS, ({ area }) => area?.ituRegion, "not-applicable"),
    coded("m49_subregion", SUBREGIONS, ({ area }) => area?.subregion, "not-applicable"),
    coded(
      "continent",
      Object.keys(CONTINENTS),
      ({ area }) =>
        Object.entries(CONTINENTS).find(([, codes]) =>
          codes.some((code) => code === area?.subregion),
        )?.[0],
      "not-applicable",
    ),
    yesNo("has_profile", ({ country }) => country.profile !== undefined),
    ...figureColumns("population", "integer", ({ population }) => population),
    ...figureColumns(
      "internet_users",
      "number",
      ({ internetUsers }) => internetUsers && { ...internetUsers, value: internetUsers.percent },
    ),
    ...STATUSES.map((status) =>
      integer<(typeof rows)[number]>(
        `measures_${status}`,
        ({ counts }) => counts?.[status],
        "no-profile",
      ),
    ),
    {
      ...{ name: "flags", type: "list", codes: FLAG_CODES, missing: ["no-profile"] },
      value: ({ country }) => (country.profile ? flagsCell(country) : "no-profile"),
    },
    text("document_title", ({ country }) => country.profile?.source.title, "no-profile"),
    DOCUMENT_DATE,
  ]);
}

interface Figure {
  value?: number | undefined;
  raw?: string | undefined;
  source?: string | undefined;
  asOf?: string | undefined;
}

/** A background figure, its original text if it has no value, its source and its date. */
function figureColumns(
  name: string,
  figureType: ColumnInfo["type"],
  figureOf: (background: Profile["background"]) => Figure | undefined,
): Column<{ country: Country }>[] {
  const column = (
    suffix: string,
    type: ColumnInfo["type"],
    value: (figure: Figure) => Cell,
    ...missing: readonly Missing[]
  ) =>
    columnOf(type)<{ country: Country }>(
      `${name}${suffix}`,
      ({ country: { profile } }) => profile && value(figureOf(profile.background) ?? {}),
      ...(["no-profile", "not-stated", ...missing] as const),
    );
  return [
    column(
      ...(["", figureType] as const),
      ({ value, raw }) => value ?? (raw === undefined ? "not-stated" : "unreadable"),
      "unreadable",
    ),
    column(
      ...(["_as_written", "string"] as const),
      ({ value, raw }) => raw ?? (value === undefined ? "not-stated" : "not-applicable"),
      "not-applicable",
    ),
    column("_source", "string", ({ source = "not-stated" }) => source),
    column("_date", "date", ({ asOf = "not-stated" }) => asOf),
  ];
}

/** One row for each instrument of a profile. */
export function instrumentsTable({ framework, countries }: PublicationInput) {
  const rows = countries.flatMap((country) =>
    framework.indicators.flatMap(({ code: measure }) =>
      (country.profile?.indicators[measure]?.instruments ?? []).map((instrument, at) => ({
        ...{ ...instrument, country, measure, position: at + 1 },
      })),
    ),
  );
  return createTable("instruments", ["country", "measure", "position"], rows, [
    ...COUNTRY,
    text("measure", ({ measure }) => measure),
    integer("position", ({ position }) => position),
    text("name", ({ name }) => name),
    coded("kind", INSTRUMENT_KINDS, ({ kind }) => kind),
    yesNo("draft", ({ draft = false }) => draft),
    text("link", ({ url }) => url, "not-stated"),
  ]);
}

const GROUP_KINDS = ["continent", "subregion", "itu", "income", "un"] as const;

/** One row for each group and each of its countries. */
export function groupsTable({ areas: files, countries, later }: PublicationInput) {
  const areas = Object.fromEntries(
    files.map(({ alpha3, ...area }) => [alpha3, { ...area, neighbours: [] }]),
  );
  const entries = later?.groups.groups ?? [];
  const groups = listGroups({ areas, entries, countries: countries.map(({ code }) => code) });
  const english = readI18n("en");
  const rows = groups.flatMap((group) => {
    const title = groupName(group, areas, english);
    const members = countries.filter(({ code }) => group.members.includes(code));
    return members.map((country) => ({ ...group, title, country }));
  });
  return createTable("groups", ["group", "country"], rows, [
    text("group", ({ id }) => id),
    coded("group_kind", GROUP_KINDS, ({ kind }) => kind),
    text("group_title", ({ title }) => title),
    ...COUNTRY,
  ]);
}
