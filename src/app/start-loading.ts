import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { editionsQuery, laterQuery, sinceQuery } from "../dataset/later-queries.ts";
import { areasQuery, indexQuery, profileQuery } from "../dataset/queries.ts";
import { type CountryIndex, resolveCountry } from "../domain/country-index.ts";
import type { Language } from "../domain/languages.ts";
import { messagesQuery } from "../late/messages.tsx";
import { currentSearch } from "../url/address.ts";
import { parseSelection } from "../url/codec.ts";
import { CountryList } from "./views.tsx";

/** How long the first page waits for what it is whole without, in milliseconds. */
const PATIENCE = 1500;

/** Settles when the work is done, has failed, or takes too long. */
const atMost = (work: Promise<unknown>) =>
  Promise.race([
    work.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

/**
 * Asks for everything the first page needs before React draws: words and index side by side, the profile as soon as
 * the index says where it lies. Settles when all of it is here, or a part failed; what failed is asked for again, and
 * reported, by the part of the page that needs it.
 */
export async function startLoading(client: QueryClient, language: Language): Promise<void> {
  const { selection } = parseSelection(currentSearch(), framework);
  const loadProfile = async () => {
    const index = await client.fetchQuery(indexQuery(framework));
    const { view, indicator } = selection;
    // Settles nothing: what needs it is drawn without it, or waits by itself.
    if (view === "compare" || view === "world" || indicator !== undefined)
      void client.prefetchQuery(areasQuery(index));
    const country = resolveCountry(index, selection.country);
    if (country && view === "scorecard")
      await Promise.all([
        client.fetchQuery(profileQuery(framework, country.entry)),
        // The page is whole without it: it does not wait for long, and will say why it did not come.
        atMost(loadLater(client, index, selection.country ?? country.code)),
      ]);
  };
  await Promise.all([
    client.fetchQuery(messagesQuery(selection.language ?? language)),
    loadProfile(),
    // Whoever opens the list types at once. Where it does not come, the list itself says so.
    atMost(CountryList.load()),
  ]);
}

/** Asks for what later editions say of the country. */
async function loadLater(client: QueryClient, index: CountryIndex, country: string) {
  if (index.later === undefined) return;
  const later = await client.fetchQuery(laterQuery(index));
  await Promise.all([
    client.fetchQuery(editionsQuery(framework, later)),
    ...(later.countries[country] === undefined
      ? []
      : [client.fetchQuery(sinceQuery(later, country))]),
  ]);
}
