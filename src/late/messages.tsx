import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { loadCode } from "../dataset/load-code.ts";
import type { Language } from "../domain/languages.ts";
import { loadMessages, type Part } from "../i18n/catalogues.ts";
import { createI18n, type I18n, I18nProvider, useI18n } from "../i18n/i18n.tsx";
import { Failure } from "./Failure.tsx";

/** The words of a language as far as a part of the page needs them. */
export const messagesQuery = (language: Language, part: Part = "first") =>
  queryOptions({
    queryKey: ["words", language, part],
    queryFn: async () => createI18n(language, await loadCode(() => loadMessages(language, part))),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The language that was chosen and cannot be had, while the page goes on in the one it has. */
interface MissingLanguage {
  language: Language;
  error: Error;
  retry: () => void;
}

const MissingContext = createContext<MissingLanguage | undefined>(undefined);
export const useMissingLanguage = () => use(MissingContext);

type ProviderProps = { language: Language; children: ReactNode };

/** Gives the page its words: in the language it had, as long as another is on its way or cannot be had. */
export function MessagesProvider({ language, children }: ProviderProps) {
  const { data, error, isFetching, refetch } = useQuery(messagesQuery(language));
  const i18n = useLast(data);
  useEffect(() => {
    if (i18n) document.documentElement.lang = i18n.language;
  }, [i18n]);
  const failed = !isFetching && i18n?.language !== language ? error : null;
  // The same as long as it says the same: React drops what the build wrote, where a context above it changes.
  const missing = useMemo(
    () => (failed ? { language, error: failed, retry: () => void refetch() } : undefined),
    [failed, language, refetch],
  );
  if (!i18n) {
    if (error) throw error;
    return null;
  }
  return (
    <MissingContext value={missing}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </MissingContext>
  );
}

/** Further words for a part of the page alone: what stands around it is not drawn anew for them. */
export function useWords(part: Part) {
  const { language } = useI18n();
  return useQuery(messagesQuery(language, part));
}

/** Gives a part of the page its further words; says where those of another language do not come, and keeps the ones it has. */
export function WithWords({ part, children }: { part: Part; children: ReactNode }) {
  const page = useI18n();
  const { data, error, refetch } = useWords(part);
  return (
    <>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <I18nProvider i18n={useLast(data) ?? page}>{children}</I18nProvider>
    </>
  );
}

/** The words of before as long as there are no others. */
function useLast(i18n: I18n | undefined): I18n | undefined {
  const [last, setLast] = useState(i18n);
  if (i18n && i18n !== last) setLast(i18n);
  return i18n ?? last;
}
