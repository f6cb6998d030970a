import { expect, test } from "./test.ts";

/** Content hash of the dataset of version 1.0.0. */
const FIRST = "7002e747";

test("a link to version 1.0.0 lists the changed answers of the page", async ({ atlas }) => {
  const { page } = atlas;
  const notice = page.locator(".notice");
  await page.goto(`DEU.html?dataset=${FIRST}`);
  await expect(notice.getByRole("listitem")).toHaveText([
    /^Germany, 2\.3 .*: then “In place”, now “Not known”$/,
  ]);
  await page.goto(`es/KEN.html?dataset=${FIRST}`);
  await expect(notice).toContainText("Las respuestas que se muestran aquí eran las mismas.");

  await page.goto(`world.html?dataset=${FIRST}`);
  await expect(notice).toContainText(/version 1\.0\.0 .* 41 answers shown here were different/);
  await expect(notice.getByRole("listitem")).toHaveCount(0);
  await notice.getByText("Changes").focus();
  await page.keyboard.press("Enter");
  await expect(notice.getByRole("listitem")).toHaveCount(41);
  await notice.getByRole("button").press("Enter");
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL("world.html");
});
