import AxeBuilder from "@axe-core/playwright";
import { csvParseRows } from "d3-dsv";
import groups from "../../data/groups.json" with { type: "json" };
import { COUNTED } from "../data/counted.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { countBoth, GCI_2024, LAST, nameOf, noesIn, titleOf } from "./shipped.ts";
import { expect, test } from "./test.ts";

/** Every "no" of a profile that was asked again in the last edition, read off the data files themselves. */
const NOES = noesIn(LAST);
/** The countries that reported some, and those of the table: with a profile and a score. */
const REPORTED = new Set(NOES.map(({ country }) => country)).size;
const BOTH = countBoth(LAST);
const still = NOES.filter(({ score }) => score === 0);
/** The measure of most that still score 0. */
const MOST = still
  .map(({ code }) => code)
  .toSorted()
  .reduce((most, code) => (stillOf(code) > stillOf(most) ? code : most), still[0]?.code ?? "");
function stillOf(measure: string): number {
  return still.filter(({ code }) => code === measure).length;
}

/** The file of its scores. */
const LAST_SCORES = new RegExp(LAST.id);
const SINCE = "./?view=world&edition=since&lang=en";
const TITLE = `What became of each “no”: profiles of 2014–2015 and GCI ${LAST.years}`;

test("the figures that the page is held to are those printed beside the sources", () => {
  const noes = noesIn(GCI_2024, COUNTED);
  expect([noes.length, noes.filter(({ score }) => score === 0).length]).toEqual([1137, 373]);
});

test("the headline counts every no that was asked again, and is counted by region", async ({
  page,
}) => {
  await page.goto(SINCE);
  const finding = page.locator(".world-finding");
  await expect(finding).toContainText(
    `Of ${NOES.length.toLocaleString("en-GB")} measures that ${REPORTED} countries reported absent`,
  );
  await expect(finding).toContainText(
    `${still.length} still score 0 in GCI ${LAST.years}; ${NOES.length - still.length} score above 0`,
  );
  // By measure the same ones.
  const heads = await page.locator(".matrix-head-cell .is-still").allTextContents();
  expect(heads.reduce((sum, text) => sum + Number(text), 0)).toBe(still.length);
  await page.getByRole("button", { name: "By region", exact: true }).click();
  const regions = page.locator(".matrix-region");
  await expect(regions.first()).toContainText(/\d+ still 0, \d+ above 0/);
  // Rows beyond the screen come a moment later.
  await expect
    .poll(async () => {
      const counts = await regions.allTextContents();
      return counts.reduce((sum, text) => sum + Number(/(\d+) still 0/.exec(text)?.[1]), 0);
    })
    .toBe(still.length);
});

test("most that still score 0 come first, and a cell opens its drawer", async ({ atlas, page }) => {
  await page.goto(SINCE);
  const first = page.locator(".matrix-body .matrix-row").first();
  const of = (some: typeof NOES, name: string) => some.filter(({ country }) => country === name);
  const [most] = [...new Set(still.map(({ country }) => country))]
    .map((country) => ({
      country,
      name: nameOf(country),
      count: of(still, country).length,
      share: of(still, country).length / of(NOES, country).length,
    }))
    .toSorted(
      (a, b) => b.count - a.count || b.share - a.share || a.name.localeCompare(b.name, "en"),
    );
  if (!most) throw new Error("none still scores 0");
  await expect(first.locator(".matrix-coverage")).toContainText(`${most.count} of`);
  await expect(first).toContainText(most.name);
  const [cell] = of(still, most.country);
  const code = cell?.code ?? "";
  const head = await page
    .getByRole("columnheader", { name: new RegExp(`^${code} `) })
    .boundingBox();
  const marks = await first.locator(".matrix-marks").boundingBox();
  if (!head || !marks) throw new Error("the first row has no marks");
  const at = [head.x + head.width / 2, marks.y + 12] as const;
  await page.mouse.move(...at);
  await expect(page.locator(".world-tip")).toContainText(
    `Reported absent, still 0 (GCI ${LAST.years}: 0.00)`,
  );
  await page.mouse.click(...at);
  await expect(atlas.drawer).toBeVisible();
  expect(atlas.address.searchParams.get("indicator")).toBe(code);
  expect(atlas.address.searchParams.get("country")).toBe(most.country);
});

