import type { Locator } from "@playwright/test";
import { EDITIONS, FURTHER, SHIPPED, UNPROFILED } from "./shipped.ts";
import { expect, test } from "./test.ts";

/** Every view that can be filtered. */
const VIEWS = [
  ["the scorecard", "./?country=KEN&lang=es"],
  ["Compare", "./?view=compare&country=PER&with=CHL,COL"],
  ["World", "./?view=world&lang=es"],
] as const;

/** Left and right edge of each element. */
const edges = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((element) => element.getBoundingClientRect()).map(({ left, right }) => [left, right]),
  );

for (const width of [320, 390])
  for (const [view, address] of VIEWS)
    test(`at ${width} px all filters of ${view} are behind one button, and none beyond the edge`, async ({
      visitor,
    }) => {
      const { page } = await visitor({ viewport: { width, height: 844 } });
      await page.goto(address);
      const filters = page.getByRole("search");
      const toggle = filters.getByRole("button", { name: /^(Filters|Filtros)$/ });
      await expect(toggle).toHaveAttribute("aria-expanded", "false");
      const chips = filters.locator(".chip");
      await expect(chips.first()).toBeHidden();
      await toggle.click();
      await expect(chips.first()).toBeVisible();
      for (const [left = -1, right = Number.POSITIVE_INFINITY] of await edges(chips)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      // The button says how many are pressed, also when they are put away.
      await chips.nth(1).click();
      await chips.last().click();
      const counted = filters.getByRole("button", { name: /^(Filters|Filtros) \(2\)$/ });
      await counted.click();
      await expect(chips.first()).toBeHidden();
      await expect(counted).toBeFocused();
    });

test("clearing the filters leaves the focus among them", async ({ visitor }) => {
  for (const width of [390, 1440]) {
    const { page } = await visitor({ viewport: { width, height: 844 } });
    await page.goto("./?country=KEN&pillar=legal&status=absent");
    const clear = page.getByRole("button", { name: "Clear filters" });
    await clear.press("Enter");
    await expect(clear).toBeHidden();
    const count = page.getByRole("search").getByRole("status");
    await expect(count).toBeFocused();
    await expect(count).not.toHaveCSS("outline-style", "none");
    await page.context().close();
  }
});

/** The smallest telephone, and another with the bars of its browser and without. */
const PHONES = [
  [320, 568],
  [390, 664],
  [390, 844],
] as const;

/** What an edition more takes, in CSS pixels: a line in the choice of editions, and one of scores in a row. */
const EDITION_LINES = 38 + 16;

/** Whoever has just come, who comes back to a country, and countries of long names or with much to say. */
const FIRST_SCREENS = [
  ["a newcomer", ""],
  ["Peru", "country=PER"],
  ["Bolivia", "country=BOL"],
  ["the Democratic Republic of the Congo", "country=COD"],
  ["Saint Vincent and the Grenadines", "country=VCT"],
  ["South Africa, whose laws have long names", "country=ZAF"],
  ["the United Arab Emirates, with a caution", "country=ARE"],
  ["the United States, with a caution and long names", "country=USA"],
  ["a country without a profile", `country=${UNPROFILED ?? "TON"}`],
  ["a later edition", "country=PER&edition=gci-2024"],
] as const;

for (const locale of ["en-GB", "es-PE"])
  for (const [width, height] of PHONES)
    test(`the first row stands whole within the first screen of ${width} × ${height} px (${locale})`, async ({
      visitor,
    }) => {
      for (const [who, query] of FIRST_SCREENS) {
        const { page } = await visitor({ locale, viewport: { width, height } });
        await page.goto(`./?${query}`);
        const row = page.locator(".scorecard:not(.skeleton *) .row").first();
        await expect(row.locator(".row-title")).toBeInViewport({ ratio: 1 });
        await expect(page.locator(".chart-panel").first()).toBeAttached();
        const { y = height, height: tall = 0 } = (await row.boundingBox()) ?? {};
        expect.soft(y + tall, who).toBeLessThanOrEqual(height + FURTHER * EDITION_LINES);
        await page.context().close();
      }
    });

for (const locale of ["en-GB", "es-PE"])
  for (const [width, height] of PHONES)
    test(`the first row of Compare begins within the first screen of ${width} × ${height} px (${locale})`, async ({
      visitor,
    }) => {
      for (const query of ["country=PER", "country=KEN", "country=PER&with=CHL"]) {
        const { page } = await visitor({ locale, viewport: { width, height } });
        await page.goto(`./?view=compare&${query}`);
        const row = page.locator(".compare-row").first();
        await expect(row.getByRole("button")).toBeInViewport({ ratio: 1 });
        await page.context().close();
      }
    });

test("on a phone the link and what unfolds who is compared share a row above what was suggested", async ({
  visitor,
}) => {
  for (const locale of ["en-GB", "es-PE"]) {
    const { page } = await visitor({ locale, viewport: { width: 390, height: 664 } });
    await page.goto("./?view=compare&country=PER");
    const link = await page.getByRole("button", { name: /Copy link|Copiar enlace/ }).boundingBox();
    const fold = await page.locator("summary", { hasText: /compar/i }).boundingBox();
    const note = await page.getByText(/^(Suggested|Sugerencia)/).boundingBox();
    if (!link || !fold || !note) throw new Error("not all three are there");
    const middleOf = ({ y, height }: typeof link) => y + height / 2;
    expect(Math.abs(middleOf(link) - middleOf(fold)), locale).toBeLessThan(2);
    expect(link.y + link.height, locale).toBeLessThanOrEqual(note.y);
    await page.context().close();
  }
});

test("on a phone who is compared unfolds beside the link", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 320, height: 568 } });
  await page.goto("./?view=compare&country=PER&with=CHL,COL");
  const add = page.getByRole("button", { name: "Add a country" });
  const fold = page.locator("summary").filter({ hasText: "Countries compared" });
  await expect(fold).toBeVisible();
  await expect(add).toBeHidden();
  const link = page.getByRole("button", { name: "Copy link" });
  const [[, end = 0] = []] = await edges(link);
  const [[start = 0] = []] = await edges(fold);
  expect(start).toBeGreaterThan(end);
  await link.press("Tab");
  await expect(fold).toBeFocused();
  await fold.press("Enter");
  await expect(add).toBeVisible();
  await page.getByRole("button", { name: "Remove Chile" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Peru compared with Colombia");
  await expect(add).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await expect(add).toBeVisible();
  await expect(fold).toBeHidden();
});

