import { readdirSync, readFileSync } from "node:fs";
import { readI18n } from "../../src/publish/messages.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8"));
const codesOf = (folder: string) =>
  readdirSync(`data/${folder}`).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);

/** Countries with a profile. */
const codes = codesOf("countries").toSorted();
const areas: readonly { alpha2: string; alpha3: string; ituRegion?: string }[] = read("areas.json");

const statusesOf = (country: string): Record<string, { status: string }> =>
  read<{ indicators: Record<string, { status: string }> }>(`countries/${country}.json`).indicators;

/** Number of countries with a profile. */
export const SHIPPED = codes.length;

/** Number of countries in an ITU region that have a profile. */
export const countIn = (region: string): number =>
  areas.filter(({ alpha3, ituRegion }) => ituRegion === region && codes.includes(alpha3)).length;

/** Counts the countries that report a measure as in place, among those whose document has a section on it: "104 of 193". */
export function shareOf(measure: string): string {
  const statuses = codes.map((code) => statusesOf(code)[measure]?.status);
  const asked = statuses.filter((status) => status !== "missing");
  return `${asked.filter((status) => status === "exists").length} of ${asked.length}`;
}

const { countryName } = readI18n("en");
/** English name of a country. */
export const nameOf = (country: string): string => {
  const { alpha2 = "" } = areas.find(({ alpha3 }) => alpha3 === country) ?? {};
  return countryName(alpha2);
};

/** A later edition, as stored in its data file. */
export interface Edition {
  id: string;
  years: string;
  title: string;
  short: string;
  scale: { max: number; threshold: number };
  source: { licence: string };
  indicators: { code: string; title: string }[];
  scores: Record<string, { overall: number; measures: number[] }>;
}

export const EDITIONS: readonly Edition[] = codesOf("editions")
  .toSorted()
  .map((name) => read(`editions/${name}.json`));

const byName = (name: string): Edition => {
  const found = EDITIONS.find(({ id }) => id === name);
  if (!found) throw new Error(`data/editions/ lacks ${name}`);
  return found;
};
export const GCI_2024 = byName("itu-gci-2024");
/** The last edition, which determines the outcome of each absent measure. */
export const LAST = EDITIONS.at(-1) ?? GCI_2024;

/** Number of editions beyond the two that the layout was designed for. Each further edition adds a line to a row. */
export const FURTHER = Math.max(EDITIONS.length - 2, 0);

const crosswalk: { indicators: Record<string, Record<string, { measures: string[] }>> } =
  read("crosswalk.json");

/** The measures of an edition that correspond to an indicator. */
const answersOf = (indicator: string, { id, indicators }: Edition) =>
  (crosswalk.indicators[indicator]?.[id]?.measures ?? []).flatMap(
    (code) => indicators.find((one) => one.code === code) ?? [],
  );

/** The first measure of an edition that corresponds to an indicator, if any. */
export const answering = (indicator: string, edition: Edition) => answersOf(indicator, edition)[0];

/** A country's first score that is not 0 on the corresponding measures, 0 if all are 0, or `undefined`. */
export const scoreOf = (country: string, indicator: string, edition: Edition) => {
  const scores = answersOf(indicator, edition).map(
    (measure) => edition.scores[country]?.measures[edition.indicators.indexOf(measure)],
  );
  return scores.find((score) => score !== 0) ?? scores[0];
};

/** Absent measures that an edition asked about again, computed from the data files. */
export const noesIn = (edition: Edition, countries: readonly string[] = codes) =>
  countries.flatMap((country) =>
    Object.entries(statusesOf(country)).flatMap(([code, { status }]) => {
      const score = scoreOf(country, code, edition);
      return status === "absent" && score !== undefined ? [{ country, code, score }] : [];
    }),
  );

/** Number of measures that a profile reports as absent. */
export const absentIn = (country: string): number =>
  Object.values(statusesOf(country)).filter(({ status }) => status === "absent").length;

/** Number of countries with both a profile and a score in an edition. */
export const countBoth = ({ scores }: Edition): number =>
  codes.filter((country) => scores[country]).length;

/** A country with a profile but no score in any edition. */
export const UNSCORED =
  codes.find((country) => EDITIONS.every(({ scores }) => !scores[country])) ?? "";

const { countries: laws }: { countries: Record<string, Record<string, { laws: Law[] }>> } =
  read("laws.json");
interface Law {
  title: string;
  url?: string;
}
/** Titles of a country's laws that have a link. */
export const linkedLaws = (country: string): string[] =>
  Object.values(laws[country] ?? {}).flatMap((field) =>
    field.laws.flatMap(({ title, url }) => (url ? [title] : [])),
  );

/** A country without a profile that has linked laws and a score in every edition. `undefined` if there is none. */
export const UNPROFILED = Object.keys(LAST.scores).find(
  (country) =>
    !codes.includes(country) &&
    EDITIONS.every(({ scores }) => scores[country]) &&
    linkedLaws(country).length > 0,
);

const { indicators }: { indicators: { code: string; title: string }[] } = read("framework.json");
/** English title of a measure in the profiles. */
export const titleOf = (measure: string): string =>
  indicators.find(({ code }) => code === measure)?.title ?? "";