test("a filter lists, is in the address, holds in every part, and changes no count", async ({
  atlas,
  page,
}) => {
  await page.goto(`${SINCE}&order=${MOST}`);
  const finding = await page.locator(".world-finding").textContent();
  await page.getByRole("button", { name: `${titleOf(MOST)}: Reported absent, still 0` }).click();
  const listed = stillOf(MOST);
  await expect(atlas.found).toHaveText(`${listed} of ${BOTH} countries listed`);
  expect(atlas.address.searchParams.get("status")).toBe("absent-zero");
  await expect(page.locator(".world-finding")).toHaveText(finding ?? "");
  await page.getByRole("button", { name: "Distribution", exact: true }).click();
  await expect(atlas.found).toHaveText(`${listed} of ${BOTH} countries listed`);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await expect(page.locator(".world-map")).toBeVisible();
  await expect(atlas.found).toHaveText(`${listed} of ${BOTH} countries listed`);
});

test("a group narrows what is counted, in the address and in the file", async ({ atlas, page }) => {
  const poorest = groups.groups.find(({ id }) => id === "ldc")?.countries ?? [];
  await page.goto(SINCE);
  await page.getByRole("combobox", { name: "Group of countries" }).selectOption("ldc");
  expect(atlas.address.searchParams.get("group")).toBe("ldc");
  const own = still.filter(({ country }) => poorest.includes(country)).length;
  await expect(page.locator(".world-finding")).toContainText(`${own} still score 0`);
  const { body } = await atlas.export(TITLE, "json");
  expect(body.toString()).toContain("Least developed countries");
  await page.reload();
  await expect(page.locator(".world-finding")).toContainText(`${own} still score 0`);
});

test("a file of data holds the status and the score in columns of their own", async ({
  atlas,
  page,
}) => {
  await page.goto(SINCE);
  const { name, body } = await atlas.export(TITLE, "csv");
  expect(name).toContain("since");
  const text = body.toString();
  expect(text).toContain(LAST.title.en);
  expect(text).toContain(LAST.source.licence.en.replace(/\.$/, ""));
  const [heads = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, "")).filter(
    ([first]) => !first?.startsWith("#"),
  );
  const status = heads.findIndex((head) => new RegExp(`^${MOST} .*2014–2015$`).test(head));
  const score = heads.findIndex(
    (head) => head.endsWith(`GCI ${LAST.years} score`) && head.startsWith(`${MOST} `),
  );
  expect(Math.min(status, score)).toBeGreaterThan(-1);
  const zeros = rows.filter((row) => row[status] === "absent" && row[score] === "0");
  expect(zeros).toHaveLength(stillOf(MOST));
});

test("GCI 2024 is a matrix and a map of scores, its countries without a profile too", async ({
  atlas,
  page,
}) => {
  await page.goto("./?view=world&lang=en");
  await page.getByRole("button", { name: "GCI 2024", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("World: GCI 2024");
  expect(atlas.address.searchParams.get("edition")).toBe("gci-2024");
  await expect(page.locator(".matrix-body .matrix-row")).toHaveCount(
    Object.keys(GCI_2024.scores).length,
  );
  const tonga = page.locator(".matrix-body .matrix-row", { hasText: "Tonga" });
  await expect(tonga.locator(".matrix-coverage")).toHaveText(
    GCI_2024.scores.TON?.overall.toFixed(2) ?? "",
  );
  await expect(page.getByRole("main")).not.toContainText(/in place/i);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByRole("combobox", { name: "Show" }).selectOption("TS1");
  expect(atlas.address.searchParams.get("map")).toBe("TS1");
  const at = GCI_2024.indicators.findIndex(({ code }) => code === "TS1");
  const half = Object.values(GCI_2024.scores).filter(({ measures }) => (measures[at] ?? 0) >= 0.5);
  await expect(page.locator(".chart-finding")).toContainText(
    `0.5 or more in ${half.length} of 194`,
  );
  await page.reload();
  await expect(page.locator(".chart-finding")).toContainText(
    `0.5 or more in ${half.length} of 194`,
  );
  // What the edition does not have is left out of what is shown, and does no harm.
  await page.goto("./?view=world&lang=en&edition=gci-2024&order=1.1.1&status=absent&pillar=legal");
  await expect(atlas.found).toHaveText("194 countries");
});

test("a failure is said in the place of the matrix, and the choice stays", async ({
  guard,
  page,
}) => {
  guard.allow(FAILED_REQUESTS);
  await page.route(LAST_SCORES, (route) => route.abort());
  await page.goto(SINCE);
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute(LAST_SCORES);
  await page.getByRole("button", { name: "GCI 2020", exact: true }).click();
  await expect(page.locator(".matrix-body .matrix-row")).toHaveCount(194);
});

for (const query of [SINCE, "./?view=world&edition=gci-2024&lang=es&show=map"])
  test(`nothing for axe to find: ${query}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ forcedColors: "none" });
    await page.goto(query);
    await expect(page.locator(".matrix-row, .world-map").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
