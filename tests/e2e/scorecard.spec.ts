import { trackAddress, waitForHydration } from "./atlas.ts";
import { EDITIONS, SHIPPED, shareOf } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

test("row and drawer show the same number of countries", async ({ atlas }) => {
  await atlas.open();
  for (const code of ["1.2.1", "1.3.3"])
    await test.step(code, async () => {
      const count = shareOf(code);
      const [inPlace = "", asked = ""] = count.split(" of ");
      // The column header shows the usual denominator. Rows with a different denominator show their own.
      const shown = asked === String(SHIPPED) ? inPlace : count;
      await expect(atlas.row(code).getByText(shown, { exact: true })).toBeVisible();
      await expect(atlas.row(code)).toContainText(`in place in ${count} countries`);
      await atlas.openDrawer(code);
      const bar = atlas.drawer
        .locator("dl > div")
        .filter({ hasText: message("drawer.all-countries") });
      await expect(bar).toContainText(`${count} countries`);
      await atlas.page.keyboard.press("Escape");
      await expect(atlas.drawer).toBeHidden();
    });
});

test("every view shows the same number of measures in place", async ({ atlas }) => {
  const { page } = atlas;
  const open = trackAddress(page);
  for (const [country, name, count] of [
    ["PER", "Peru", "11 of 21"],
    ["EST", "Estonia", "16 of 20"],
  ] as const)
    await test.step(name, async () => {
      const [inPlace = "", total = ""] = count.split(" of ");
      await open(`${country}.html`);
      await expect(page.locator(".glance-count")).toContainText(count);
      await expect(
        atlas.figure(atlas.words.charts.measures).locator(".chart-finding"),
      ).toContainText(`${count} (`);
      await atlas.countryPicker.click();
      await expect(page.getByRole("dialog").getByRole("link", { name })).toContainText(
        message("scorecard.in-place-of", { inPlace, total }),
      );
      await page.keyboard.press("Escape");
      await open(`compare.html?country=${country}&with=CHL`);
      await expect(page.getByRole("columnheader", { name: new RegExp(`^${name}`) })).toContainText(
        message("compare.head", { cells: "status", count }),
      );
      await open(`world.html?q=${name}`);
      const row = page.locator(".matrix-body").getByRole("row").filter({ hasText: name });
      await expect(row.locator(".matrix-coverage")).toHaveText(count);
      await open(`world.html?show=map&table=map&q=${name}`);
      await expect(page.getByRole("table").getByRole("row", { name })).toContainText(count);
      await open(`world.html?show=distribution&country=${country}`);
      await expect(page.locator(".chart-finding")).toContainText(`${name}: ${count}.`);
    });
});

for (const [address, name] of [
  ["KEN.html?status=missing", "Not in the document"],
  ["1.2.1.html?status=missing", "Not in the document"],
] as const)
  test(`focus moves to the count when a chip disappears: ${address}`, async ({ atlas }) => {
    const { page } = atlas;
    await page.goto(address);
    await waitForHydration(page);
    await atlas.status(name).press("Enter");
    await expect(atlas.status(name)).toHaveCount(0);
    await expect(atlas.found).toBeFocused();
  });

test("filters by status and text affect only the list, and a pillar filter also affects the counts", async ({
  atlas,
}) => {
  const { charts } = atlas.words;
  const glance = atlas.page.locator(".glance-count");
  const findings = atlas.page.locator(".chart-finding");
  await atlas.openWithCharts();
  const [count = "", texts] = [await glance.textContent(), await findings.allTextContents()];
  const open = trackAddress(atlas.page);
  for (const [query, listed] of [
    ["status=absent", 7],
    ["q=PeCERT", 5],
  ] as const) {
    await open(`./?${query}`);
    await expect(atlas.found).toHaveText(atlas.words.found(listed));
    await expect(atlas.rows).toHaveCount(listed);
    await expect(glance).toHaveText(count ?? "");
    await expect(findings).toHaveText(texts);
  }
  const { body } = await atlas.export(atlas.words.scorecard, "json");
  expect(JSON.parse(body.toString())).toMatchObject({
    finding: expect.stringContaining("In place: 11 of 21"),
    rows: { length: 5 },
  });
  await open("./?pillar=technical&status=absent");
  await expect(glance).toContainText("In place: 1 of 3 (2 not in place)");
  await expect(atlas.figure(charts.measures).locator(".chart-finding")).toHaveText(
    /^Technical measures only\. In place: 1 of 3 /,
  );
});

/** Width and height of a screen, and the maximum distance of the first row from its top, in CSS pixels. */
const SCREENS = [
  [1440, 900, 610],
  [1024, 768, 640],
] as const;
const FIRST_SCREENS = [
  "",
  "country=KEN",
  ...EDITIONS.map(({ id }) => `country=KEN&edition=${id.replace("itu-", "")}`),
];

for (const locale of ["en-GB", "es-PE"])
  test.describe(`on the first screen (${locale})`, () => {
    test.use({ locale });

    test("the scorecard shows its claim and first row", async ({ page }) => {
      const open = trackAddress(page);
      for (const query of FIRST_SCREENS)
        await test.step(`?${query}`, async () => {
          await open(query ? `./?lang=${locale.slice(0, 2)}&${query}` : "./");
          for (const [width, height, lowest] of SCREENS) {
            await page.setViewportSize({ width, height });
            await expect(page.locator(".claim-whole")).toBeVisible();
            const row = page.locator(".scorecard:not(.skeleton *) .row").first();
            await expect(row).toBeVisible();
            await expect(page.locator(".users-by-year")).toBeVisible();
            const { y = height } = (await row.boundingBox()) ?? {};
            expect(y, `${width} × ${height} px`).toBeLessThanOrEqual(lowest);
          }
        });
    });
  });

test("no list of names in a row takes more than five lines, and shortened lists show how many names they omit", async ({
  page,
}) => {
  await page.goto("USA.html");
  const cells = page.locator("button.row .row-names:not(:empty)");
  await expect(cells.first()).toBeVisible();
  await waitForHydration(page);
  const faults = () =>
    cells.evaluateAll((all) =>
      all
        .filter((cell) => {
          const { height } = cell.getBoundingClientRect();
          const isShortened = cell.querySelector(".is-hidden") !== null;
          // A line is 21 px high.
          return (
            height > 5 * 21 + 1 ||
            (isShortened && !cell.querySelector(".row-more")?.checkVisibility())
          );
        })
        .map(({ textContent }) => textContent),
    );
  await expect.poll(faults).toEqual([]);
});

test("the denominator is above the column on a desktop and in the row on a phone", async ({
  atlas,
}) => {
  await atlas.open();
  const head = atlas.page.getByText(message("scorecard.peers-head", { count: SHIPPED }));
  const ofAll = atlas.row("1.2.1").getByText("countries", { exact: true });
  await expect(head).toBeVisible();
  await expect(ofAll).toBeHidden();
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await expect(head).toBeHidden();
  await expect(ofAll).toBeVisible();
  await atlas.page.emulateMedia({ media: "print" });
  await expect(ofAll).toBeHidden();
});
