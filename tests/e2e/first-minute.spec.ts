import { SHIPPED } from "./shipped.ts";
import { expect, FIXTURES_URL, test } from "./test.ts";

test("a newcomer is told what this is, and chooses a country from there", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./");
  await expect(
    page.getByText(/^What \d+ countries told the ITU about their cybersecurity, 2014–2015/),
  ).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Choose a country" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose a country" });
  await dialog.getByRole("searchbox").fill("alemania");
  await expect(dialog.getByRole("link", { name: /Germany/ })).toBeVisible();
  await dialog.getByRole("searchbox").fill("greenland");
  await expect(dialog.getByRole("status")).toHaveText("Greenland has no profile.");
  await dialog.getByRole("searchbox").fill("germany");
  await dialog.getByRole("searchbox").press("Enter");
  await expect(page).toHaveTitle("Germany · Cyberwellness Atlas");
  await expect(page.getByText(/^What \d+ countries/)).toHaveCount(0);
});

test("the list opens where it is asked for, has a title, and shows which country one is on", async ({
  visitor,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [768, 700],
    [390, 844],
  ] as const) {
    const atlas = await visitor({ viewport: { width, height } });
    const { page } = atlas;
    await page.goto("./?country=KEN");
    await atlas.countryPicker.click();
    const dialog = page.getByRole("dialog", { name: "Choose a country" });
    await expect(dialog.getByRole("heading", { name: "Choose a country" })).toBeVisible();
    const here = dialog.getByRole("link", { name: /^Kenya 12 of 21/ });
    await expect(here).toHaveAttribute("aria-current", "page");
    await expect(here).toBeInViewport({ ratio: 0.9 });
    await expect(dialog.locator("[aria-current]")).toHaveCount(1);
    const [box, trigger] = [await dialog.boundingBox(), await atlas.countryPicker.boundingBox()];
    if (!box || !trigger) throw new Error("nothing is shown");
    if (width === 390) expect(box).toEqual({ x: 0, y: 0, width, height });
    else {
      const below = box.y - trigger.y - trigger.height;
      expect(below).toBeGreaterThanOrEqual(0);
      expect(below).toBeLessThan(12);
      expect(box.x + box.width).toBeGreaterThanOrEqual(trigger.x + trigger.width - 1);
      expect(box.x).toBeLessThanOrEqual(trigger.x);
    }
    await page.keyboard.press("Escape");
    await expect(atlas.countryPicker).toBeFocused();
    await page.context().close();
  }
});

test("the list is walked by keys, and what is typed on a country goes into the search", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("./");
  const trigger = page.getByRole("banner").getByRole("button", { name: "Choose a country" });
  await trigger.press("Enter");
  const dialog = page.getByRole("dialog");
  const search = dialog.getByRole("searchbox");
  await expect(search).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("link").first()).toBeFocused();
  await page.keyboard.type("ken");
  await expect(search).toHaveValue("ken");
  // A search that holds words is emptied first, as the browser has it everywhere.
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(trigger).toBeFocused();
  // What opened the list goes with the choice: the picker has the focus then.
  await trigger.press("Enter");
  await page.keyboard.type("kenia");
  await page.keyboard.press("Enter");
  await expect(atlas.country).toHaveText("Kenya");
  await expect(atlas.countryPicker).toBeFocused();
});

test("a strip tells each country's answers, and its count leaves out what was not asked", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("./?country=EST");
  await atlas.countryPicker.click();
  const estonia = page.getByRole("dialog").getByRole("link", { name: /^Estonia/ });
  await expect(estonia).toContainText("16 of 20 in place");
  await expect(page.getByRole("dialog").locator(".status-strip")).toHaveCount(SHIPPED);
});

