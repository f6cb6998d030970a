import { readdirSync } from "node:fs";
import { SHIPPED } from "./shipped.ts";
import { expect, test } from "./test.ts";

const CODES = readdirSync("data/countries").map((file) => file.slice(0, 3));
/** One for each country in turn, so that each is opened many times over. */
const INDICATORS = ["1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.4.2", "1.5.4", "2.1", "2.4"];

/** Few enough countries each that a part ends in time beside eight busy processes. */
const PARTS = 8;

// Any word on the console and any failed request fails them.
for (let part = 0; part < PARTS; part += 1)
  test(`every country shows scorecard, charts, a drawer and a picture, part ${part + 1}`, async ({
    atlas,
  }) => {
    test.slow();
    await atlas.openWithCharts();
    await atlas.countryPicker.click();
    await expect(atlas.countryOptions).toHaveCount(SHIPPED);
    const codes = await atlas.countryOptions.evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).searchParams.get("country") ?? "",
      ),
    );
    expect(codes.toSorted()).toEqual(CODES);
    const names = await atlas.countryOptions.locator("span").allTextContents();
    await atlas.page.keyboard.press("Escape");

    for (const [at, code] of codes.entries()) {
      if (at % PARTS !== part) continue;
      const shown = names[at] ?? "";
      await atlas.page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, `?country=${code}`);
      await expect(atlas.country).toHaveText(shown);
      await expect(atlas.rows, shown).toHaveCount(21);
      await atlas.waitForCharts();
      await atlas.openDrawer(INDICATORS[at % INDICATORS.length] ?? "1.1.1");
      await expect(atlas.drawer, shown).toContainText("Checked against the document.");
      const words = (await atlas.drawer.textContent()) ?? "";
      if (code !== "PER") expect(words, shown).toContain("not have the right to publish");
      expect(words, shown).not.toMatch(/undefined|NaN|[{}]/);
      await atlas.page.keyboard.press("Escape");
      await expect(atlas.drawer).toBeHidden();
      const { body } = await atlas.export(atlas.words.scorecard, "svg");
      expect(body.toString().split("\n")[0]?.slice(0, 300), shown).toContain(
        `<title>${shown.replaceAll("&", "&amp;")} reported `,
      );
    }
  });
