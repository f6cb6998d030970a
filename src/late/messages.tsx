import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { loadCode } from "../dataset/load-code.ts";
import { directionOf, type Language } from "../domain/languages.ts";
import { loadMessages, type Part } from "../i18n/catalogues.ts";
import { nameLanguage } from "../i18n/formatters.ts";
import { createI18n, type I18n, I18nProvider, useI18n } from "../i18n/i18n.tsx";
import { PlainButton } from "../ui/Button.tsx";
import { chooseRemedy, describeError, Failure } from "./Failure.tsx";

/** The messages of `part` and of the parts that it depends on, in one language. */
export const messagesQuery = (language: Language, part: Part = "first") =>
  queryOptions({
    queryKey: ["words", language, part],
    queryFn: async () => createI18n(language, await loadCode(() => loadMessages(language, part))),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Provides the messages of `language`. Keeps the previous language until they load. */
export function MessagesProvider(props: { language: Language; children: ReactNode }) {
  // If `loadPage` failed to load the messages, shows that error at once instead of trying again.
  const { data, error } = useQuery({ ...messagesQuery(props.language), retryOnMount: false });
  const i18n = useLast(data);
  useEffect(() => {
    if (!i18n) return;
    const { documentElement } = document;
    // Setting the same language would restyle every element.
    if (documentElement.lang === i18n.language) return;
    documentElement.lang = i18n.language;
    documentElement.dir = directionOf(i18n.language);
  }, [i18n]);
  if (i18n) return <I18nProvider i18n={i18n}>{props.children}</I18nProvider>;
  if (error) throw error;
  return null;
}

export function MissingLanguage({ language }: { language: Language }) {
  const { t, language: current } = useI18n();
  const { error, isFetching, refetch } = useQuery(messagesQuery(language));
  if (!error || isFetching || language === current) return null;
  const { label, act } = chooseRemedy(error, t, () => void refetch());
  const why = describeError(error, t);
  return (
    <p className="notice">
      {t("app.notice.no-language", { language: nameLanguage(language), why })}{" "}
      <PlainButton onClick={act}>{label}</PlainButton>
    </p>
  );
}

export function useWords(part: Part) {
  const { language } = useI18n();
  return useQuery(messagesQuery(language, part));
}

/** Provides further messages to part of the page, without re-rendering the rest. */
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

function useLast(i18n: I18n | undefined): I18n | undefined {
  const [last, setLast] = useState(i18n);
  if (i18n && i18n !== last) setLast(i18n);
  return i18n ?? last;
}
