import { basename } from "node:path";
import { readBundle } from "../tools/bundle.ts";
import { expect, test } from "./test.ts";

test("the scorecard needs no more script than the budget counts", async ({ atlas }) => {
  const counted = readBundle("dist").first.map(({ file }) => basename(file));
  await atlas.page.route(/\/assets\/[\w-]+\.js$/, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    // Whatever else is asked for does not arrive while the test runs.
    if (counted.includes(file) || /^(en|es)-/.test(file)) await route.continue();
  });
  await atlas.open();
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.figures.getByRole("img")).toHaveCount(0);
  await atlas.pillar("Technical").click();
  await expect(atlas.rows).toHaveCount(3);
  await atlas.page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a profile is fetched when it is looked at, and wording when the drawer asks", async ({
  atlas,
}) => {
  const asked: string[] = [];
  atlas.page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("/data/")) asked.push(basename(pathname).replace(/-\w{8}\.json$/, ""));
  });
  await atlas.openWithCharts();
  // Where the countries lie comes last, for the chart of the region.
  expect(asked).toEqual(["index", "PER", "areas"]);
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("blockquote")).toBeVisible();
  expect(asked.slice(3).toSorted()).toEqual(["PER-evidence", "editions"]);
});
