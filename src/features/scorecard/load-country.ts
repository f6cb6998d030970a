import { framework } from "../../dataset/framework.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { areasQuery, countryQuery, sinceQuery } from "../../dataset/queries.ts";
import { resolveCountry, resolveScored } from "../../domain/country-index.ts";
import type { LoadData } from "../../figure/view-props.ts";

/** Loads the profile and later data of a country with the areas for the chart of peers, or its scores if it has no profile. */
export const loadCountry: LoadData = async ({ client, index, selection: { country } }) => {
  const scored = resolveScored(index, country);
  const known = resolveCountry(index, country);
  if (!scored)
    return Promise.all([
      client.fetchQuery(countryQuery(framework, known?.entry ?? {})),
      client.fetchQuery(areasQuery(index)),
    ]);
  const { editionsQuery } = await loadCode(() => import("../../dataset/later-queries.ts"));
  return Promise.all([
    client.fetchQuery(sinceQuery(scored.file)),
    client.fetchQuery(editionsQuery(framework, index.later)),
  ]);
};