test.describe("who comes back", () => {
  test("lands on the country looked at last, from the first frame, and any address is stronger", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await atlas.open("./?country=KEN");
    await page.addInitScript(() => {
      window.headings = [];
      const look = () => {
        const heading = document.querySelector("h1");
        if (heading?.checkVisibility()) window.headings.push(heading.textContent.trim());
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await atlas.open("./");
    await expect(atlas.country).toHaveText("Kenya");
    await expect(page).toHaveURL(/\?country=KEN$/);
    const seen = await page.evaluate(() => [...new Set(window.headings)].filter(Boolean));
    expect(seen).toEqual(["Kenya"]);
    await atlas.open("./?pillar=legal");
    await expect(atlas.country).toHaveText("Peru");
    await expect(page).toHaveURL(/\?pillar=legal$/);
  });

  test("a reload and Back stay where they are", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("./");
    await atlas.countryPicker.click();
    await page.keyboard.type("chile");
    await page.keyboard.press("Enter");
    await expect(atlas.country).toHaveText("Chile");
    await page.goBack();
    await page.reload();
    await expect(atlas.country).toHaveText("Peru");
    expect(atlas.address.search).toBe("");
  });

  test("has the language that was chosen, without a word of it in the address", async ({
    atlas,
  }) => {
    await atlas.openWithCharts("./");
    await atlas.languagePicker.selectOption({ label: "Español" });
    await expect(atlas.country).toHaveText("Perú");
    await atlas.page.goto("./");
    await expect(atlas.country).toHaveText("Perú");
    await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
    expect(atlas.address.search).toBe("");
    await atlas.open("./?lang=en");
    await expect(atlas.country).toHaveText("Peru");
  });

  test("begins anew where the browser keeps nothing", async ({ atlas }) => {
    await atlas.page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await atlas.open("./?country=KEN");
    await atlas.open("./");
    await expect(atlas.country).toHaveText("Peru");
  });

  test("a profile of one's own device is no country to come back to", async ({ atlas }) => {
    await atlas.open(`${FIXTURES_URL}?country=ATA`);
    await atlas.open(`${FIXTURES_URL}?country=KEN&from=device`);
    await atlas.open(FIXTURES_URL);
    await expect(atlas.country).toHaveText("Antarctica");
  });
});

test("a notice that is put away leaves the focus on the page", async ({ page }) => {
  await page.goto("./?country=GRL");
  await page.getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(page.getByText("Greenland has no profile")).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
});

test("a country without a profile is named where the address asks for it", async ({ page }) => {
  await page.goto("./?country=GRL");
  await expect(page.getByText("Greenland has no profile; Peru is shown instead.")).toBeVisible();
});

test("a search belongs to its page: what is typed here empties no other", async ({ atlas }) => {
  const { page } = atlas;
  await page.goto("./?country=PER");
  await page.getByRole("searchbox").fill("cirt");
  await expect(page).toHaveURL(/q=cirt/);
  for (const view of ["World", "Compare", "Scorecard"]) {
    await page.getByRole("navigation").getByRole("link", { name: view }).click();
    await expect(page.getByRole("searchbox").first()).toHaveValue("");
    await expect(page).not.toHaveURL(/q=cirt/);
  }
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("cirt");
});

test("Compare goes by each edition, and the address holds it", async ({ page }) => {
  await page.goto("./?view=compare&country=PER&with=CHL,URY");
  const editions = page.getByRole("group", { name: "Edition compared" });
  await editions.getByRole("button", { name: "GCI 2024" }).click();
  await expect(page).toHaveURL(/edition=gci-2024/);
  const row = page.getByRole("row", { name: /^TS1 National CIRT/ });
  await expect(row.getByRole("gridcell")).toHaveText(["Peru0.80", "Chile1.00", "Uruguay1.00"]);
  await expect(page.getByRole("heading", { name: /GCI 2024/ }).first()).toBeVisible();
  // The drawer tells both: what the profile reports, and what the edition scores.
  await row.getByRole("button").click();
  await expect(page.getByRole("dialog")).toContainText("GCI 2024, TS1 National CIRT: 0.80");
  await page.keyboard.press("Escape");
  await editions.getByRole("button", { name: /^Profiles/ }).click();
  await expect(page).not.toHaveURL(/edition=/);
  await expect(page.getByRole("row", { name: /^1\.2\.1/ })).toBeVisible();
});

test("a country without a score says so, and is never counted as 0", async ({ page }) => {
  await page.goto("./?view=compare&country=KEN&with=HKG&edition=gci-2024");
  await expect(page.getByRole("columnheader", { name: /Hong Kong/ })).toContainText("no score");
  await expect(page.getByRole("row", { name: /^TS1/ }).getByRole("gridcell").last()).toContainText(
    "no score",
  );
});

test("the method page lists its parts, and what answers what since", async ({ page }) => {
  await page.goto("./?view=method");
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "Which question answers which" })
    .click();
  await expect(
    page.getByRole("heading", { name: "Which question answers which" }),
  ).toBeInViewport();
  const row = page.getByRole("row", { name: /^1\.2\.1 CIRT/ });
  await expect(row).toContainText("Same: TS1 National CIRT");
  await expect(row).toContainText("TS1 grades what the team does");
  await expect(page.getByRole("row", { name: /^1\.3\.2/ })).toContainText("Not asked");
});

declare global {
  interface Window {
    headings: string[];
  }
}
