import { expect, FIXTURES_URL, test } from "./test.ts";
import { message } from "./words.ts";

const CHOOSE = message("countries.title");

test("a new visitor sees the introduction, and can choose a country in the header by keyboard", async ({
  atlas,
}) => {
  const { page } = atlas;
  const claim = page.locator(".claim");
  await page.goto("./");
  await expect(claim).toBeVisible();
  const trigger = page.getByRole("banner").getByRole("button", { name: CHOOSE });
  await trigger.press("Enter");
  const dialog = page.getByRole("dialog", { name: CHOOSE });
  const search = dialog.getByRole("searchbox");
  await expect(search).toBeFocused();
  // Text typed while a country is focused goes into the search field. The first Escape clears the field.
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("link").first()).toBeFocused();
  await page.keyboard.type("ken");
  await expect(search).toHaveValue("ken");
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(trigger).toBeFocused();
  // Choosing a country removes the trigger, so focus moves to the picker.
  await trigger.press("Enter");
  await expect(search).toBeFocused();
  await page.keyboard.type("kenia");
  await page.keyboard.press("Enter");
  await expect(atlas.country).toHaveText("Kenya");
  await expect(page).toHaveTitle("Kenya · Cyberwellness Atlas");
  await expect(atlas.countryPicker).toBeFocused();
  await expect(claim).toBeVisible();
});

test("typing a name or an abbreviation and pressing Enter opens a country", async ({ atlas }) => {
  await atlas.open();
  for (const [typed, name, code] of [
    ["uk", "United Kingdom of Great Britain and Northern Ireland", "GBR"],
    ["EE. UU.", "United States of America", "USA"],
    ["vatican", "Holy See", "VAT"],
  ] as const) {
    await atlas.countryPicker.click();
    await expect(atlas.page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
    await atlas.page.keyboard.type(typed);
    await expect(atlas.countryOptions.first()).toHaveText(new RegExp(`^${name}`));
    await atlas.page.keyboard.press("Enter");
    await expect(atlas.country).toHaveText(name);
    await expect(atlas.page).toHaveURL(`./${code}.html`);
    await expect(atlas.countryPicker).toBeFocused();
  }
});

test("a click on a country opens it, and Back returns to the previous country", async ({
  atlas,
}) => {
  await atlas.open(FIXTURES_URL);
  await atlas.countryPicker.click();
  await atlas.countryOptions.filter({ hasText: "Bouvet Island" }).click();
  await expect(atlas.country).toHaveText("Bouvet Island");
  await expect(atlas.page).toHaveURL(/\/BVT\.html$/);
  await expect(atlas.countryPicker).toBeFocused();
  await atlas.page.goBack();
  await expect(atlas.country).toHaveText("Peru");
});

test("the country list opens below its button, or full screen on a phone, with the current country in view", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("KEN.html");
  const dialog = page.getByRole("dialog", { name: CHOOSE });
  for (const [width, height] of [
    [1440, 900],
    [768, 700],
    [390, 844],
  ] as const)
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height });
      await atlas.countryPicker.click();
      const current = dialog.getByRole("link", { name: /^Kenya 12 of 21/ });
      await expect(current).toHaveAttribute("aria-current", "page");
      await expect(current).toBeInViewport({ ratio: 0.9 });
      await expect(dialog.locator("[aria-current]")).toHaveCount(1);
      const [box, trigger] = [await dialog.boundingBox(), await atlas.countryPicker.boundingBox()];
      if (!box || !trigger) throw new Error("the list is not shown");
      if (width === 390) expect(box).toEqual({ x: 0, y: 0, width, height });
      else {
        const gap = box.y - trigger.y - trigger.height;
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThan(12);
        expect(box.x + box.width).toBeGreaterThanOrEqual(trigger.x + trigger.width - 1);
        expect(box.x).toBeLessThanOrEqual(trigger.x);
      }
      await page.keyboard.press("Escape");
      await expect(atlas.countryPicker).toBeFocused();
    });
});

test.describe("a returning visitor", () => {
  test("sees the last country from the first frame, unless the address has parameters", async ({
    atlas,
  }) => {
    const { page } = atlas;
    // The country is stored after hydration.
    await atlas.openWithCharts("./?country=KEN");
    await page.addInitScript(() => {
      window.headings = [];
      const note = () => {
        const heading = document.querySelector("h1");
        if (heading?.checkVisibility()) window.headings.push(heading.textContent.trim());
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    await atlas.open("./");
    await expect(atlas.country).toHaveText("Kenya");
    await expect(page).toHaveURL(/\/KEN\.html$/);
    const headings = () => page.evaluate(() => [...new Set(window.headings)].filter(Boolean));
    await expect.poll(headings).toEqual(["Kenya"]);
    await page.goto("./es/");
    await expect(page).toHaveURL(/\/es\/KEN\.html$/);
    await expect.poll(headings).toEqual(["Kenya"]);
    await atlas.open("./?pillar=legal");
    await expect(atlas.country).toHaveText("Peru");
    await expect(page).toHaveURL(/\?pillar=legal$/);
  });

  test("stays on the default country after Back and a reload", async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open();
    await atlas.countryPicker.click();
    await expect(page.getByRole("dialog").getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("chile");
    await page.keyboard.press("Enter");
    await expect(atlas.country).toHaveText("Chile");
    await page.goBack();
    await page.reload();
    await expect(atlas.country).toHaveText("Peru");
    expect(atlas.address.search).toBe("");
  });

  test("keeps the chosen language without a parameter in the address", async ({ atlas }) => {
    await atlas.open();
    await atlas.languagePicker.selectOption({ label: "Español" });
    await expect(atlas.country).toHaveText("Perú");
    await atlas.page.goto("./");
    await expect(atlas.country).toHaveText("Perú");
    await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
    expect(atlas.address.search).toBe("");
    await atlas.open("./?lang=en");
    await expect(atlas.country).toHaveText("Peru");
  });

  test("returns to the last published profile, not to one kept on the device", async ({
    atlas,
  }) => {
    // The country is stored after hydration.
    await atlas.openWithCharts(`${FIXTURES_URL}?country=ATA`);
    await atlas.open(`${FIXTURES_URL}?country=KEN&from=device`);
    await atlas.open(FIXTURES_URL);
    await expect(atlas.country).toHaveText("Antarctica");
  });
});

declare global {
  interface Window {
    headings: string[];
  }
}
