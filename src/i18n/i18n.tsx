import { type I18n as Lingui, type Messages, setupI18n } from "@lingui/core";
import { createContext, type ReactNode, use } from "react";
import type { Language, Localized } from "../domain/framework.ts";
import type { MessageId } from "./catalogues.ts";
import { createFormatters, type Formatters } from "./formatters.ts";

/** Words and formats of one language. */
export interface I18n extends Formatters {
  language: Language;
  /** A message of the catalogue with its values filled in. */
  t: Translate<MessageId>;
  /** The framework's or another localized text in this language. */
  local: (text: Localized) => string;
}

/** A message by its id, with its values filled in. */
export type Translate<Id extends string> = (
  id: Id,
  values?: Record<string, string | number>,
) => string;

/** Looks messages up in a loaded catalogue. */
export function createTranslate<Id extends string>(
  language: Language,
  messages: Messages,
): Translate<Id> {
  const lingui: Lingui = setupI18n({ locale: language, messages: { [language]: messages } });
  return (id, values) => lingui._(id, values);
}

/** Words and formats of `language`, from its loaded catalogue. */
export function createI18n(language: Language, messages: Messages): I18n {
  return {
    language,
    t: createTranslate<MessageId>(language, messages),
    local: (text) => text[language],
    ...createFormatters(language),
  };
}

const I18nContext = createContext<I18n | undefined>(undefined);

/** Gives the components below their words. */
export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The words and formats of the page's language; throws outside `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}
