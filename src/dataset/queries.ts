import { indexPath } from "virtual:dataset";
import { QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import { parseAreas } from "../domain/areas.ts";
import {
  type CountryEntry,
  type CountryIndex,
  parseCountryIndex,
} from "../domain/country-index.ts";
import type { Framework } from "../domain/framework.ts";
import { type PublishedCountry, parseCountry, parseSince } from "../domain/later.ts";
import { FetchError, fetchJson } from "./fetch-json.ts";
import { loadCode } from "./load-code.ts";

/**
 * Files have hashed names: what was fetched once never goes stale. What the first page needs is asked for before it is
 * drawn (`start-loading.ts`); where that failed it says so at once, and is asked for again when a person says so.
 */
export const staleTime = Number.POSITIVE_INFINITY;

/** A client that reports a lost network at once, and tries again only what may heal by itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (count, error) =>
          count < 1 && error instanceof FetchError && error.failure === "server",
        retryDelay: 500,
        refetchOnWindowFocus: false,
      },
    },
  });

/** The index of all countries. */
export const indexQuery = (framework: Framework) =>
  queryOptions({
    queryKey: ["index", indexPath],
    queryFn: async ({ signal }) =>
      parseCountryIndex(await fetchJson(indexPath, signal), framework, indexPath),
    retryOnMount: false,
    staleTime,
  });

/** Where every area of the world lies; for comparison, peers and the map. Nothing is fetched as long as no index is given. */
export const areasQuery = (index: Pick<CountryIndex, "areas"> | undefined) =>
  queryOptions({
    queryKey: ["areas", index?.areas],
    queryFn: index
      ? async ({ signal }) => parseAreas(await fetchJson(index.areas, signal), index.areas)
      : skipToken,
    staleTime,
  });

/** What is published of one country: its profile, and what is known since. A profile kept on this device is there at once. */
export const countryQuery = (framework: Framework, { profile: path, kept }: CountryEntry) =>
  queryOptions({
    queryKey: ["country", path],
    queryFn: async ({ signal }) => parseCountry(await fetchJson(path, signal), framework, path),
    ...(kept && { initialData: { profile: kept.profile, since: undefined } }),
    retryOnMount: false,
    staleTime,
  });

/** One country's profile alone. */
export const profileQuery = (framework: Framework, entry: CountryEntry) => ({
  ...countryQuery(framework, entry),
  select: ({ profile }: PublishedCountry) => profile,
});

/** What is known since of a country whose profile is not published, or one that is kept on this device. */
export const sinceQuery = (path: string | undefined) =>
  queryOptions({
    queryKey: ["since", path],
    queryFn:
      path === undefined
        ? skipToken
        : async ({ signal }) => parseSince(await fetchJson(path, signal), path),
    retryOnMount: false,
    staleTime,
  });

/** Nobody reads the document's words before the first scorecard. */
const loadParser = () => import("../domain/evidence.ts");

/** The wording of one country's document; skipped where it may not be published, or is not wanted yet. */
export const evidenceQuery = (entry: CountryEntry, wanted: boolean) => {
  const path = entry.evidence;
  return queryOptions({
    queryKey: ["evidence", path],
    queryFn:
      path && wanted
        ? async ({ signal }) => {
            const words = await fetchJson(path, signal);
            const { parseEvidence } = await loadCode(loadParser);
            return parseEvidence(words, path);
          }
        : skipToken,
    ...(path && entry.kept && { initialData: entry.kept.evidence }),
    staleTime,
  });
};
