import type { AtlasPage } from "./atlas.ts";
import { SHIPPED, shareOf } from "./shipped.ts";
import { expect, test } from "./test.ts";

const findingOf = (atlas: AtlasPage, title: string) =>
  atlas.figure(title).locator(".chart-finding");
const glance = (atlas: AtlasPage) => atlas.page.locator(".glance-count");

test.describe("one figure, wherever it stands", () => {
  for (const [code, count] of [
    ["1.2.1", shareOf("1.2.1")],
    // One document has no such section: it was not asked.
    ["1.3.3", shareOf("1.3.3")],
  ] as const)
    test(`${code}: the row and its drawer say ${count}`, async ({ atlas }) => {
      await atlas.open();
      const [inPlace = "", all = ""] = count.split(" of ");
      // The head of the column says once of how many; a row that was asked of fewer says it itself.
      const shown = all === String(SHIPPED) ? inPlace : count;
      await expect(atlas.row(code).getByText(shown, { exact: true })).toBeVisible();
      await expect(atlas.row(code)).toContainText(`in place in ${count} countries`);
      await atlas.openDrawer(code);
      const drawn = atlas.drawer.locator("dl > div").filter({ hasText: "All countries" });
      await expect(drawn).toContainText(`${count} countries`);
    });

  test("a section that the document does not have is in no denominator", async ({ atlas }) => {
    await atlas.openWithCharts("./?country=EST");
    const [, count = ""] =
      /In place: (\d+ of \d+)/.exec((await glance(atlas).textContent()) ?? "") ?? [];
    expect(count).toMatch(/ of 20$/);
    await expect(findingOf(atlas, "Measures by pillar")).toContainText(`In place: ${count} (`);
    await expect(atlas.section("Organization measures")).toContainText(/ of 3 in place/);
    await expect(atlas.figure("Measures by pillar")).toContainText("Not in the document");
  });

  test("the export of the list counts what the page counts", async ({ atlas }) => {
    await atlas.open("./?status=absent");
    const { body } = await atlas.export("Scorecard", "json");
    const { finding, rows } = JSON.parse(body.toString("utf8"));
    expect(finding).toBe("In place: 11 of 21 (1 partly, 7 not in place and 2 not known).");
    expect(rows).toHaveLength(7);
  });
});

test.describe("what is listed is no part of what is counted", () => {
  for (const [what, query, listed] of [
    ["a status", "status=absent", 7],
    ["another status", "status=exists", 11],
    ["a search", "q=PeCERT", 5],
  ] as const)
    test(`${what} changes no count and no finding`, async ({ atlas, visitor }) => {
      const all = await visitor();
      await all.openWithCharts();
      await atlas.openWithCharts(`./?${query}`);
      await expect(atlas.rows).toHaveCount(listed);
      await expect(atlas.found).toHaveText(`${listed} of 21 measures listed`);
      expect(await glance(atlas).textContent()).toBe(await glance(all).textContent());
      for (const title of atlas.chartTitles) {
        const finding = await findingOf(all, title).textContent();
        await expect(findingOf(atlas, title)).toHaveText(finding ?? "");
      }
      await expect(atlas.page.getByText("2 of 4 in place").first()).toBeVisible();
    });

  test("a pillar is counted by itself", async ({ atlas }) => {
    await atlas.openWithCharts("./?pillar=technical&status=absent");
    await expect(glance(atlas)).toContainText("In place: 1 of 3 (2 not in place)");
    await expect(findingOf(atlas, "Measures by pillar")).toHaveText(/^In place: 1 of 3 /);
    await expect(findingOf(atlas, "Coverage by pillar")).toContainText(`all ${SHIPPED} countries`);
  });
});
