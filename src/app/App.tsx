import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { framework } from "../dataset/framework.ts";
import { LANGUAGES, type Language } from "../domain/framework.ts";
import { I18nProvider } from "../i18n/i18n.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { doEarlyInput } from "./early-input.ts";
import { wordsQuery } from "./words.tsx";

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
      <ErrorBoundary>
        <LocalizedPage language={language} />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

/** The page in the language of the address, or else of the browser. */
function LocalizedPage({ language }: Pick<Props, "language">) {
  const atlas = useSelection(framework);
  const { data: i18n, error } = useQuery(wordsQuery(atlas.selection.language ?? language));
  useEffect(() => {
    if (i18n) document.documentElement.lang = i18n.language;
  }, [i18n]);

  if (error) throw error;
  if (!i18n) return null;
  return (
    <I18nProvider i18n={i18n}>
      <AtlasPage {...atlas} languages={LANGUAGES} />
    </I18nProvider>
  );
}
