import { readdirSync, readFileSync } from "node:fs";
import { createFormatters } from "../../src/i18n/formatters.ts";

/** What a file of the dataset holds. */
const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8"));
const codesOf = (folder: string) =>
  readdirSync(`data/${folder}`).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);

/** Countries with a profile, in the order of their codes. */
const codes = codesOf("countries").toSorted();
const areas: readonly { alpha2: string; alpha3: string; ituRegion?: string }[] = read("areas.json");

const statusesOf = (country: string): Record<string, { status: string }> =>
  read<{ indicators: Record<string, { status: string }> }>(`countries/${country}.json`).indicators;

/** How many countries the dataset has. */
export const SHIPPED = codes.length;

/** How many of them the ITU counts with a region. */
export const countIn = (region: string): number =>
  areas.filter(({ alpha3, ituRegion }) => ituRegion === region && codes.includes(alpha3)).length;

/** "81 of 149": how many countries report a measure in place, of those whose documents have its section. */
export function shareOf(measure: string): string {
  const statuses = codes.map((code) => statusesOf(code)[measure]?.status);
  const asked = statuses.filter((status) => status !== "missing");
  return `${asked.filter((status) => status === "exists").length} of ${asked.length}`;
}

const { countryName } = createFormatters("en");
/** What a country is called on the page, in English. */
export const nameOf = (country: string): string => {
  const { alpha2 = "" } = areas.find(({ alpha3 }) => alpha3 === country) ?? {};
  return countryName(alpha2);
};

/** An index of a later year, as its file has it. */
export interface Edition {
  id: string;
  years: string;
  title: { en: string };
  scale: { max: number; threshold: number };
  source: { licence: { en: string } };
  indicators: { code: string; title: { en: string } }[];
  scores: Record<string, { overall: number; measures: number[] }>;
}

/** The later editions in their order. */
export const EDITIONS: readonly Edition[] = codesOf("editions")
  .toSorted()
  .map((name) => read(`editions/${name}.json`));

const byName = (name: string): Edition => {
  const found = EDITIONS.find(({ id }) => id === name);
  if (!found) throw new Error(`data/editions/ was to have ${name}`);
  return found;
};
/** The edition of 2024, and the last one: what became of each "no" goes by that. */
export const GCI_2024 = byName("itu-gci-2024");
export const LAST = EDITIONS.at(-1) ?? GCI_2024;

/** How many editions there are beyond the two that rows and pages were laid out for: each may take a line more in a row. */
export const FURTHER = Math.max(EDITIONS.length - 2, 0);

const crosswalk: { indicators: Record<string, Record<string, { measures: string[] }>> } =
  read("crosswalk.json");

/** The measure of an edition that answers an indicator; undefined where it does not ask. */
export const answering = (indicator: string, { id, indicators }: Edition) => {
  const [code] = crosswalk.indicators[indicator]?.[id]?.measures ?? [];
  return indicators.find((one) => one.code === code);
};

/** What a country scores in what answers an indicator. */
export const scoreOf = (country: string, indicator: string, edition: Edition) => {
  const measure = answering(indicator, edition);
  return measure && edition.scores[country]?.measures[edition.indicators.indexOf(measure)];
};

/** Every "no" of a profile that an edition asked again, read off the data files themselves. */
export const noesIn = (edition: Edition, countries: readonly string[] = codes) =>
  countries.flatMap((country) =>
    Object.entries(statusesOf(country)).flatMap(([code, { status }]) => {
      const score = scoreOf(country, code, edition);
      return status === "absent" && score !== undefined ? [{ country, code, score }] : [];
    }),
  );

/** How many measures a profile reports absent. */
export const absentIn = (country: string): number =>
  Object.values(statusesOf(country)).filter(({ status }) => status === "absent").length;

/** How many countries have a profile and a score of an edition. */
export const countBoth = ({ scores }: Edition): number =>
  codes.filter((country) => scores[country]).length;

/** A country with a profile that no edition scores. */
export const UNSCORED =
  codes.find((country) => EDITIONS.every(({ scores }) => !scores[country])) ?? "";

const { countries: laws }: { countries: Record<string, Record<string, { laws: Law[] }>> } =
  read("laws.json");
interface Law {
  title: string;
  url?: string;
}
/** The laws of a country that the page links to. */
export const linkedLaws = (country: string): string[] =>
  Object.values(laws[country] ?? {}).flatMap((field) =>
    field.laws.flatMap(({ title, url }) => (url ? [title] : [])),
  );

/** A country without a profile that every edition scores, and whose laws are known: undefined once each of them has a profile. */
export const UNPROFILED = Object.keys(LAST.scores).find(
  (country) =>
    !codes.includes(country) &&
    EDITIONS.every(({ scores }) => scores[country]) &&
    linkedLaws(country).length > 0,
);

const { indicators }: { indicators: { code: string; title: { en: string } }[] } =
  read("framework.json");
/** What a measure of the profiles is called. */
export const titleOf = (measure: string): string =>
  indicators.find(({ code }) => code === measure)?.title.en ?? "";
