import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { framework, vocabulary } from "../dataset/framework.ts";
import {
  areasQuery,
  countryQuery,
  indexQuery,
  shippedAreas,
  sinceQuery,
} from "../dataset/queries.ts";
import { resolveCountry, resolveScored } from "../domain/country-index.ts";
import type { Language } from "../domain/languages.ts";
import type { Selection } from "../domain/selection.ts";
import { fallbackMessages } from "../i18n/catalogues.ts";
import { createI18n } from "../i18n/i18n.tsx";
import { ErrorPanel, FailureBoundary } from "../late/Failure.tsx";
import { FirstView, findFirstPage } from "../late/FirstPage.tsx";
import { MessagesProvider, messagesQuery } from "../late/messages.tsx";
import { currentSearch, reloadPage } from "../url/address.ts";
import { parseSelection } from "../url/codec.ts";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { CountryList, EmbedPage } from "./late-parts.tsx";

/** The page with its providers and outermost error boundary; `language` applies unless the address names another. */
export function App({ client, ...props }: { client: QueryClient; language: Language }) {
  const atlas = useSelection(vocabulary);
  const language = atlas.selection.language ?? props.language;
  useEffect(replayEarlyInput, []);
  return (
    <QueryClientProvider client={client}>
      <FailureBoundary fallback={(error) => <PageError {...{ ...atlas, error, language }} />}>
        <MessagesProvider language={language}>
          {atlas.selection.embed ? (
            <EmbedPage {...atlas} />
          ) : (
            <AtlasPage {...atlas} language={language} />
          )}
        </MessagesProvider>
      </FailureBoundary>
    </QueryClientProvider>
  );
}

/** Shown when the page cannot render, perhaps because its messages failed to load. Keeps the prerendered view. */
function PageError(props: { error: Error; selection: Selection; language: Language }) {
  const { error, selection, language } = props;
  const { t } = createI18n(language, fallbackMessages(language));
  const firstPage = findFirstPage(selection, language);
  return (
    <>
      {firstPage && <FirstView content={firstPage.header} />}
      <main className="page">
        <ErrorPanel
          title={t("error.page-title")}
          message={t("error.page")}
          details={[error.message]}
          label={t("error.reload")}
          act={reloadPage}
        />
        {firstPage && <FirstView {...firstPage} />}
      </main>
    </>
  );
}

/** Replays text and the last click from before hydration. `start.ts` marks the clicked button. */
function replayEarlyInput(): void {
  const root = document.querySelector<HTMLElement>('[data-prerendered]:not([data-prerendered=""])');
  if (!root) return;
  for (const field of root.querySelectorAll<HTMLInputElement>("input[type=search]"))
    if (field.value !== "") retype(field);
  // Stops `start.ts` from marking buttons.
  root.dataset.prerendered = "";
  const clicked = root.querySelector<HTMLElement>("[data-clicked]");
  delete clicked?.dataset.clicked;
  clicked?.click();
}

/** Re-enters the text, since hydration fires no change event for it. */
function retype(field: HTMLInputElement): void {
  const text = field.value;
  field.value = "";
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Prefetches what the first page needs: messages and index in parallel, then the country's file.
 * Rejects if one of them fails; the component that needs it retries and reports the error.
 */
export async function startLoading(client: QueryClient, language: Language): Promise<void> {
  const { selection } = parseSelection(currentSearch(), vocabulary);
  const loadCountry = async () => {
    const { view, indicator } = selection;
    // Prefetched in parallel, not awaited.
    if (view === "compare" || view === "world" || indicator !== undefined)
      void client.prefetchQuery(areasQuery(shippedAreas));
    const index = await client.fetchQuery(indexQuery(framework));
    if (view !== "scorecard") return;
    const scored = resolveScored(index, selection.country);
    const country = resolveCountry(index, selection.country);
    if (scored) await client.fetchQuery(sinceQuery(scored.file));
    else if (country) await client.fetchQuery(countryQuery(framework, country.entry));
  };
  // Preloads the list, because users start typing as soon as it opens.
  CountryList.load().catch(() => undefined);
  await Promise.all([
    client.fetchQuery(messagesQuery(selection.language ?? language)),
    loadCountry(),
  ]);
}
