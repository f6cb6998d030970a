import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { type AtlasPage, hold } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { lookAt, parsePng, readSvg } from "./pictures.ts";
import { expect, test } from "./test.ts";

const PEERS = "./?view=compare&country=PER&with=CHL,COL";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const CHART = "Measures in place by pillar";
const SOURCE = /ITU, Cyberwellness Profiles of Peru \(19 February 2015\), Chile \(.*\d{4}\) and /;

/** The parts of the page that only a comparison has. */
class ComparePage {
  readonly page: Page;
  constructor(readonly atlas: AtlasPage) {
    this.page = atlas.page;
  }
  async open(address = PEERS): Promise<void> {
    await this.page.goto(address);
    await expect(this.matrix).toBeVisible();
  }
  get matrix(): Locator {
    return this.page.locator("table.compare-matrix");
  }
  get heads(): Locator {
    return this.matrix.locator("thead").getByRole("columnheader");
  }
  row(code: string): Locator {
    return this.matrix.getByRole("row").filter({ hasText: new RegExp(`^${code}\\D`) });
  }
  opener(code: string): Locator {
    return this.row(code).getByRole("button");
  }
  get gaps(): Locator {
    return this.page.getByRole("region", { name: /What Peru lacks/ });
  }
  /** The gap of this title; of "", each. */
  gap(title: string): Locator {
    return this.gaps.locator(".compare-gap").filter({ hasText: title });
  }
  set(name: RegExp): Locator {
    return this.page.getByRole("group", { name: "Compare with" }).getByRole("button", { name });
  }
}

test.describe("the countries compared", () => {
  test("nobody chosen yet: neighbours are suggested, and the address stays short", async ({
    atlas,
  }) => {
    const compare = new ComparePage(atlas);
    await atlas.open();
    await atlas.page.getByRole("link", { name: "Compare" }).click();
    await expect(compare.heads).toHaveCount(1 + 4);
    await expect(atlas.page).toHaveURL("./?view=compare");
    await expect(
      atlas.page.getByText(/^Suggested to start with: the 3 .* most like Peru in “Neighbours”/),
    ).toBeVisible();
    // What is named is there from the start, and so is room for another country.
    await expect(compare.row("1.2.1")).toContainText("CLCERT");
    await expect(atlas.page.getByRole("button", { name: /Add a country/ })).toBeVisible();
    await atlas.page.getByRole("button", { name: "Remove Chile" }).click();
    await expect(compare.heads).toHaveCount(1 + 3);
    await expect(atlas.page.getByText(/^Suggested/)).toHaveCount(0);
  });

  test("are added, put first, removed and replaced by a set, each a step that Back undoes", async ({
    atlas,
  }) => {
    const { page } = atlas;
    const compare = new ComparePage(atlas);
    await compare.open();
    await page.getByRole("button", { name: /Add a country/ }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("urug");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/with=CHL,COL,URY$/);
    await page.getByRole("button", { name: "Put Uruguay first" }).click();
    await expect(page).toHaveURL(/country=URY&with=PER,CHL,COL$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Uruguay compared with Peru/);
    await page.goBack();
    await page.getByRole("button", { name: "Remove Chile" }).click();
    await expect(page).toHaveURL(/country=PER&with=COL,URY$/);
    await compare.set(/^South America/).click();
    await expect(compare.heads).toHaveCount(7);
    await expect(page.getByText(/5 of \d+ countries in “South America”: those most/)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/country=PER&with=CHL,COL,URY$/);
  });

  test("the picker of the page changes who comes first, and the comparison goes on", async ({
    atlas,
  }) => {
    const compare = new ComparePage(atlas);
    await compare.open();
    await atlas.countryPicker.click();
    await atlas.page.getByRole("dialog").getByRole("searchbox").fill("colombia");
    await atlas.page.keyboard.press("Enter");
    await expect(atlas.page.getByRole("heading", { level: 1 })).toHaveText(
      "Colombia compared with Chile",
    );
  });

  test("one that has no profile is left out with a notice", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=PER&with=CHL,GRL,PER");
    await expect(compare.heads).toHaveCount(3);
    await expect(atlas.page.getByText("Left out: Greenland has no profile.")).toBeVisible();
  });
});

