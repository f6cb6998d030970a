import type { QueryClient } from "@tanstack/react-query";
import { indexQuery, profileQuery } from "../dataset/queries.ts";
import { resolveCountry } from "../domain/country-index.ts";
import { detectLanguage } from "../i18n/catalogues.ts";
import { currentSearch } from "../url/address.ts";
import { parseSelection } from "../url/codec.ts";
import { framework } from "./framework.ts";
import { wordsQuery } from "./words.tsx";

/**
 * Asks for everything the first page needs before React draws: words and index side by side, the profile as soon as
 * the index says where it lies. What fails here is asked for again, and reported, by the part that needs it.
 */
export function startLoading(client: QueryClient): void {
  const { selection } = parseSelection(currentSearch(), framework);
  void client.prefetchQuery(wordsQuery(selection.language ?? detectLanguage(navigator.languages)));
  client.fetchQuery(indexQuery(framework)).then(
    (index) => {
      const country = resolveCountry(index, selection.country);
      if (country && selection.view === "scorecard")
        void client.prefetchQuery(profileQuery(framework, country.entry));
    },
    () => undefined,
  );
}
