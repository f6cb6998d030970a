import { csvParseRows } from "d3-dsv";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

test("the countries in Africa that have a CIRT can be exported with the names of their teams", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("PER.html");
  await atlas.openDrawer("1.2.1");
  await atlas.drawer.getByRole("link", { name: message("measure.who-has-it") }).click();
  await expect(page).toHaveURL("1.2.1.html?country=PER");
  await page.getByRole("combobox", { name: message("group.label") }).selectOption("africa");
  await page.getByRole("button", { name: /^In place \d/ }).click();
  await expect(page).toHaveURL(/in=africa/);
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "Kenya" })).toContainText("KE-CIRT");
  await expect(rows.filter({ hasText: "Peru" })).toHaveCount(0);
  const listed = (await rows.count()) - 1;
  const title = message("measure.regions", { title: "CIRT" });
  const { name, body } = await atlas.export(title, "csv");
  expect(name).toMatch(/^1-2-1-cirt-who-has-it-africa-exists\.csv$/);
  const [head = [], ...cells] = csvParseRows(body.toString("utf8").replace(/^\uFEFF/, "")).filter(
    ([first = ""]) => !first.startsWith("# ") && first !== "",
  );
  expect(cells).toHaveLength(listed);
  const readColumn = (id: string) => cells.map((row) => row[head.indexOf(id)]);
  expect(new Set(readColumn("status_code"))).toEqual(new Set(["exists"]));
  const kenya = readColumn("country_code").indexOf("KEN");
  expect(cells[kenya]?.[head.indexOf(message("snapshot.column.instruments"))]).toBe("KE-CIRT/CC");
});

test("a chart can be exported as a picture before its code has loaded", async ({ atlas }) => {
  const { page } = atlas;
  // The table is shown, so the chart has not been drawn.
  await atlas.open("1.2.1.html?table=regions");
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("StatusBars")),
    );
  const title = message("measure.regions", { title: "CIRT" });
  await expect(page.getByRole("figure", { name: title }).getByRole("table")).toBeVisible();
  expect(await loaded()).toBe(false);
  const { body } = await atlas.export(title, "svg");
  expect(await loaded()).toBe(true);
  for (const region of ["africa", "americas", "europe"] as const)
    expect(body.toString()).toContain(message(`itu.${region}`));
});