test.describe("an address", () => {
  test("with more than six countries keeps the first six, and names what it left out", async ({
    atlas,
  }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=PER&with=CHL,chl,COL,URY,BRA,VEN,ARG");
    await expect(compare.heads).toHaveCount(7);
    await expect(
      atlas.page.getByText(/could not be used and was left out: with=ARG/),
    ).toBeVisible();
    await expect(atlas.page.getByText("Six countries at most")).toBeVisible();
    await expect(atlas.page.getByRole("button", { name: /Add a country/ })).toHaveCount(0);
  });

  test("with nonsense, or with the country itself, suggests whom to compare with", async ({
    atlas,
  }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=PER&with=PER,nobody");
    await expect(atlas.page.getByText(/left out: with=nobody/)).toBeVisible();
    await expect(atlas.page.getByText(/^Suggested to start with: .*Neighbours/)).toBeVisible();
  });

  test("whose first country is not there says so, and goes on with those that are", async ({
    atlas,
  }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=GRL&with=CHL,COL");
    const title = atlas.page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText("Chile compared with Colombia");
    await expect(
      atlas.page.getByText("Greenland has no profile; Chile is shown instead."),
    ).toBeVisible();
    await atlas.page.getByRole("button", { name: "Dismiss" }).click();
    await expect(title).toHaveText("Chile compared with Colombia");
  });
});

test.describe("sets of peers", () => {
  test("an island has none of neighbours, and begins with its subregion", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=JPN");
    await expect(compare.set(/^Neighbours/)).toHaveCount(0);
    await expect(
      atlas.page.getByText(/^Suggested to start with: .* in “Eastern Asia”/),
    ).toBeVisible();
  });

  test("a country without a figure has none of similar Internet use", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open("./?view=compare&country=PRK");
    await expect(compare.set(/^Similar internet use/)).toHaveCount(0);
    await expect(compare.set(/^ITU: Asia/)).toBeVisible();
  });

  test("each is one click, and can be edited after", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open();
    for (const set of [
      /^Similar internet use/,
      /^ITU: Americas/,
      /^South America/,
      /^Neighbours/,
    ]) {
      await compare.set(set).click();
      await expect(compare.set(set)).toHaveAttribute("aria-pressed", "true");
      await expect(compare.heads).toHaveCount(7);
    }
    await atlas.page.getByRole("button", { name: "Remove Brazil" }).click();
    await expect(atlas.page.getByText(/^Countries compared: Peru/)).not.toContainText("Brazil");
    await expect(compare.heads).toHaveCount(6);
    await expect(compare.set(/^Neighbours/)).toHaveAttribute("aria-pressed", "false");
    await expect(atlas.page.getByRole("heading", { level: 1 })).toBeFocused();
  });
});