test("whoever returns with a small phone finds the first row where it was", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 320, height: 568 } });
  await page.goto("./?country=KEN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya");
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kenya");
  await expect(page.locator(".scorecard:not(.skeleton *) .row").first()).toBeInViewport({
    ratio: 1,
  });
});

test("what a small phone has in short is there in full", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 320, height: 568 } });
  await page.goto("./?country=PER");
  const whole = page.getByText(/Cyberwellness Profile: Republic of Peru.*last updated 19 February/);
  await expect(page.getByText("ITU, 19 February 2015", { exact: true })).toBeVisible();
  await page.getByText("Figures of the country").click();
  await expect(whole.filter({ visible: true })).toHaveCount(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(whole.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText("ITU, 19 February 2015", { exact: true })).toBeHidden();
  await expect(page.getByRole("link", { name: "Add a document", exact: true })).toBeVisible();
});

test("the parts of a phone's header are reached in the order as seen", async ({ visitor }) => {
  const { page } = await visitor({ viewport: { width: 320, height: 568 } });
  await page.goto("./?country=PER");
  await expect(page.locator("button.row").first()).toBeVisible();
  const names = [];
  const places = [];
  for (let stop = 0; stop < 11; stop++) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    const box = await page.locator(":focus").boundingBox();
    places.push({ x: box?.x ?? -1, middle: (box?.y ?? -1) + (box?.height ?? 0) / 2 });
  }
  // Each stands below the one before or, in the same line, after it; what is skipped to is the first of all.
  for (const [at, { x, middle }] of places.entries()) {
    const before = places[at - 1];
    if (!before || at === 1) continue;
    const isSameLine = Math.abs(middle - before.middle) < 8;
    expect(isSameLine ? x > before.x : middle > before.middle, names[at]).toBe(true);
  }
  expect(names.map((name) => name.split(/(?=Add$|Español)/)[0])).toEqual([
    "Skip to the content",
    "Cyberwellness Atlas",
    "Peru",
    "English",
    "Scorecard",
    "Compare",
    "World",
    "Method",
    "Add a document",
    "Figures of the country",
    "Profile 2014–2015",
  ]);
});

