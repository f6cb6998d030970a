import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import { FIGURES } from "../../src/domain/figures.ts";
import { LANGUAGES, type Language } from "../../src/domain/languages.ts";
import {
  type AtlasPage,
  drawCharts,
  trackAddress,
  trackRequests,
  waitForAttached,
  waitForCount,
  waitForHydration,
  waitForVisible,
} from "./atlas.ts";
import { FAILED_REQUESTS, type Guard } from "./guard.ts";
import { ATA, KeepingPage, PERU, READING, upload } from "./keeping.ts";
import { ownAddress } from "./own-address.ts";
import { trackWindow } from "./settled.ts";
import { expect, FIXTURES_URL, PROFILE_FILE, test } from "./test.ts";
import { message } from "./words.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const DESKTOP = { width: 1440, height: 900 };
const SMALL_PHONE = { width: 320, height: 640 };

interface Look {
  language: Language;
  theme: "light" | "dark";
  size: typeof DESKTOP;
}

/**
 * One look for each case, because all looks would take 24 times as long. Across the cases, each language occurs in both
 * themes and at both sizes. `npm run a11y` checks each state in four looks.
 */
function lookOf(state: number): Look {
  const language = state % LANGUAGES.length;
  const round = Math.floor(state / LANGUAGES.length);
  return {
    language: LANGUAGES[language] ?? "en",
    theme: (language + round) % 2 === 0 ? "light" : "dark",
    size: (language + Math.floor(round / 2)) % 2 === 0 ? DESKTOP : SMALL_PHONE,
  };
}

