import { queryOptions, skipToken } from "@tanstack/react-query";
import type { CountryIndex } from "../domain/country-index.ts";
import { type ScoreFramework, unpackScores } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import { parseGroups } from "../domain/groups.ts";
import { type Later, parseEditions, parseLater, parseSince } from "../domain/later.ts";
import { fetchJson } from "./fetch-json.ts";
import { staleTime } from "./queries.ts";

/** A file that may not be there: nothing is fetched where its path is not known. */
const laterFile = <T>(path: string | undefined, parse: (input: unknown, file: string) => T) =>
  queryOptions({
    queryKey: ["later", path],
    queryFn:
      path === undefined
        ? skipToken
        : async ({ signal }) => parse(await fetchJson(path, signal), path),
    staleTime,
  });

/** Where the files of what came after the profiles lie. */
export const laterQuery = (index: CountryIndex | undefined) => laterFile(index?.later, parseLater);

/** The editions of the index, what of them answers `framework`, and the sources of laws and Internet users. */
export const editionsQuery = (framework: Framework, later: Later | undefined) =>
  laterFile(later?.editions, (input, file) => parseEditions(input, framework, file));

/** Sets of countries beside the regions. */
export const groupsQuery = (later: Later | undefined) => laterFile(later?.groups, parseGroups);

/** What one country scored since, its laws and its Internet users; also of a country without a profile. */
export const sinceQuery = (later: Later | undefined, country: string) =>
  laterFile(later?.countries[country], parseSince);

/** The scores of all countries in one edition. */
export const scoresQuery = (later: Later | undefined, edition: ScoreFramework) =>
  laterFile(later?.scores[edition.id], (input, file) => unpackScores(input, edition, file));
