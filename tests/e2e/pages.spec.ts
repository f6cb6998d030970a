import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { LANGUAGES } from "../../src/domain/languages.ts";
import { hold } from "./atlas.ts";
import {
  comparePixels,
  listPages,
  readPage,
  readText,
  sampleOf,
  waitForHydration,
} from "./pages.ts";
import { parsePng } from "./pictures.ts";
import { SHIPPED } from "./shipped.ts";
import { Site } from "./site.ts";
import { test as base, expect, test } from "./test.ts";
import { message } from "./words.ts";

/** Scripts and styles, which the first paint does not need. */
const ASSETS = /\/assets\/.*\.(?:css|js)$/;
const PAGES = listPages("dist");
const SEED = 27;
const SAMPLE = sampleOf(PAGES, 50, SEED);
const PARTS = 2;

const policyOf = (page: Page) =>
  page.locator('head > meta[http-equiv="Content-Security-Policy"]').getAttribute("content");

/** Matches markup that contains the address of the site. */
const ABSOLUTE = /rel="canonical"|hreflang=|oembed|og:url|og:image/;

/** The file that a relative link of a page opens. */
function pathOf(address: string, file: string): string {
  const { pathname } = new URL(address, `http://localhost/${file}`);
  return pathname.slice(1).replace(/(^|\/)$/, "$1index.html");
}

/**
 * Whether a text contains a missing value or an unfilled placeholder. The data page may have braces, because it
 * contains code.
 */
const hasGap = (file: string, text: string) =>
  (file.endsWith("dataset.html") ? /undefined|NaN/ : /undefined|NaN|[{}]/).test(text);

