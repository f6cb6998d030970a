import { expect, test } from "./test.ts";

test("the drawer is a modal dialog, and closing it focuses the row of the last measure shown", async ({
  atlas,
}) => {
  const { page, drawer } = atlas;
  await atlas.open("./?pillar=technical");
  await atlas.openDrawer("1.2.1");
  await expect(drawer).toHaveAccessibleName("CIRT");
  for (let press = 0; press < 15; press += 1) {
    await page.keyboard.press("Tab");
    const isInside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body || activeElement?.closest("dialog") !== null;
    });
    expect(isInside).toBe(true);
  }
  const previous = drawer.getByRole("button", { name: atlas.words.previous });
  const next = drawer.getByRole("button", { name: atlas.words.next });
  await expect(previous).toBeDisabled();
  await next.click();
  await expect(drawer).toHaveAccessibleName("Standards");
  await page.keyboard.press("ArrowRight");
  await expect(drawer).toHaveAccessibleName("Certification");
  await expect(next).toBeDisabled();
  await page.keyboard.press("ArrowLeft");
  await expect(drawer).toHaveAccessibleName("Standards");
  await expect(page).toHaveURL(/indicator=1\.2\.2/);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(atlas.row("1.2.2")).toBeFocused();
  await expect(page).toHaveURL("./?pillar=technical");
});

test("the drawer closes with its button, Back, or a click outside it", async ({ atlas }) => {
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

test("closing a drawer that was opened by a link returns to its scorecard", async ({ atlas }) => {
  await atlas.open("./?indicator=1.4.3");
  await expect(atlas.drawer).toHaveAccessibleName("Professional certification");
  await atlas.page.keyboard.press("Escape");
  await expect(atlas.drawer).toBeHidden();
  await expect(atlas.page).toHaveURL("./");
  await expect(atlas.rows).toHaveCount(21);
});

test("neighbours with the measure only partly in place are on a separate line", async ({
  atlas,
}) => {
  await atlas.open("./?indicator=1.2.1");
  const exact = { exact: true };
  const neighbours = atlas.drawer.getByText("Brazil, Chile, Colombia and Ecuador", exact);
  const partly = atlas.drawer.getByText("Partly: Bolivia (Plurinational State of)", exact);
  await expect(partly).toBeVisible();
  const [above, below] = [await neighbours.boundingBox(), await partly.boundingBox()];
  expect(below?.y).toBeGreaterThan(above?.y ?? Number.POSITIVE_INFINITY);
});
