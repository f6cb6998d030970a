import type { BrowserContext, Page } from "@playwright/test";

/** Notes everything that a healthy page never does; a test may say beforehand what it provokes. */
export class Guard {
  readonly #faults: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(readonly origins: readonly string[]) {}

  /** Faults of this kind are what the test is about. */
  allow(...kinds: RegExp[]): void {
    this.#allowed.push(...kinds);
  }

  /** What went wrong beyond what was allowed. */
  faults(): string[] {
    return this.#faults.filter((fault) => !this.#allowed.some((kind) => kind.test(fault)));
  }

  /** Watches every page of a context, from before its first navigation. */
  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`Policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    context.on("console", (message) => this.#note("console", message.text()));
    context.on("weberror", (error) => this.#note("error", String(error.error())));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!["data:", "blob:", "about:"].includes(protocol) && !this.origins.includes(origin))
        this.#note("foreign request", request.url());
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.#note(`HTTP ${response.status()}`, response.url());
    });
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // The browser drops what is under way when the page is left.
      if (reason !== "net::ERR_ABORTED") this.#note(`failed (${reason})`, request.url());
    });
    context.on("page", (page: Page) => {
      page.on("crash", () => this.#note("crash", page.url()));
    });
  }

  #note(kind: string, what: string): void {
    this.#faults.push(`${kind}: ${what}`);
  }
}

/** What the browser itself says of a request that the test makes fail. */
export const FAILED_REQUESTS = /^failed|^HTTP [45]|Failed to load resource/;
