import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { areasQuery, indexQuery, shippedAreas } from "../dataset/queries.ts";
import type { Selection } from "../domain/selection.ts";
import { messagesQuery } from "../late/messages.tsx";
import { ROUTES } from "./routes.tsx";

/**
 * Loads the messages, code and data that a page renders if its address has no query. Called before prerendering in the build,
 * and at startup in the browser. Rejects if a part fails. The component that needs the part retries and reports the error.
 */
export async function loadPage(client: QueryClient, selection: Selection): Promise<void> {
  const { view, language, indicator } = selection;
  const { part, loadData } = ROUTES[view];
  // Requested in parallel with the index. The page behind a drawer does not wait for the areas.
  if (indicator !== undefined || view === "world" || view === "compare")
    void client.prefetchQuery(areasQuery(shippedAreas));
  const code = part?.load();
  await Promise.all([
    client.fetchQuery(messagesQuery(language)),
    part && client.fetchQuery(messagesQuery(language, part.words)),
    code,
    client.fetchQuery(indexQuery(framework)).then(async (index) => {
      const load = loadData ?? (await code)?.loadData;
      await load?.({ client, index, selection });
    }),
  ]);
}
