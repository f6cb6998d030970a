import { expect, test } from "./test.ts";

test.describe("filters", () => {
  test.beforeEach(async ({ atlas }) => atlas.open());

  test("a pillar narrows the scorecard, its charts and the count that is announced", async ({
    atlas,
  }) => {
    await expect(atlas.found).toHaveText("21 of 21 measures listed");
    await atlas.pillar("Technical").click();

    await expect(atlas.pillar("Technical")).toHaveAttribute("aria-pressed", "true");
    await expect(atlas.pillar(/^All pillars/)).toHaveAttribute("aria-pressed", "false");
    await expect(atlas.found).toHaveText("3 of 21 measures listed");
    await expect(atlas.rows).toHaveCount(3);
    await expect(atlas.section("Technical measures")).toBeVisible();
    await expect(atlas.section("Legal measures")).toBeHidden();
    const chart = atlas.figure("Measures by pillar");
    await expect(chart).toContainText("Technical");
    await expect(chart).not.toContainText("Cooperation");
  });

  test("pillars add up, statuses add up, and the two narrow each other", async ({ atlas }) => {
    await atlas.pillar("Legal").click();
    await atlas.pillar("Technical").click();
    await expect(atlas.rows).toHaveCount(5);
    await atlas.status("In place").click();
    await expect(atlas.rows).toHaveCount(3);
    await atlas.status("Not in place").click();
    await expect(atlas.rows).toHaveCount(5);
    await atlas.pillar("Legal").click();
    await expect(atlas.rows).toHaveCount(3);
    await atlas.pillar(/^All pillars/).click();
    await expect(atlas.found).toHaveText("18 of 21 measures listed");
  });

  test("each status counts what the profile says, unknown apart from no", async ({ atlas }) => {
    for (const [status, count] of [
      ["In place", 11],
      ["Partly", 1],
      ["Not in place", 7],
      ["Not known", 2],
    ] as const) {
      await expect(atlas.status(status)).toContainText(String(count));
      await atlas.status(status).click();
      await expect(atlas.rows).toHaveCount(count);
      await atlas.status(status).click();
    }
    await expect(atlas.rows).toHaveCount(21);
  });

  test("words find titles, instruments and the document's wording, without accents", async ({
    atlas,
  }) => {
    await atlas.searchBox.fill("estrategico");
    await expect(atlas.rows).toHaveCount(1);
    await expect(atlas.row("1.3.1")).toBeVisible();
    await atlas.searchBox.fill("officially recognized national CIRT");
    await expect(atlas.row("1.2.1")).toBeVisible();
    await atlas.searchBox.fill("1.2.1");
    await expect(atlas.rows).toHaveCount(1);
    await expect(atlas.found).toHaveText("1 of 21 measures listed");
  });

  test("filtered to nothing says so, and one click brings all back", async ({ atlas }) => {
    await atlas.searchBox.fill("no such words anywhere");
    await expect(atlas.found).toHaveText("0 of 21 measures listed");
    await expect(atlas.page.getByText(atlas.words.nothing)).toBeVisible();
    await atlas.clearFilters.click();
    await expect(atlas.found).toHaveText("21 of 21 measures listed");
    await expect(atlas.searchBox).toHaveValue("");
    await expect(atlas.clearFilters).toBeHidden();
    expect(atlas.address.search).toBe("");
  });
});