test("all pages have working links, unique ids and complete texts, and no absolute address if the site's address is unknown", () => {
  expect(PAGES.length).toBeGreaterThan(LANGUAGES.length * (SHIPPED + 3));
  expect(existsSync("dist/sitemap.xml")).toBe(false);
  const files = new Set(readdirSync("dist", { recursive: true, encoding: "utf8" }));
  /** Cached results by folder and link. Most pages have the same links. */
  const known = new Map<string, boolean>();
  const hasTarget = (address: string, file: string) => {
    const key = `${dirname(file)} ${address}`;
    const found = known.get(key) ?? files.has(pathOf(address, file));
    known.set(key, found);
    return found;
  };
  const faults = PAGES.flatMap((file) => {
    const html = readPage("dist", file);
    const body = html.slice(html.indexOf("<body>"));
    const addresses = [...html.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g)].map(
      ([, address = ""]) => address.replaceAll("&amp;", "&"),
    );
    const ids = new Set<string>();
    const repeated = [...body.matchAll(/ id="([^"]*)"/g)].filter(([, id = ""]) => {
      const isKnown = ids.has(id);
      ids.add(id);
      return isKnown;
    });
    const broken = addresses
      .filter((address) => !/^https?:|^mailto:/.test(address))
      .filter((address) =>
        address.startsWith("#") ? !ids.has(address.slice(1)) : !hasTarget(address, file),
      );
    const text = body.replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, " ");
    return [
      ...broken.map((address) => `${file}: ${address}`),
      ...repeated.map(([id]) => `${file}: repeats${id}`),
      ...(addresses.length > 10 ? [] : [`${file}: few links`]),
      ...(hasGap(file, text) ? [`${file}: a text lacks a value`] : []),
      ...(ABSOLUTE.test(html) ? [`${file}: has an absolute address`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

/** Links to data files in the head of a page. */
const DATA =
  /<link rel="alternate" type="(?:text\/(?:csv|markdown)|application\/json)" href="([^"]+)"/g;

test("every page of the sample links to the expected number of existing data files", () => {
  for (const file of SAMPLE) {
    const hrefs = [...readPage("dist", file).matchAll(DATA)].map(([, href = ""]) => href);
    expect(hrefs.length, file).toBe(
      /(?:index|method)\.html$/.test(file) ? 0 : /(?:world|compare)\.html$/.test(file) ? 2 : 3,
    );
    for (const href of hrefs)
      expect(statSync(join("dist", pathOf(href, file))).size, href).toBeGreaterThan(500);
  }
});

test("the Markdown of a page has its facts, their later scores, sources and a citation", () => {
  const kenya = readPage("dist", "es/KEN.md");
  for (const text of [
    "# Kenya\n",
    "## Medidas técnicas\n\n1 de 3 vigentes\n\n| Código | Medida | Estado |",
    "| 1.2.1 | CIRT | Vigente | KE-CIRT/CC | GCI 2020 0,85 · GCI 2024 1,00 |",
    "| 1.3.4 |",
    "- GCI 2014: 14 de 34 · puesto 52 de 194\n",
    "- Protocolo: firmó el 8 de septiembre de 2000; no era parte en marzo de 2015",
    "### Leyes sobre ciberdelito · UNCTAD: con legislación\n\n- [Computer Misuse",
    "Datos de esta página · [CSV](<KEN.csv>) · [JSON](<../KEN.json>)",
    "CC BY 4.0",
    "Colaboradores de Cyberwellness Atlas. Kenya. Fuente: UIT, Cyberwellness Profile: Kenya,",
  ])
    expect(kenya).toContain(text);
  const team = readPage("dist", "1.2.1.md");
  expect(team).toMatch(/^# 1\.2\.1 CIRT\n\nIs there /);
  expect(team).toMatch(
    /\| Kenya \| Africa \| In place \| KE-CIRT\/CC · team \| 12 August 2014 \| 0\.85 \| 1\.00 \|/,
  );
  // Tonga has no profile.
  expect(readPage("dist", "TON.md")).toMatch(/\| TS1 \| National CIRT \| 0\.70 \|/);
});

/** Text and title of a page with JavaScript disabled. */
async function readPlain(plain: Page, file: string) {
  // `goto` waits until all style sheets have loaded. Until then, those that have loaded override the inline styles.
  await plain.goto(file);
  await expect(plain.locator("footer")).toBeVisible();
  return { text: await readText(plain), title: await plain.title() };
}

for (let part = 0; part < PARTS; part += 1)
  test(`pages have the same text with and without JavaScript, part ${part + 1} of ${PARTS}`, async ({
    page,
    visitor,
  }) => {
    test.slow();
    const { page: plain } = await visitor({ javaScriptEnabled: false });
    for (const file of SAMPLE.filter((_, at) => at % PARTS === part)) {
      const [{ text, title }] = await Promise.all([
        readPlain(plain, file),
        page.goto(file).then(() => waitForHydration(page)),
      ]);
      // Most of World's text is in its matrix, which `readText` excludes.
      expect(text.length, file).toBeGreaterThan(file.endsWith("world.html") ? 150 : 500);
      await expect.poll(() => readText(page), { message: file }).toBe(text);
      await expect(page, file).toHaveTitle(title);
      const policy = await policyOf(page);
      // The start script has a hash. On pages with neighbours, the rules that prefetch them also have one.
      const scripts = (await page.locator(".neighbours").count()) > 0 ? 2 : 1;
      const hash = " 'sha256-[^ ;']+'";
      expect(policy, file).toMatch(
        new RegExp(
          `^default-src 'none'; script-src 'self'(${hash}){${scripts}}; style-src 'self'${hash}; `,
        ),
      );
      expect(policy, file).toContain("require-trusted-types-for 'script'");
      expect(policy, file).not.toMatch(/unsafe|https?:|\*/);
    }
  });

/** Charts with their tools, World's matrix, and texts to which the browser adds the site's address or today's date. */
const CHARTS =
  ".cite, .loading-line, .chart-frame, .chart-legend, .chart-tools, .export-menu, .matrix-text, .matrix-frame, .is-coming";

/** Height of the page up to World's matrix. The matrix as text is shorter than the drawing. */
const measureFixed = (page: Page) =>
  page.evaluate(() => {
    const end = document.querySelector(".matrix-text, .matrix-frame");
    return end?.getBoundingClientRect().top ?? document.documentElement.scrollHeight;
  });

/** Maximum height of the compared pictures, in CSS pixels. Rows below this height look like the rows above it. */
const TALLEST = 4000;

/** Captures the part that `measureFixed` measures, with its charts masked. Also returns the height of this part. */
async function takePicture(page: Page, width: number) {
  const height = await measureFixed(page);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
  const mask = [page.locator(CHARTS)];
  let picture: Buffer = Buffer.alloc(0);
  // Chromium may refuse a full-page capture ("Unable to capture screenshot") on a busy machine.
  await expect(async () => {
    picture = await page.screenshot({ fullPage: true, clip, mask, animations: "disabled" });
  }).toPass();
  return { height, picture };
}

for (const [width, files] of [
  [390, ["KEN.html", "ar/COD.html", "world.html", "ar/method.html", "1.2.1.html", "index.html"]],
  [
    1440,
    ["KEN.html", "TON.html", "world.html", "es/compare.html", "ru/dataset.html", "zh/1.1.2.html"],
  ],
] as const)
  test(`apart from charts, the first paint matches the hydrated page at ${width} px`, async ({
    page,
  }, testInfo) => {
    await page.setViewportSize({ width, height: 900 });
    // Every page is opened by a new visitor.
    await page.addInitScript(() => localStorage.clear());
    for (const file of files)
      await test.step(file, async () => {
        const releaseAssets = await hold(page, ASSETS);
        await page.goto(file, { waitUntil: "commit" });
        await expect(page.locator("footer")).toBeVisible();
        const first = await takePicture(page, width);
        releaseAssets();
        await waitForHydration(page);
        const settled = await takePicture(page, width);
        expect.soft(settled.height, file).toBe(first.height);
        const difference = comparePixels(first.picture, settled.picture);
        if (difference)
          for (const [name, { picture: body }] of Object.entries({ first, settled }))
            await testInfo.attach(`${file} ${name}`, { body, contentType: "image/png" });
        expect.soft(difference, file).toBeUndefined();
      });
  });

test.describe("older addresses", () => {
  test("redirect to the page of the country or view, and Back and reload work", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open("./");
    await page.goto("./?country=KEN&pillar=legal");
    await expect(page).toHaveURL("KEN.html?pillar=legal");
    await expect(atlas.country).toHaveText("Kenya");
    await expect(atlas.rows).toHaveCount(2);
    await page.reload();
    await expect(page).toHaveURL("KEN.html?pillar=legal");
    await expect(atlas.rows).toHaveCount(2);
    await atlas.pillar("Technical").click();
    await expect(page).toHaveURL("KEN.html?pillar=legal,technical");
    await page.goBack();
    await expect(atlas.rows).toHaveCount(2);
    // The older address has no history entry.
    await page.goBack();
    await expect(page).toHaveURL("./");
    await expect(atlas.country).toHaveText("Peru");
    await page.goto("./?view=world&show=map");
    await expect(page).toHaveURL("world.html?show=map");
    await expect(page.getByRole("heading", { level: 1, name: "World" })).toBeVisible();
  });

  test("open in the language of the browser", async ({ visitor }) => {
    const atlas = (await visitor({ locale: "es-PE" })).in("es");
    await atlas.page.goto("./");
    await expect(atlas.page).toHaveURL("./es/");
    await expect(atlas.country).toHaveText("Perú");
    await atlas.page.goto("./?country=KEN&pillar=legal");
    await expect(atlas.page).toHaveURL("./es/KEN.html?pillar=legal");
    await expect(atlas.country).toHaveText("Kenya");
    await expect(atlas.rows).toHaveCount(2);
    await atlas.page.goto("./es/?country=CHL&pillar=legal");
    await expect(atlas.page).toHaveURL("./es/CHL.html?pillar=legal");
    await expect(atlas.country).toHaveText("Chile");

    await atlas.open("./?country=XXX");
    await expect(atlas.page.getByRole("main")).toContainText(
      message("app.notice.no-profile", { country: "XXX", shown: "Perú" }, "es"),
    );
  });

  test("with an unknown country or language show a notice, and never open another site", async ({
    atlas,
  }) => {
    await atlas.open("./?country=XXX");
    await expect(atlas.page.getByRole("main")).toContainText(
      message("app.notice.no-profile", { country: "XXX", shown: "Peru" }),
    );
    await expect(atlas.page).toHaveURL("./?country=XXX");
    await atlas.open(`./es/?lang=${encodeURIComponent("//example.org/")}`);
    expect(atlas.address.pathname).toBe("/es/");
    await expect(atlas.page.getByRole("main")).toContainText("lang=//example.org/");
    await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  });
});

test("without JavaScript, links open neighbours, pillars, views and other languages", async ({
  visitor,
}) => {
  const { page } = await visitor({ javaScriptEnabled: false });
  const follow = async (name: string, address: string) => {
    await page.getByRole("link", { name, exact: true }).first().click();
    await expect(page).toHaveURL(address);
  };
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("KEN.html", { waitUntil: "commit" });
  await follow("Technical measures", "./KEN.html#pillar-technical");
  await expect(page.locator("#pillar-technical")).toBeInViewport();
  await follow("Uganda", "./UGA.html");
  await expect(heading).toHaveText("Uganda");
  await follow("Español", "./es/UGA.html");
  await expect(heading).toHaveText("Uganda");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await follow("Kenya", "./es/KEN.html");
  await follow(message("app.view.world", {}, "es"), "./es/world.html?country=KEN");
  await expect(page.getByRole("link", { name: "Uganda", exact: true })).toBeVisible();
  await follow("Uganda", "./es/UGA.html");
  await follow("English", "./UGA.html");
});

test("the site's address, if known, is in the head of every page, the sitemap, robots.txt and the error page", () => {
  const site = "https://atlas.example/";
  const pages = listPages("dist-fixtures");
  const addresses = pages.map((file) => site + file.replace(/index\.html$/, ""));
  const images = new Set<string>();
  const faults = pages.filter((file, at) => {
    const html = readPage("dist-fixtures", file);
    const [, image = ""] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
    images.add(image);
    return !(
      image.startsWith(site) &&
      html.includes(`<link rel="canonical" href="${addresses[at]}"/>`) &&
      html.includes(`<meta property="og:url" content="${addresses[at]}"/>`)
    );
  });
  expect(faults).toEqual([]);
  const sizes = [...images].map((image) => {
    const { width, height } = parsePng(
      readFileSync(join("dist-fixtures", image.slice(site.length))),
    );
    return `${width} × ${height}`;
  });
  expect(new Set(sizes)).toEqual(new Set(["1200 × 630"]));
  const sitemap = readPage("dist-fixtures", "sitemap.xml");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed.toSorted()).toEqual(addresses.toSorted());
  expect(readPage("dist-fixtures", "robots.txt")).toContain(`Sitemap: ${site}sitemap.xml`);
  expect(readPage("dist-fixtures", "404.html")).toContain(`href="${site}"`);
});

