import type { Locator } from "@playwright/test";
import type { AtlasPage } from "./atlas.ts";
import { parsePng } from "./pictures.ts";
import { expect, test } from "./test.ts";

/** Presses a key until the focus is where it should be, as a person without a mouse does. */
async function walkTo(atlas: AtlasPage, target: Locator, key = "Tab") {
  for (let press = 0; press < 120; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await atlas.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

test.describe("the three jobs of every day, with the mouse", () => {
  test("review a scorecard: counts, gaps, and what the document says", async ({ atlas }) => {
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
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.rows).toHaveCount(7);
  });

  test("filter indicators by pillar, and back to all", async ({ atlas }) => {
    await atlas.open();
    await atlas.pillar("Child protection").click();
    await expect(atlas.found).toHaveText("4 of 21 measures listed");
    await expect(atlas.row("2.4")).toContainText("pecert@pcm.gob.pe");
    await atlas.clearFilters.click();
    await expect(atlas.rows).toHaveCount(21);
  });

  test("export a chart as a picture", async ({ atlas }) => {
    await atlas.openWithCharts();
    await atlas.pillar("Legal").click();
    const { name, body } = await atlas.export("Measures by pillar", "png");
    expect(name).toBe("peru-measures-by-pillar-legal.png");
    expect(parsePng(body).width).toBe(1600);
  });
});

test.describe("the same with the keyboard alone", () => {
  test("review a scorecard", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    await atlas.openWithCharts();
    await walkTo(atlas, atlas.status("Not in place"));
    await keyboard.press("Space");
    await expect(atlas.found).toHaveText("7 of 21 measures listed");
    await walkTo(atlas, atlas.row("1.2.2"));
    await keyboard.press("Enter");
    await expect(atlas.drawer).toHaveAccessibleName("Standards");
    await keyboard.press("ArrowRight");
    await expect(atlas.drawer).toHaveAccessibleName("Certification");
    await keyboard.press("Escape");
    await expect(atlas.row("1.2.3")).toBeFocused();
  });

  test("filter by pillar and by text, and clear", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    await atlas.openWithCharts();
    await walkTo(atlas, atlas.pillar("Technical"));
    await keyboard.press("Enter");
    await expect(atlas.pillar("Technical")).toBeFocused();
    await walkTo(atlas, atlas.searchBox);
    await keyboard.type("pecert");
    await expect(atlas.found).toHaveText("1 of 21 measures listed");
    await walkTo(atlas, atlas.clearFilters);
    await keyboard.press("Enter");
    await expect(atlas.found).toHaveText("21 of 21 measures listed");
    // The button is gone: the focus must not be lost with it.
    await walkTo(atlas, atlas.searchBox, "Shift+Tab");
  });

  test("export a chart", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    await atlas.openWithCharts("./?pillar=legal");
    const title = "Coverage by pillar";
    await walkTo(atlas, atlas.exportButton(title));
    await keyboard.press("Enter");
    await walkTo(atlas, atlas.exportOption(title, "Download SVG"));
    const coming = atlas.page.waitForEvent("download");
    await keyboard.press("Enter");
    expect((await coming).suggestedFilename()).toBe("peru-coverage-by-pillar-legal.svg");
    await expect(atlas.page.getByText("Saved as peru-coverage-by-pillar-legal.svg")).toBeVisible();
    await keyboard.press("Escape");
    await expect(atlas.exportButton(title)).toBeFocused();
  });

  test("choose another language and a country", async ({ atlas }) => {
    const { keyboard } = atlas.page;
    await atlas.open();
    await walkTo(atlas, atlas.languagePicker);
    await keyboard.press("ArrowDown");
    await expect(atlas.in("es").found).toHaveText("21 de 21 medidas en la lista");
    await walkTo(atlas, atlas.in("es").countryPicker, "Shift+Tab");
    await keyboard.press("Enter");
    await keyboard.type("per");
    await keyboard.press("Enter");
    await expect(atlas.country).toHaveText("Perú");
  });
});
