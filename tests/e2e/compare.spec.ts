import type { Locator, Page } from "@playwright/test";
import { type AtlasPage, hold, trackAddress } from "./atlas.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const PEERS = "compare.html?country=PER&with=CHL,COL";

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
  cell(code: string, at: number): Locator {
    return this.row(code).getByRole("gridcell").nth(at);
  }
  get addButton(): Locator {
    return this.page.getByRole("button", { name: message("compare.add") });
  }
  set(name: RegExp): Locator {
    return this.page
      .getByRole("group", { name: message("compare.sets") })
      .getByRole("button", { name });
  }
}

test("Compare suggests, adds, reorders, removes and replaces countries, and Back restores earlier comparisons", async ({
  atlas,
}) => {
  const { page } = atlas;
  const compare = new ComparePage(atlas);
  await atlas.open();
  await page.getByRole("link", { name: message("app.view.compare") }).click();
  await expect(compare.heads).toHaveCount(1 + 4);
  await expect(page).toHaveURL("./compare.html");
  await expect(page.getByText(/^Suggested to start with: .*Neighbours/)).toBeVisible();
  await expect(compare.row("1.2.1")).toContainText("CLCERT");
  await page.getByRole("button", { name: message("compare.remove", { country: "Chile" }) }).click();
  await expect(compare.heads).toHaveCount(1 + 3);

  await compare.open();
  await compare.addButton.click();
  await page.getByRole("dialog").getByRole("searchbox").fill("urug");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/with=CHL,COL,URY$/);
  const first = message("compare.make-first", { country: "Uruguay" });
  await page.getByRole("button", { name: first }).click();
  await expect(page).toHaveURL(/country=URY&with=PER,CHL,COL$/);
  await expect(atlas.country).toHaveText(/^Uruguay compared with Peru/);
  await page.goBack();
  await page.getByRole("button", { name: message("compare.remove", { country: "Chile" }) }).click();
  await expect(page).toHaveURL(/country=PER&with=COL,URY$/);
  await compare.set(/^South America/).click();
  await expect(compare.heads).toHaveCount(7);
  await expect(compare.set(/^South America/)).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/country=PER&with=CHL,COL,URY$/);
  await atlas.countryPicker.click();
  await page.getByRole("dialog").getByRole("searchbox").fill("colombia");
  await page.keyboard.press("Enter");
  await expect(atlas.country).toHaveText(/^Colombia compared with Chile/);
});

test("countries that cannot be compared are left out with a notice", async ({ atlas }) => {
  const compare = new ComparePage(atlas);
  const open = trackAddress(atlas.page);
  for (const [what, query, heads, notices] of [
    [
      "without a profile or repeated",
      "country=PER&with=CHL,GRL,PER",
      3,
      [message("compare.note.no-profile", { countries: "Greenland", count: 1 })],
    ],
    [
      "beyond the sixth",
      "country=PER&with=CHL,chl,COL,URY,BRA,VEN,ARG",
      7,
      [
        message("app.notice.too-many", { countries: "Argentina", count: 1 }),
        message("compare.full"),
      ],
    ],
    [
      "that do not exist",
      "country=PER&with=PER,nobody,N0",
      5,
      [/left out: with=N0/, message("group.unknown", { id: "nobody" }), /^Suggested/],
    ],
    [
      "without a profile in the first place",
      "country=GRL&with=CHL,COL",
      3,
      [message("app.notice.no-profile", { country: "Greenland", shown: "Chile" })],
    ],
  ] as const)
    await test.step(what, async () => {
      await open(`compare.html?${query}`);
      await expect(compare.heads).toHaveCount(heads);
      for (const notice of notices)
        await expect(atlas.page.getByText(notice).first()).toBeVisible();
    });
});

test("a pillar filter applies to rows and charts, and a click on a mark filters by its pillar", async ({
  atlas,
}) => {
  const compare = new ComparePage(atlas);
  const chart = atlas.figure(message("compare.bars.title", { cells: "status" }));
  await compare.open();
  await atlas.pillar("Technical").click();
  await expect(atlas.found).toHaveText(atlas.words.found(3));
  await expect(compare.matrix.locator(".compare-row")).toHaveCount(3);
  await expect(chart).not.toContainText("Cooperation");
  await atlas.clearFilters.click();
  await chart.locator('[data-mark="legal"]').click();
  await expect(atlas.page).toHaveURL(/pillar=legal/);
});

test("the filters and column headers of a comparison stay in view while scrolling", async ({
  atlas,
}) => {
  const { page } = atlas;
  const compare = new ComparePage(atlas);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height });
      await compare.open(`${PEERS}&words=hidden`);
      await compare.row("2.2").scrollIntoViewIfNeeded();
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 300);
      const name = width === 390 ? message("filters.title") : atlas.words.allPillars;
      const chip = page.getByRole("search").getByRole("button", { name });
      await expect(chip).toBeInViewport({ ratio: 1 });
      const head = compare.heads.nth(1);
      await expect(head).toBeInViewport({ ratio: 1 });
      const [filters, below] = await Promise.all([chip.boundingBox(), head.boundingBox()]);
      expect(filters && filters.y + filters.height).toBeLessThan(below?.y ?? 0);
      // A trial click fails if anything covers the header.
      await head.click({ trial: true });
    });
});

