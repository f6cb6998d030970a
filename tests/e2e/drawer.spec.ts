import { expect, test } from "./test.ts";

test.describe("the drawer of an indicator", () => {
  test("is a dialog with the indicator's name that takes the focus in and gives it back", async ({
    atlas,
  }) => {
    await atlas.open();
    await atlas.openDrawer("1.2.1");
    await expect(atlas.drawer).toHaveAccessibleName("CIRT");
    // Also where it covers the page.
    await expect(atlas.drawer).toContainText("Peru · 1.2.1 · Technical measures");
    const neighbours = atlas.drawer.getByText("Brazil, Chile, Colombia and Ecuador", {
      exact: true,
    });
    const partly = atlas.drawer.getByText("Partly: Bolivia", { exact: true });
    const [above, below] = [await neighbours.boundingBox(), await partly.boundingBox()];
    expect(below?.y).toBeGreaterThan(above?.y ?? 0);
    expect(await atlas.drawer.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(
      true,
    );
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.row("1.2.1")).toBeFocused();
    await expect(atlas.page).toHaveURL("./");
  });

  test("keeps the focus inside while it is open", async ({ atlas }) => {
    await atlas.open("./?indicator=1.2.1");
    await expect(atlas.drawer).toBeVisible();
    for (let press = 0; press < 15; press += 1) {
      await atlas.page.keyboard.press("Tab");
      const place = await atlas.page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest("dialog") !== null;
      });
      expect(place).toBe(true);
    }
  });

  test("closes by its button, by Back and by a click beside it", async ({ atlas }) => {
    await atlas.open();
    await atlas.openDrawer("1.1.1");
    await atlas.drawer.getByRole("button", { name: atlas.words.close }).click();
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.page).toHaveURL("./");
    await atlas.openDrawer("1.1.2");
    await atlas.page.goBack();
    await expect(atlas.drawer).toBeHidden();
    await atlas.openDrawer("1.2.2");
    await atlas.page.mouse.click(20, 450);
    await expect(atlas.drawer).toBeHidden();
  });

  test("opens from a link, and closing it then stays on the page", async ({ atlas }) => {
    await atlas.open("./?indicator=1.4.3");
    await expect(atlas.drawer).toHaveAccessibleName("Professional certification");
    await expect(atlas.drawer).toContainText("Not known");
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.page).toHaveURL("./");
    await expect(atlas.rows).toHaveCount(21);
  });

  test("walks to previous and next by button and by arrow key, within the filter", async ({
    atlas,
  }) => {
    await atlas.open("./?pillar=technical");
    await atlas.openDrawer("1.2.1");
    const previous = atlas.drawer.getByRole("button", { name: atlas.words.previous });
    const next = atlas.drawer.getByRole("button", { name: atlas.words.next });
    await expect(previous).toBeDisabled();
    await next.click();
    await expect(atlas.drawer).toHaveAccessibleName("Standards");
    await atlas.page.keyboard.press("ArrowRight");
    await expect(atlas.drawer).toHaveAccessibleName("Certification");
    await expect(next).toBeDisabled();
    await atlas.page.keyboard.press("ArrowLeft");
    await expect(atlas.drawer).toHaveAccessibleName("Standards");
    await expect(atlas.page).toHaveURL(/indicator=1\.2\.2/);
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.row("1.2.2")).toBeFocused();
  });

  test("shows the document's words, and marks those that decided", async ({ atlas }) => {
    await atlas.open("./?indicator=1.5.3&lang=es");
    const words = atlas.drawer.locator("blockquote");
    await expect(words).toHaveAttribute("lang", "en");
    await expect(words).toContainText("private sector");
    await expect(words.locator("mark")).toHaveText("initiated a dialogue");
  });

  test("says why, names the instruments and gives no dead links", async ({ atlas }) => {
    await atlas.open("./?indicator=1.1.1");
    await expect(atlas.drawer).toContainText("Penal Code");
    await expect(atlas.drawer).toContainText("Computer Crimes Act");
    await expect(atlas.drawer.locator('a[href="#"], a[href=""]')).toHaveCount(0);
    await expect(atlas.drawer).toContainText("Cyberwellness Profile: Republic of Peru");
    await expect(atlas.drawer).toContainText("19 February 2015");
  });

  test("copies a permanent link and a citation", async ({ atlas, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await atlas.open("./?pillar=technical");
    await atlas.openDrawer("1.2.1");
    await atlas.drawer.getByRole("button", { name: /^Copy link/ }).click();
    await expect(atlas.drawer.getByText("Copied")).toBeVisible();
    const link = new URL(await atlas.page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get("country")).toBe("PER");
    expect(link.searchParams.get("indicator")).toBe("1.2.1");
    const version = link.searchParams.get("dataset");
    await expect(atlas.page.getByRole("contentinfo")).toContainText(`Dataset ${version}`);
    await atlas.drawer.getByRole("button", { name: /^Copy citation/ }).click();
    await expect
      .poll(() => atlas.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/Cyberwellness Profile: Republic of Peru, 19 February 2015, section 1\.2\.1/);
  });
});
