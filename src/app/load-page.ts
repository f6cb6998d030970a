import type { QueryClient } from "@tanstack/react-query";
import { framework } from "../dataset/framework.ts";
import { areasQuery, indexQuery, shippedAreas } from "../dataset/queries.ts";
import type { Selection } from "../domain/selection.ts";
import { messagesQuery } from "../late/messages.tsx";
import { ROUTES } from "./routes.tsx";

/**
 * Loads everything that a page without a query renders: messages, code and data. The build prerenders the page after it,
 * and the browser hydrates the page after it. Rejects if a part fails; the component that needs the part retries and
 * reports the error.
 */
export async function loadPage(client: QueryClient, selection: Selection): Promise<void> {
  const { view, language, indicator } = selection;
  const { part, loadData } = ROUTES[view];
  // Requested beside the index. The page behind a drawer does not wait for them.
  if (indicator !== undefined || view === "world" || view === "compare")
    void client.prefetchQuery(areasQuery(shippedAreas));
  await Promise.all([
    client.fetchQuery(messagesQuery(language)),
    part && client.fetchQuery(messagesQuery(language, part.words)),
    part?.load(),
    client
      .fetchQuery(indexQuery(framework))
      .then((index) => loadData?.({ client, index, selection })),
  ]);
}
