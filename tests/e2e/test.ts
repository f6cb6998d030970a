import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { AtlasPage } from "./atlas.ts";
import { Guard } from "./guard.ts";

/** Address of the build that adds two invented countries to the published data. */
export const FIXTURES_URL = process.env.FIXTURES_URL ?? "http://127.0.0.1/";

export const INDEX_FILE = /\/data\/index-\w{8}\.json$/;
export const PROFILE_FILE = /\/data\/PER-\w{8}\.json$/;
export const EVIDENCE_FILE = /\/data\/PER-evidence-\w{8}\.json$/;

interface Fixtures {
  guard: Guard;
  atlas: AtlasPage;
  /** An empty page to open pictures in. It has its own window, since background tabs are not painted. */
  blank: Page;
  /** Opens another browser context, without history or storage, and with the given preferences. */
  visitor: (options?: BrowserContextOptions) => Promise<AtlasPage>;
}

/** Fails on any console message, page error, policy violation, failed request, or request to another origin that the test does not allow. */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = new Guard([baseURL ?? "", FIXTURES_URL].map((url) => new URL(url).origin));
      await guard.watch(context);
      await use(guard);
      expect(guard.faults(), "console, errors, policy and network").toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page));
  },
  blank: async ({ browser, guard }, use) => {
    const context = await browser.newContext();
    await guard.watch(context);
    const page = await context.newPage();
    await page.setContent("<!doctype html><title>Blank</title><body></body>");
    await use(page);
    await context.close();
  },
  visitor: async ({ browser, baseURL, guard }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      opened.push(context);
      await guard.watch(context);
      return new AtlasPage(await context.newPage());
    });
    for (const context of opened) await context.close();
  },
});

export { expect };