test("on a phone pillars and the country's figures fold, by touch and by keyboard", async ({
  visitor,
}) => {
  const { page } = await visitor({ viewport: { width: 390, height: 844 } });
  await page.goto("./?country=PER");
  const pillar = page.getByRole("region", { name: "Legal measures" });
  const row = pillar.getByRole("button", { name: /Criminal legislation/ });
  await pillar.getByRole("heading").click();
  await expect(row).toBeHidden();
  await pillar.locator("summary").press("Enter");
  await expect(row).toBeVisible();
  const population = page.getByText("29.7 million");
  await expect(population).toBeHidden();
  await page.getByText("Figures of the country").click();
  await expect(population).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await expect(population).toBeVisible();
  await expect(page.getByText("Figures of the country")).toBeHidden();
});

test("the rule of the footer is as wide as what stands above it", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./?country=PER");
  for (const width of [390, 1024, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [filters] = await edges(page.locator(".glance"));
    expect(await edges(page.locator(".page-footer")), `${width} px`).toEqual([filters]);
  }
});

for (const language of ["en", "es"])
  test(`between phone and desk nothing of the header stands alone in its line (${language})`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.goto(`./?view=method&lang=${language}`);
    for (const width of [641, 768, 844, 960, 1024, 1100]) {
      await page.setViewportSize({ width, height: 600 });
      const middles = await page
        .locator(".top-bar-line > *")
        .evaluateAll((parts) =>
          parts
            .map((part) => part.getBoundingClientRect())
            .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
        );
      const alone = middles.filter(
        (middle, at) =>
          !middles.some((other, there) => there !== at && Math.abs(other - middle) < 8),
      );
      expect(alone, `${width} px: ${middles}`).toEqual([]);
    }
  });

for (const language of ["en", "es"])
  test(`no table of the method goes sideways, where keys could not follow (${language})`, async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.goto(`./?view=method&lang=${language}`);
    const tables = page.locator(".prose-table");
    await expect(tables).toHaveCount(4);
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const hidden = await tables.evaluateAll((all) =>
        all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
      expect(hidden, `${width} px`).toEqual([0, 0, 0, 0]);
    }
  });

test("in forced colours the page that one is on is marked, and no other", async ({ atlas }) => {
  const { page } = atlas;
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./?view=method");
  const links = page.getByRole("navigation", { name: "Pages" }).getByRole("link");
  await expect(links).toHaveCount(4);
  const barred = await links.evaluateAll((all) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return all
      .filter((link) => getComputedStyle(link).borderBlockEndColor !== paper)
      .map((link) => link.textContent);
  });
  expect(barred).toEqual(["Method"]);
});

