import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ANTARCTICA, KeepingPage, PERU, upload } from "./keeping.ts";
import { SHIPPED } from "./shipped.ts";
import { expect, test } from "./test.ts";

const ATA = upload("ATA.txt", ANTARCTICA);

test("Compare counts what is kept, says so, and leaves it out in one click", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  await page
    .getByRole("button", { name: /^Remove / })
    .first()
    .click();
  await page.getByRole("button", { name: "Add a country" }).click();
  await page.getByRole("dialog").getByRole("searchbox").fill("Antar");
  await page.getByRole("link", { name: /^Antarctica · on this device/ }).click();
  await expect(page.getByText("Counted here from this device: Antarctica, beside")).toBeVisible();
  await expect(
    page.getByRole("columnheader", { name: /Antarctica \(on this device\)/ }),
  ).toBeVisible();
  expect(new URL(page.url()).searchParams.get("from")).toBe("device");
  await expect(page.getByRole("columnheader", { name: /^Antarctica/ })).toContainText(
    "% same answers as Chile",
  );
  await page.getByRole("button", { name: /^Put Antarctica/ }).click();
  await expect(
    page.getByRole("heading", { name: /^What Antarctica \(on this device\) lacks/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: /^1\.2\.1/ }).click();
  const column = page.getByRole("dialog").getByRole("region", { name: /^Antarctica/ });
  await expect(column.locator("mark")).toContainText("recognized national CIRT");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/indicator=/);
  await page.getByRole("button", { name: "Show the published data alone" }).click();
  await expect(page.getByText("not counted here")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Antarctica/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Count it too" }).click();
  await expect(page.getByRole("columnheader", { name: /^Antarctica/ })).toBeVisible();
});

test("World counts what is kept, in the place of the shipped or beside it", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await keeping.keep(upload("PER.txt", PERU), "Peru");
  await page.getByRole("link", { name: "World" }).click();
  await expect(page.getByText("Peru, in place of the published profile")).toBeVisible();
  await expect(page.getByText(`Every figure is over ${SHIPPED + 1} countries.`)).toBeVisible();
  const row = page.getByRole("row").filter({
    has: page.getByRole("link", { name: "Antarctica (on this device)" }),
  });
  await row
    .getByRole("gridcell")
    .first()
    .click({ position: { x: 8, y: 8 } });
  const drawer = page.getByRole("dialog");
  await expect(drawer.locator("mark")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/indicator=/);
  await page.getByRole("link", { name: "Antarctica (on this device)" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antarctica");
  await expect(page.getByText(`figures are over ${SHIPPED + 1} countries`)).toBeVisible();
});

test("the figures of a page do not change until the address asks for it", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await page.goto("./?view=world&lang=en");
  await expect(page.getByText("The profile kept on this device (Antarctica) is not")).toBeVisible();
  await expect(page.getByRole("link", { name: /Antarctica/ })).toHaveCount(0);
  await page.goto("./?country=CHL&lang=en");
  await expect(page.getByRole("main")).toContainText(`${SHIPPED} countries`);
});

for (const [view, said] of [
  ["?country=PER&from=device", "No profile of Peru is kept on this device"],
  ["?country=ATA&from=device", "none is published for its country"],
  ["?view=compare&country=PER&with=CHL,ATA&from=device", "the published data alone is shown"],
  ["?view=world&from=device", "the published data alone is shown"],
] as const)
  test(`someone who has not got it is told so: ${view}`, async ({ page }) => {
    await page.goto(`./${view}&lang=en`);
    await expect(page.getByText(new RegExp(said))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).last().click();
    await expect(page).not.toHaveURL(/from=device/);
  });

for (const [name, options, lang] of [
  ["on a phone", { viewport: { width: 390, height: 844 } }, "en"],
  ["in the dark", { colorScheme: "dark" }, "en"],
  ["in Spanish", {}, "es"],
] as const)
  test(`what is kept and how it counts is accessible and fits ${name}`, async ({ visitor }) => {
    test.slow();
    const { page } = await visitor(options);
    const keeping = new KeepingPage(page);
    await keeping.open();
    await keeping.keep(ATA, "Antarctica");
    const session = await keeping.save(page.getByRole("button", { name: /^Download the session/ }));
    await page.getByRole("button", { name: "Remove the profile of Antarctica" }).click();
    await expect(keeping.line("Antarctica")).toHaveCount(0);
    await keeping.open(`./?view=import&lang=${lang}`);
    await keeping.choose(session, upload("bad.json", '{"format": 1}'));
    await page.locator(".import-session").waitFor({ timeout: 20_000 });
    await expectAccessible(page);
    await page.locator(".import-review .is-primary").click();
    await page.locator(".import-kept .import-file button").first().click();
    await expectAccessible(page);
    for (const address of ["?view=world", "?view=compare&country=ATA&with=PER", "?country=ATA"]) {
      await page.goto(`./${address}&from=device&lang=${lang}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".notice")).toBeVisible();
      await expectAccessible(page);
    }
  });

/** Axe finds nothing, and nothing scrolls sideways. */
async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}
