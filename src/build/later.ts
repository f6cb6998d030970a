import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Crosswalk, pairsOf, parseCrosswalk } from "../domain/crosswalk.ts";
import { type Edition, type Editions, packScores, parseEdition } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import { type Groups, parseGroups } from "../domain/groups.ts";
import { type InternetUsers, InternetUsersSchema } from "../domain/internet-users.ts";
import type { Later, LaterEdition, Since } from "../domain/later.ts";
import { type Laws, LawsSchema } from "../domain/laws.ts";
import { parseWith } from "../domain/parsing.ts";

/** What came after the profiles, as the data folder has it. */
export interface LaterData {
  editions: readonly Edition[];
  crosswalk: Crosswalk;
  laws: Laws;
  groups: Groups;
  internetUsers: InternetUsers;
}

/** Reads and checks it; undefined for a data folder without editions. */
export function readLaterData(
  dir: string,
  framework: Framework,
  readJson: (dir: string, name: string) => unknown,
): LaterData | undefined {
  const folder = join(dir, "editions");
  if (!existsSync(folder)) return undefined;
  const editions = readdirSync(folder)
    .sort()
    .map((file) => parseEdition(readJson(dir, `editions/${file}`), `editions/${file}`));
  const parse = <T>(name: string, parser: (input: unknown, file: string) => T): T =>
    parser(readJson(dir, name), name);
  return {
    editions,
    crosswalk: parse("crosswalk.json", (input, file) =>
      parseCrosswalk(input, framework, editions, file),
    ),
    laws: parse("laws.json", (input, file) => parseWith(LawsSchema, input, file)),
    groups: parse("groups.json", parseGroups),
    internetUsers: parse("internet-users.json", (input, file) =>
      parseWith(InternetUsersSchema, input, file),
    ),
  };
}

/** What is known of a country since; undefined where nothing is. */
export function sinceOf(data: LaterData, country: string): Since | undefined {
  const scores = Object.fromEntries(
    data.editions.flatMap(({ id, scores: all }) => (all[country] ? [[id, all[country]]] : [])),
  );
  const [laws, years] = [data.laws.countries[country], data.internetUsers.countries[country]];
  if (!laws && !years && Object.keys(scores).length === 0) return undefined;
  return { scores, ...(laws && { laws }), ...(years && { internetUsers: years }) };
}

/** Lays out what is asked of all countries together, and a file for each country that has no profile to stand beside. */
export function publishLater(
  data: LaterData,
  /** Areas without a profile. */
  others: readonly { alpha3: string; alpha2: string }[],
  publish: (name: string, value: unknown) => string,
): Later {
  const { editions, crosswalk, laws, groups, internetUsers } = data;
  const sources = { laws: laws.source, internetUsers: internetUsers.source };
  const about: Editions = {
    editions: editions.map(({ scores: _scores, ...framework }) => framework),
    crosswalk,
    sources,
  };
  return {
    editions: editions.map((edition) => layOutEdition(edition, crosswalk)),
    sources,
    files: {
      editions: publish("editions", about),
      groups: publish("groups", groups),
      scores: Object.fromEntries(
        editions.map((edition) => [edition.id, publish(edition.id, packScores(edition))]),
      ),
    },
    countries: Object.fromEntries(
      others.flatMap(({ alpha3, alpha2 }) => {
        const since = sinceOf(data, alpha3);
        return since ? [[alpha3, { alpha2, file: publish(alpha3, { since }) }]] : [];
      }),
    ),
  };
}

/** What the page knows of an edition from the start. */
const layOutEdition = (
  { id, years, scale, source, indicators }: Edition,
  crosswalk: Crosswalk,
): LaterEdition => ({
  id,
  years,
  scale,
  source,
  asked: Object.fromEntries(
    pairsOf(crosswalk, Object.keys(crosswalk.indicators), id).map(({ then, later, isNear }) => [
      then,
      { at: indicators.findIndex(({ code }) => code === later), isNear },
    ]),
  ),
});
