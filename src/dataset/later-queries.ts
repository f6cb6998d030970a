import { queryOptions, skipToken } from "@tanstack/react-query";
import type { ScoreFramework } from "../domain/edition.ts";
import type { Framework } from "../domain/framework.ts";
import type { Later } from "../domain/later.ts";
import { fetchJson } from "./fetch-json.ts";
import { loadCode } from "./load-code.ts";
import { staleTime } from "./queries.ts";

/** What reads these files comes with the first of them, not with the first page. */
const loadEdition = () => import("../domain/edition.ts");
const loadGroups = () => import("../domain/groups.ts");

/** A file that may not be there: nothing is fetched where its path is not known. */
const laterFile = <Parsers, T>(
  path: string | undefined,
  load: () => Promise<Parsers>,
  parse: (parsers: Parsers, input: unknown, file: string) => T,
) =>
  queryOptions({
    queryKey: ["later", path],
    queryFn:
      path === undefined
        ? skipToken
        : async ({ signal }) => {
            const [parsers, input] = await Promise.all([loadCode(load), fetchJson(path, signal)]);
            return parse(parsers, input, path);
          },
    staleTime,
  });

/** The editions of the index, what of them answers `framework`, and the sources of laws and Internet users. */
export const editionsQuery = (framework: Framework, later: Later | undefined) =>
  laterFile(later?.files.editions, loadEdition, ({ parseEditions }, input, file) =>
    parseEditions(input, framework, file),
  );

/** Sets of countries beside the regions. */
export const groupsQuery = (later: Later | undefined) =>
  laterFile(later?.files.groups, loadGroups, (parsers, ...given) => parsers.parseGroups(...given));

/** The scores of all countries in one edition. */
export const scoresQuery = (later: Later | undefined, edition: ScoreFramework) =>
  laterFile(later?.files.scores[edition.id], loadEdition, ({ unpackScores }, input, file) =>
    unpackScores(input, edition, file),
  );
