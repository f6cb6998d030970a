import type { Page, Request } from "@playwright/test";
import type { Language } from "../../src/domain/languages.ts";
import { expect } from "./test.ts";

/** Returns a function that changes the language in place, which is faster than loading the page again. */
export function trackLanguage(page: Page): (language: Language) => Promise<void> {
  const pending = new Set<Request>();
  page.on("request", (request) => pending.add(request));
  page.on("requestfinished", (request) => pending.delete(request));
  page.on("requestfailed", (request) => pending.delete(request));
  return async (language) => {
    await page.locator(".language-picker").selectOption(language);
    // By the time the page changes its language it has requested the messages of all its parts.
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect.poll(() => pending.size).toBe(0);
    await expect(page.locator("[aria-busy=true]:not(.chart-frame)")).toHaveCount(0);
  };
}
