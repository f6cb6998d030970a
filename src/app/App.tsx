import { QueryClientProvider, queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { createQueryClient } from "../dataset/queries.ts";
import { LANGUAGES, type Language } from "../domain/framework.ts";
import { detectLanguage, loadCatalogue } from "../i18n/catalogues.ts";
import { createI18n, I18nProvider } from "../i18n/i18n.tsx";
import { useSelection } from "../url/use-selection.ts";
import { AtlasPage } from "./AtlasPage.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { framework } from "./framework.ts";

/** Providers around the page. */
export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <LocalizedPage />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

const catalogueQuery = (language: Language) =>
  queryOptions({
    queryKey: ["catalogue", language],
    queryFn: async () => createI18n(language, await loadCatalogue(language)),
    staleTime: Number.POSITIVE_INFINITY,
    // While another language loads, the page goes on in the one it has.
    placeholderData: (previous) => previous,
  });

/** The page in the language of the address, or else of the browser. */
function LocalizedPage() {
  const atlas = useSelection(framework);
  const browserLanguage = useMemo(() => detectLanguage(navigator.languages), []);
  const language = atlas.selection.language ?? browserLanguage;
  const { data: i18n, error } = useQuery(catalogueQuery(language));
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
