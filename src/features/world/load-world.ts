import { groupsQuery } from "../../dataset/later-queries.ts";
import { areasQuery } from "../../dataset/queries.ts";
import type { LoadData } from "../../late/late.tsx";

/** Loads the areas and groups. The table of the profiles is part of the index. */
export const loadWorld: LoadData = ({ client, index }) =>
  Promise.all([
    client.fetchQuery(areasQuery(index)),
    index.later && client.fetchQuery(groupsQuery(index.later)),
  ]);