const inFolder = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a destructured argument
  site: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), "atlas-"));
    symlinkSync(resolve("dist"), join(root, "atlas"));
    const site = new Site(root);
    await site.open();
    await use(site);
    await site.close();
    rmSync(root, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(`${site.url}atlas/`),
});

inFolder("the atlas works in a subfolder of a site", async ({ atlas, site }) => {
  const { page } = atlas;
  for (const [address, language, name] of [
    ["KEN.html", "en", "Kenya"],
    ["es/KEN.html", "es", "Kenya"],
    ["es/", "es", "Perú"],
  ] as const) {
    const local = atlas.in(language);
    await local.open(address);
    await expect(local.country).toHaveText(name);
    await local.openDrawer("1.2.1");
    await page.keyboard.press("Escape");
    await page
      .getByRole("banner")
      .getByRole("link", { name: message("app.view.world", {}, language), exact: true })
      .click();
    await expect(page.getByRole("grid")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("grid")).toBeVisible();
    // Otherwise, "es/" would open the last country.
    await page.evaluate(() => localStorage.clear());
  }
  await atlas.openWithCharts("KEN.html");
  for (const [name, href] of [
    ["CSV", "KEN.csv"],
    ["JSON", "KEN.json"],
    ["Markdown", "KEN.md"],
  ] as const)
    await expect(
      page.getByRole("contentinfo").getByRole("link", { name, exact: true }),
    ).toHaveAttribute("href", href);
  expect(site.requests.filter((path) => !path.startsWith("/atlas/"))).toEqual([]);
});

inFolder(
  "a page that arrives in parts is not painted until it is complete",
  async ({ page, site }) => {
    const button = /(?=<button)/;
    // Each part waits for the previous one, so the browser has time to paint in between.
    site.sendPage = async (html, write) => {
      for (const [count, part] of html.split(button).entries()) {
        write(part);
        if (count > 0)
          await page.waitForFunction(
            (parsed) => document.querySelectorAll("#root button").length >= parsed,
            count,
            { polling: 10 },
          );
      }
    };
    await page.addInitScript(() => {
      window.firstFrame = new Promise((resolve) => {
        requestAnimationFrame(() => resolve(document.querySelector(".page-footer") !== null));
      });
    });
    await page.goto("CHL.html");
    expect(await page.evaluate(() => window.firstFrame)).toBe(true);
  },
);

declare global {
  interface Window {
    /** Whether the first frame has the page's footer. */
    firstFrame: Promise<boolean>;
  }
}
