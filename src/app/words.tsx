import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Language } from "../domain/framework.ts";
import { loadMessages } from "../i18n/catalogues.ts";
import { createI18n, I18nProvider, useI18n } from "../i18n/i18n.tsx";
import type { Part } from "../i18n/parts.ts";

/** A language's words as far as a part of the page needs them. While another language loads, it goes on in the one it has. */
export const wordsQuery = (language: Language, part: Part = "first") =>
  queryOptions({
    queryKey: ["words", part, language],
    queryFn: async () => createI18n(language, await loadMessages(language, part)),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });

/** Gives the components below further words; until those are here, shows what holds their place. */
export function Words({
  part,
  fallback,
  children,
}: {
  part: Part;
  fallback: ReactNode;
  children: ReactNode;
}) {
  const { language } = useI18n();
  const { data, error } = useQuery(wordsQuery(language, part));
  if (error) throw error;
  if (!data) return fallback;
  return <I18nProvider i18n={data}>{children}</I18nProvider>;
}
