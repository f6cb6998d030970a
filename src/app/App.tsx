import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { framework } from "../dataset/framework.ts";
import type { Language } from "../domain/languages.ts";
import { ErrorPanel, FailureBoundary } from "../late/Failure.tsx";
import { MessagesProvider } from "../late/messages.tsx";
import { reloadPage } from "../url/address.ts";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";

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
  const atlas = useSelection(framework);
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
      action="Reload · Recargar"
      onAction={reloadPage}
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
