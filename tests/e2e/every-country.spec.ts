import { readdirSync } from "node:fs";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const CODES = readdirSync("data/countries").map((file) => file.slice(0, 3));
const PARTS = 4;
/** In each part, every eighth country is also tested with a drawer and a picture export. */
const SAMPLE = 8;
const MEASURES = ["1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.4.2", "1.5.4", "2.1", "2.4"];

for (let part = 0; part < PARTS; part += 1)
  test(`every country shows its scorecard and charts, part ${part + 1} of ${PARTS}`, async ({
    atlas,
  }) => {
    test.slow();
    const { page } = atlas;
    // The window is tall enough for all charts to be drawn without scrolling.
    await page.setViewportSize({ width: 1440, height: 4000 });
    await atlas.open();
    await atlas.countryPicker.click();
    await expect(atlas.countryOptions).not.toHaveCount(0);
    const options = await atlas.countryOptions.evaluateAll((links) =>
      links.map((link) => ({
        code: link.getAttribute("href")?.replace(".html", "") ?? "",
        name: link.querySelector("span")?.textContent ?? "",
      })),
    );
    // The list also has countries with scores only.
    const countries = options.filter(({ code }) => CODES.includes(code));
    expect(countries.map(({ code }) => code).toSorted()).toEqual(CODES);
    await page.keyboard.press("Escape");

    for (const [at, { code, name }] of countries.entries()) {
      if (at % PARTS !== part) continue;
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `${code}.html`);
      await expect(atlas.country).toHaveText(name);
      await expect(atlas.rows, name).toHaveCount(21);
      await expect(atlas.figures, name).toHaveCount(atlas.chartTitles.length);
      await expect(page.locator("main [aria-busy=true]"), name).toHaveCount(0);
      await expect(page.getByRole("main"), name).not.toContainText(/undefined|NaN|[{}]/);
      if (Math.floor(at / PARTS) % SAMPLE !== 0) continue;

      await atlas.openDrawer(MEASURES[at % MEASURES.length] ?? "1.1.1");
      await expect(atlas.drawer, name).toContainText(message("reading.reviewed"));
      if (code !== "PER") await expect(atlas.drawer, name).toContainText("right to publish");
      await expect(atlas.drawer, name).not.toContainText(/undefined|NaN|[{}]/);
      await page.keyboard.press("Escape");
      await expect(atlas.drawer).toBeHidden();
      const { body } = await atlas.export(atlas.words.scorecard, "svg");
      expect(body.toString().slice(0, 300), name).toContain(
        `<title>${name.replaceAll("&", "&amp;")} reported `,
      );
    }
  });
