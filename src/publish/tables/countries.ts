import { findingAnswer } from "../../domain/answers.ts";
import { CONTINENTS } from "../../domain/areas.ts";
import { listGroups } from "../../domain/groups.ts";
import type { Profile } from "../../domain/profile.ts";
import { STATUSES } from "../../domain/status.ts";
import { tallyAnswers } from "../../domain/tally.ts";
import { groupName } from "../../figure/group-words.ts";
import type { Row } from "../create-table.ts";
import type { PublicationInput } from "../input.ts";
import { readI18n } from "../messages.ts";
import { documentDate, flagsOf, nameCountry } from "./cells.ts";

/** One row for each country with a profile or later data. */
export const countryRows = ({ countries, areas }: PublicationInput): Row[] =>
  countries.map((country) => {
    const { code, alpha2, profile } = country;
    const { numeric, ituRegion, subregion } = areas.find(({ alpha3 }) => alpha3 === code) ?? {};
    const { population = {}, internetUsers } = profile?.background ?? {};
    const { percent, ...users } = internetUsers ?? {};
    const answers = Object.values(profile?.indicators ?? {}).map(findingAnswer);
    const { counts } = tallyAnswers(answers);
    return {
      ...{ ...nameCountry(country), alpha2, numeric },
      ...{ itu_region: ituRegion, m49_subregion: subregion, continent: continentOf(subregion) },
      has_profile: profile !== undefined,
      ...(profile && {
        ...figureCells("population", population),
        ...figureCells("internet_users", { ...users, value: percent }),
        ...Object.fromEntries(STATUSES.map((status) => [`measures_${status}`, counts[status]])),
        document_title: profile.source.title,
      }),
      flags: flagsOf(country),
      document_date: documentDate(country),
      api_file: `countries/${code}.json`,
    };
  });

const continentOf = (subregion: string | undefined): string | undefined =>
  Object.entries(CONTINENTS).find(([, codes]) => codes.some((code) => code === subregion))?.[0];

type Figure = NonNullable<Profile["background"]["population"]>;

/** A background figure with its source, its date and, if it has no value, its original text. */
const figureCells = (name: string, { value, raw, source, asOf }: Figure): Row => ({
  [name]: value ?? (raw === undefined ? "not-stated" : "unreadable"),
  [`${name}_as_written`]: raw ?? (value === undefined ? "not-stated" : "not-applicable"),
  [`${name}_source`]: source ?? "not-stated",
  [`${name}_date`]: asOf ?? "not-stated",
});

/** One row for each instrument of a profile. */
export const instrumentRows = ({ framework, countries }: PublicationInput): Row[] =>
  countries.flatMap((country) =>
    framework.indicators.flatMap(({ code: measure }) =>
      (country.profile?.indicators[measure]?.instruments ?? []).map(
        ({ name, kind, draft = false, url: link }, at) => ({
          ...{ ...nameCountry(country), measure, position: at + 1, name, kind, draft, link },
        }),
      ),
    ),
  );

/** One row for each country of each group. */
export function groupRows({ areas: files, countries, later }: PublicationInput): Row[] {
  const areas = Object.fromEntries(
    files.map(({ alpha3, ...area }) => [alpha3, { ...area, neighbours: [] }]),
  );
  const entries = later?.groups.groups ?? [];
  const groups = listGroups({ areas, entries, countries: countries.map(({ code }) => code) });
  const english = readI18n("en");
  return groups.flatMap((group) => {
    const names = { group_kind: group.kind, group_title: groupName(group, areas, english) };
    return countries
      .filter(({ code }) => group.members.includes(code))
      .map((country) => ({ group: group.id, ...names, ...nameCountry(country) }));
  });
}