test("at 320 px, the columns of six countries are at least 44 px wide, and a shadow shows that the table scrolls", async ({
  atlas,
}) => {
  const compare = new ComparePage(atlas);
  await atlas.page.setViewportSize({ width: 320, height: 700 });
  await compare.open("compare.html?country=PER&with=CHL,COL,URY,BRA,VEN");
  await expect(compare.heads).toHaveCount(1 + 6);
  for (const head of await compare.heads.all())
    expect((await head.boundingBox())?.width).toBeGreaterThanOrEqual(44);
  const frame = compare.matrix.locator("..");
  const scrolls = (element: Element) => element.scrollWidth > element.clientWidth;
  expect(await frame.evaluate(scrolls)).toBe(true);
  await expect(frame).toHaveCSS("background-image", /gradient/);
});

test("a cell opens its measure, regains focus and is not covered by a sticky header", async ({
  atlas,
}) => {
  const { page, drawer } = atlas;
  const compare = new ComparePage(atlas);
  await compare.open();
  await compare.row("1.1.1").getByRole("button").focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect(compare.cell("1.1.2", 1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/indicator=1\.1\.2/);
  await expect(drawer.getByRole("region", { name: "Chile" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(compare.cell("1.1.2", 1)).toBeFocused();

  await compare.cell("1.2.1", 2).click();
  await expect(drawer).toHaveAccessibleName("CIRT");
  for (const name of ["Peru", "Chile", "Colombia"])
    await expect(drawer.getByRole("region", { name, exact: true })).toContainText("In place");
  await expect(
    drawer.getByRole("region", { name: "Peru", exact: true }).locator("mark"),
  ).toBeVisible();
  await expect(drawer.getByText(/not have the right to publish/)).toHaveText(
    /documents of Chile and Colombia/,
  );
  await page.keyboard.press("ArrowRight");
  await expect(drawer).toHaveAccessibleName("Standards");
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(compare.cell("1.2.2", 2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await page.goBack();
  await expect(drawer).toBeHidden();

  await page.keyboard.press("Control+End");
  for (let press = 0; press < 12; press += 1) await page.keyboard.press("ArrowUp");
  await page.locator("#active-cell").click({ trial: true });
});

test("an edition can be chosen before its scores load, without a later layout shift", async ({
  atlas,
}) => {
  const compare = new ComparePage(atlas);
  const releaseScores = await hold(atlas.page, /\/itu-gci-[^/]+\.json$/);
  await compare.open();
  const editions = atlas.page.getByRole("group", { name: message("compare.edition") });
  const edition = editions.getByRole("button", { name: "GCI 2024" });
  await edition.click();
  await expect(edition).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.page).toHaveURL(/edition=gci-2024/);
  const before = await editions.boundingBox();
  releaseScores();
  await expect(compare.row("TS1")).toContainText(/\d\.\d\d/);
  expect(await editions.boundingBox()).toEqual(before);

  await expect(compare.row("TS1").getByRole("gridcell").first()).toHaveText("Peru0.80");
  await compare.row("TS1").getByRole("button").click();
  await expect(atlas.drawer).toContainText("GCI 2024, TS1 National CIRT: 0.80");
  await atlas.page.keyboard.press("Escape");
  await editions.getByRole("button", { name: /^Profiles/ }).click();
  await expect(atlas.page).not.toHaveURL(/edition=/);
  await expect(compare.row("1.2.1")).toBeVisible();
});

test("a group can be compared with a country and with other groups, and the counts of groups are exported", async ({
  atlas,
}) => {
  const { page, drawer } = atlas;
  const compare = new ComparePage(atlas);
  await compare.open("compare.html?country=KEN&with=CHL");
  await compare.addButton.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("afri");
  await expect(dialog.getByRole("heading", { name: message("group.section") })).toBeVisible();
  await dialog.getByRole("link", { name: /^Africa ·/ }).click();
  await expect(page).toHaveURL(/country=KEN&with=CHL,africa$/);
  await expect(compare.cell("1.2.1", 2)).toHaveText(/^Africa\d+ of 54$/);
  await compare.cell("1.2.1", 2).click();
  await expect(drawer.getByRole("region", { name: "Africa" })).toContainText(/In place: .*Kenya/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: message("compare.remove", { country: "Chile" }) }).click();
  const first = message("compare.make-first", { country: "Africa" });
  await page.getByRole("button", { name: first }).click();
  await expect(page).toHaveURL(/compare\.html\?with=africa,KEN$/);
  await expect(atlas.country).toHaveText("Africa compared with Kenya");

  await compare.open("compare.html?with=africa,ldc,FJI-WSM");
  await expect(compare.heads).toHaveCount(1 + 3);
  const title = message("compare.matrix", { cells: "status" });
  const data = JSON.parse((await atlas.export(title, "json")).body.toString());
  expect(data.rows[0]).toMatchObject({
    africa_in_place: expect.any(Number),
    africa_total: 54,
    ldc_not_known: expect.any(Number),
    "FJI-WSM_total": 2,
  });
  expect((await atlas.export(title, "png")).name).toMatch(/^africa-ldc-/);
  await page.getByRole("link", { name: "Africa", exact: true }).click();
  await expect(page).toHaveURL(/world\.html\?.*in=africa/);
});
