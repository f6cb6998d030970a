import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { vocabulary } from "../dataset/framework.ts";
import type { Selection } from "../domain/selection.ts";
import { createI18n } from "../i18n/i18n.tsx";
import { ErrorPanel, FailureBoundary } from "../late/Failure.tsx";
import { FirstView, findFirstPage } from "../late/FirstPage.tsx";
import { late } from "../late/late.tsx";
import { MessagesProvider } from "../late/messages.tsx";
import { useSame } from "../ui/hooks.ts";
import { reloadPage } from "../url/address.ts";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";

const EmbedPage = late(() => import("./EmbedPage.tsx").then((file) => file.EmbedPage));

/** The page with its providers and outermost error boundary. `prerendered` is the address of the prerendered page. */
export function App(props: { client: QueryClient; prerendered?: string | undefined }) {
  const atlas = useSame(useSelection(vocabulary, props.prerendered));
  const { language } = atlas.selection;
  // Replayed in a separate task, because React hydrates the target of a click synchronously only outside effects.
  useEffect(() => void setTimeout(replayEarlyInput), []);
  return (
    <QueryClientProvider client={props.client}>
      <FailureBoundary fallback={(error) => <PageError {...atlas} error={error} />}>
        <MessagesProvider language={language}>
          {atlas.selection.embed ? <EmbedPage {...atlas} /> : <AtlasPage {...atlas} />}
        </MessagesProvider>
      </FailureBoundary>
    </QueryClientProvider>
  );
}

/** Shown when the page cannot render, for example because its messages failed to load. Keeps the prerendered view. */
function PageError({ error, selection }: { error: Error; selection: Selection }) {
  const { language } = selection;
  // The build writes these messages into the page, since the catalogue may have failed to load.
  const { t } = createI18n(
    language,
    JSON.parse(document.getElementById("root")?.dataset.error ?? "{}"),
  );
  const firstPage = findFirstPage(selection);
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

/** Replays the text input and the last button click that preceded hydration. `start.ts` marks the button. */
function replayEarlyInput(): void {
  const { documentElement } = document;
  if (documentElement.dataset.page === undefined) return;
  for (const field of document.querySelectorAll<HTMLInputElement>("input[type=search]"))
    if (field.value !== "") retype(field);
  delete documentElement.dataset.page;
  delete documentElement.dataset.start;
  const clicked = document.querySelector<HTMLElement>("[data-clicked]");
  delete clicked?.dataset.clicked;
  clicked?.click();
}

/** Enters the text again, since hydration does not call `onChange` for it. */
function retype(field: HTMLInputElement): void {
  const text = field.value;
  field.value = "";
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
