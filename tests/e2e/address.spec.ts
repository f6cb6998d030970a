import type { AtlasPage } from "./atlas.ts";
import { expect, test } from "./test.ts";

const FULL =
  "?country=PER&pillar=technical,cooperation&status=exists&q=pecert&indicator=1.2.1&table=measures&lang=es";

test.describe("the address is the state", () => {
  test("defaults are left out, and each choice is written in", async ({ atlas }) => {
    await atlas.open();
    expect(atlas.address.search).toBe("");
    await atlas.pillar("Technical").click();
    await expect(atlas.page).toHaveURL("./?pillar=technical");
    await atlas.status("In place").click();
    await expect(atlas.page).toHaveURL("./?pillar=technical&status=exists");
    await atlas.tableToggle("Measures by pillar").click();
    await expect(atlas.page).toHaveURL("./?pillar=technical&status=exists&table=measures");
    await atlas.openDrawer("1.2.1");
    await expect(atlas.page).toHaveURL(/&indicator=1\.2\.1/);
  });

  test("a reload and a link opened by someone else show the same view", async ({
    atlas,
    visitor,
  }) => {
    await atlas.page.goto(FULL);
    await expectFullView(atlas.in("es"));
    await atlas.page.reload();
    await expectFullView(atlas.in("es"));

    const other = await visitor({ locale: "en-GB" });
    await other.page.goto(atlas.page.url());
    await expectFullView(other.in("es"));
  });

  test("Back and Forward walk through the views", async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open();
    await atlas.pillar("Legal").click();
    await expect(atlas.rows).toHaveCount(2);
    await atlas.openDrawer("1.1.2");
    await page.goBack();
    await expect(atlas.drawer).toBeHidden();
    await expect(atlas.rows).toHaveCount(2);
    await page.goBack();
    await expect(atlas.rows).toHaveCount(21);
    await page.goForward();
    await expect(atlas.rows).toHaveCount(2);
    await page.goForward();
    await expect(atlas.drawer).toBeVisible();
  });

  test("typing a search is one step back, not one a letter", async ({ atlas }) => {
    await atlas.open("./?pillar=legal");
    await atlas.pillar("Technical").click();
    await atlas.searchBox.pressSequentially("pecert");
    await expect(atlas.page).toHaveURL(/q=pecert/);
    await atlas.page.goBack();
    await expect(atlas.page).toHaveURL("./?pillar=legal");
  });

  test("values that mean nothing are dropped with a notice, and the rest is kept", async ({
    atlas,
  }) => {
    await atlas.open("./?pillar=legal,nonsense&status=maybe&indicator=9.9.9&country=12");
    const notice = atlas.page.getByRole("main").getByRole("status").first();
    for (const value of ["nonsense", "maybe", "9.9.9", "12"])
      await expect(notice).toContainText(value);
    await expect(atlas.rows).toHaveCount(2);
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toBeHidden();
    await expect(atlas.page).toHaveURL("./?pillar=legal");
  });

  test("a link pinned to another dataset says so; one pinned to this is quiet", async ({
    atlas,
  }) => {
    const notice = atlas.page.getByText(/made from dataset/);
    await atlas.open("./?country=CHL&dataset=0a1b2c3d");
    await expect(atlas.country).toHaveText("Chile");
    const footer = await atlas.page.getByRole("contentinfo").textContent();
    const version = /Dataset (\w{8})/.exec(footer ?? "")?.[1] ?? "";
    await expect(notice).toHaveText(
      new RegExp(`from dataset 0a1b2c3d; the page shows dataset ${version}, in which facts may`),
    );
    await atlas.open(`./?country=CHL&dataset=${version}`);
    await expect(atlas.country).toHaveText("Chile");
    await expect(notice).toBeHidden();
  });

  test("a country without a profile gives a notice and the default country", async ({ atlas }) => {
    await atlas.open("./?country=XKX");
    await expect(atlas.page.getByText(/(Kosovo|XKX) has no profile/)).toBeVisible();
    await expect(atlas.country).toHaveText("Peru");
    await atlas.page.getByRole("button", { name: "Dismiss" }).click();
    await expect(atlas.page).toHaveURL("./");
  });

  test("rubbish of any kind leaves a working page", async ({ atlas }) => {
    const rubbish = [
      "?%E0%A4%A&&&===&q=%00%01&pillar=%2C%2C%2C",
      `?q=${"x".repeat(4000)}&indicator=__proto__&country=constructor`,
      "?lang=tlh&table=__proto__,measures&status=exists,exists,EXISTS",
      "?q=<img src=x onerror=alert(1)>&pillar[]=legal&country=PER&country=CHL",
    ];
    for (const query of rubbish) {
      await atlas.open(`./${query}`);
      await expect(atlas.country).toHaveText("Peru");
    }
  });
});

async function expectFullView(atlas: AtlasPage) {
  await expect(atlas.drawer).toBeVisible();
  await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText("CIRT");
  await atlas.page.keyboard.press("Escape");
  await expect(atlas.drawer).toBeHidden();
  await expect(atlas.found).toHaveText("1 de 21 medidas en la lista");
  await expect(atlas.searchBox).toHaveValue("pecert");
  await expect(atlas.pillar("Técnicas")).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.status("Vigente")).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.figure("Medidas por pilar").getByRole("table")).toBeVisible();
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await atlas.page.goto(`./${FULL}`);
}
