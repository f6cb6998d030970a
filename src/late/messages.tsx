import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { Language } from "../domain/languages.ts";
import { loadMessages } from "../i18n/catalogues.ts";
import { createI18n, type I18n, I18nProvider, useI18n } from "../i18n/i18n.tsx";
import { laterOf, type Part } from "../i18n/parts.ts";
import { Failure } from "./Failure.tsx";

/** The words of a language as far as a part of the page needs them. */
export const messagesQuery = (language: Language, part: Part = "first") =>
  queryOptions({
    queryKey: ["words", language, part],
    queryFn: async () =>
      createI18n(language, await loadCode(() => loadMessages(language, part)), part),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What became of the words that the page asked for last. */
interface Words {
  ask: (part: Part) => void;
  /** The language that was asked for, where it is another than the page's. */
  missing: Language | undefined;
  error: Error | null;
  retry: () => void;
}

const WordsContext = createContext<Words>({
  ask: () => {},
  missing: undefined,
  error: null,
  retry: () => {},
});

/** Gives the page its words: in the language it had, as long as another is on its way or cannot be had. */
export function MessagesProvider({
  language,
  children,
}: {
  language: Language;
  children: ReactNode;
}) {
  const [part, setPart] = useState<Part>("first");
  const { data, error, isFetching, refetch } = useQuery(messagesQuery(language, part));
  const [last, setLast] = useState<I18n | undefined>(data);
  if (data && data !== last) setLast(data);
  const i18n = data ?? last;
  useEffect(() => {
    if (i18n) document.documentElement.lang = i18n.language;
  }, [i18n]);
  const missing = i18n?.language === language ? undefined : language;
  const failed = isFetching ? null : error;
  // The same as long as it says the same: React drops what the build wrote, where a context above it changes.
  const words = useMemo<Words>(
    () => ({
      ask: (wanted) => setPart((present) => laterOf(present, wanted)),
      missing,
      error: failed,
      retry: () => void refetch(),
    }),
    [missing, failed, refetch],
  );
  if (!i18n) {
    if (error) throw error;
    return null;
  }
  return (
    <WordsContext value={words}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </WordsContext>
  );
}

/** Waits for further words, and says where they do not come. */
export function NeedsMessages({
  part,
  fallback,
  children,
}: {
  part: Part;
  fallback: ReactNode;
  children: ReactNode;
}) {
  const { ask, error, retry } = use(WordsContext);
  const i18n = useI18n();
  const isHere = laterOf(i18n.part, part) === i18n.part;
  useEffect(() => {
    if (!isHere) ask(part);
  });
  if (isHere) return children;
  return error ? <Failure error={error} onRetry={retry} /> : fallback;
}

/** Further words for a part of the page alone: what stands around it is not drawn anew for them. */
export function useWords(part: Part) {
  const { language } = useI18n();
  return useQuery(messagesQuery(language, part));
}

/** The language that was chosen and cannot be had, while the page goes on in the one it has. */
export function useMissingLanguage() {
  const { missing, error, retry } = use(WordsContext);
  return missing && error ? { language: missing, error, retry } : undefined;
}
