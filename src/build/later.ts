import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Crosswalk, parseCrosswalk } from "../domain/crosswalk.ts";
import { type Edition, packScores, parseEdition } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import { type Groups, parseGroups } from "../domain/groups.ts";
import { type InternetUsers, InternetUsersSchema } from "../domain/internet-users.ts";
import type { Editions, Later, Since } from "../domain/later.ts";
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

/** Lays it out as files: what is small and asked of all countries together, and one file for each country. */
export function publishLater(
  { editions, crosswalk, laws, groups, internetUsers }: LaterData,
  publish: (name: string, value: unknown) => string,
): string {
  const file: Editions = {
    editions: editions.map(({ scores: _scores, ...framework }) => framework),
    crosswalk,
    sources: { laws: laws.source, internetUsers: internetUsers.source },
  };
  const sinceOf = (country: string): Since => {
    const own = editions.flatMap(({ id, scores }) =>
      scores[country] ? [[id, scores[country]] as const] : [],
    );
    const [itsLaws, years] = [laws.countries[country], internetUsers.countries[country]];
    return {
      country,
      scores: Object.fromEntries(own),
      ...(itsLaws && { laws: itsLaws }),
      ...(years && { internetUsers: years }),
    };
  };
  const countries = new Set(
    [...editions.map(({ scores }) => scores), laws.countries, internetUsers.countries].flatMap(
      (some) => Object.keys(some),
    ),
  );
  const later: Later = {
    schemaVersion: 1,
    editions: publish("editions", file),
    groups: publish("groups", groups),
    scores: Object.fromEntries(
      editions.map((edition) => [edition.id, publish(edition.id, packScores(edition))]),
    ),
    countries: Object.fromEntries(
      [...countries].sort().map((code) => [code, publish(`${code}-since`, sinceOf(code))]),
    ),
  };
  return publish("later", later);
}
