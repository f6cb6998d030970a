import { lawFieldsOf } from "../../domain/editions/crosswalk.ts";
import { LAW_FIELDS } from "../../domain/editions/laws.ts";
import { TREATIES, TREATY_MEASURE } from "../../domain/editions/register.ts";
import type { Row } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { nameCountry } from "./cells.ts";

/** One row for each law of a country, and one for each of its listed fields without a law. */
export const lawRows = ({ framework, countries }: PublicationInput): Row[] =>
  countries.flatMap((country) =>
    LAW_FIELDS.flatMap((field) => {
      const found = country.since?.laws?.[field];
      if (!found) return [];
      const measure = framework.indicators.find(({ code }) => lawFieldsOf(code).includes(field));
      const own = { ...nameCountry(country), field, field_status: found.status };
      const rows = found.laws.map(({ title: law, draft = false, url: link = "not-stated" }) => ({
        ...{ ...own, measure: measure?.code, law, draft, link },
      }));
      return rows.length > 0 ? rows : [{ ...own, measure: measure?.code }];
    }),
  );

/** One row for each treaty and each country in the register. */
export const registerRows = ({ countries, later }: PublicationInput): Row[] =>
  countries.flatMap((country) => {
    const records = country.since?.treaties;
    if (!records) return [];
    return TREATIES.map((treaty) => {
      const { signed, party, partySince } = records[treaty] ?? {};
      return {
        ...{ ...nameCountry(country), measure: TREATY_MEASURE, treaty, signed, party },
        party_since: party === undefined ? partySince : "not-applicable",
        register_date: later?.treaties.source.date,
      };
    });
  });

/** One row for each country and year in the series of internet users. */
export const userRows = ({ countries }: PublicationInput): Row[] =>
  countries.flatMap((country) =>
    Object.entries(country.since?.internetUsers ?? {}).map(([year, percent]) => ({
      ...{ ...nameCountry(country), year: Number(year), percent },
    })),
  );
