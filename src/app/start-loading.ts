import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { areasQuery, countryQuery, indexQuery, sinceQuery } from "../dataset/queries.ts";
import { resolveCountry, resolveScored } from "../domain/country-index.ts";
import type { Language } from "../domain/languages.ts";
import { messagesQuery } from "../late/messages.tsx";
import { currentSearch } from "../url/address.ts";
import { parseSelection } from "../url/codec.ts";
import { CountryList } from "./views.tsx";

/**
 * Asks for everything the first page needs before React draws: words and index side by side, the country's file as soon
 * as the index says where it lies. Settles when all of it is here, or a part failed; what failed is asked for again, and
 * reported, by the part of the page that needs it.
 */
export async function startLoading(client: QueryClient, language: Language): Promise<void> {
  const { selection } = parseSelection(currentSearch(), framework);
  const loadCountry = async () => {
    const index = await client.fetchQuery(indexQuery(framework));
    const { view, indicator } = selection;
    // Settles nothing: what needs it is drawn without it, or waits by itself.
    if (view === "compare" || view === "world" || indicator !== undefined)
      void client.prefetchQuery(areasQuery(index));
    if (view !== "scorecard") return;
    const scored = resolveScored(index, selection.country);
    const country = resolveCountry(index, selection.country);
    if (scored) await client.fetchQuery(sinceQuery(scored.file));
    else if (country) await client.fetchQuery(countryQuery(framework, country.entry));
  };
  // Whoever opens the list types at once. Nothing waits for it: where it does not come, the list itself says so.
  CountryList.load().catch(() => undefined);
  await Promise.all([
    client.fetchQuery(messagesQuery(selection.language ?? language)),
    loadCountry(),
  ]);
}
