import { parseGroups } from "../domain/areas.ts";
import { parseEditions, type ScoreFramework } from "../domain/editions/edition.ts";
import type { Later } from "../domain/editions/later.ts";
import { parseOverall } from "../domain/editions/overall.ts";
import { unpackScores } from "../domain/editions/packed-scores.ts";
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

/** The overall scores of all countries in every edition. */
export const overallQuery = (later: Later | undefined) =>
  fileQuery("later", later?.files.overall, () => parseOverall);

/** The scores of all countries in one edition. Skipped if the edition is undefined. */
export function scoresQuery(later: Later | undefined, edition: ScoreFramework | undefined) {
  const parse = (input: unknown, file: string) => edition && unpackScores(input, edition, file);
  return fileQuery("later", edition && later?.files.scores[edition.id], () => parse);
}
