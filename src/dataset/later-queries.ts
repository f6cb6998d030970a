import type { ScoreFramework } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import type { Later } from "../domain/later.ts";
import { loadCode } from "./load-code.ts";
import { fileQuery } from "./queries.ts";

/** What reads these files comes with the first of them, not with the first page. */
const loadEdition = () => import("../domain/edition.ts");
const loadGroups = () => import("../domain/groups.ts");

/** The editions of the index, and what of them answers `framework`. */
export const editionsQuery = (framework: Framework, later: Later | undefined) =>
  fileQuery("later", later?.files.editions, async () => {
    const { parseEditions } = await loadCode(loadEdition);
    return (input, file) => parseEditions(input, framework, file);
  });

/** Sets of countries beside the regions. */
export const groupsQuery = (later: Later | undefined) =>
  fileQuery("later", later?.files.groups, async () => (await loadCode(loadGroups)).parseGroups);

/** The scores of all countries in one edition. */
export const scoresQuery = (later: Later | undefined, edition: ScoreFramework) =>
  fileQuery("later", later?.files.scores[edition.id], async () => {
    const { unpackScores } = await loadCode(loadEdition);
    return (input, file) => unpackScores(input, edition, file);
  });
