import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ANTARCTICA, KeepingPage, PERU, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LONG =
  "the-cyberwellness-profile-that-somebody-saved-under-its-whole-title-in-2015 (final).txt";
const ATA = upload("ATA.txt", ANTARCTICA);

/** What axe finds, and whether anything sticks out to the side. */
async function expectSound(page: Page, state: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft({ found, overflow }, state).toEqual({ found: [], overflow: 0 });
}

for (const [name, lang, options] of [
  ["in English, light", "en", {}],
  [
    "in Spanish, dark, at 390 px",
    "es",
    { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  ],
  ["in Spanish at 320 px", "es", { viewport: { width: 320, height: 640 } }],
  ["in forced colours", "en", { forcedColors: "active" }],
] as const)
  test(`every state of the import is accessible and fits ${name}`, async ({ visitor }) => {
    test.slow();
    const { page } = await visitor(options);
    const keeping = new KeepingPage(page);
    await keeping.open(`./?view=import&lang=${lang}`);
    await page.locator("summary").click();
    await page.locator(".import-intake button").last().click();
    await expectSound(page, "nothing added yet, help and the field for pasting open");
    await keeping.drop([ATA], "main", "over");
    await expectSound(page, "files held over the page");
    await page.reload();

    // One that is read for ever, one that waits, and what may become of the others.
    await page.route(/pdf\.worker|pdf-text/, () => {});
    await keeping.choose(
      upload("held.pdf", "%PDF-1.7\n"),
      ATA,
      upload(LONG, PERU),
      upload("letter.txt", "Dear Sir"),
      upload("nowhere.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n"),
      upload("broken.json", '{"corrections": [], "reviewed": []}'),
      upload(
        "view.csv",
        "# Title: A view\n# Link: https://a.example/?dataset=0a1b2c3d&view=world\na,b\n1,2\n",
      ),
    );
    await expect(page.getByRole("article")).toHaveCount(21, { timeout: 20_000 });
    await expect(page.locator(".import-file .is-failed")).toHaveCount(2);
    await expectSound(page, "files of every outcome, one under way");
    await page.locator(".import-file").first().getByRole("button").click();
    await page.locator(".import-file").nth(3).getByRole("button").last().click();
    await expectSound(page, "one cancelled, one removed");

    const population = page.locator(".import-figure input").nth(2);
    await population.fill("many");
    await population.press("Enter");
    await page.getByRole("article").first().getByRole("combobox").selectOption("partial");
    await page.getByRole("article").first().getByRole("textbox").first().fill("Floe Team");
    await page.keyboard.press("Enter");
    await expectSound(page, "a figure refused, a status and a name corrected");
    await page.locator(".import-bar .is-primary").click();
    await expect(page.locator(".import-kept .import-file")).toHaveCount(1);
    await page.locator(".import-kept .import-file").getByRole("button").last().click();
    await expectSound(page, "kept, and removed again");
  });