test.describe("the matrix", () => {
  test("shows differences, words and orders, all in the address", async ({ atlas }) => {
    const { page } = atlas;
    const compare = new ComparePage(atlas);
    await compare.open();
    await expect(compare.row("1.2.2").getByRole("gridcell").first()).toContainText("Not in place");
    await expect(compare.row("1.2.1").getByText("PeCERT")).toBeVisible();
    await page.getByRole("button", { name: "Only differences" }).click();
    await expect(compare.row("1.1.1")).toHaveCount(0);
    await expect(compare.row("1.2.2")).toBeVisible();
    await page.getByRole("button", { name: "Show names" }).click();
    await page.getByRole("combobox", { name: "Order of the others" }).selectOption("name");
    await expect(page).toHaveURL(/with=CHL,COL&order=name&only=differences&words=hidden$/);
    await page.getByRole("button", { name: "All 21" }).click();
    await expect(compare.row("1.2.1")).not.toContainText("PeCERT");
  });

  test("is filtered like the scorecard, and the charts and gaps with it", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open();
    await atlas.pillar("Technical").click();
    await expect(atlas.found).toHaveText("3 of 21 measures listed");
    await expect(compare.matrix.locator(".compare-row")).toHaveCount(3);
    await expect(compare.gap("Standards")).toHaveCount(1);
    await expect(compare.gap("")).toHaveCount(1);
    await expect(atlas.figure(CHART)).not.toContainText("Cooperation");
    await atlas.searchBox.fill("pecert");
    await expect(compare.matrix.locator(".compare-row")).toHaveCount(1);
    await atlas.clearFilters.click();
    await atlas.figure(CHART).locator('[data-mark="legal"]').click();
    await expect(atlas.page).toHaveURL(/pillar=legal/);
  });

  test("says of each country what its scorecard says", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    for (const [at, country, name] of [
      [1, "PER", "Peru"],
      [2, "EST", "Estonia"],
    ] as const) {
      await atlas.open(`./?country=${country}`);
      const words = await atlas.page
        .getByText(/^In place: \d+ of \d+/)
        .first()
        .textContent();
      const [count] = /\d+ of \d+/.exec(words ?? "") ?? [];
      await compare.open("./?view=compare&country=PER&with=EST");
      await expect(compare.heads.nth(at)).toContainText(`${count} in place`);
      await expect(atlas.page.getByText(/^Measures in place:/)).toContainText(
        `${count} in ${name}`,
      );
    }
  });

  test("lists by status, words and differences, and changes no figure", async ({ atlas }) => {
    const { page } = atlas;
    const compare = new ComparePage(atlas);
    const figures = async () => {
      await expect(atlas.figures).toHaveCount(1);
      await expect(compare.gaps).toContainText("Named there");
      return Promise.all([
        page.getByText(/^Measures in place:/).textContent(),
        compare.heads.allTextContents(),
        compare.gaps.textContent(),
        atlas.figures.locator(".chart-finding").allTextContents(),
        atlas.figures.locator("table").allTextContents(),
      ]);
    };
    const tables = "table=pillar-bars";
    await compare.open(`${PEERS}&${tables}`);
    await page.waitForLoadState("networkidle");
    const all = await figures();
    expect(all[1]).toEqual(expect.arrayContaining([expect.stringMatching(/\(18 compared\)$/)]));
    for (const listed of ["status=absent", "q=cirt", "only=differences", "status=exists&q=law"]) {
      await compare.open(`${PEERS}&${tables}&${listed}`);
      expect(await compare.matrix.locator(".compare-row").count(), listed).toBeLessThan(21);
      await expect.poll(figures, { message: listed }).toEqual(all);
    }
  });

  test("names what nothing fits, and shows all again in one click", async ({ atlas }) => {
    const { page } = atlas;
    const compare = new ComparePage(atlas);
    await page.goto(`${PEERS}&pillar=technical&q=penguins`);
    await expect(page.getByText("No measure fits these filters (Text: “penguins”).")).toBeVisible();
    await expect(atlas.figures).toHaveCount(1);
    await page.getByRole("button", { name: "Show all 3 measures" }).click();
    await expect(compare.matrix.locator(".compare-row")).toHaveCount(3);
    await expect(page).toHaveURL(/pillar=technical$/);
  });

  test("leaves the measures room for their words, at every width", async ({ atlas }) => {
    test.slow();
    const compare = new ComparePage(atlas);
    for (const query of ["CHL,COL", "CHL,COL,URY,BRA", "CHL,COL,URY,BRA,VEN"])
      for (const width of [320, 390, 641, 700, 768, 1000, 1101, 1279, 1280, 1440, 2560]) {
        await atlas.page.setViewportSize({ width, height: 800 });
        await compare.open(`./?view=compare&country=PER&with=${query}&words=hidden`);
        const heads = compare.matrix.locator("tbody .compare-row").getByRole("rowheader");
        const tallest = await heads.evaluateAll((cells) =>
          Math.max(...cells.map((cell) => cell.getBoundingClientRect().height)),
        );
        // Four lines on a phone and two elsewhere; a word in pieces takes more.
        expect.soft(tallest, `${query} at ${width} px`).toBeLessThan(width < 640 ? 104 : 64);
      }
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`keeps filters and heads in reach, apart, at ${width} px`, async ({ atlas }) => {
      const { page } = atlas;
      const compare = new ComparePage(atlas);
      await page.setViewportSize({ width, height });
      await compare.open(`${PEERS}&words=hidden`);
      await compare.row("2.2").scrollIntoViewIfNeeded();
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 300);
      const name = width === 390 ? "Filters" : /^All pillars/;
      const chip = page.getByRole("search").getByRole("button", { name });
      await expect(chip).toBeInViewport({ ratio: 1 });
      const head = compare.heads.nth(1);
      await expect(head).toBeInViewport({ ratio: 1 });
      const [filters, below] = await Promise.all([chip.boundingBox(), head.boundingBox()]);
      expect(filters && filters.y + filters.height).toBeLessThan(below?.y ?? 0);
      // What is pressed is the head itself: nothing lies over it.
      await head.click({ trial: true });
    });

  test("is walked with the keyboard; a cell opens its measure, and takes the focus back", async ({
    atlas,
  }) => {
    const { page } = atlas;
    const compare = new ComparePage(atlas);
    await compare.open();
    await compare.opener("1.1.1").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const cell = compare.row("1.1.2").getByRole("gridcell").nth(1);
    await expect(cell).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/indicator=1\.1\.2/);
    await expect(atlas.drawer.getByRole("region", { name: "Chile" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cell).toBeFocused();
    // The last row is not hidden by what sticks when one comes up to it from below.
    await page.keyboard.press("Control+End");
    for (let press = 0; press < 12; press += 1) await page.keyboard.press("ArrowUp");
    const focused = page.locator("#active-cell");
    await focused.click({ trial: true });
  });

  test("keeps its heads in sight", async ({ atlas }) => {
    const compare = new ComparePage(atlas);
    await compare.open();
    await compare.row("2.4").scrollIntoViewIfNeeded();
    await atlas.page.mouse.wheel(0, 400);
    await expect(compare.heads.filter({ hasText: "Chile" })).toBeInViewport();
  });
});