test("in forced colours the rows of the scorecard keep their marks, bars and words", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto("./?country=PER");
  await expect(page.locator("button.row").first()).toBeVisible();
  const seen = await page.locator("button.row").evaluateAll((rows) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const isSeen = (colour: string) => colour !== paper && !/, 0\)$|none|transparent/.test(colour);
    return rows.map((one) => {
      const parts = [...one.querySelectorAll(".mark :is(circle, path, rect)")];
      const bars = [...one.querySelectorAll(".score-bar, .share-bar")];
      return {
        mark: parts.some((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return isSeen(fill) || isSeen(stroke);
        }),
        bars: bars.every((bar) => isSeen(getComputedStyle(bar).outlineColor)),
        filled: bars.every((bar) => {
          const [first] = bar.children;
          if (!first) return true;
          const { backgroundColor, backgroundImage } = getComputedStyle(first);
          return isSeen(backgroundColor) || backgroundImage !== "none";
        }),
        words: [...one.querySelectorAll("span")].every((word) =>
          isSeen(getComputedStyle(word).color),
        ),
      };
    });
  });
  expect(seen).toHaveLength(21);
  for (const one of seen)
    expect(one).toEqual({ mark: true, bars: true, filled: true, words: true });
});

test("what says that it controls something names what is there", async ({ visitor }) => {
  for (const width of [390, 1440]) {
    const { page } = await visitor({ viewport: { width, height: 844 } });
    for (const address of ["./", "./?view=compare&country=PER&with=CHL", "./?view=world"]) {
      await page.goto(address);
      await expect(page.getByRole("search").getByRole("status")).toBeVisible();
      const missing = await page
        .locator("[aria-controls]")
        .evaluateAll((all) =>
          all
            .map((element) => element.getAttribute("aria-controls") ?? "")
            .filter((id) => document.getElementById(id) === null),
        );
      expect(missing, `${address} at ${width} px`).toEqual([]);
    }
    await page.context().close();
  }
});

test("in forced colours the shares over the world's columns are bars, and what is chosen is marked", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./?view=world&region=cis");
  const bar = page.getByRole("columnheader", { name: /1\.1\.1/ }).locator("i");
  const paper = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  await expect(bar).not.toHaveCSS("background-color", paper);
  await expect(bar).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  const [chosen, other] = ["Matrix", "Map"].map((name) =>
    page.getByRole("button", { name, exact: true }),
  );
  const colourOf = (one?: Locator) =>
    one?.evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await colourOf(chosen)).not.toBe(await colourOf(other));
});

test("on a phone six countries stand below one another in the drawer of a measure", async ({
  visitor,
}) => {
  const { page } = await visitor({ viewport: { width: 390, height: 844 } });
  await page.goto("./?view=compare&country=PER&with=CHL,COL,URY,BRA,ECU&indicator=1.3.1");
  const names = page.getByRole("dialog").getByRole("heading", { level: 3, name: /^(Peru|Chile)$/ });
  await expect(names).toHaveCount(2);
  const [[peru] = [], [chile] = []] = await edges(names);
  expect(chile).toBe(peru);
});

for (const width of [320, 390])
  test(`at ${width} px the editions of the world are read whole`, async ({ visitor }) => {
    const { page } = await visitor({ viewport: { width, height: 844 } });
    await page.goto("./?view=world&edition=since");
    const editions = page.getByRole("group", { name: "Edition" }).getByRole("button");
    // The profiles, each edition, and what became of each "no".
    await expect(editions).toHaveCount(EDITIONS.length + 2);
    for (const edition of await editions.all())
      expect(
        await edition.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
    for (const [left = -1, right = Number.POSITIVE_INFINITY] of await edges(editions)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  });

test("names of countries in the world's rows are read whole, and stay in them", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const language of ["en", "es"]) {
    await page.goto(`./?view=world&lang=${language}`);
    for (const width of [320, 390, 768, 1024, 1280, 1440]) {
      // All rows are near a window so high.
      await page.setViewportSize({ width, height: 7000 });
      const names = page.locator(".matrix-row .matrix-name a");
      // The own country stands above them all once more.
      await expect(names).toHaveCount(SHIPPED + 1);
      const cut = () =>
        names.evaluateAll((all) =>
          all
            .filter(
              (name) =>
                name.scrollWidth > name.clientWidth ||
                name.scrollHeight > name.clientHeight ||
                name.clientHeight !== name.closest(".matrix-row")?.clientHeight,
            )
            .map((name) => name.textContent),
        );
      await expect.poll(cut, { message: `${language}, ${width} px` }).toEqual([]);
    }
  }
});

