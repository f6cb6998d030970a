import { createFormatters } from "../../src/i18n/formatters.ts";
import {
  absentIn,
  answering,
  EDITIONS,
  GCI_2024,
  LAST,
  linkedLaws,
  nameOf,
  noesIn,
  titleOf,
  UNPROFILED,
  UNSCORED,
} from "./shipped.ts";
import { expect, test } from "./test.ts";

const EDITIONS_FILE = /\/data\/editions-\w{8}\.json$/;
/** The edition that what became of each "no" goes by, as the page calls it. */
const LAST_NAME = `GCI ${LAST.years}`;
const { score: scoreText, list } = createFormatters("en");

test("a row has its score in each later edition, before any script runs and after", async ({
  atlas,
  visitor,
  guard,
}) => {
  guard.allow(/^failed \(csp\)/, /was preloaded using link preload/);
  const still = await visitor({ javaScriptEnabled: false });
  await still.page.goto("./");
  await atlas.open();
  for (const { page, row } of [
    { page: still.page, row: still.row("1.2.1") },
    { page: atlas.page, row: atlas.row("1.2.1") },
  ]) {
    await expect(row).toContainText(/GCI 2020\s*0\.42/);
    await expect(row).toContainText(/GCI 2024\s*0\.80/);
    await expect(page.getByText(`of 100, ${LAST_NAME}`)).toBeVisible();
  }
  await expect(atlas.row("1.2.3")).toContainText("not asked");
  await expect(atlas.row("1.2.1")).toContainText("In place");
});

test("nothing moves when the program takes the page over", async ({ atlas }) => {
  await atlas.page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      window.shifted += list.getEntries().length;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await atlas.openWithCharts();
  expect(await atlas.page.evaluate(() => window.shifted)).toBe(0);
});

test("the drawer says what is known since, and leads to the laws in tabs of their own", async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.openDrawer("1.1.2");
  const { drawer } = atlas;
  await expect(drawer.getByRole("heading", { name: "Since then" })).toBeVisible();
  await expect(drawer).toContainText("LS2 Cybersecurity regulation");
  await expect(drawer).toContainText(/Global Cyberlaw Tracker.*April 2026/);
  const links = drawer.locator(".laws a");
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("href", /^https?:\/\//);
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toContainText("(opens in a new tab)");
    const href = (await link.getAttribute("href")) ?? "";
    await expect(link.getByText("http", { exact: true })).toHaveCount(
      href.startsWith("http:") ? 1 : 0,
    );
  }
});

test("the country is shown by an edition of the index, in the address and back", async ({
  atlas,
}) => {
  await atlas.open();
  const { page } = atlas;
  const editions = page.getByRole("group", { name: "Edition" });
  await editions.getByRole("button", { name: "GCI 2024" }).click();
  await expect(page).toHaveURL(/[?&]edition=gci-2024/);
  await expect(page.getByRole("region", { name: "Technical measures" })).toContainText(
    "13.5 of 20",
  );
  await expect(page.getByRole("listitem").filter({ hasText: "National CIRT" })).toContainText(
    "0.80",
  );
  await editions.getByRole("button", { name: "Profile 2014–2015" }).click();
  await expect(atlas.rows).toHaveCount(21);
});

test.describe("a country with scores and no profile", () => {
  const country = UNPROFILED ?? "";
  const name = nameOf(country);
  test.skip(!country, "every country that is scored has a profile");
  /** The first measure of an edition, as the page writes it. */
  const first = ({ indicators: [measure], scores, scale }: typeof LAST) => ({
    ...{ code: measure?.code ?? "", title: measure?.title.en ?? "" },
    score: scoreText(scores[country]?.measures[0] ?? Number.NaN, scale),
  });

  test("is whole in what it has, and not another one", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto(`./?country=${country}`);
    await expect(atlas.country).toHaveText(name);
    await expect(page).toHaveTitle(`${name} · Cyberwellness Atlas`);
    await expect(page.getByText(`${name} has no Cyberwellness Profile of 2014–2015`)).toBeVisible();
    const { title, score } = first(LAST);
    await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText(score);
    const [law = ""] = linkedLaws(country);
    await expect(page.getByRole("link", { name: law })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Peru");
  });

  test("stands beside others, by either edition", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("./?view=compare&country=PER&with=CHL");
    await page.getByRole("button", { name: /Add a country/ }).click();
    await page.getByRole("searchbox", { name: "Find a country" }).fill(name.toLowerCase());
    await page.getByRole("link", { name: `${name} · later scores only` }).click();
    await expect(page).toHaveURL(new RegExp(`with=CHL,${country}`));
    await expect(page.getByText(`${name} has no profile of 2014–2015`)).toBeVisible();
    await expect(page.getByText(`in Chile and no profile in ${name}`)).toBeVisible();
    await page.getByRole("button", { name: "GCI 2024" }).click();
    const { code, score } = first(GCI_2024);
    await expect(page.getByRole("row", { name: code }).getByRole("gridcell").last()).toHaveText(
      `${name}${score}`,
    );
  });

  test("is compared first, by the last edition", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto(`./?country=${country}`);
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      new RegExp(`^${name} compared with `),
    );
    await expect(page.getByText(`${name} has no profile of 2014–2015`)).toBeVisible();
    const { code, score } = first(LAST);
    await expect(page.getByRole("row", { name: code })).toContainText(score);
    await expect(page.getByRole("button", { name: /^Profiles/ })).toHaveCount(0);
    await page.getByRole("button", { name: "GCI 2020" }).click();
    await expect(page).toHaveURL(/edition=gci-2020/);
    await page.getByRole("button", { name: `Remove ${name}` }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText(name);
  });

  test("waits for nothing later, and asks for one file of its own", async ({ atlas }) => {
    const asked: string[] = [];
    atlas.page.on("request", (request) => {
      const [, file] = /\/data\/(.*)-\w{8}\.json$/.exec(request.url()) ?? [];
      if (file) asked.push(file);
    });
    await atlas.page.goto(`./?country=${country}`);
    await expect(atlas.country).toHaveText(name);
    await expect(atlas.page.getByText(`of 100, ${LAST_NAME}`)).toBeVisible();
    expect(asked.slice(0, 2)).toEqual(["index", country]);
  });
});

