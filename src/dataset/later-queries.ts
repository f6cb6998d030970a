import { parseGroups } from "../domain/areas.ts";
import { parseEditions, type ScoreFramework, unpackScores } from "../domain/editions/edition.ts";
import type { Later } from "../domain/editions/published.ts";
import type { Framework } from "../domain/framework.ts";
import { fileQuery } from "./queries.ts";

/** The later editions, and the crosswalk from `framework` to them. */
export function editionsQuery(framework: Framework, later: Later | undefined) {
  const parse = (input: unknown, file: string) => parseEditions(input, framework, file);
  return fileQuery("later", later?.files.editions, () => parse);
}

/** Groups of countries other than regions. */
export const groupsQuery = (later: Later | undefined) =>
  fileQuery("later", later?.files.groups, () => parseGroups);

/** The scores of all countries in one edition; disabled without an edition. */
export function scoresQuery(later: Later | undefined, edition: ScoreFramework | undefined) {
  const parse = (input: unknown, file: string) => edition && unpackScores(input, edition, file);
  return fileQuery("later", edition && later?.files.scores[edition.id], () => parse);
}
