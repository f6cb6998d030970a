import { expect, test } from "./test.ts";

test("the page follows the browser's language without adding a parameter to the address", async ({
  visitor,
}) => {
  const atlas = (await visitor({ locale: "es-PE" })).in("es");
  await atlas.open();
  await expect(atlas.found).toHaveText(atlas.words.found(21));
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.country).toHaveText("Perú");
  expect(atlas.address.search).toBe("");
});

test("an unsupported browser language falls back to English", async ({ visitor }) => {
  const atlas = await visitor({ locale: "is-IS" });
  await atlas.open();
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "en");
});

for (const [language, country, direction] of [
  ["es", "Perú", "ltr"],
  ["ar", "بيرو", "rtl"],
] as const)
  test(`a chosen language is added to the address and overrides the browser's: ${language}`, async ({
    atlas,
    visitor,
  }) => {
    await atlas.open("./?pillar=legal");
    await atlas.languagePicker.selectOption(language);
    await expect(atlas.page).toHaveURL(`./${language}/?pillar=legal`);
    const { words } = atlas.in(language);
    await expect(atlas.in(language).found).toHaveText(words.found(2));
    await expect(atlas.page.locator("html")).toHaveAttribute("dir", direction);
    const other = await visitor({ locale: "en-US" });
    await other.in(language).open(atlas.page.url());
    await expect(other.country).toHaveText(country);
    await expect(other.page.locator("html")).toHaveAttribute("dir", direction);
  });