test("an edition can be chosen before its scores are here, and nothing moves when they come", async ({
  atlas,
}) => {
  const compare = new ComparePage(atlas);
  const letGo = await hold(atlas.page, /\/itu-gci-[^/]+\.json$/);
  await compare.open();
  const editions = atlas.page.getByRole("group", { name: "Edition compared" });
  const gci = editions.getByRole("button", { name: "GCI 2024" });
  await gci.click();
  await expect(gci).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.page).toHaveURL(/edition=gci-2024/);
  const before = await editions.boundingBox();
  letGo();
  await expect(compare.row("TS1")).toContainText(/\d\.\d\d/);
  expect(await editions.boundingBox()).toEqual(before);
});

test("a profile that does not come leaves the marks, and says whose it is", async ({
  atlas,
  guard,
}) => {
  guard.allow(FAILED_REQUESTS);
  const compare = new ComparePage(atlas);
  await atlas.page.route(/CHL-\w{8}\.json$/, (route) => route.fulfill({ status: 503 }));
  await compare.open(`${PEERS}&words=shown`);
  await expect(atlas.alert).toContainText("Chile: this part could not be shown");
  await expect(compare.row("1.2.1").getByRole("gridcell")).toContainText([
    /PeCERT/,
    /In place/,
    /CERT/,
  ]);
  await atlas.page.unrouteAll();
  await atlas.alert.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.alert).toBeHidden();
  await expect(compare.row("1.2.1")).toContainText("CLCERT");
});

