import { createServer } from "node:http";
import type { FrameLocator, Page } from "@playwright/test";
import { EMBEDS } from "../../src/domain/figures.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import { ownAddress } from "./own-address.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const PAPER = { light: "rgb(255, 255, 255)", dark: "rgb(20, 23, 26)" } as const;

const COMPARED = "view=compare&country=PER&with=CHL,COL";
/** Queries of figures that need compared countries or a measure. All other figures show Kenya. */
const PAGES: Readonly<Record<string, string>> = {
  "pillar-bars": COMPARED,
  "overall-scores": COMPARED,
  regions: "view=measure&measure=1.2.1",
};
const QUERIES = EMBEDS.map(
  (id) => [id, `${PAGES[id] ?? "country=KEN"}&embed=${id}`] as const,
).concat([["matrix of a comparison", `${COMPARED}&embed=matrix`]]);

/** Selectors of embeds other than charts. */
const OTHERS: Readonly<Record<string, string>> = {
  scorecard: ".scorecard",
  edition: ".edition",
  matrix: ":is(.matrix-frame, .compare-frame)",
};

/** Roles of the parts of a page that an embed omits. */
const OMITTED = ["banner", "contentinfo", "search", "navigation", "dialog"] as const;

/** Matches the name of the documents' publisher in a language, or its abbreviation in any language. */
const publisherIn = (language: Language) =>
  new RegExp([message("source.itu", {}, language), "ITU", "UIT", "МСЭ", "国际电联"].join("|"));

interface HeightMessage {
  type: string;
  height: number;
  id: string;
}

/** A host page that resizes its frame like the script in docs/embed.md, and records the messages it receives. */
const printHost = (src: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>An article</title><body>
  <iframe src="${src.replaceAll("&", "&amp;")}" title="A figure" width="100%" height="300" style="border:0"></iframe>
  <script>
    window.heights = [];
    addEventListener("message", ({ origin, source, data }) => {
      if (origin !== "${new URL(src).origin}") return;
      window.heights.push(data);
      for (const frame of document.querySelectorAll("iframe"))
        if (frame.contentWindow === source) frame.height = data.height;
    });
  </script>`;

/** Serves host pages from another origin. The address of the embed is in the query. */
const hosts = createServer((request, response) => {
  const src = new URL(request.url ?? "", "http://localhost").searchParams.get("src");
  response.setHeader("content-type", "text/html");
  if (!src) response.statusCode = 204;
  response.end(src ? printHost(src) : "");
});
const hostUrl = () => {
  const address = hosts.address();
  return `http://localhost:${typeof address === "object" ? address?.port : ""}/`;
};

async function openHost(
  page: Page,
  atlas: string | undefined,
  address: string,
): Promise<FrameLocator> {
  await page.goto(`${hostUrl()}?src=${encodeURIComponent(`${new URL(address, atlas)}`)}`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(":is(.chart-source, .nothing):visible").first()).toBeVisible();
  await expect(frame.locator("[aria-busy=true]:not(.chart-frame)")).toHaveCount(0);
  return frame;
}

const heightsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { heights: HeightMessage[] }).heights);

/** Waits until the frame is as tall as its content, without scrollbars. */
async function expectWholeContent(page: Page, frame: FrameLocator, id: string): Promise<void> {
  const root = frame.locator("html");
  const isWhole = async () => {
    const { height } = (await heightsOf(page)).at(-1) ?? {};
    return root.evaluate(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }, height) =>
        scrollHeight === height && clientHeight === height && scrollWidth === clientWidth,
      height,
    );
  };
  await expect.poll(isWhole, { intervals: [50] }).toBe(true);
  const { height, ...rest } = (await heightsOf(page)).at(-1) ?? {};
  expect(height).toBeGreaterThan(200);
  expect(rest).toEqual({ type: "atlas-embed-height", id });
}

