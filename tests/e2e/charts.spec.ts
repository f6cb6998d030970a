import { LAST, noesIn } from "./shipped.ts";
import { expect, test } from "./test.ts";

test("a chart far below is drawn when someone scrolls near it, and nothing moves", async ({
  visitor,
}) => {
  const atlas = await visitor({ viewport: { width: 390, height: 844 } });
  const { page, figures, chartTitles } = atlas;
  await page.goto("./", { waitUntil: "networkidle" });
  await expect(figures).toHaveCount(chartTitles.length);
  await expect(figures.getByRole("img")).toHaveCount(0);
  const height = () => page.evaluate(() => document.body.scrollHeight);
  let before = 0;
  // Words that come with the last file may take a line more; from then on nothing moves.
  const grown = async () => {
    const last = before;
    before = await height();
    return before - last;
  };
  await expect.poll(grown).toBe(0);
  for (const title of chartTitles) {
    await atlas.figure(title).scrollIntoViewIfNeeded();
    await expect(atlas.figure(title).getByRole("img", { name: title })).toBeVisible();
  }
  expect(await height()).toBe(before);
});

test("no line stays blank between what a chart finds and its drawing", async ({ atlas }) => {
  await atlas.openWithCharts();
  const gaps = await atlas.figures.evaluateAll((figures) =>
    figures.map((figure) => {
      const finding = figure.querySelector(".chart-finding");
      const drawing = finding?.nextElementSibling;
      if (!finding || !drawing) return Number.NaN;
      const words = document.createRange();
      words.selectNodeContents(finding);
      return drawing.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
    }),
  );
  expect(gaps).toHaveLength(atlas.chartTitles.length);
  for (const gap of gaps) expect(gap).toBeLessThan(20);
});

test("the first tap on a mark filters to it", async ({ visitor }) => {
  const atlas = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await atlas.openWithCharts();
  await atlas.figure("Measures by pillar").locator('[data-mark="exists"]').first().tap();
  await expect(atlas.page).toHaveURL("./?pillar=legal&status=exists");
});

