import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Language } from "../domain/framework.ts";
import { loadCatalogue, loadFullCatalogue } from "../i18n/catalogues.ts";
import { createI18n, I18nProvider, useI18n } from "../i18n/i18n.tsx";

const staleTime = Number.POSITIVE_INFINITY;

/** The words of the scorecard in a language. While another language loads, the page goes on in the one it has. */
export const wordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["words", language],
    queryFn: async () => createI18n(language, await loadCatalogue(language)),
    staleTime,
    placeholderData: (previous) => previous,
  });

/** All words of a language: what the pages beyond the scorecard need. */
export const allWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["all-words", language],
    queryFn: async () => createI18n(language, await loadFullCatalogue(language)),
    staleTime,
    placeholderData: (previous) => previous,
  });

/** Gives the components below all words; until those are here, shows what holds their place. */
export function AllWords({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const { language } = useI18n();
  const { data, error } = useQuery(allWordsQuery(language));
  if (error) throw error;
  if (!data) return fallback;
  return <I18nProvider i18n={data}>{children}</I18nProvider>;
}
