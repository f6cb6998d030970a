import { framework } from "../../dataset/framework.ts";
import { loadCode } from "../../dataset/load-code.ts";
import { countryQuery, sinceQuery } from "../../dataset/queries.ts";
import { resolveCountry, resolveScored } from "../../domain/country-index.ts";
import type { LoadData } from "../../figure/view-props.ts";

/** Loads the profile and later data of a country, or its scores if it has no profile. */
export const loadCountry: LoadData = async ({ client, index, selection: { country } }) => {
  const scored = resolveScored(index, country);
  const known = resolveCountry(index, country);
  if (!scored) return client.fetchQuery(countryQuery(framework, known?.entry ?? {}));
  const { editionsQuery } = await loadCode(() => import("../../dataset/later-queries.ts"));
  return Promise.all([
    client.fetchQuery(sinceQuery(scored.file)),
    client.fetchQuery(editionsQuery(framework, index.later)),
  ]);
};
