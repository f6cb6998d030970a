import type { Locator } from "@playwright/test";
import type { AtlasPage } from "./atlas.ts";
import { parsePng } from "./pictures.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

/** Presses a key until an element has focus. */
async function moveFocusTo(atlas: AtlasPage, target: Locator, key = "Tab"): Promise<void> {
  // Finding the target by role again after each key press would take most of the time.
  const element = await target.elementHandle();
  for (let press = 0; press < 120; press += 1) {
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await atlas.page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}`);
}

test.describe("with the mouse", () => {
  test("a scorecard can be filtered, and its drawer shows the document's text", async ({
    atlas,
  }) => {
    await atlas.open();
    await expect(atlas.country).toHaveText("Peru");
    await expect(atlas.page.getByText("In place: 11 of 21", { exact: true })).toBeVisible();
    await expect(atlas.page.getByText("29.7 million")).toBeVisible();
    await expect(atlas.page.getByText("39.2%")).toBeVisible();
    for (const [pillar, rows] of [
      ["Legal measures", 2],
      ["Technical measures", 3],
      ["Organization measures", 4],
      ["Capacity building", 4],
      ["Cooperation", 4],
      ["Child online protection", 4],
    ] as const)
      await expect(atlas.section(pillar).getByRole("listitem")).toHaveCount(rows);
    await expect(atlas.row("1.5.3")).toContainText("Partly");
    await atlas.status("Not in place").click();
    await expect(atlas.rows).toHaveCount(7);
    await atlas.openDrawer("1.2.2");
    await expect(atlas.drawer.locator("blockquote")).toContainText(
      "There is no officially approved national or sector specific cybersecurity framework",
    );
    await atlas.drawer.getByRole("button", { name: atlas.words.close }).click();
    await expect(atlas.rows).toHaveCount(7);
    await atlas.status("Not in place").click();
    await atlas.pillar("Child protection").click();
    await expect(atlas.row("2.4")).toContainText("pecert@pcm.gob.pe");
    await atlas.clearFilters.click();
    await expect(atlas.rows).toHaveCount(21);
    expect(atlas.address.search).toBe("");
  });

  test("a chart can be exported as a picture", async ({ atlas }) => {
    await atlas.openWithCharts();
    await atlas.pillar("Legal").click();
    const { name, body } = await atlas.export(atlas.words.charts.measures, "png");
    expect(name).toBe("peru-measures-by-pillar-legal.png");
    expect(parsePng(body).width).toBe(1600);
  });
});

test.describe("with the keyboard", () => {
  test("a scorecard can be filtered, its measures opened, and the filters cleared", async ({
    atlas,
  }) => {
    const { keyboard } = atlas.page;
    await atlas.openWithCharts();
    await moveFocusTo(atlas, atlas.status("Not in place"));
    await keyboard.press("Space");
    await expect(atlas.found).toHaveText(atlas.words.found(7));
    await moveFocusTo(atlas, atlas.row("1.2.2"));
    await keyboard.press("Enter");
    await expect(atlas.drawer).toHaveAccessibleName("Standards");
    await keyboard.press("ArrowRight");
    await expect(atlas.drawer).toHaveAccessibleName("Certification");
    await keyboard.press("Escape");
    await expect(atlas.row("1.2.3")).toBeFocused();
    await moveFocusTo(atlas, atlas.searchBox, "Shift+Tab");
    await keyboard.type("no such words");
    await expect(atlas.found).toHaveText(atlas.words.found(0));
    await moveFocusTo(atlas, atlas.clearFilters, "Shift+Tab");
    await keyboard.press("Enter");
    await expect(atlas.found).toHaveText(atlas.words.found(21));
    // The button disappears, and focus moves to the number of measures listed.
    await expect(atlas.found).toBeFocused();
    await expect(atlas.found).not.toHaveCSS("outline-style", "none");
  });

  test("a chart can be exported", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    await atlas.openWithCharts("./?pillar=legal");
    const title = atlas.words.charts.coverage;
    await moveFocusTo(atlas, atlas.exportButton(title));
    await keyboard.press("Enter");
    await moveFocusTo(atlas, atlas.exportOption(title, atlas.words.download("svg")));
    const downloading = atlas.page.waitForEvent("download");
    await keyboard.press("Enter");
    const file = "peru-coverage-by-pillar-legal.svg";
    expect((await downloading).suggestedFilename()).toBe(file);
    await expect(atlas.page.getByText(message("snapshot.saved", { file }))).toBeVisible();
    await expect(atlas.exportButton(title)).toBeFocused();
  });

  test("another language and a country can be chosen", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    const spanish = atlas.in("es");
    await atlas.open();
    await moveFocusTo(atlas, atlas.languagePicker);
    await keyboard.press("ArrowDown");
    await expect(spanish.found).toHaveText(spanish.words.found(21));
    await moveFocusTo(atlas, spanish.countryPicker, "Shift+Tab");
    await keyboard.press("Enter");
    await expect(atlas.page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
    await keyboard.type("chile");
    await keyboard.press("Enter");
    await expect(atlas.country).toHaveText("Chile");
  });
});

test("the method page's contents link to a section, and stay reachable from it", async ({
  page,
}) => {
  await page.goto("method.html");
  const name = "Which questions correspond";
  const contents = page.getByRole("navigation", { name: message("method.contents") });
  const link = contents.getByRole("link", { name });
  await link.click();
  await expect(page.getByRole("heading", { name })).toBeInViewport();
  await expect(link).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(link).not.toBeInViewport();
  await page.getByRole("link", { name: `↑ ${message("method.contents")}` }).click();
  await expect(link).toBeInViewport();
  await expect(page.getByRole("row", { name: /^1\.2\.1 CIRT/ })).toContainText("TS1 National CIRT");
});
