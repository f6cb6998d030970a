import type { AtlasPage } from "./atlas.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const FULL =
  "?country=PER&pillar=technical,cooperation&status=exists&q=pecert&indicator=1.2.1&table=measures&lang=es";

test("each choice is written to the address, and Back and Forward restore it", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open();
  expect(atlas.address.search).toBe("");
  await atlas.pillar("Technical").click();
  await expect(page).toHaveURL("./?pillar=technical");
  await atlas.status("In place").click();
  await expect(page).toHaveURL("./?pillar=technical&status=exists");
  await atlas.tableToggle(atlas.words.charts.measures).click();
  await expect(page).toHaveURL("./?pillar=technical&status=exists&table=measures");
  await atlas.searchBox.pressSequentially("pecert");
  await expect(page).toHaveURL(/&q=pecert/);
  await atlas.openDrawer("1.2.1");
  await expect(page).toHaveURL(/&indicator=1\.2\.1/);

  await page.goBack();
  await expect(atlas.drawer).toBeHidden();
  // Opening a table and searching replace the history entry instead of adding one.
  await page.goBack();
  await expect(page).toHaveURL("./?pillar=technical");
  await expect(atlas.rows).toHaveCount(3);
  await page.goBack();
  await expect(atlas.rows).toHaveCount(21);
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(atlas.drawer).toBeVisible();
});

test("a reload and a shared link show the same view", async ({ atlas, visitor }) => {
  await atlas.page.goto(FULL);
  await expectFullView(atlas.in("es"));
  await atlas.page.goto(FULL);
  await atlas.page.reload();
  await expectFullView(atlas.in("es"));

  const other = await visitor({ locale: "en-GB" });
  await other.page.goto(new URL(FULL, atlas.page.url()).href);
  await expectFullView(other.in("es"));
});

for (const address of ["compare.html?country=PER&with=CHL,COL", "world.html?show=list&has=1.3.1"])
  test(`a reload keeps the scroll position of ${address}`, async ({ page }) => {
    const scrollTop = () => page.evaluate(() => scrollY);
    await page.setViewportSize({ width: 1000, height: 500 });
    await page.goto(address);
    // Retried, because the page is too short to scroll at first.
    const scrollDown = () => page.evaluate(() => scrollTo(0, 600)).then(scrollTop);
    await expect.poll(scrollDown).toBe(600);
    await page.reload();
    await expect.poll(scrollTop).toBe(600);
    // The page must not restore the position again once the user has scrolled.
    await page.mouse.wheel(0, -200);
    await expect.poll(scrollTop).toBe(400);
    await page.setViewportSize({ width: 900, height: 500 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
    expect(await scrollTop()).toBeLessThan(600);
  });

test("`lang` in the query sets the language and moves to the path, so that links lead to pages in that language", async ({
  atlas,
  baseURL,
}) => {
  await atlas.page.goto("KEN.html?pillar=legal&lang=es");
  await expect(atlas.rows).toHaveCount(2);
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.page).toHaveURL("es/KEN.html?pillar=legal");
  const world = atlas.page.getByRole("link", { name: message("app.view.world", {}, "es") });
  expect(await world.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
    `${baseURL}es/world.html?country=KEN&pillar=legal`,
  );
});

async function expectFullView(atlas: AtlasPage): Promise<void> {
  await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText("CIRT");
  await atlas.page.keyboard.press("Escape");
  await expect(atlas.drawer).toBeHidden();
  await expect(atlas.found).toHaveText(atlas.words.found(1));
  await expect(atlas.searchBox).toHaveValue("pecert");
  await expect(atlas.pillar("Técnicas")).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.status(message("status.exists", {}, "es"))).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(atlas.figure(atlas.words.charts.measures).getByRole("table")).toBeVisible();
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
}

test("invalid values are dropped with a notice, and dismissing it moves focus to the main content", async ({
  atlas,
}) => {
  await atlas.open("./?pillar=legal,nonsense&status=maybe&indicator=9.9.9&country=12");
  const notice = atlas.page.getByRole("main").getByRole("status").first();
  for (const value of ["nonsense", "maybe", "9.9.9", "12"])
    await expect(notice).toContainText(value);
  await expect(atlas.rows).toHaveCount(2);
  await notice.getByRole("button", { name: message("app.dismiss") }).press("Enter");
  await expect(notice).toBeHidden();
  await expect(atlas.page.getByRole("main")).toBeFocused();
  await expect(atlas.page).toHaveURL("./?pillar=legal");
});