test("a country with a profile and no score says so, and has no 0", async ({ atlas }) => {
  await atlas.open(`./?country=${UNSCORED}`);
  const asking = EDITIONS.filter((edition) => answering("1.2.1", edition));
  const names = list(asking.map(({ years }) => `GCI ${years}`));
  await expect(atlas.row("1.2.1")).toContainText(`${names} no score`);
  await expect(atlas.rows.filter({ hasText: "0.00" })).toHaveCount(0);
});

/** The "noes" of Peru that the last edition asked again, or those of the first country that has one with half and more. */
const half = noesIn(LAST).filter(({ score }) => score >= 0.5);
const OWN = half.find(({ country }) => country === "PER")?.country ?? half[0]?.country ?? "";
const asked = noesIn(LAST, [OWN]);

test("what became of each “no” lists rows and changes no count", async ({ atlas }) => {
  await atlas.open(`./?country=${OWN}`);
  const glance = atlas.page.getByRole("region", { name: "All measures at a glance" });
  const before = await glance.textContent();
  await atlas.status(/^Reported absent, 0\.5 or more since/).click();
  await expect(atlas.rows).toHaveCount(asked.filter(({ score }) => score >= 0.5).length);
  await expect(atlas.page).toHaveURL(/[?&]status=absent-half/);
  expect(await glance.textContent()).toBe(before);
  for (const row of await atlas.rows.all()) await expect(row).toContainText("Not in place");
});

test("the panel of what became of each “no” counts them, and opens their drawers", async ({
  atlas,
}) => {
  await atlas.openWithCharts(`./?country=${OWN}`);
  const title = "What became of each “not in place”";
  const zero = asked.filter(({ score }) => score === 0).length;
  await expect(atlas.figure(title)).toContainText(
    new RegExp(
      `${absentIn(OWN)} measures? reported absent; of ${asked.length} asked again, ${zero || "none"} still scores? 0 in ${LAST_NAME}\\.`,
    ),
  );
  const code = asked[0]?.code ?? "";
  await atlas.figure(title).locator(`[data-mark='${code}']`).first().click();
  await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText(titleOf(code));
});

test("an export has a column for each edition, and says whose they are", async ({ atlas }) => {
  await atlas.open();
  const { body } = await atlas.export("Scorecard", "json");
  const file = JSON.parse(body.toString("utf8"));
  const text = JSON.stringify(file);
  expect(text).toContain("gci_2020");
  expect(text).toMatch(/Global Cybersecurity Index 2024[^"]*not confirmed/);
  expect(text).toContain("0.7962");
});

test("without the file of the editions the drawer has the scores, and says what did not come", async ({
  atlas,
  guard,
}) => {
  guard.allow(/Failed to load resource/, /^failed/);
  await atlas.page.route(EDITIONS_FILE, (route) => route.abort("failed"));
  await atlas.open("./?country=PER");
  await expect(atlas.row("1.2.1")).toContainText("0.80");
  await expect(atlas.alert).toHaveCount(0);
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer).toContainText("0.80");
  await expect(atlas.alert).toBeVisible();
  await atlas.page.unroute(EDITIONS_FILE);
  await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
  await expect(atlas.drawer).toContainText("TS1 National CIRT");
});
