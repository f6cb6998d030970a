import { expect, test } from "./test.ts";

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
  await expect(row.getByRole("gridcell")).toHaveText(["0.80", "1.00", "1.00"]);
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