test("between phone and desk no figure of a country stands alone in its line", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("./?country=PER");
  for (const width of [700, 768, 1024, 1100, 1240, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const tops = await page
      .locator(".figures > .figure")
      .evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().top));
    expect(tops, `${width} px`).toHaveLength(4);
    const alone = tops.filter((top) => tops.filter((other) => other === top).length === 1);
    expect(alone, `${width} px`).toEqual([]);
  }
});

test("what can be done with a list stays together where it takes a line of its own", async ({
  visitor,
}) => {
  const { page } = await visitor({ viewport: { width: 390, height: 844 } });
  await page.goto("./?country=PER&lang=es");
  const search = page.getByRole("search");
  const brief = await search
    .getByRole("link", { name: "Imprimir un informe" })
    .or(search.getByRole("button", { name: "Imprimir un informe" }))
    .boundingBox();
  const exporting = await search.getByRole("button", { name: /^Exportar/ }).boundingBox();
  expect(Math.abs((brief?.y ?? 0) - (exporting?.y ?? 99))).toBeLessThan(4);
});

for (const [what, query] of [
  ["the scorecard", "country=PER"],
  ["Compare", "view=compare&country=PER&with=CHL,COL"],
  ["what became of each “no”", "view=world&edition=since"],
])
  test(`no chip of ${what} stands alone in the last of several lines`, async ({ atlas }) => {
    const { page } = atlas;
    for (const language of ["en", "es"]) {
      await page.goto(`./?${query}&lang=${language}`);
      await page.locator(".filters .chips").nth(1).locator(".chip").last().waitFor();
      for (const width of [910, 1024, 1100, 1280, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const lines = await page.locator(".filters .chips").evaluateAll((groups) =>
          groups.map((group) => {
            const tops = [...group.querySelectorAll(".chip")].map(
              (chip) => chip.getBoundingClientRect().top,
            );
            return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
          }),
        );
        const alone = lines.filter((counts) => counts.length > 1 && counts.at(-1) === 1);
        expect(alone, `${language}, ${width} px`).toEqual([]);
      }
    }
  });

test("no country or set of Compare stands alone in the last of several lines", async ({
  atlas,
}) => {
  const { page } = atlas;
  for (const language of ["en", "es"])
    for (const query of ["country=PER", "country=COD", "country=PER&with=CHL,COL,URY,BRA"]) {
      await page.goto(`./?view=compare&${query}&lang=${language}`);
      await page.locator(".compare-who .chips .chip").last().waitFor();
      for (const width of [700, 768, 900, 1024, 1100, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const lines = await page
          .locator(".compare-countries, .compare-who .chips")
          .evaluateAll((groups) =>
            groups.map((group) => {
              const tops = [...group.querySelectorAll(".compare-country, .chip")].map(
                (chip) => chip.getBoundingClientRect().top,
              );
              return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
            }),
          );
        const alone = lines.filter((counts) => counts.length > 1 && counts.at(-1) === 1);
        expect(alone, `${query}, ${language}, ${width} px`).toEqual([]);
      }
    }
});

test("no name in a row is cut, and a narrow row has them below its measure", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./?country=PER");
  await expect(page.locator("button.row").first()).toBeVisible();
  for (const width of [700, 768, 900, 1024, 1110, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const names = await page.locator(".row").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [cell, title] = [row.querySelector(".row-names"), row.querySelector(".row-title")];
        if (!cell?.textContent || !title) return [];
        const isCut = cell.scrollWidth > cell.clientWidth;
        const isBelow = cell.getBoundingClientRect().top > title.getBoundingClientRect().bottom - 4;
        return [{ isCut, isBelow }];
      }),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter(({ isCut }) => isCut),
      `${width} px`,
    ).toEqual([]);
    const isNarrow = width < 800 || width === 1110;
    expect(
      names.every(({ isBelow }) => isBelow === isNarrow),
      `${width} px`,
    ).toBe(true);
  }
});
