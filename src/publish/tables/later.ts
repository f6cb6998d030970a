import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import { LAW_FIELDS } from "../../domain/editions/laws.ts";
import { TREATIES, TREATY_MEASURE } from "../../domain/editions/register.ts";
import { STATUSES } from "../../domain/status.ts";
import { COUNTRY, coded, date, integer, number, text, yesNo } from "../column.ts";
import type { PublicationInput } from "../input.ts";
import { createTable, NONE } from "../table.ts";

const FIELD_STATUSES = STATUSES.filter((status) => status !== "missing");

/** One row for each law, and one for each field without a law. */
export function lawsTable({ framework, countries }: PublicationInput) {
  const fields = LAW_FIELDS.map((field) => ({
    field,
    measure: framework.indicators.find(({ code }) => lawFieldsOf(code).includes(field))?.code,
  }));
  const rows = countries.flatMap((country) =>
    fields.flatMap(({ field, measure }) => {
      const { status, laws } = country.since?.laws?.[field] ?? {};
      const listed = laws?.length ? laws : [undefined];
      return status ? listed.map((law) => ({ country, field, measure, status, law })) : [];
    }),
  );
  return createTable("laws", ["country", "field", "law"], rows, [
    ...COUNTRY,
    coded("field", LAW_FIELDS, ({ field }) => field),
    coded("field_status", FIELD_STATUSES, ({ status }) => status),
    text("measure", ({ measure }) => measure, "not-applicable"),
    text("law", ({ law }) => law?.title ?? NONE),
    yesNo("draft", ({ law }) => law && law.draft === true, "not-applicable"),
    text(
      "link",
      ({ law }) => (law ? (law.url ?? "not-stated") : undefined),
      ...(["not-applicable", "not-stated"] as const),
    ),
  ]);
}

/** One row for each treaty and each country that the register lists. */
export function registerTable({ countries, later }: PublicationInput) {
  const rows = countries.flatMap((country) => {
    const records = country.since?.treaties;
    return records ? TREATIES.map((treaty) => ({ country, treaty, ...records[treaty] })) : [];
  });
  return createTable("register", ["country", "treaty"], rows, [
    ...COUNTRY,
    text("measure", () => TREATY_MEASURE),
    coded("treaty", TREATIES, ({ treaty }) => treaty),
    date("signed", ({ signed }) => signed, "not-recorded"),
    date("party", ({ party }) => party, "not-recorded"),
    date(
      "party_since",
      ({ party, partySince }) => (party === undefined ? partySince : "not-applicable"),
      ...(["not-recorded", "not-applicable"] as const),
    ),
    date("register_date", () => later?.treaties.source.date, "not-recorded"),
  ]);
}

/** One row for each country and year of the later series. */
export function internetUsersTable({ countries }: PublicationInput) {
  const rows = countries.flatMap((country) =>
    Object.entries(country.since?.internetUsers ?? {}).map(([year, percent]) => ({
      ...{ country, year: Number(year), percent },
    })),
  );
  return createTable("internet-users", ["country", "year"], rows, [
    ...COUNTRY,
    integer("year", ({ year }) => year),
    number("percent", ({ percent }) => percent),
  ]);
}
