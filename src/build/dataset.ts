import { createHash } from "node:crypto";
import { type Areas, backgroundOf } from "../domain/areas.ts";
import type { CountryEntry, CountryIndex } from "../domain/country-index.ts";
import { laterScores, type Since } from "../domain/editions/country-file.ts";
import { type Crosswalk, lawFieldsOf, pairsOf } from "../domain/editions/crosswalk.ts";
import type { Edition, Editions } from "../domain/editions/edition.ts";
import type { EditionName, Later, LaterEdition } from "../domain/editions/later.ts";
import { describeTable, rankIn } from "../domain/editions/overall.ts";
import { packScores } from "../domain/editions/packed-scores.ts";
import { TREATY_MEASURE } from "../domain/editions/register.ts";
import type { Framework } from "../domain/framework.ts";
import { factsOf, type MeasureFile, measurePath } from "../domain/measures/measure-file.ts";
import type { Profile } from "../domain/profile.ts";
import { encodeStatuses } from "../domain/status-letters.ts";
import { type DataFolder, type LaterData, readDataFolder } from "./data-folder.ts";

/** Builds the dataset's static files, with hashed names, from data folders. Throws `InvalidDataError`. */
export function buildDataset(dataDir: string, extraDirs: readonly string[] = []) {
  const folder = readDataFolder(dataDir, extraDirs);
  const files = new Map<string, string>();
  const publish: Publish = (name, value) => {
    const text = JSON.stringify(value);
    const path = `data/${name}-${hash(text)}.json`;
    files.set(path, text);
    return path;
  };

  const since = collectSince(folder);
  const countries = Object.fromEntries(
    folder.profiles.map((profile) => [
      profile.country,
      publishCountry(folder, profile, since.get(profile.country), publish),
    ]),
  );
  const others = folder.areas.filter(({ alpha3 }) => !countries[alpha3]);
  const later = folder.later && publishLater(folder.later, others, since, publish);
  // Only the files above determine the version. The files below may change without a new version.
  const version = hash([...files.keys()].join());
  const measures = folder.framework.indicators.map(
    ({ code }) => [code, JSON.stringify(layOutMeasure(code, folder, later, since))] as const,
  );
  const index: CountryIndex = {
    schemaVersion: 1,
    framework: folder.framework.id,
    version,
    defaultCountry: folder.defaultCountry,
    contact: folder.contact,
    areas: publish("areas", layOutAreas(folder)),
    measures: hash(measures.map(([, text]) => text).join("")),
    later,
    countries,
  };
  for (const [code, text] of measures) files.set(measurePath(index, code), text);
  return {
    indexPath: publish("index", index),
    areasPath: index.areas,
    editions: (folder.later?.editions ?? []).map((edition) =>
      nameEdition(edition, folder.framework),
    ),
    scored: (folder.later?.overall ?? []).map(({ slug }) => slug),
    version,
    files,
    folder,
    /** As in the index. Undefined if the folder has only profiles. */
    later,
    /** Later data by alpha-3 code. */
    since,
  };
}

/** Adds a file and returns its path. */
type Publish = (name: string, value: unknown) => string;

function publishCountry(
  { framework, areas, evidence, geography }: DataFolder,
  profile: Profile,
  since: Since | undefined,
  publish: Publish,
): CountryEntry {
  const { country } = profile;
  const { alpha2 = country } = areas.find(({ alpha3 }) => alpha3 === country) ?? {};
  const words = evidence.get(country);
  return {
    alpha2,
    statuses: encodeStatuses(profile, framework),
    profile: publish(country, {
      ...profile,
      neighbours: geography[country]?.neighbours ?? [],
      since,
    }),
    evidence: words && publish(`${country}-evidence`, words),
  };
}

/** The file of a measure: the facts behind the answers of all countries. */
function layOutMeasure(
  measure: string,
  { profiles }: DataFolder,
  known: Later | undefined,
  sinceBy: SinceByCountry,
): MeasureFile {
  const codes = [...profiles.map(({ country }) => country), ...Object.keys(known?.countries ?? {})];
  const facts = codes.map((country, at) => {
    const since = sinceBy.get(country);
    const laterOnes = laterScores({ editions: known?.editions ?? [], since }, measure);
    const scores = laterOnes.map(({ score = null }) => score);
    const fields = lawFieldsOf(measure).flatMap((field) => since?.laws?.[field] ?? []);
    const isAssessed = fields.some(({ status }) => status !== "unknown");
    const laws = isAssessed ? fields.flatMap((field) => field.laws) : undefined;
    const treaties = measure === TREATY_MEASURE ? since?.treaties : undefined;
    return [country, { ...factsOf(profiles[at], measure), scores, laws, treaties }] as const;
  });
  return { measure, countries: Object.fromEntries(facts) };
}

