import { readdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { csvParseRows } from "d3-dsv";
import { FAILED_REQUESTS } from "./guard.ts";
import { expect, test } from "./test.ts";

interface Profile {
  country: string;
  indicators: Record<string, { status: string }>;
}
interface Edition {
  indicators: { code: string }[];
  scores: Record<string, { overall: number; measures: number[] }>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8"));
const EDITION: Edition = read("editions/gci-2024.json");
const CROSSWALK: { indicators: Record<string, Record<string, { measures: string[] }>> } =
  read("crosswalk.json");

/** Every "no" of a profile that was asked again in 2024, read off the data files themselves. */
const NOES = readdirSync("data/countries")
  .filter((name) => /^[A-Z]{3}\.json$/.test(name))
  .flatMap((name) => {
    const { country, indicators }: Profile = read(`countries/${name}`);
    const scores = EDITION.scores[country];
    return Object.entries(indicators).flatMap(([code, { status }]) => {
      const [later] = CROSSWALK.indicators[code]?.["itu-gci-2024"]?.measures ?? [];
      const at = EDITION.indicators.findIndex((one) => one.code === later);
      const score = scores?.measures[at];
      return status === "absent" && score !== undefined ? [{ country, code, score }] : [];
    });
  });
/** The countries that reported some, and those of the table: with a profile and a score. */
const REPORTED = new Set(NOES.map(({ country }) => country)).size;
const BOTH = readdirSync("data/countries").filter(
  (name) => EDITION.scores[name.slice(0, 3)],
).length;
const still = NOES.filter(({ score }) => score === 0);

const SINCE = "./?view=world&edition=since&lang=en";
const TITLE = "What became of each “no”: profiles of 2014–2015 and GCI 2024";

test("the headline counts every no that was asked again, and is counted by region", async ({
  page,
}) => {
  await page.goto(SINCE);
  const finding = page.locator(".world-finding");
  await expect(finding).toContainText(
    `Of ${NOES.length.toLocaleString("en-GB")} measures that ${REPORTED} countries reported absent`,
  );
  await expect(finding).toContainText(
    `${still.length} still score 0 in the GCI of 2024; ${NOES.length - still.length} score above 0`,
  );
  await expect(finding).toContainText("373 still score 0");
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
  const of = (country: string) => still.filter((one) => one.country === country).length;
  const most = Math.max(...still.map(({ country }) => of(country)));
  await expect(first.locator(".matrix-coverage")).toContainText(`${most} of`);
  await expect(first).toContainText("Guinea-Bissau");
  const marks = await first.locator(".matrix-marks").boundingBox();
  if (!marks) throw new Error("the first row has no marks");
  await page.mouse.move(marks.x + 16, marks.y + 12);
  await expect(page.locator(".world-tip")).toContainText(
    "Reported absent, still 0 (GCI 2024: 0.00)",
  );
  await page.mouse.click(marks.x + 16, marks.y + 12);
  await expect(atlas.drawer).toBeVisible();
  expect(atlas.address.searchParams.get("indicator")).toBe("1.1.1");
  expect(atlas.address.searchParams.get("country")).toBe("GNB");
});

test("a filter lists, is in the address, holds in every part, and changes no count", async ({
  atlas,
  page,
}) => {
  await page.goto(`${SINCE}&order=1.2.1`);
  const finding = await page.locator(".world-finding").textContent();
  await page.getByRole("button", { name: "CIRT: Reported absent, still 0" }).click();
  const listed = still.filter(({ code }) => code === "1.2.1").length;
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
  const groups: { groups: { id: string; countries: string[] }[] } = read("groups.json");
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
  expect(text).toContain("Global Cybersecurity Index 2024");
  expect(text).toContain("terms for their reuse are not confirmed");
  const [heads = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, "")).filter(
    ([first]) => !first?.startsWith("#"),
  );
  const status = heads.findIndex((head) => /^1\.2\.1 .*2014–2015$/.test(head));
  const score = heads.findIndex((head) => /^1\.2\.1 .*GCI 2024 score$/.test(head));
  expect(Math.min(status, score)).toBeGreaterThan(-1);
  const zeros = rows.filter((row) => row[status] === "absent" && row[score] === "0");
  expect(zeros).toHaveLength(still.filter(({ code }) => code === "1.2.1").length);
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
    Object.keys(EDITION.scores).length,
  );
  const tonga = page.locator(".matrix-body .matrix-row", { hasText: "Tonga" });
  await expect(tonga.locator(".matrix-coverage")).toHaveText(
    EDITION.scores.TON?.overall.toFixed(2) ?? "",
  );
  await expect(page.getByRole("main")).not.toContainText(/in place/i);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByRole("combobox", { name: "Show" }).selectOption("TS1");
  expect(atlas.address.searchParams.get("map")).toBe("TS1");
  const at = EDITION.indicators.findIndex(({ code }) => code === "TS1");
  const half = Object.values(EDITION.scores).filter(({ measures }) => (measures[at] ?? 0) >= 0.5);
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
  await page.route(/itu-gci-2024/, (route) => route.abort());
  await page.goto(SINCE);
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute(/itu-gci-2024/);
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
