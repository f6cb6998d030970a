import type { Page } from "@playwright/test";
import type { Language } from "../../src/domain/languages.ts";
import { trackRequests, waitForCount } from "./atlas.ts";

/** Returns a function that changes the language in place, which is faster than loading the page again. */
export function trackLanguage(page: Page): (language: Language) => Promise<void> {
  const waitForRequests = trackRequests(page);
  return async (language) => {
    await page.locator(".language-picker").selectOption(language);
    // When `lang` changes, the page has already requested the messages of all its parts.
    await waitForCount(page.locator(`html[lang=${language}]`), 1);
    await waitForRequests();
    await waitForCount(page.locator("[aria-busy=true]:not(.chart-frame)"), 0);
  };
}
