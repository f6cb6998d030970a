import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readBundle } from "../tools/bundle.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

test("the scorecard needs only the scripts that the size budget counts", async ({ atlas }) => {
  const counted = readBundle("dist").first.map(({ file }) => basename(file));
  await atlas.page.route(/\/assets\/[\w-]+\.js$/, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    // Requests for any other script stay pending.
    if (counted.includes(file) || /^(en|es)-/.test(file)) await route.continue();
  });
  await atlas.open();
  await expect(atlas.rows).toHaveCount(21);
  await expect(atlas.figures.getByRole("img")).toHaveCount(0);
  await atlas.pillar("Technical").click();
  await expect(atlas.rows).toHaveCount(3);
  await atlas.page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a scorecard fetches one profile, and the document's text only for the drawer", async ({
  atlas,
}) => {
  const fetched: string[] = [];
  atlas.page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("/data/")) fetched.push(basename(pathname).replace(/-\w{8}\.json$/, ""));
  });
  await atlas.openWithCharts();
  // The chart of peers needs the areas.
  expect(fetched).toEqual(["index", "PER", "areas"]);
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("blockquote")).toBeVisible();
  await expect.poll(() => fetched.slice(3).toSorted()).toEqual(["PER-evidence", "editions"]);
});

test("hovering or focusing a link prefetches its page, and only the map fetches the map's code", async ({
  atlas,
}) => {
  const { page } = atlas;
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const isFetched = (name: string) => fetched.some((path) => path.includes(`/${name}-`));
  await atlas.openWithCharts();
  expect(isFetched("WorldView") || isFetched("CompareView")).toBe(false);
  const world = page.getByRole("link", { name: message("app.view.world") });
  await world.hover();
  await expect.poll(() => isFetched("WorldView")).toBe(true);
  await page.getByRole("link", { name: message("app.view.compare") }).focus();
  await expect.poll(() => isFetched("CompareView")).toBe(true);
  await world.click();
  await expect(page.getByRole("grid")).toBeVisible();
  expect(isFetched("map") || isFetched("countries-110m")).toBe(false);
  await page.getByRole("button", { name: message("world.part.map"), exact: true }).click();
  await expect(page.getByRole("img").first()).toBeVisible();
  expect(isFetched("map") && isFetched("countries-110m")).toBe(true);
});

test("World's data, without the shapes of the map, are at most 60 kB compressed", async ({
  page,
}) => {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/data/")) bodies.push(response.body());
  });
  await page.goto("./?view=world");
  for (const part of ["world.part.countries", "world.part.distribution"] as const) {
    await page.getByRole("button", { name: message(part), exact: true }).click();
    await expect(page.getByRole("img").first()).toBeVisible();
  }
  expect(bodies.length).toBeGreaterThan(1);
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});
