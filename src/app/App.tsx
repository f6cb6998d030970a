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
import { ErrorPanel, FailureBoundary } from "../late/Failure.tsx";
import { MessagesProvider, messagesQuery } from "../late/messages.tsx";
import { currentSearch, reloadPage } from "../url/address.ts";
import { parseSelection } from "../url/codec.ts";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { CountryList } from "./views.tsx";

interface Props {
  client: QueryClient;
  /** What the browser asks for; an address may ask for another. */
  language: Language;
}

/** Providers around the page. */
export function App({ client, language }: Props) {
  useEffect(doEarlyInput, []);
  return (
    <QueryClientProvider client={client}>
      <FailureBoundary fallback={(error) => <WithoutWords error={error} />}>
        <LocalizedPage language={language} />
      </FailureBoundary>
    </QueryClientProvider>
  );
}

/** The page in the language of the address, or else of the browser. */
function LocalizedPage(props: Pick<Props, "language">) {
  const atlas = useSelection(vocabulary);
  const language = atlas.selection.language ?? props.language;
  return (
    <MessagesProvider language={language}>
      <AtlasPage {...atlas} language={language} />
    </MessagesProvider>
  );
}

/** A fault of the whole page. The catalogue may be what could not be had, so these words are in both languages. */
const WithoutWords = ({ error }: { error: Error }) => (
  <main className="page">
    <ErrorPanel
      title="The page could not be shown · No se pudo mostrar la página"
      message="A part of the program could not be loaded. Check the connection and reload. · No se pudo cargar una parte del programa. Compruebe la conexión y recargue."
      details={[error.message]}
      label="Reload · Recargar"
      act={reloadPage}
    />
  </main>
);

/** Does what was clicked and typed on the prerendered page before the program was there: `start.ts` marked the button. */
function doEarlyInput(): void {
  const root = document.querySelector<HTMLElement>("[data-prerendered]");
  if (root?.dataset.prerendered)
    for (const field of root.querySelectorAll<HTMLInputElement>("input[type=search]"))
      if (field.value !== "") retype(field);
  // The page is alive: nothing more is marked.
  if (root) root.dataset.prerendered = "";
  const clicked = document.querySelector<HTMLElement>("[data-clicked]");
  if (!clicked) return;
  delete clicked.dataset.clicked;
  clicked.click();
}

/** React takes what stands in a field when it comes for its own, and is told of changes alone. */
function retype(field: HTMLInputElement): void {
  const text = field.value;
  field.value = "";
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Asks for everything the first page needs before React draws: words and index side by side, the country's file as soon
 * as the index says where it lies. Settles when all of it is here, or a part failed; what failed is asked for again, and
 * reported, by the part of the page that needs it.
 */
export async function startLoading(client: QueryClient, language: Language): Promise<void> {
  const { selection } = parseSelection(currentSearch(), vocabulary);
  const loadCountry = async () => {
    const { view, indicator } = selection;
    // With the index, not after it. Settles nothing: what needs it is drawn without it, or waits by itself.
    if (view === "compare" || view === "world" || indicator !== undefined)
      void client.prefetchQuery(areasQuery(shippedAreas));
    const index = await client.fetchQuery(indexQuery(framework));
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