test.describe("the drawer of a measure", () => {
  test("opens from a cell, walks, and closes with Esc and Back", async ({ atlas }) => {
    const { page, drawer } = atlas;
    const compare = new ComparePage(atlas);
    await compare.open();
    await compare.row("1.2.1").getByRole("gridcell").last().click();
    await expect(drawer).toHaveAccessibleName("CIRT");
    await expect(page).toHaveURL(/indicator=1\.2\.1/);
    await expect(drawer.getByText(/not have the right to publish/)).toHaveText(
      /documents of Chile and Colombia/,
    );
    for (const name of ["Peru", "Chile", "Colombia"])
      await expect(drawer.getByRole("region", { name, exact: true })).toContainText("In place");
    const peru = drawer.getByRole("region", { name: "Peru", exact: true });
    await expect(peru.locator("mark")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(drawer).toHaveAccessibleName("Standards");
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(compare.row("1.2.2").getByRole("gridcell").last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(drawer).toBeVisible();
    await page.goBack();
    await expect(drawer).toBeHidden();
    await compare.gaps.getByRole("button", { name: /Standards/ }).click();
    await expect(drawer).toHaveAccessibleName("Standards");
  });

  test("a link to it opens it, in Spanish too", async ({ atlas: page }) => {
    const atlas = page.in("es");
    await atlas.page.goto(`${PEERS}&indicator=1.2.2&lang=es`);
    await expect(atlas.drawer).toHaveAccessibleName("Normas");
    await expect(atlas.drawer.getByRole("region", { name: "Perú" })).toContainText("No vigente");
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.page.getByRole("heading", { level: 1 })).toHaveText(
      "Perú comparado con Chile y Colombia",
    );
  });
});

for (const [title, id] of [
  ["Measure by measure", "comparison"],
  ["What Peru lacks and others have", "gaps"],
  [CHART, "pillar-bars"],
] as const)
  test(`${title}: pictures and data hold countries, filters, source and address`, async ({
    atlas,
    blank,
  }) => {
    await new ComparePage(atlas).open(`${PEERS}&pillar=technical,capacity&words=shown`);
    await expect(atlas.figures).toHaveCount(1);
    await expect(atlas.figures.first()).toContainText(SOURCE);
    const png = await atlas.export(title, "png");
    expect(png.name).toBe(`peru-chl-col-${id}-technical-capacity.png`);
    const { width, texts } = parsePng(png.body);
    expect(width).toBe(1600);
    expect(new URL(texts.Source ?? "").searchParams.get("with")).toBe("CHL,COL");
    expect(await lookAt(blank, png.body, "image/png")).toMatchObject({ edge: 0 });

    const svg = await readSvg(blank, (await atlas.export(title, "svg")).body.toString("utf8"));
    expect(svg).toMatchObject({ outside: [], foreign: [], styled: [], references: [] });
    for (const words of [title, "Peru, Chile and Colombia", "Filtered by Pillars: Technical"])
      expect.soft(svg.words).toContain(words);
    expect.soft(svg.words.replaceAll(/\s+/g, " ")).toMatch(SOURCE);

    const csv = (await atlas.export(title, "csv")).body.toString("utf8").replace(/^\uFEFF/, "");
    const lines = csvParseRows(csv).filter((line) => line.some((cell) => cell !== ""));
    const comments = lines.flatMap(([first = ""]) => (first.startsWith("# ") ? first : []));
    expect(comments.join("\n")).toMatch(SOURCE);
    const [head = [], ...rows] = lines.slice(comments.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const json = JSON.parse((await atlas.export(title, "json")).body.toString("utf8"));
    expect(json.countries).toEqual(["Peru", "Chile", "Colombia"]);
    expect(json.rows).toHaveLength(rows.length);
    expect(JSON.stringify(json.rows)).not.toContain("Cooperation");
  });

for (const [language, colorScheme] of [
  ["en", "light"],
  ["es", "dark"],
] as const)
  test(`axe finds nothing in ${language}, ${colorScheme}`, async ({ atlas: any }) => {
    test.setTimeout(180_000);
    const { page } = any;
    const atlas = any.in(language);
    const compare = new ComparePage(atlas);
    await page.emulateMedia({ colorScheme });
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const faults = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes[0]?.html}`);
      expect.soft(faults, state).toEqual([]);
    };
    const six = `./?view=compare&country=PER&with=CHL,COL,URY,BRA,VEN&lang=${language}`;
    for (const query of ["", "&words=shown&only=differences", "&table=pillar-bars"]) {
      await compare.open(`${six}${query}`);
      await expect(atlas.figures).toHaveCount(1);
      await look(query);
    }
    await page.goto(`${six}&q=nothing-has-these-words`);
    await expect(atlas.found).toHaveText(atlas.words.found(0));
    await look("nothing fits");
    await page.goto(
      `./?view=compare&country=PER&with=CHL,XKX,1&pillar=legal&only=differences&lang=${language}`,
    );
    await expect(page.locator(".compare .nothing")).toBeVisible();
    await look("notices, and no differences");
    await page.locator(".chip[aria-haspopup=dialog]").click();
    await expect(atlas.drawer).toBeVisible();
    await look("the list of countries to add");
    await compare.open(six);
    await compare.opener("1.2.1").click();
    await expect(atlas.drawer.locator("mark")).toBeVisible();
    await look("the drawer");
    await page.setViewportSize({ width: 390, height: 800 });
    await look("the drawer on a phone");
  });

test("nothing scrolls sideways, with two countries or six, in either language", async ({
  atlas,
}) => {
  test.slow();
  for (const width of [320, 390, 700, 768, 1024, 1440, 2560])
    for (const query of [
      "&with=CHL",
      "&with=CHL,COL,URY,BRA,VEN&lang=es",
      "&with=CHL,COL,URY,BRA,VEN&words=shown&table=pillar-bars",
    ]) {
      await atlas.page.setViewportSize({ width, height: 800 });
      await new ComparePage(atlas).open(`./?view=compare&country=PER${query}`);
      await expect(atlas.figures).toHaveCount(1);
      const room = await atlas.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect.soft(room, `${width} px ${query}`).toBe(0);
    }
});
