import { parseGroups } from "../domain/areas.ts";
import { parseEditions, type ScoreFramework, unpackScores } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import type { Later } from "../domain/later.ts";
import { fileQuery } from "./queries.ts";

/** The editions of the index, and what of them answers `framework`. */
export const editionsQuery = (framework: Framework, later: Later | undefined) =>
  fileQuery(
    "later",
    later?.files.editions,
    () => (input, file) => parseEditions(input, framework, file),
  );

/** Sets of countries beside the regions. */
export const groupsQuery = (later: Later | undefined) =>
  fileQuery("later", later?.files.groups, () => parseGroups);

/** The scores of all countries in one edition. */
export const scoresQuery = (later: Later | undefined, edition: ScoreFramework) =>
  fileQuery(
    "later",
    later?.files.scores[edition.id],
    () => (input, file) => unpackScores(input, edition, file),
  );
