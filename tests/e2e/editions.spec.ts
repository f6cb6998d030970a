import { csvParseRows } from "d3-dsv";
import groups from "../../data/groups.json" with { type: "json" };
import { createFormatters } from "../../src/i18n/formatters.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import {
  absentIn,
  answering,
  countBoth,
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
import { message } from "./words.ts";

const LAST_NAME = LAST.short;
/** Matches the overall score in the last edition, as displayed in the header. */
const OVERALL = new RegExp(`${LAST_NAME}\\s*[\\d.]+ of 100`);
const EDITIONS_FILE = /\/data\/editions-\w{8}\.json$/;
const LAST_SCORES = new RegExp(LAST.id);
const { score: scoreText, list } = createFormatters("en");

test.describe("a scorecard", () => {
  test("shows the scores of later editions in its rows and export, and later laws in the drawer", async ({
    atlas,
  }) => {
    await atlas.open();
    await expect(atlas.row("1.2.1")).toContainText(/GCI 2020\s*0\.42/);
    await expect(atlas.row("1.2.1")).toContainText(/GCI 2024\s*0\.80/);
    await expect(atlas.page.locator(".overall")).toContainText(OVERALL);
    await expect(atlas.row("1.2.3")).toContainText(message("scorecard.not-asked"));
    const { body } = await atlas.export(atlas.words.scorecard, "json");
    expect(body.toString()).toContain("gci_2020");
    expect(body.toString()).toMatch(/Global Cybersecurity Index 2024[^"]*not confirmed/);
    expect(body.toString()).toContain("0.7962");
    await atlas.openDrawer("1.1.2");
    const { drawer } = atlas;
    await expect(drawer.getByRole("heading", { name: message("since.title") })).toBeVisible();
    await expect(drawer).toContainText("LS2 Cybersecurity regulation");
    await expect(drawer).toContainText(/Global Cyberlaw Tracker.*April 2026/);
    const links = drawer.locator(".laws a");
    await expect(links.first()).toBeVisible();
    for (const link of await links.all()) {
      await expect(link).toHaveAttribute("href", /^https?:\/\//);
      await expect(link).toHaveAttribute("rel", "noopener noreferrer");
      await expect(link).toHaveAttribute("target", "_blank");
      await expect(link).toContainText(message("since.new-tab"));
    }
  });

  test("switches to an edition and back", async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open();
    const editions = page.getByRole("group", { name: message("scorecard.editions") });
    await editions.getByRole("button", { name: "GCI 2024" }).click();
    await expect(page).toHaveURL(/[?&]edition=gci-2024/);
    await expect(page.getByRole("region", { name: "Technical measures" })).toContainText(
      "13.5 of 20",
    );
    await expect(page.getByRole("listitem").filter({ hasText: "National CIRT" })).toContainText(
      "0.80",
    );
    await editions
      .getByRole("button", { name: message("scorecard.profile", { years: "2014–2015" }) })
      .click();
    await expect(atlas.rows).toHaveCount(21);
  });

  test("shows a missing score as text instead of as 0", async ({ atlas }) => {
    await atlas.open(`${UNSCORED}.html`);
    const asking = EDITIONS.filter((edition) => answering("1.2.1", edition));
    const names = list(asking.map(({ short }) => short));
    await expect(atlas.row("1.2.1")).toContainText(`${names} ${message("scorecard.no-score")}`);
    await expect(atlas.rows.filter({ hasText: "0.00" })).toHaveCount(0);
  });

  test("keeps its scores when the editions file fails to load", async ({ atlas, guard }) => {
    guard.allow(FAILED_REQUESTS);
    await atlas.page.route(EDITIONS_FILE, (route) => route.abort("failed"));
    await atlas.open("PER.html");
    await expect(atlas.row("1.2.1")).toContainText("0.80");
    await expect(atlas.alert).toHaveCount(0);
    await atlas.openDrawer("1.2.1");
    await expect(atlas.drawer).toContainText("0.80");
    await expect(atlas.alert).toBeVisible();
    await atlas.page.unroute(EDITIONS_FILE);
    await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
    await expect(atlas.drawer).toContainText("TS1 National CIRT");
  });

  test("counts the outcomes of absent measures, and a filter by outcome changes no count", async ({
    atlas,
  }) => {
    // Peru if one of its absent measures now scores 0.5 or more, otherwise the first such country.
    const half = noesIn(LAST).filter(({ score }) => score >= 0.5);
    const own = half.find(({ country }) => country === "PER")?.country ?? half[0]?.country ?? "";
    const asked = noesIn(LAST, [own]);
    const zero = asked.filter(({ score }) => score === 0).length;
    const level = zero === 0 ? "none" : zero === asked.length ? "all" : "some";
    const counts = { absent: absentIn(own), asked: asked.length, zero, level };
    await atlas.openWithCharts(`${own}.html`);
    const title = atlas.words.charts.since;
    await expect(atlas.figure(title)).toContainText(
      message("chart.since.finding", { ...counts, edition: LAST_NAME }),
    );
    const code = asked[0]?.code ?? "";
    await atlas.figure(title).locator(`[data-mark='${code}']`).first().click();
    await expect(atlas.drawer.getByRole("heading", { level: 2 })).toHaveText(titleOf(code));
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();

    const glance = atlas.page.getByRole("region", { name: message("scorecard.at-a-glance") });
    const before = await glance.textContent();
    await atlas.status(message("status.absent-half", { threshold: LAST.scale.threshold })).click();
    await expect(atlas.rows).toHaveCount(asked.filter(({ score }) => score >= 0.5).length);
    await expect(atlas.page).toHaveURL(/[?&]status=absent-half/);
    expect(await glance.textContent()).toBe(before);
    for (const row of await atlas.rows.all())
      await expect(row).toContainText(message("status.absent"));
  });
});

test.describe("a country with scores and no profile", () => {
  const country = UNPROFILED ?? "";
  const name = nameOf(country);
  test.skip(!country, "every scored country has a profile");
  /** The first measure of an edition, and the country's score as displayed. */
  const first = ({ indicators: [measure], scale, scores }: typeof LAST) => ({
    ...{ code: measure?.code ?? "", title: measure?.title ?? "" },
    score: scoreText(scores[country]?.measures[0] ?? Number.NaN, scale),
  });

  test("loads its scores and laws from a separate file", async ({ atlas }) => {
    const { page } = atlas;
    const fetched: string[] = [];
    page.on("request", (request) => {
      const [, file] = /\/data\/(.*)-\w{8}\.json$/.exec(request.url()) ?? [];
      if (file) fetched.push(file);
    });
    await page.goto(`${country}.html`);
    await expect(atlas.country).toHaveText(name);
    await expect(page).toHaveTitle(`${name} · Cyberwellness Atlas`);
    await expect(page.getByText(`${name} has no Cyberwellness Profile of 2014–2015`)).toBeVisible();
    await expect(page.locator(".overall")).toContainText(OVERALL);
    await expect.poll(() => fetched.slice(0, 2)).toEqual(["index", country]);
    const { title, score } = first(LAST);
    await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText(score);
    const [law = ""] = linkedLaws(country);
    await expect(page.getByRole("link", { name: law })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Peru");
  });

  test("can be added to a comparison, which shows its scores", async ({ atlas }) => {
    const { page } = atlas;
    await page.goto("compare.html?country=PER&with=CHL");
    await page.getByRole("button", { name: message("compare.add") }).click();
    await page
      .getByRole("searchbox", { name: message("countries.search") })
      .fill(name.toLowerCase());
    await page.getByRole("link", { name: `${name} · ${message("countries.only-scores")}` }).click();
    await expect(page).toHaveURL(new RegExp(`with=CHL,${country}`));
    await expect(page.getByText(`${name} has no profile of 2014–2015`)).toBeVisible();
    await page.getByRole("button", { name: "GCI 2024", exact: true }).click();
    const { code, score } = first(GCI_2024);
    await expect(page.getByRole("row", { name: code }).getByRole("gridcell").last()).toHaveText(
      `${name}${score}`,
    );
  });

  test("can be the first country of a comparison, which then shows the last edition", async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.goto(`${country}.html`);
    await page.getByRole("link", { name: message("app.view.compare"), exact: true }).click();
    await expect(atlas.country).toHaveText(new RegExp(`^${name} compared with `));
    const { code, score } = first(LAST);
    await expect(page.getByRole("row", { name: code })).toContainText(score);
    await expect(page.getByRole("button", { name: /^Profiles/ })).toHaveCount(0);
    await page.getByRole("button", { name: "GCI 2020" }).click();
    await expect(page).toHaveURL(/edition=gci-2020/);
    await page.getByRole("button", { name: message("compare.remove", { country: name }) }).click();
    await expect(atlas.country).not.toContainText(name);
  });
});

test.describe("World's outcomes since the profiles", () => {
  const SINCE = "world.html?edition=since";
  const TITLE = message("world.outcome.matrix", { past: "2014–2015", edition: LAST_NAME });
  const NOES = noesIn(LAST);
  const still = NOES.filter(({ score }) => score === 0);
  const stillOf = (measure: string) => still.filter(({ code }) => code === measure).length;
  /** The measure on which the most countries still score 0. */
  const MOST = still
    .map(({ code }) => code)
    .toSorted()
    .reduce((most, code) => (stillOf(code) > stillOf(most) ? code : most), still[0]?.code ?? "");

  test("count every absent measure that was asked about again, by measure and by region", async ({
    page,
  }) => {
    await page.goto(SINCE);
    const countries = new Set(NOES.map(({ country }) => country)).size;
    const finding = page.locator(".world-finding");
    await expect(finding).toContainText(
      `${countries} countries gave ${NOES.length.toLocaleString("en-GB")} answers of “not in place”`,
    );
    await expect(finding).toContainText(
      `${still.length} still score 0 and ${NOES.length - still.length} score above 0`,
    );
    const heads = await page.locator(".matrix-head-cell .is-still").allTextContents();
    expect(heads.reduce((sum, text) => sum + Number(text), 0)).toBe(still.length);
    await page.getByRole("combobox", { name: message("world.order") }).selectOption("region");
    const inRegions = async () => {
      const counts = await page.locator(".matrix-region").allTextContents();
      return counts.reduce((sum, text) => sum + Number(/(\d+) still 0/.exec(text)?.[1]), 0);
    };
    await expect.poll(inRegions).toBe(still.length);
  });

  test("start with the country that has the most measures still at 0, and open the drawer of a clicked cell", async ({
    atlas,
    page,
  }) => {
    const of = (some: typeof NOES, code: string) => some.filter(({ country }) => country === code);
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
    if (!most) throw new Error("no country still scores 0");
    const code = of(still, most.country)[0]?.code ?? "";
    await page.goto(SINCE);
    const first = page.locator(".matrix-body .matrix-row").first();
    await expect(first.locator(".matrix-coverage")).toContainText(`${most.count} of`);
    await expect(first).toContainText(most.name);
    const column = page.getByRole("columnheader", { name: new RegExp(`^${code} `) });
    const head = await column.boundingBox();
    const marks = await first.locator(".matrix-marks").boundingBox();
    if (!head || !marks) throw new Error("the first row has no marks");
    const point = [head.x + head.width / 2, marks.y + 12] as const;
    await page.mouse.move(...point);
    await expect(page.locator(".world-tip")).toContainText(
      message("world.scored-in", {
        status: message("status.absent-zero"),
        edition: LAST_NAME,
        score: "0.00",
      }),
    );
    await page.mouse.click(...point);
    await expect(atlas.drawer).toBeVisible();
    expect(atlas.address.searchParams.get("indicator")).toBe(code);
    expect(atlas.address.searchParams.get("country")).toBe(most.country);
  });

  test("keep a filter in every part and in the address, without changing the counts", async ({
    atlas,
    page,
  }) => {
    await page.goto(`${SINCE}&order=${MOST}`);
    const finding = (await page.locator(".world-finding").textContent()) ?? "";
    const listed = message("world.listed", { shown: stillOf(MOST), total: countBoth(LAST) });
    const status = message("status.absent-zero");
    await page
      .getByRole("button", { name: message("world.status-of", { measure: titleOf(MOST), status }) })
      .click();
    await expect(atlas.found).toHaveText(listed);
    expect(atlas.address.searchParams.get("status")).toBe("absent-zero");
    await expect(page.locator(".world-finding")).toHaveText(finding);
    for (const part of ["world.part.distribution", "world.part.map"] as const) {
      await page.getByRole("button", { name: message(part), exact: true }).click();
      await expect(atlas.found).toHaveText(listed);
    }
    await expect(page.locator(".world-map")).toBeVisible();
  });

  test("can be narrowed to a group of countries, and exports include the group, the edition and its scores", async ({
    atlas,
    page,
  }) => {
    const poorest = groups.groups.find(({ id }) => id === "ldc")?.countries ?? [];
    const own = still.filter(({ country }) => poorest.includes(country)).length;
    await page.goto(SINCE);
    await page.getByRole("combobox", { name: message("group.label") }).selectOption("ldc");
    expect(atlas.address.searchParams.get("in")).toBe("ldc");
    await expect(page.locator(".world-finding")).toContainText(`${own} still score 0`);
    const { body } = await atlas.export(TITLE, "json");
    expect(body.toString()).toContain("Least developed countries");
    await page.reload();
    await expect(page.locator(".world-finding")).toContainText(`${own} still score 0`);

    await page.goto(SINCE);
    const csv = await atlas.export(TITLE, "csv");
    expect(csv.name).toContain("since");
    const text = csv.body.toString();
    expect(text).toContain(LAST.title);
    expect(text).toContain(LAST.source.licence.replace(/\.$/, ""));
    const [heads = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, "")).filter(
      ([cell]) => !cell?.startsWith("#"),
    );
    const status = heads.findIndex((head) => new RegExp(`^${MOST} .*2014–2015$`).test(head));
    const score = heads.findIndex(
      (head) => head.endsWith(`${LAST_NAME} score`) && head.startsWith(`${MOST} `),
    );
    expect(Math.min(status, score)).toBeGreaterThan(-1);
    const zeros = rows.filter(
      (row) => row[status] === message("status.absent") && row[score] === "0",
    );
    expect(zeros).toHaveLength(stillOf(MOST));
  });
});

test("World shows an edition as a matrix and a map, including countries without a profile", async ({
  atlas,
  page,
}) => {
  await page.goto("world.html");
  await page.getByRole("button", { name: "GCI 2024", exact: true }).click();
  await expect(atlas.country).toHaveText(message("world.score.title", { edition: "GCI 2024" }));
  await expect.poll(() => atlas.address.searchParams.get("edition")).toBe("gci-2024");
  const rows = page.locator(".matrix-body .matrix-row");
  await expect(rows).toHaveCount(Object.keys(GCI_2024.scores).length);
  await expect(rows.filter({ hasText: "Tonga" }).locator(".matrix-coverage")).toHaveText(
    GCI_2024.scores.TON?.overall.toFixed(1) ?? "",
  );
  await expect(page.getByRole("grid")).not.toContainText(/in place/i);
  await page.getByRole("button", { name: message("world.part.map"), exact: true }).click();
  await page.getByRole("combobox", { name: message("world.map-shows") }).selectOption("TS1");
  await expect.poll(() => atlas.address.searchParams.get("map")).toBe("TS1");
  const at = GCI_2024.indicators.findIndex(({ code }) => code === "TS1");
  const half = Object.values(GCI_2024.scores).filter(({ measures }) => (measures[at] ?? 0) >= 0.5);
  const finding = `0.5 or more in GCI 2024 in ${half.length} of 194`;
  await expect(page.locator(".chart-finding")).toContainText(finding);
  await page.reload();
  await expect(page.locator(".chart-finding")).toContainText(finding);
});

test("if the scores of an edition fail to load, World shows an error, and another edition still opens", async ({
  guard,
  page,
}) => {
  guard.allow(FAILED_REQUESTS);
  await page.route(LAST_SCORES, (route) => route.abort());
  await page.goto("world.html?edition=since");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute(LAST_SCORES);
  await page.getByRole("button", { name: "GCI 2020", exact: true }).click();
  await expect(page.locator(".matrix-body .matrix-row")).toHaveCount(194);
});
