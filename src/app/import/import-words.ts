import { queryOptions } from "@tanstack/react-query";
import type { Language } from "../../domain/framework.ts";
import { loadImportWords } from "../../i18n/import-words.ts";

/** The import's words in a language. */
export const importWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["import-words", language],
    queryFn: async () => ({ say: await loadImportWords(language) }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });
