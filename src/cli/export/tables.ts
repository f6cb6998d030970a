import type { AreaFile } from "../../build/data-folder.ts";
import { findingAnswer } from "../../domain/answers.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Flag, Profile } from "../../domain/profile.ts";
import { STATUSES, type Status } from "../../domain/status.ts";
import type { Cell, ExportTable } from "../../export/table.ts";

export interface Dataset {
  framework: Framework;
  areas: readonly AreaFile[];
  profiles: readonly Profile[];
  version: string;
}

type Row = Readonly<Record<string, Cell | undefined>>;

/** Uses a separator that occurs in no name. */
const list = (parts: readonly string[]): string => parts.join(" | ");

/** Distinct flags of an indicator, or of the background if no code is given. */
const flagsOf = (flags: readonly Flag[], code?: string): string =>
  list([...new Set(flags.filter(({ indicator }) => indicator === code).map(({ code }) => code))]);

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });

const areaOf = ({ areas }: Dataset, { country }: Profile) =>
  areas.find(({ alpha3 }) => alpha3 === country);

/** A row that begins with the country and ends with the source. */
const rowOf = (dataset: Dataset, profile: Profile, own: Row): Row => ({
  country: profile.country,
  country_name: ENGLISH.of(areaOf(dataset, profile)?.alpha2 ?? "ZZ") ?? profile.country,
  ...own,
  source_title: profile.source.title,
  document_date: profile.source.lastUpdated,
  dataset_version: dataset.version,
});

function countryRow(dataset: Dataset, profile: Profile): Row {
  const { population, internetUsers } = profile.background;
  const area = areaOf(dataset, profile);
  const statuses = Object.values(profile.indicators).map(({ status }) => status);
  const countOf = (status: Status) => statuses.filter((one) => one === status).length;
  return rowOf(dataset, profile, {
    alpha2: area?.alpha2,
    numeric: area?.numeric,
    itu_region: area?.ituRegion,
    m49_subregion: area?.subregion,
    population: population?.value,
    population_as_written: population?.raw,
    population_source: population?.source,
    population_date: population?.asOf,
    internet_users_percent: internetUsers?.percent,
    internet_users_as_written: internetUsers?.raw,
    internet_users_source: internetUsers?.source,
    internet_users_date: internetUsers?.asOf,
    ...Object.fromEntries(STATUSES.map((status) => [`indicators_${status}`, countOf(status)])),
    flags: flagsOf(profile.flags),
  });
}

const measureRows = (dataset: Dataset, profile: Profile): Row[] =>
  dataset.framework.indicators.flatMap<Row>(({ code, title, pillar }) => {
    const finding = profile.indicators[code];
    if (!finding) return [];
    const { status, also, reason, reviewed, instruments } = finding;
    const { backing } = findingAnswer(finding);
    return rowOf(dataset, profile, {
      indicator: code,
      indicator_title: title,
      pillar,
      status,
      also: list(STATUSES.filter((other) => also?.includes(other))),
      reason,
      backing,
      reviewed: reviewed ? "yes" : "no",
      instruments: list(instruments.map(({ name }) => name)),
      flags: flagsOf(profile.flags, code),
    });
  });

/** Uses ids as labels, because the files are for programs. */
const toTable = (rows: readonly Row[]): ExportTable => {
  const ids = Object.keys(rows[0] ?? {});
  return {
    columns: ids.map((id) => ({ id, label: id })),
    rows: rows.map((row) => ids.map((id) => row[id] ?? "")),
  };
};

export const countriesTable = (dataset: Dataset): ExportTable =>
  toTable(dataset.profiles.map((profile) => countryRow(dataset, profile)));

export const measuresTable = (dataset: Dataset): ExportTable =>
  toTable(dataset.profiles.flatMap((profile) => measureRows(dataset, profile)));
