import { expect, FIXTURES_URL, test } from "./test.ts";

const COUNTRIES = { Antarctica: "ATA", "Bouvet Island": "BVT", Peru: "PER" };

test("every country with a profile is in the picker, by name", async ({ atlas }) => {
  await atlas.open(FIXTURES_URL);
  await expect(atlas.countryPicker).toHaveText(/Peru$/);
  await atlas.countryPicker.click();
  for (const name of Object.keys(COUNTRIES))
    await expect(atlas.countryOptions.filter({ hasText: new RegExp(`^${name}`) })).toHaveCount(1);
  await atlas.countryOptions.filter({ hasText: "Bouvet Island" }).click();
  await expect(atlas.country).toHaveText("Bouvet Island");
  await expect(atlas.page).toHaveURL(/\?country=BVT$/);
  await expect(atlas.countryPicker).toBeFocused();
  await atlas.page.goBack();
  await expect(atlas.country).toHaveText("Peru");
});

test("a country is found by typing, and chosen with Enter", async ({ atlas }) => {
  await atlas.open(FIXTURES_URL);
  await atlas.countryPicker.focus();
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.countryOptions.first()).toBeVisible();
  await atlas.page.keyboard.type("antar");
  await expect(atlas.countryOptions).toHaveCount(1);
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.country).toHaveText("Antarctica");
});

for (const [typed, name] of [
  ["peru", "Perú"],
  ["estados u", "Estados Unidos"],
  ["groenl", undefined],
  ["suecia", "Suecia"],
  ["cote d", "Côte d’Ivoire"],
] as const)
  test(`in Spanish, “${typed}” finds ${name ?? "nothing, for there is no such profile"}`, async ({
    atlas,
  }) => {
    const spanish = atlas.in("es");
    await spanish.open("./?lang=es");
    await spanish.countryPicker.click();
    await expect(spanish.countryOptions.first()).toBeVisible();
    await atlas.page.keyboard.type(typed);
    if (name) await expect(spanish.countryOptions.first()).toContainText(name);
    else await expect(spanish.countryOptions).toHaveCount(0);
  });

for (const [name, code] of Object.entries(COUNTRIES))
  test(`${name} has a scorecard, charts and drawers`, async ({ atlas }) => {
    await atlas.openWithCharts(`${FIXTURES_URL}?country=${code}`);
    await expect(atlas.country).toHaveText(name);
    await expect(atlas.rows).toHaveCount(21);
    for (const title of atlas.chartTitles) await expect(atlas.figure(title)).toBeVisible();
    await atlas.openDrawer("1.2.1");
    await expect(atlas.drawer).toHaveAccessibleName("CIRT");
    await expect(atlas.drawer).toContainText("All countries");
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();
  });

test("what is not known and what is not there are kept apart from no", async ({ atlas }) => {
  await atlas.open(`${FIXTURES_URL}?country=ATA`);
  await expect(atlas.row("1.2.2")).toContainText("Not in the document");
  await expect(atlas.row("1.3.2")).toContainText("Not known");
  await expect(atlas.row("1.3.1")).toContainText("Not in place");
  await atlas.status("Not in the document").click();
  await expect(atlas.rows).toHaveCount(4);
  for (const words of [/^cannot be read with certainty/, /The population is written “315 791 00”/])
    await expect(atlas.page.getByText(words)).toBeVisible();
});

test("a section with a flag, a draft and an unreviewed reading say so", async ({ atlas }) => {
  await atlas.open(`${FIXTURES_URL}?country=ATA&indicator=1.4.1`);
  await expect(atlas.drawer).toContainText("carries the text of another measure");
  await atlas.open(`${FIXTURES_URL}?country=ATA&indicator=1.1.2`);
  await expect(atlas.drawer).toContainText(/law, draft/);
  await expect(atlas.drawer).toContainText("not yet checked");
  await expect(atlas.drawer).toContainText("not have the right to publish");
});

test("a section that is missing has no words to be withheld", async ({ atlas }) => {
  await atlas.open(`${FIXTURES_URL}?country=ATA&indicator=1.2.2`);
  await expect(atlas.drawer).toContainText("The document has no text under this heading.");
  await expect(atlas.drawer).not.toContainText("not have the right to publish");
});

test("names in other scripts keep their direction", async ({ atlas }) => {
  await atlas.open(`${FIXTURES_URL}?country=BVT`);
  const name = atlas.row("1.3.1").locator("bdi");
  await expect(name).toHaveText(/^الاستراتيجية/);
  expect(await name.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe("isolate");
  await expect(atlas.row("1.5.4")).toContainText('<b>Not bold</b> & "quoted" treaty');
});

test("the share of a row says what it is a share of: above its column, and in the row on a phone", async ({
  atlas,
}) => {
  await atlas.open();
  const head = atlas.page.getByText(/^In place, of \d+ countries$/);
  const ofAll = atlas.row("1.2.1").getByText("countries", { exact: true });
  await expect(head).toBeVisible();
  await expect(ofAll).toBeHidden();
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await expect(head).toBeHidden();
  await expect(ofAll).toBeVisible();
  await atlas.page.emulateMedia({ media: "print" });
  await expect(ofAll).toBeHidden();
});
