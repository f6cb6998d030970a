import { areasPath, indexPath } from "virtual:dataset";
import { QueryClient, queryOptions, skipToken } from "@tanstack/react-query";
import {
  type CountryEntry,
  type CountryIndex,
  parseCountryIndex,
} from "../domain/country-index.ts";
import {
  type PublishedCountry,
  parseCountry,
  parseSince,
} from "../domain/editions/country-file.ts";
import type { Framework } from "../domain/framework.ts";
import type { Parse } from "../domain/parsing.ts";
import { FetchError, fetchJson } from "./fetch-json.ts";
import { loadCode } from "./load-code.ts";

/** Query for a parsed file, skipped while its path is unknown. Never stale, because file names contain a hash. `getParser` may load code while the file loads. */
export const fileQuery = <T>(
  name: string,
  path: string | undefined,
  getParser: () => Parse<T> | Promise<Parse<T>>,
) =>
  queryOptions({
    queryKey: [name, path],
    queryFn:
      path === undefined
        ? skipToken
        : async ({ signal }) => {
            const [input, parser] = await Promise.allSettled([
              fetchJson(path, signal),
              getParser(),
            ]);
            // If both requests fail, report the data file.
            if (input.status === "rejected") throw input.reason;
            if (parser.status === "rejected") throw parser.reason;
            return parser.value(input.value, path);
          },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Components that mount after a failed request do not repeat it. They show the error and a retry button at once. */
export const FAIL_ONCE = { retryOnMount: false };

/** Retries once, and only after a server error. A lost connection is reported at once. */
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

export const indexQuery = (framework: Framework) => ({
  ...fileQuery(
    "index",
    indexPath,
    () => (input, file) => parseCountryIndex(input, framework, file),
  ),
  ...FAIL_ONCE,
});

/** Path of the areas file, known before the index loads. */
export const shippedAreas = { areas: areasPath };

const loadAreas = () => import("../domain/areas.ts");

export const areasQuery = (index: Pick<CountryIndex, "areas"> | undefined) =>
  fileQuery("areas", index?.areas, async () => (await loadCode(loadAreas)).parseAreas);

/** One country's profile and later data. A kept profile is available at once. */
export const countryQuery = (framework: Framework, { profile, kept }: Partial<CountryEntry>) =>
  queryOptions({
    ...fileQuery("country", profile, () => (input, file) => parseCountry(input, framework, file)),
    ...(kept && { initialData: { profile: kept.profile, since: undefined, neighbours: [] } }),
    ...FAIL_ONCE,
  });

export const profileQuery = (framework: Framework, entry: CountryEntry) => ({
  ...countryQuery(framework, entry),
  select: ({ profile }: PublishedCountry) => profile,
});

/** Later data of a country whose published profile is missing, or replaced by a kept profile. */
export const sinceQuery = (path: string | undefined) => ({
  ...fileQuery("since", path, () => parseSince),
  ...FAIL_ONCE,
});

const loadEvidence = () => import("../domain/evidence.ts");

/** The text of one country's document, if it may be published. */
export const evidenceQuery = ({ evidence, profile, kept }: Partial<CountryEntry>, isDue: boolean) =>
  queryOptions({
    ...fileQuery("evidence", evidence, async () => (await loadCode(loadEvidence)).parseEvidence),
    // Keyed by profile: most countries have no evidence path, so their keys would collide.
    queryKey: ["evidence", profile],
    enabled: isDue,
    ...(evidence && kept && { initialData: kept.evidence }),
    ...FAIL_ONCE,
  });
