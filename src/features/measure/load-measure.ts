import { measureQuery } from "../../dataset/measure-query.ts";
import { areasQuery } from "../../dataset/queries.ts";
import type { LoadData } from "../../late/late.tsx";

/** Loads the facts about a measure, and the areas for the regions. */
export const loadMeasure: LoadData = ({ client, index, selection: { measure } }) =>
  Promise.all([
    client.fetchQuery(areasQuery(index)),
    measure !== undefined && client.fetchQuery(measureQuery(index, measure)),
  ]);