test.describe("charts", () => {
  test.beforeEach(async ({ atlas }) => atlas.openWithCharts());

  test("each has a name, a finding, a legend and its source", async ({ atlas }) => {
    for (const title of atlas.chartTitles) {
      const figure = atlas.figure(title);
      await expect(figure.getByRole("img", { name: title })).toBeVisible();
      await expect(figure.locator("p").first()).toHaveText(/\w+ .*\d.*\.$/);
      // Of what became of each "no" there is none to tell apart where the last edition asked none of them again.
      if (title !== atlas.words.charts.since || noesIn(LAST, ["PER"]).length > 0)
        await expect(figure.getByRole("list").getByRole("listitem").first()).toBeVisible();
      await expect(figure).toContainText(
        "ITU, Cyberwellness Profile: Republic of Peru, 19 February 2015",
      );
    }
  });

  for (const [title, id, rows] of [
    ["Measures by pillar", "measures", 6],
    ["Coverage by pillar", "coverage", 6],
    ["Peers by measure", "peers", 21],
  ] as const)
    test(`${title} has a table twin with the same facts`, async ({ atlas }) => {
      const figure = atlas.figure(title);
      await atlas.tableToggle(title).click();
      await expect(atlas.tableToggle(title)).toHaveAttribute("aria-pressed", "true");
      await expect(figure.getByRole("table", { name: title })).toBeVisible();
      await expect(figure.getByRole("row")).toHaveCount(rows + 1);
      await expect(figure.getByRole("img", { name: title })).toBeHidden();
      await expect(atlas.page).toHaveURL(`./?table=${id}`);
      await atlas.tableToggle(title).click();
      await expect(figure.getByRole("img", { name: title })).toBeVisible();
      await expect(atlas.page).toHaveURL("./");
    });

  test("the table counts what the scorecard counts", async ({ atlas }) => {
    await atlas.tableToggle("Measures by pillar").click();
    const row = atlas.figure("Measures by pillar").getByRole("row", { name: /Cooperation/ });
    await expect(row.getByRole("cell")).toHaveText(["2", "1", "1", "0", "4"]);
  });

  test("a click on a mark filters to it", async ({ atlas }) => {
    const mark = (title: string, name: string) =>
      atlas.figure(title).locator(`[data-mark="${name}"]`).first();
    await mark("Measures by pillar", "exists").click();
    await expect(atlas.page).toHaveURL("./?pillar=legal&status=exists");
    await expect(atlas.found).toHaveText("2 of 21 measures listed");
    await atlas.clearFilters.click();
    await mark("Coverage by pillar", "technical").click();
    await expect(atlas.page).toHaveURL("./?pillar=technical");
    await atlas.clearFilters.click();
  });

  test("what a click does, the table twin's buttons do by keyboard", async ({ atlas }) => {
    await atlas.tableToggle("Measures by pillar").press("Enter");
    const figure = atlas.figure("Measures by pillar");
    await figure.getByRole("button", { name: /Cooperation, Partly/ }).press("Enter");
    await expect(atlas.page).toHaveURL(/pillar=cooperation&status=partial/);
    await expect(atlas.found).toHaveText("1 of 21 measures listed");
  });

  test("pointing at a mark says what it is", async ({ atlas }) => {
    const figure = atlas.figure("Coverage by pillar");
    await figure.locator('[data-mark="technical"]').first().hover();
    await expect(figure.locator(".chart-tooltip")).toContainText("Technical");
  });

  test("a search that finds nothing lists nothing, and leaves the charts of all measures", async ({
    atlas,
  }) => {
    const finding = atlas.figure("Measures by pillar").locator(".chart-finding");
    await atlas.searchBox.fill("no such words anywhere");
    await expect(atlas.rows).toHaveCount(0);
    await expect(atlas.figures).toHaveCount(atlas.chartTitles.length);
    await expect(finding).toHaveText(/^In place: 11 of 21 /);
  });

  test("no part of a chart takes the focus without a name, pointed at or not", async ({
    atlas,
  }) => {
    for (const title of atlas.chartTitles) {
      await atlas.figure(title).locator("[data-mark]").last().hover();
      const stops = await atlas
        .figure(title)
        .evaluate((figure) =>
          [...figure.querySelectorAll<HTMLElement | SVGElement>(".chart-frame, .chart-frame *")]
            .filter((part) => part.tabIndex >= 0 && !part.getAttribute("aria-label"))
            .map((part) => part.outerHTML.slice(0, 80)),
        );
      expect(stops).toEqual([]);
    }
  });
});

test("the chosen country's name in the distribution crosses no count, and stays in the window", async ({
  visitor,
}) => {
  for (const [width, query] of [
    [1440, "country=PER&edition=gci-2024&lang=es"],
    [1440, "country=NER"],
    [390, "country=COD&lang=es"],
  ] as const) {
    const { page } = await visitor({ viewport: { width, height: 900 } });
    await page.goto(`./?view=world&show=distribution&${query}`);
    const name = page.locator("[data-mark=chosen] text");
    await name.waitFor();
    const crossed = await name.evaluate((text) => {
      const own = text.getBoundingClientRect();
      const counts = [
        ...document.querySelectorAll(".recharts-label-list text, .recharts-bar-rectangle path"),
      ];
      return counts
        .map((count) => [count.textContent, count.getBoundingClientRect()] as const)
        .filter(
          ([, { left, right, top, bottom }]) =>
            left < own.right && right > own.left && top < own.bottom && bottom > own.top,
        )
        .map(([words]) => words);
    });
    expect(crossed, query).toEqual([]);
    const box = await name.boundingBox();
    expect((box?.x ?? -1) + (box?.width ?? width), query).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});
