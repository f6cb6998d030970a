import type { BrowserContext, Page } from "@playwright/test";

/** Collects faults. A fault fails the test unless the test allows it. */
export class Guard {
  readonly #faults: string[] = [];
  /** Playwright's warning if the configuration blocks service workers. */
  readonly #allowed: RegExp[] = [/Service Worker registration blocked by Playwright/];

  constructor(readonly origins: readonly string[]) {}

  allow(...kinds: RegExp[]): void {
    this.#allowed.push(...kinds);
  }

  faults(): string[] {
    return this.#faults.filter((fault) => !this.#allowed.some((kind) => kind.test(fault)));
  }

  /** Watches every page of a context. Call before the first navigation. */
  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`Policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    context.on("console", (message) => this.#add("console", message.text()));
    context.on("weberror", (error) => this.#add("error", String(error.error())));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!["data:", "blob:", "about:"].includes(protocol) && !this.origins.includes(origin))
        this.#add("cross-origin request", request.url());
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.#add(`HTTP ${response.status()}`, response.url());
    });
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // Navigation aborts pending requests.
      if (reason !== "net::ERR_ABORTED") this.#add(`failed (${reason})`, request.url());
    });
    context.on("page", (page: Page) => {
      page.on("crash", () => this.#add("crash", page.url()));
    });
  }

  #add(kind: string, detail: string): void {
    this.#faults.push(`${kind}: ${detail}`);
  }
}

/** Matches the faults that a failed request causes. */
export const FAILED_REQUESTS = /^failed|^HTTP [45]|Failed to load resource/;
