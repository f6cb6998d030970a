import { type QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { LANGUAGES } from "../domain/framework.ts";
import { detectLanguage } from "../i18n/catalogues.ts";
import { I18nProvider } from "../i18n/i18n.tsx";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { framework } from "./framework.ts";
import { wordsQuery } from "./words.tsx";

/** Providers around the page. */
export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <LocalizedPage />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

/** The page in the language of the address, or else of the browser. */
function LocalizedPage() {
  const atlas = useSelection(framework);
  const browserLanguage = useMemo(() => detectLanguage(navigator.languages), []);
  const language = atlas.selection.language ?? browserLanguage;
  const { data: i18n, error } = useQuery(wordsQuery(language));
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