test.describe("an embed on a page of another origin", () => {
  test.beforeAll(() => new Promise<void>((resolve) => hosts.listen(0, "127.0.0.1", resolve)));
  test.afterAll(() => void hosts.close());
  test.beforeEach(({ guard }) => guard.allow(/^cross-origin request: http:\/\/localhost:/));

  test("shows every part at full height, without the rest of the page", async ({
    page,
    baseURL,
  }) => {
    test.slow();
    for (const [at, [name, query]] of QUERIES.entries()) {
      // Covers every language, and both themes for languages that occur twice.
      const language = LANGUAGES[at % LANGUAGES.length] ?? "en";
      const isDark = (at + Math.floor(at / LANGUAGES.length)) % 2 === 1;
      const [theme, preferred] = isDark
        ? (["dark", "light"] as const)
        : (["light", "dark"] as const);
      await test.step(`${name} (${language}, ${theme})`, async () => {
        const id = /embed=(.+)/.exec(query)?.[1] ?? "";
        await page.emulateMedia({ colorScheme: preferred });
        const frame = await openHost(
          page,
          baseURL,
          ownAddress(`${query}&theme=${theme}&lang=${language}`),
        );
        const part = OTHERS[id] ?? `.chart-panel.is-${id}`;
        await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(frame.locator(`${part}:visible`)).toHaveCount(1);
        await expect(frame.locator("html")).toHaveCSS("background-color", PAPER[theme]);
        await expect(frame.locator(".chart-source:visible")).toContainText(publisherIn(language));
        const others = OMITTED.map((role) => frame.getByRole(role)).reduce(
          (all, one) => all.or(one),
          frame.locator(":is(.notice, .chart-tools, .export-menu, select):visible"),
        );
        await expect(others).toHaveCount(0);
        await expectWholeContent(page, frame, id);
        const policy = frame.locator('meta[http-equiv="Content-Security-Policy"]');
        await expect(policy).toHaveAttribute("content", /^default-src 'none'; script-src 'self'/);
        const link = frame.getByRole("link", { name: message("embed.open", {}, language) });
        await expect(link).toHaveAttribute("rel", "noopener");
        await expect(link).not.toHaveAttribute("href", /embed|theme/);
      });
    }
  });

  test("links to the full page in the same language", async ({ page, baseURL, context }) => {
    const frame = await openHost(page, baseURL, "./?country=KEN&embed=coverage&theme=dark&lang=zh");
    const opening = context.waitForEvent("page");
    await frame.getByRole("link", { name: message("embed.open", {}, "zh") }).click();
    const full = await opening;
    await expect(full.getByRole("banner")).toBeVisible();
    await expect(full.locator("html")).toHaveAttribute("lang", "zh");
    expect(new URL(full.url()).search).not.toMatch(/embed|theme/);
    expect(await full.evaluate(() => window.opener)).toBeNull();
  });

  test("applies filters, and reports an unknown country", async ({ page, baseURL }) => {
    let frame = await openHost(page, baseURL, "./?country=KEN&embed=scorecard&pillar=legal");
    await expect(frame.locator("button.row")).toHaveCount(2);
    frame = await openHost(page, baseURL, "./?country=XKX&embed=measures");
    await expect(frame.locator(".notice")).toContainText("XKX");
  });

  test("opens rows, marks and names in new tabs, and sorts in place", async ({
    page,
    baseURL,
    context,
  }) => {
    const expectTab = async (act: () => Promise<void>, address: RegExp) => {
      const before = page.frames().map((frame) => frame.url());
      // Waits for the request instead of the tab, because Playwright does not report every tab that opens in the background.
      const requesting = context.waitForEvent(
        "request",
        (request) => request.isNavigationRequest() && address.test(request.url()),
      );
      await act();
      expect((await requesting).url()).not.toContain("embed");
      // Until the host page is in front again, Chromium may drop clicks.
      await page.bringToFront();
      expect(page.frames().map((frame) => frame.url())).toEqual(before);
    };
    let frame = await openHost(page, baseURL, "./?country=KEN&embed=scorecard");
    await expectTab(() => frame.locator("button.row").first().press("Enter"), /indicator=1\.1\.1/);

    frame = await openHost(page, baseURL, ownAddress("country=KEN&embed=since"));
    await expectWholeContent(page, frame, "since");
    await expectTab(() => frame.locator("[data-mark]").first().click(), /KEN.*indicator=\d/);

    frame = await openHost(page, baseURL, "./?embed=map&table=map&region=cis");
    await expectTab(() => frame.getByRole("link", { name: "Armenia" }).click(), /\/ARM\.html/);

    frame = await openHost(page, baseURL, ownAddress(`${COMPARED}&embed=matrix`));
    await expectTab(() => frame.getByRole("gridcell").first().click(), /indicator=1\.1\.1/);

    frame = await openHost(page, baseURL, "./?embed=matrix&region=cis");
    const names = frame.getByRole("rowheader").getByRole("link");
    await expectTab(() => names.first().click(), /\/ARM\.html/);
    await expectTab(() => names.first().click({ modifiers: ["ControlOrMeta"] }), /\/ARM\.html/);
    const entries = await page.evaluate(() => history.length);
    await frame.locator(".matrix-sort").last().click();
    await expect(names.first()).toHaveText("Russian Federation");
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test("ignores messages from a hostile host page", async ({ page, baseURL, context }) => {
    await context.addInitScript(() => {
      const { addEventListener } = window;
      window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        if (args[0] === "message" && document.querySelector("#root"))
          console.error("listens to messages");
        addEventListener.apply(window, args);
      };
    });
    const frame = await openHost(page, baseURL, ownAddress("country=KEN&embed=coverage"));
    await expectWholeContent(page, frame, "coverage");
    await expect(frame.locator("[aria-busy=true]")).toHaveCount(0);
    // Uses the ARIA snapshot, which omits hidden elements, because Recharts may still add one to measure text.
    const read = () => frame.locator("body").ariaSnapshot();
    const before = await read();
    await page.evaluate(() => {
      const target = document.querySelector("iframe")?.contentWindow;
      const script = "<img src=x onerror=alert(1)>";
      for (const data of [
        { type: "atlas-embed-height", height: 1, id: script },
        { type: "navigate", country: "PER", embed: "scorecard" },
        script,
        null,
      ])
        target?.postMessage(data, "*");
    });
    // The frame handles messages in order, so earlier messages have been handled once this message is received.
    await frame.locator("body").evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage("");
        }),
    );
    expect(await read()).toBe(before);
  });
});