/** All areas, with facts from their profiles. */
function layOutAreas({ areas, geography, profiles }: DataFolder): Areas {
  const factsOf = new Map(profiles.map((profile) => [profile.country, backgroundOf(profile)]));
  return Object.fromEntries(
    areas.map(({ alpha3, ...area }) => [
      alpha3,
      { ...area, neighbours: [], ...geography[alpha3], ...factsOf.get(alpha3) },
    ]),
  );
}

type SinceByCountry = ReadonlyMap<string, Since>;

const collectSince = ({ areas, later }: DataFolder): SinceByCountry =>
  new Map(
    areas.flatMap(({ alpha3 }) => {
      const since = later && sinceOf(later, alpha3);
      return since ? [[alpha3, since] as const] : [];
    }),
  );

/** Later data of a country. Undefined if there is none, or only treaties. */
function sinceOf(data: LaterData, country: string): Since | undefined {
  const scores = Object.fromEntries(
    data.editions.flatMap(({ id, scores: all }) => (all[country] ? [[id, all[country]]] : [])),
  );
  const overall = Object.fromEntries(
    data.overall.flatMap(({ id, scores: all }) => {
      const [score, rank] = [all[country], rankIn(all, country)];
      return score === undefined || rank === undefined ? [] : [[id, { score, rank }]];
    }),
  );
  const treaties = data.treaties.countries[country];
  const laws = data.laws.countries[country];
  const internetUsers = data.internetUsers.countries[country];
  // Countries with only treaties have no page, so their treaties are not published.
  if (!laws && !internetUsers && Object.keys(overall).length === 0) return undefined;
  return { scores, overall, treaties, laws, internetUsers };
}

/** Publishes editions, groups and scores, and a file for each country with later data but no profile. */
function publishLater(
  data: LaterData,
  /** Countries without a profile. */
  others: readonly { alpha3: string; alpha2: string }[],
  sinceBy: SinceByCountry,
  publish: Publish,
): Later {
  const { editions, overall, crosswalk, laws, groups, internetUsers, treaties } = data;
  const about: Editions = {
    editions: editions.map(({ scores: _scores, ...framework }) => framework),
    crosswalk,
  };
  return {
    editions: editions.map((edition) => layOutEdition(edition, crosswalk)),
    overall: overall.map(describeTable),
    sources: {
      laws: laws.source,
      internetUsers: internetUsers.source,
      treaties: treaties.source,
    },
    files: {
      editions: publish("editions", about),
      groups: publish("groups", groups),
      overall: publish("overall", { editions: overall }),
      scores: Object.fromEntries(
        editions.map((edition) => [edition.id, publish(edition.id, packScores(edition))]),
      ),
    },
    countries: Object.fromEntries(
      others.flatMap(({ alpha3, alpha2 }) => {
        const since = sinceBy.get(alpha3);
        return since ? [[alpha3, { alpha2, file: publish(alpha3, { since }) }]] : [];
      }),
    ),
  };
}

const nameEdition = (
  { slug, short, scale, pillars }: Edition,
  { pillars: known }: Framework,
): EditionName => ({
  slug,
  short,
  scale,
  pillars: pillars.flatMap(({ id }) => (known.some((pillar) => pillar.id === id) ? [] : id)),
});

/** The index's entry for an edition. */
function layOutEdition(edition: Edition, crosswalk: Crosswalk): LaterEdition {
  const { id, slug, short, years, scale, source, indicators } = edition;
  const placeOf = (measure: string) => indicators.findIndex(({ code }) => code === measure);
  const asked = pairsOf(crosswalk, Object.keys(crosswalk.indicators), id).map(
    ({ then, counterparts, isNear }) => [then, { at: counterparts.map(placeOf), isNear }] as const,
  );
  return { id, slug, short, years, scale, source, asked: Object.fromEntries(asked) };
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
