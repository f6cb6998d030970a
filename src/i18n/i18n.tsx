import { createContext, type ReactNode, use } from "react";
import { directionOf, type Language } from "../domain/languages.ts";
import type english from "./en.json";
import { createFormatters, memoize } from "./formatters.ts";
import type messageValues from "./message-values.json";

/** A compiled message: a string, or strings and values with their forms. */
export type Message = string | readonly Token[];
type Token = string | readonly [name: string, type?: string, forms?: Forms];
type Forms = Readonly<Record<string, Message>>;
export type Messages = Readonly<Record<string, Message>>;
type Values = Readonly<Record<string, string | number>>;
type Separator = "space" | "comma" | "list" | "semicolon" | "label" | "detail";

/** A test ensures that all languages have the same ids. */
export type MessageId = keyof typeof english;

/** Example values from `npm run schema`: 0 for a number, "" for a number or string. */
type Examples = typeof messageValues;
type LikeExample<E> = { [Name in keyof E]: E[Name] extends number ? number : string | number };

/** The values of a message. For a union of ids, the values of all of them. */
type ValuesOf<Id> = Id extends keyof Examples ? (values: LikeExample<Examples[Id]>) => void : never;
/** Parameters of `t` after the id. */
export type MessageArguments<Id> = [ValuesOf<Id>] extends [never]
  ? []
  : ValuesOf<Id> extends (values: infer All) => void
    ? [values: All]
    : never;

/** Messages and formatters of one language. */
export interface I18n extends ReturnType<typeof createFormatters> {
  language: Language;
  /** Formats a message of the catalogue. */
  t: <Id extends MessageId>(id: Id, ...values: MessageArguments<Id>) => string;
  /** Joins texts with a message, because spaces and punctuation differ by language. Omits empty texts. */
  join: (separator: Separator, ...texts: readonly (string | false | undefined)[]) => string;
  /** Translates English text from the data. Returns it unchanged if there is no translation. */
  local: (text: string) => string;
  /** The UN's name for an area: "PE" → "Peru". Falls back to Unicode's name, because the messages contain only names that differ from it. */
  countryName: (alpha2: string) => string;
}

/** A left-to-right value such as "GCI 2024" or "0–4". Excludes addresses, because readers copy them. */
const LEFT_TO_RIGHT = /^(?=.*[a-z–])(?!.*(?:\p{sc=Arab}|[\u2066-\u2069]|:\/\/))/isu;

/** Isolates a value in right-to-left text. Otherwise its order would depend on the text around it (Unicode UAX 9). */
const insertIn = (locale: string) => (value: string) =>
  directionOf(locale) === "rtl" && LEFT_TO_RIGHT.test(value) ? `\u2068${value}\u2069` : value;

/** Returns a function that formats compiled messages. */
export const createFormat = memoize((locale: string) => {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const insert = insertIn(locale);

  /** `count` is the number of the enclosing plural, which replaces "#". */
  return function format(message: Message, values: Values, count?: number): string {
    if (typeof message === "string") return message;
    const texts = message.map((token) => {
      if (typeof token === "string")
        return token === "#" && count !== undefined ? number.format(count) : token;
      const [name, type, forms] = token;
      const value = values[name] ?? "";
      if (!forms) return insert(String(value));
      const fallback = type === "plural" ? rules.select(Number(value)) : "other";
      // Text from a document, such as "constructor", can be the name of an inherited property.
      const form = forms[Object.hasOwn(forms, value) ? value : fallback] ?? forms.other ?? "";
      return format(form, values, type === "plural" ? Number(value) : count);
    });
    return texts.join("");
  };
});

export function createI18n(language: Language, messages: Messages): I18n {
  const format = createFormat(language);
  function t<Id extends MessageId>(id: Id, ...values: MessageArguments<Id>): string;
  function t(id: MessageId, values: Values = {}): string {
    return format(messages[id] ?? id, values);
  }
  const local = (text: string) => format(messages[text] ?? text, {});
  const join: I18n["join"] = (separator, ...texts) =>
    texts
      .flatMap((text) => text || [])
      .reduce((first, next) => (first ? t(`join.${separator}`, { first, next }) : next), "");
  const formatters = createFormatters(language);
  const countryName = (alpha2: string) =>
    format(messages[alpha2] ?? formatters.unicodeName(alpha2), {});
  const list = (items: readonly string[]) => formatters.list(items.map(insertIn(language)));
  return { language, t, join, local, countryName, ...formatters, list };
}

const I18nContext = createContext<I18n | undefined>(undefined);

export function I18nProvider({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** Throws outside `I18nProvider`. */
export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error("no I18nProvider");
  return i18n;
}