const AXE = readFileSync(
  createRequire(import.meta.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Caches parsed colours. Without the cache, axe spends a fifth of its time parsing the same few colours. */
const CACHE_COLOURS = `{
  const { prototype } = axe.commons.color.Color;
  const parse = prototype.parseString;
  const known = new Map();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? parse.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}`;

declare global {
  interface Window {
    axe: {
      run: (context: Node, options: object) => Promise<{ violations: Violation[] }>;
    };
  }
}
interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/**
 * Returns axe violations (one line per rule, with its first element), `aria-controls` ids that match no element, and
 * hidden live regions, which screen readers do not announce.
 */
async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE + CACHE_COLOURS);
  return page.evaluate(async (tags) => {
    // Checks only an open export menu: axe reports the controls that it partly covers as too small.
    const root = document.querySelector(".export-panel") ?? document;
    const { violations } = await window.axe.run(root, {
      resultTypes: ["violations"],
      runOnly: { type: "tag", values: tags },
    });
    const dangling = [...document.querySelectorAll("[aria-controls]")]
      .map((element) => element.getAttribute("aria-controls") ?? "")
      .filter((id) => document.getElementById(id) === null);
    // A region must not be hidden while it is empty: screen readers ignore a region that appears with its text.
    const hidden = [...document.querySelectorAll("[role=status], [aria-live]")].filter(
      (one) => getComputedStyle(one).display === "none" && one.parentElement?.checkVisibility(),
    );
    return [
      ...violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`),
      ...dangling.map((id) => `aria-controls names no element: ${id}`),
      ...hidden.map((one) => `hidden live region: ${one.outerHTML.slice(0, 80)}`),
    ];
  }, RULES);
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  expect.soft(await findViolations(page), state).toEqual([]);
}

interface State {
  address: string;
  /** Whether phones and desktops show different elements. */
  isResponsive?: boolean;
  /** Whether the state is a popup that Escape closes. */
  isPopup?: boolean;
  /** Brings the open page into this state, and waits for it. */
  reach: (atlas: AtlasPage) => Promise<unknown>;
}

const TABLES = FIGURES.filter(({ view }) => view === "scorecard")
  .map(({ id }) => id)
  .join(",");
const SIX = "./?view=compare&country=PER&with=CHL,COL,URY,BRA,VEN";
const NO_MATCH = "q=nothing-has-these-words";

const waitForDrawer = ({ drawer }: AtlasPage) => waitForVisible(drawer);
const waitForEvidence = ({ drawer }: AtlasPage) => waitForVisible(drawer.locator("mark").first());
const waitForBothFigures = ({ figures }: AtlasPage) => waitForCount(figures, 2);
const waitForMatrix = ({ page }: AtlasPage) =>
  waitForAttached(page.getByRole("grid").getByRole("rowheader").getByRole("link"));
const waitForPicture = ({ page }: AtlasPage) => waitForVisible(page.getByRole("img").first());
const waitForTable = ({ page }: AtlasPage) => waitForVisible(page.getByRole("table"));
const waitForEmbed = async ({ page }: AtlasPage) => {
  await waitForVisible(page.locator(".chart-source:visible"));
  await waitForCount(page.locator("[aria-busy=true]:visible"), 0);
};
const waitForNothing = ({ page }: AtlasPage) => waitForVisible(page.locator(".nothing"));
const waitForCharts = (atlas: AtlasPage) => atlas.waitForCharts();

const STATES: Readonly<Record<string, State>> = {
  "scorecard with a notice": {
    isResponsive: true,
    address: "./?status=nonsense",
    reach: waitForCharts,
  },
  "scorecard with tables": {
    isResponsive: true,
    address: `./?table=${TABLES}`,
    reach: waitForCharts,
  },
  "export menu": {
    isResponsive: true,
    isPopup: true,
    address: "./",
    reach: async (atlas) => {
      await atlas.waitForCharts();
      const title = atlas.words.charts.measures;
      await atlas.exportButton(title).click();
      await waitForVisible(atlas.exportOption(title, atlas.words.copyPicture));
    },
  },
  "scorecard without a matching measure": {
    address: `./?${NO_MATCH}`,
    reach: ({ rows, found, words }) =>
      Promise.all([expect(rows).toHaveCount(0), expect(found).toHaveText(words.found(0))]),
  },
  "country list": {
    isResponsive: true,
    isPopup: true,
    address: "./",
    reach: async ({ countryPicker, countryOptions }) => {
      await countryPicker.click();
      await waitForVisible(countryOptions.first());
    },
  },
  drawer: { address: "./?indicator=1.2.1", reach: waitForEvidence },
  "scorecard with long names and flags": {
    isResponsive: true,
    address: `${FIXTURES_URL}?country=ATA`,
    reach: waitForCharts,
  },
  "drawer of a draft": {
    address: `${FIXTURES_URL}?country=ATA&indicator=1.1.2`,
    reach: waitForDrawer,
  },
  "drawer of a flagged section": {
    address: `${FIXTURES_URL}?country=ATA&indicator=1.4.1`,
    reach: waitForDrawer,
  },
  "scorecard with names in other scripts": {
    address: `${FIXTURES_URL}?country=BVT`,
    reach: waitForCharts,
  },
  "drawer with names in other scripts": {
    address: `${FIXTURES_URL}?country=BVT&indicator=1.3.1`,
    reach: waitForDrawer,
  },
  method: {
    address: "./?view=method",
    reach: ({ country, words }) => expect(country).toHaveText(words.method),
  },
  dataset: {
    isResponsive: true,
    address: "./?view=dataset",
    reach: async ({ page, country }) => {
      await expect(country).toBeVisible();
      await page.getByRole("main").locator("details:not([open]) summary").first().click();
    },
  },
  "measure with laws": {
    isResponsive: true,
    address: "./?view=measure&measure=1.1.1&in=itu-cis",
    reach: ({ page }) => waitForAttached(page.locator(".measure-list details li")),
  },
  "measure with the register": {
    address: "./?view=measure&measure=2.2&in=itu-americas&table=regions",
    reach: ({ page }) => waitForVisible(page.locator("#register")),
  },
  "comparison of six countries": { isResponsive: true, address: SIX, reach: waitForBothFigures },
  "comparison with names, differences and tables": {
    isResponsive: true,
    address: `${SIX}&words=shown&only=differences&table=pillar-bars`,
    reach: waitForBothFigures,
  },
  "comparison without a matching measure": {
    address: `${SIX}&${NO_MATCH}`,
    reach: ({ found, words }) => expect(found).toHaveText(words.found(0)),
  },
  "comparison with notices and no differences": {
    address: "./?view=compare&country=PER&with=CHL,XKX,1&pillar=legal&only=differences",
    reach: waitForNothing,
  },
  "list of countries to add to a comparison": {
    isResponsive: true,
    isPopup: true,
    address: "./?view=compare&country=PER&with=CHL",
    reach: async ({ page, drawer }) => {
      const add = page.locator(".chip[aria-haspopup=dialog]");
      const fold = page.locator(".compare summary").first();
      await waitForVisible(add.or(fold).filter({ visible: true }).first());
      if (!(await add.isVisible())) await fold.click();
      await add.click();
      await waitForVisible(drawer);
    },
  },
  "drawer of a comparison": { address: `${SIX}&indicator=1.2.1`, reach: waitForEvidence },
  // One region is enough: all rows have the same structure, and axe would take a minute for all countries.
  "matrix of a region": {
    isResponsive: true,
    address: "./?view=world&region=arab-states",
    reach: waitForMatrix,
  },
  "matrix filtered by status": {
    address: "./?view=world&order=region&region=cis&status=absent",
    reach: waitForMatrix,
  },
  "matrix without a matching country": {
    address: `./?view=world&${NO_MATCH}`,
    reach: waitForNothing,
  },
  "drawer over the matrix": {
    address: "./?view=world&q=peru&country=PER&indicator=1.2.1",
    reach: waitForEvidence,
  },
  "bars by measure": {
    isResponsive: true,
    address: "./?view=world&show=countries",
    reach: waitForPicture,
  },
  "bars by region": { address: "./?view=world&show=countries&order=region", reach: waitForPicture },
  "table of the bars": {
    address: "./?view=world&show=countries&table=countries",
    reach: waitForTable,
  },
  map: { isResponsive: true, address: "./?view=world&show=map&map=1.4.3", reach: waitForPicture },
  "map without a matching country": {
    address: `./?view=world&show=map&${NO_MATCH}`,
    reach: ({ page }) => waitForVisible(page.locator(".world-map, .nothing").first()),
  },
  "table of the distribution": {
    address: "./?view=world&show=distribution&table=distribution",
    reach: waitForTable,
  },
  "outcomes since the profiles": {
    address: "./?view=world&edition=since&region=arab-states",
    reach: waitForMatrix,
  },
  "embedded scorecard": { address: "./?country=KEN&embed=scorecard", reach: waitForEmbed },
  "embedded figure": { address: "./?country=KEN&embed=peers", reach: waitForEmbed },
  "embedded scores": { address: "./?country=KEN&embed=edition", reach: waitForEmbed },
  "embedded comparison": { address: `${SIX}&embed=matrix`, reach: waitForEmbed },
  "embedded matrix": { address: "./?embed=matrix&region=cis", reach: waitForEmbed },
  "embedded map": { address: "./?embed=map", reach: waitForEmbed },
  "map of a later edition": {
    address: "./?view=world&edition=gci-2024&show=map",
    reach: waitForPicture,
  },
};

const withLanguage = (address: string, language: Language) =>
  `${address}${address.includes("?") ? "&" : "?"}lang=${language}`;

interface Tools {
  guard: Guard;
  open: ReturnType<typeof trackAddress>;
  waitForRequests: ReturnType<typeof trackRequests>;
}
type Audit = (atlas: AtlasPage, language: Language, tools: Tools) => Promise<void>;

const auditState =
  (name: string, { address, isPopup, reach }: State): Audit =>
  async (atlas, language, { open, waitForRequests }) => {
    await open(withLanguage(address, language));
    await reach(atlas);
    // A drawer renders before its sources and the page behind it.
    await waitForRequests();
    await expectAccessible(atlas.page, name);
    if (isPopup) await atlas.page.keyboard.press("Escape");
  };

interface Case {
  /** Cases of the same part share a page. */
  part: string;
  name: string;
  audit: Audit;
  size?: typeof DESKTOP;
}

const partOf = ({ address }: State) => {
  if (address.startsWith(FIXTURES_URL)) return "invented countries";
  if (address.includes("embed=")) return "embeds";
  return /view=(compare|world)/.exec(address)?.[1] ?? "scorecard, measures and texts";
};

const CASES: readonly Case[] = [
  ...Object.entries(STATES).flatMap(([name, state]): Case[] => {
    const found = { part: partOf(state), name, audit: auditState(name, state) };
    return state.isResponsive
      ? [DESKTOP, SMALL_PHONE].map((size) => ({ ...found, size }))
      : [found];
  }),
  {
    part: "failure",
    name: "scorecard whose profile is missing",
    audit: async ({ page, alert }, language, { guard }) => {
      guard.allow(FAILED_REQUESTS);
      await page.route(PROFILE_FILE, (route) => route.fulfill({ status: 404 }));
      await page.goto(`./?lang=${language}`);
      await waitForVisible(alert);
      await expectAccessible(page, "missing profile");
    },
  },
  {
    part: "import",
    name: "import, from an empty page to a kept profile",
    audit: ({ page }, language) => auditImport(page, language),
  },
  {
    part: "kept profiles",
    name: "kept profiles and sessions",
    audit: ({ page }, language, { open }) => auditKept(page, language, open),
  },
];

const LOOKS = CASES.map((one, at) => ({
  ...one,
  ...lookOf(at),
  ...(one.size && { size: one.size }),
}));

for (const part of new Set(CASES.map((one) => one.part)))
  test(`axe finds no violations: ${part}`, async ({ atlas, guard }) => {
    test.slow();
    const { page } = atlas;
    const tools = { guard, open: trackAddress(page), waitForRequests: trackRequests(page) };
    for (const { name, audit, language, theme, size } of LOOKS.filter((one) => one.part === part))
      await test.step(`${name}, ${language}, ${theme}, ${size.width} px`, async () => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize(size);
        await audit(atlas.in(language), language, tools);
      });
  });

test.describe("axe finds no violations: forced colours", () => {
  test.use({ forcedColors: "active" });

  test("scorecard", async ({ atlas }) => {
    await atlas.openWithCharts();
    await expectAccessible(atlas.page, "scorecard");
  });
});

async function auditImport(page: Page, language: Language): Promise<void> {
  const keeping = new KeepingPage(page);
  const say: typeof message = (id, values) => message(id, values, language);
  await keeping.open(`./?view=import&lang=${language}`);
  await page.locator("summary").click();
  await keeping.button(say("import.paste")).click();
  await expectAccessible(page, "empty, with help and the paste field open");
  await keeping.dragOver([ATA], "main");
  await expectAccessible(page, "files dragged over the page");
  await page.reload();

  // Requests for the PDF code stay pending. The other files have different outcomes.
  await page.route(/pdf\.worker|pdf-text/, () => {});
  await keeping.choose(
    upload("held.pdf", "%PDF-1.7\n"),
    ATA,
    upload("a-profile-saved-under-its-whole-title-in-2015-as-long-as-it-is (final).txt", PERU),
    upload("letter.txt", "Dear Sir"),
    upload("nowhere.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n"),
    upload("broken.json", '{"corrections": [], "reviewed": []}'),
    upload(
      "view.csv",
      "# Title: A view\n# Link: https://a.example/?dataset=0a1b2c3d&view=world\na,b\n1,2\n",
    ),
  );
  await expect(page.getByRole("article")).toHaveCount(21, READING);
  await expect(page.locator(".import-file .is-failed")).toHaveCount(2);
  await expectAccessible(page, "files with every outcome, one still being read");

  await keeping.button(say("import.cancel-of", { of: "held.pdf" })).click();
  await keeping.button(say("import.remove-of", { of: "letter.txt" })).click();
  const population = page.locator(".import-figure input").nth(2);
  await population.fill("many");
  await population.press("Enter");
  await keeping.section("1.1.1").getByRole("combobox").selectOption("partial");
  await keeping.section("1.1.1").getByRole("textbox").first().fill("Floe Team");
  await page.keyboard.press("Enter");
  await expectAccessible(page, "a cancelled file, a refused figure and two corrections");

  await keeping.button(say("import.keep")).click();
  const kept = page.locator(".import-kept .import-file");
  await expect(kept).toHaveCount(1);
  await kept.getByRole("button").last().click();
  await expect(kept).toHaveCount(0);
  await expectAccessible(page, "a removed profile that can be restored");
}

async function auditKept(page: Page, language: Language, open: Tools["open"]): Promise<void> {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  const session = await keeping.saveSession();
  await keeping.removeButton("Antarctica").click();
  await expect(keeping.line("Antarctica")).toHaveCount(0);

  await keeping.open(`./?view=import&lang=${language}`);
  await keeping.choose(session, upload("bad.json", '{"format": 1}'));
  await expect(page.locator(".import-session")).toBeVisible(READING);
  await expectAccessible(page, "a session and a broken file");
  await page.locator(".import-review .is-primary").click();
  await expect(page.locator(".import-kept .import-file")).toHaveCount(1);
  await expectAccessible(page, "the kept profiles");
  for (const [address, content] of [
    ["./?view=world&region=arab-states", "[role=grid][aria-busy=false] a"],
    ["./?view=compare&country=ATA&with=PER", "[role=grid] [role=gridcell]"],
    ["./?country=ATA", "main .row"],
  ] as const) {
    await open(`${address}&from=device&lang=${language}`);
    await waitForVisible(page.locator(".notice"));
    await waitForVisible(page.locator(content).first());
    await expectAccessible(page, address);
  }
}

test("axe finds no violations in the list of changed answers", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./world.html?dataset=7002e747");
  const notice = page.locator(".notice");
  await notice.getByText(message("release.changes")).click();
  await expect(notice.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page, "changed answers");
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active", colorScheme: "dark" });

  test("preserve the marks, bars and text of every scorecard row", async ({ atlas }) => {
    await atlas.open("./?country=PER");
    const rows = await atlas.rows.evaluateAll((all) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const isVisible = (colour: string) =>
        colour !== paper && !/, 0\)$|none|transparent/.test(colour);
      return all.map((row) => {
        const shapes = [...row.querySelectorAll(".mark :is(circle, path, rect)")];
        const bars = [...row.querySelectorAll(".score-bar, .share-bar")];
        return {
          mark: shapes.some((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return isVisible(fill) || isVisible(stroke);
          }),
          bars: bars.every((bar) => isVisible(getComputedStyle(bar).outlineColor)),
          filled: bars.every((bar) => {
            const [first] = bar.children;
            if (!first) return true;
            const { backgroundColor, backgroundImage } = getComputedStyle(first);
            return isVisible(backgroundColor) || backgroundImage !== "none";
          }),
          words: [...row.querySelectorAll("span")].every((word) =>
            isVisible(getComputedStyle(word).color),
          ),
        };
      });
    });
    expect(rows).toHaveLength(21);
    for (const row of rows)
      expect(row).toEqual({ mark: true, bars: true, filled: true, words: true });
  });

  test("preserve the marks of World's matrix, bars and map", async ({ page }) => {
    const open = trackAddress(page);
    for (const [part, query, marks, least] of [
      ["matrix", "view=world", ".matrix-drawing path", 4],
      ["bars", "view=world&show=countries", ".chart-panel [data-mark] > rect", 40],
      ["map", "view=world&show=map&map=1.2.1", ".world-map [data-country]", 150],
    ] as const)
      await test.step(part, async () => {
        await open(`./?${query}&lang=en`);
        const painted = () =>
          page.locator(marks).evaluateAll((shapes) => {
            const background = getComputedStyle(document.body).backgroundColor;
            return shapes.filter((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return [fill, stroke].some((paint) => paint !== "none" && paint !== background);
            }).length;
          });
        await expect.poll(painted).toBeGreaterThanOrEqual(least);
      });
  });

  test("distinguish the current page and the selected part of World, and keep the bars in the column headers", async ({
    page,
  }) => {
    await page.goto("./?view=world&region=cis&lang=en");
    const links = page.getByRole("navigation", { name: message("app.pages") }).getByRole("link");
    await expect(links).toHaveCount(5);
    const underlined = await links.evaluateAll((all) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return all
        .filter((link) => getComputedStyle(link).borderBlockEndColor !== paper)
        .map((link) => link.textContent);
    });
    expect(underlined).toEqual([message("app.view.world")]);

    const backgroundOf = (one: Locator) =>
      one.evaluate((element) => getComputedStyle(element).backgroundColor);
    const part = (id: "world.part.matrix" | "world.part.map") =>
      page.getByRole("button", { name: message(id), exact: true });
    expect(await backgroundOf(part("world.part.matrix"))).not.toBe(
      await backgroundOf(part("world.part.map")),
    );
    const bar = page.getByRole("columnheader", { name: /1\.1\.1/ }).locator("i");
    await expect(bar).toBeAttached();
    const paper = await backgroundOf(page.locator("html"));
    expect([paper, "rgba(0, 0, 0, 0)"]).not.toContain(await backgroundOf(bar));
  });
});

test("no animation runs with reduced motion", async ({ atlas }) => {
  await atlas.page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.openWithCharts();
  await atlas.openDrawer("1.2.1");
  const running = await atlas.page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === "running").length,
  );
  expect(running).toBe(0);
});

test("no part of a chart can take keyboard focus", async ({ page }) => {
  const open = trackAddress(page);
  // The window is tall enough for every chart to be drawn.
  await page.setViewportSize({ width: 1280, height: 3500 });
  for (const [view, query, charts] of [
    ["the scorecard", "", FIGURES.filter(({ view: of }) => of === "scorecard").length],
    ["World's bars", "view=world&show=countries", 1],
    ["World's distribution", "view=world&show=distribution", 1],
  ] as const)
    await test.step(view, async () => {
      await open(`./?${query}&lang=en`);
      const frames = page.locator(".chart-frame[role=img]");
      await waitForCount(frames, charts);
      await waitForCount(page.locator(".chart-frame[aria-busy=true]"), 0);
      for (const frame of await frames.all()) {
        // Hovering over the chart must not make its marks focusable either.
        await frame.hover();
        const stops = await frame.locator("svg *").evaluateAll((parts) =>
          parts
            .filter((part) => {
              if (part instanceof SVGElement) part.focus();
              return part === document.activeElement;
            })
            .map((part) => part.outerHTML.slice(0, 80)),
        );
        expect(stops).toEqual([]);
      }
    });
});

test("the skip link moves focus past the header to the main content", async ({ atlas }) => {
  await atlas.open();
  await atlas.page.keyboard.press("Tab");
  const skip = atlas.page.getByRole("link", { name: message("app.skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.page.getByRole("main")).toBeFocused();
});

/** Counts the sides of the focus ring that are inside the window and inside every container that clips. */
function ringSides(): { name: string; sides: number } | undefined {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return undefined;
  const parents = (element: Element | null): Element[] =>
    element ? [element, ...parents(element.parentElement)] : [];
  // On the map, the frame has the focus ring instead of the focused element.
  const ringed = parents(activeElement).find((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  const name = `${activeElement.className} ${activeElement.textContent?.slice(0, 30)}`;
  if (!ringed) return { name, sides: 0 };
  const { outlineOffset, outlineWidth } = getComputedStyle(ringed);
  const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  const box = ringed.getBoundingClientRect();
  const clips = parents(ringed.parentElement)
    .filter((one) => getComputedStyle(one).overflow !== "visible" && one !== document.body)
    .map((one) => one.getBoundingClientRect());
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  const isInside = (x: number, y: number) =>
    [window, ...clips].every(
      ({ left, right, top, bottom }) =>
        x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
    );
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const points = [
    [box.left - out, y],
    [box.right + out, y],
    [x, box.top - out],
    [x, box.bottom + out],
  ] as const;
  return { name, sides: points.filter(([left, top]) => isInside(left, top)).length };
}

/** Describes the focused element if another element covers the centre of its visible part. Otherwise returns "". */
function coveredFocus(): string {
  const { activeElement: active } = document;
  if (!active || active === document.body) return "";
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const shown = document.elementFromPoint((left + right) / 2, middle);
  const isSeen = shown && (active.contains(shown) || shown.contains(active));
  return isSeen ? "" : `${active.className} ${active.textContent?.slice(0, 30)} at ${top}`;
}

/**
 * Presses keys and returns the result of `read` after each key. `read` runs in the page just before the next key takes
 * effect, because a separate call after each key would take twice as long.
 */
async function readAfterKeys<Result>(
  page: Page,
  keys: readonly string[],
  read: () => Result,
): Promise<Result[]> {
  await page.evaluate(`{
    window.results = [];
    window.reading = new AbortController();
    let pressed = 0;
    const listener = () => { if (pressed++ > 0) results.push((${read})()); };
    addEventListener("keydown", listener, { capture: true, signal: reading.signal });
  }`);
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(`reading.abort(), [...results, (${read})()]`);
}

const FOCUS_VIEWS = [
  ["scorecard", "country=PER", ".row .row-scores"],
  ["scorecard by edition", "edition=gci-2024", ".row.is-edition"],
  ["drawer", "country=KEN&indicator=1.1.1", "dialog[open] .laws"],
  ["comparison", "view=compare&country=PER&with=CHL,COL", "[role=gridcell]"],
  ["matrix", "view=world&region=cis", "[role=grid][aria-busy=false] a"],
  ["map", "view=world&show=map", ".world-map"],
  ["bars", "view=world&show=countries", ".chart-frame[role=img]"],
  ["method", "view=method", "h2"],
  ["dataset", "view=dataset", "h2"],
  ["import", "view=import", "main button"],
] as const;

/** Views that move or hide tab stops on phones. */
const PHONE_VIEWS = [
  [
    "comparison of groups",
    "view=compare&country=PER&with=CHL,africa&words=hidden",
    "[role=gridcell]",
  ],
  [
    "comparison of groups with names",
    "view=compare&country=PER&with=CHL,africa",
    "[role=gridcell]",
  ],
  ["list", "view=world&show=list&region=cis&has=1.1.1", "table.list a"],
  ["measure", "view=measure&measure=1.2.1&in=itu-cis", ".measure-list a"],
] as const;

for (const [width, views] of [
  [1440, FOCUS_VIEWS],
  [390, PHONE_VIEWS],
] as const)
  test(`every tab stop shows at least two sides of its focus ring, at ${width} px`, async ({
    page,
  }) => {
    test.slow();
    const resize = await trackWindow(page);
    await resize(width, 844);
    const waitForRequests = trackRequests(page);
    for (const [name, query, ready] of views)
      await test.step(name, async () => {
        await page.goto(ownAddress(query));
        await waitForVisible(page.locator(ready).first());
        // The styles of focused elements load with the app.
        await waitForHydration(page);
        // Data and charts that load late move the controls.
        await waitForRequests();
        await drawCharts(page);
        let visited = 0;
        // The first 110 stops include every kind of control. A scorecard has about 90.
        for (let batch = 0; batch < 11; batch += 1) {
          const rings = await readAfterKeys(page, Array(10).fill("Tab"), ringSides);
          // After the last stop, the focus leaves the page.
          const end = rings.findIndex((ring) => !ring);
          for (const ring of rings.slice(0, end < 0 ? undefined : end)) {
            visited += 1;
            expect.soft(ring?.sides, ring?.name).toBeGreaterThanOrEqual(2);
          }
          if (end >= 0) break;
        }
        expect(visited).toBeGreaterThan(5);
      });
  });

test("in a very short window, no focused control is covered", async ({ page }) => {
  test.slow();
  const resize = await trackWindow(page);
  await resize(1280, 256);
  const list = ["World's list", "view=world&show=list", ".list tbody a"] as const;
  for (const [name, query, ready] of [...FOCUS_VIEWS.slice(0, 5), list])
    await test.step(name, async () => {
      await page.goto(ownAddress(query));
      await waitForAttached(page.locator(ready));
      await waitForHydration(page);
      const expectSeen = async (keys: readonly string[]) => {
        const covered = await readAfterKeys(page, keys, coveredFocus);
        expect.soft(covered.filter(Boolean)).toEqual([]);
      };
      await expectSeen([...Array(60).fill("Tab"), ...Array(20).fill("Shift+Tab")]);
      const cell = page.locator("[role=grid] [tabindex='0']").first();
      if ((await cell.count()) === 0) return;
      await cell.focus();
      await expectSeen([...Array(12).fill("ArrowDown"), "ArrowRight"]);
    });
});

test("every ≈ in scorecard rows and matrix headers is explained in an accessible name or description", async ({
  atlas,
}) => {
  const { page } = atlas;
  const isNear = { hasText: "≈" };
  await atlas.openWithCharts("./?country=PER&lang=en");
  const rows = await atlas.rows.filter(isNear).all();
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) await expect(row).toHaveAccessibleName(/similar question/);

  await page.goto("./?view=world&region=cis&edition=since&lang=en");
  const heads = page.getByRole("columnheader").getByRole("button").filter(isNear);
  await expect(heads.first()).toBeVisible();
  for (const head of await heads.all()) await expect(head).toHaveAccessibleDescription(/^≈ .{20}/);
});
