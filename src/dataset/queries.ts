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

/**
 * A file of the dataset, parsed; nothing is fetched as long as its path is not known. Names are hashed: what was fetched once
 * never goes stale. `getParser` may load its code, which comes beside the file.
 */
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
            // Where neither came, the file is what is told of: it has a name that means something.
            if (input.status === "rejected") throw input.reason;
            if (parser.status === "rejected") throw parser.reason;
            return parser.value(input.value, path);
          },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What failed before the page was drawn (`startLoading`) is told at once, and asked for again when a person says so. */
const FIRST = { retryOnMount: false };

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
export const indexQuery = (framework: Framework) => ({
  ...fileQuery(
    "index",
    indexPath,
    () => (input, file) => parseCountryIndex(input, framework, file),
  ),
  ...FIRST,
});

/** Where this build has them, which its index says too. */
export const shippedAreas = { areas: areasPath };

const loadAreas = () => import("../domain/areas.ts");

/** Where every area of the world lies; for comparison, peers and the map. */
export const areasQuery = (index: Pick<CountryIndex, "areas"> | undefined) =>
  fileQuery("areas", index?.areas, async () => (await loadCode(loadAreas)).parseAreas);

/** What is published of one country: its profile, and what is known since. A profile kept on this device is there at once. */
export const countryQuery = (framework: Framework, { profile, kept }: Partial<CountryEntry>) =>
  queryOptions({
    ...fileQuery("country", profile, () => (input, file) => parseCountry(input, framework, file)),
    ...(kept && { initialData: { profile: kept.profile, since: undefined } }),
    ...FIRST,
  });

/** One country's profile alone. */
export const profileQuery = (framework: Framework, entry: CountryEntry) => ({
  ...countryQuery(framework, entry),
  select: ({ profile }: PublishedCountry) => profile,
});

/** What is known since of a country whose profile is not published, or one that is kept on this device. */
export const sinceQuery = (path: string | undefined) => ({
  ...fileQuery("since", path, () => parseSince),
  ...FIRST,
});

/** Nobody reads the document's words before the first scorecard. */
const loadEvidence = () => import("../domain/evidence.ts");

/** The wording of one country's document; skipped where it may not be published, or is not wanted yet. */
export const evidenceQuery = ({ evidence, profile, kept }: Partial<CountryEntry>, isDue: boolean) =>
  queryOptions({
    ...fileQuery("evidence", evidence, async () => (await loadCode(loadEvidence)).parseEvidence),
    // By its profile: who compares countries asks for several that have none.
    queryKey: ["evidence", profile],
    enabled: isDue,
    ...(evidence && kept && { initialData: kept.evidence }),
  });
