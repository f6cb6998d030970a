import type { Language } from "../../src/domain/languages.ts";
import { loadMessages } from "../../src/i18n/catalogues.ts";
import { createI18n, type I18n, type Messages } from "../../src/i18n/i18n.tsx";

const BUILD_MESSAGES = import.meta.glob<Messages>("../../src/i18n/??.json", {
  query: "?page",
  import: "default",
});

/** All messages of a language, including those that only the build needs. */
export async function loadTexts(language: Language): Promise<I18n> {
  const more = await BUILD_MESSAGES[`../../src/i18n/${language}.json`]?.();
  return createI18n(language, { ...(await loadMessages(language)), ...more });
}
