import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { waitForHydration } from "./atlas.ts";
import { GCI_2024 } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

interface Profile {
  country: string;
  source: { lastUpdated?: string };
  indicators: Record<string, { status: string }>;
}
const profiles = readdirSync("data/countries").map(
  (file): Profile => JSON.parse(readFileSync(`data/countries/${file}`, "utf8")),
);
const areas: { alpha3: string; subregion?: string }[] = JSON.parse(
  readFileSync("data/areas.json", "utf8"),
);
const has = ({ indicators }: Profile, measure: string) => indicators[measure]?.status === "exists";
const lacks = ({ indicators }: Profile, measure: string) =>
  indicators[measure]?.status === "absent";
const TEAM = GCI_2024.indicators.findIndex(({ code }) => code === "TS1");
const count = (meets: (one: Profile) => boolean) => String(profiles.filter(meets).length);

/** Opens the list of ready questions and follows a link, in two actions. */
async function ask(page: Page, id: Parameters<typeof message>[0]): Promise<void> {
  await page.getByText(message("question.title"), { exact: true }).click();
  await page.getByRole("link", { name: message(id), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("World");
}
const answer = (page: Page) => page.getByRole("main").locator("strong").first();
const names = (page: Page) => page.locator(".matrix-body").getByRole("rowheader").getByRole("link");

test("ready questions of a scorecard open their answers in World in two actions", async ({
  atlas,
}) => {
  const { page } = atlas;
  for (const [id, expected] of [
    ["question.strategy-without-team", count((one) => has(one, "1.3.1") && lacks(one, "1.2.1"))],
    [
      "question.team-still-0",
      count((one) => lacks(one, "1.2.1") && GCI_2024.scores[one.country]?.measures[TEAM] === 0),
    ],
    [
      "question.team-2015",
      count((one) => lacks(one, "1.2.1") && one.source.lastUpdated?.startsWith("2015") === true),
    ],
  ] as const) {
    await atlas.open("KEN.html");
    await ask(page, id);
    await expect(answer(page)).toHaveText(new RegExp(`: ${expected}(?: \\(|$)`));
    await expect(names(page)).toHaveCount(Number(expected));
    await expect(page.locator("details[open]")).toHaveCount(0);
  }
});

test("a ready question of World lists the countries of Africa by their number of capacity building measures in place, fewest first", async ({
  page,
}) => {
  await page.goto("world.html");
  await waitForHydration(page);
  await ask(page, "question.capacity-africa");
  const africa = areas.filter(({ subregion = "" }) => /^01[14578]$/.test(subregion));
  const inPlace = profiles
    .filter(({ country }) => africa.some(({ alpha3 }) => alpha3 === country))
    .map((one) => Object.keys(one.indicators).filter((m) => m.startsWith("1.4.") && has(one, m)));
  await expect(names(page)).toHaveCount(inPlace.length);
  const least = Math.min(...inPlace.map(({ length }) => length));
  const most = Math.max(...inPlace.map(({ length }) => length));
  const rows = page.locator(".matrix-body").getByRole("row");
  await expect(rows.first()).toContainText(`${least} of 4`);
  await expect(rows.last()).toContainText(`${most} of 4`);
});

test("a question opens the section of a measure's page that answers it", async ({ page }) => {
  await page.goto("world.html");
  await waitForHydration(page);
  await page.getByText(message("question.title"), { exact: true }).click();
  await page.getByRole("link", { name: message("question.child-treaties") }).click();
  await expect(page).toHaveURL(/2\.2\.html/);
  await waitForHydration(page);
  await expect(page.getByRole("heading", { name: message("measure.register") })).toBeInViewport();
});

test("the questions are hidden without JavaScript, which their answers need", async ({
  visitor,
}) => {
  const { page } = await visitor({ javaScriptEnabled: false });
  for (const address of ["es/KEN.html", "world.html"]) {
    await page.goto(address);
    await expect(page.locator("footer")).toBeVisible();
    await expect(page.locator(".questions")).toBeHidden();
  }
});

test("a group pasted in Spanish is kept on the device and used after a reload", async ({
  page,
}) => {
  const say = (id: Parameters<typeof message>[0], values = {}) => message(id, values, "es");
  const groups = page.getByRole("combobox", { name: say("group.label") });
  const button = (label: string) => page.getByRole("button", { name: label, exact: true });
  await page.goto("es/world.html");
  await waitForHydration(page);
  await groups.focus();
  await groups.selectOption({ label: say("group.new") });
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.insertText("Fiyi; Samoa, Corea del Sur\nAtlántida");
  await expect(dialog).toContainText("3 países reconocidos. Sin reconocer: Atlántida.");
  await dialog.getByRole("textbox", { name: say("group.name") }).fill("Socios");
  await button(say("group.keep")).click();
  await expect(dialog.getByText(say("group.kept"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(groups).toBeFocused();
  await page.reload();
  await waitForHydration(page);
  await groups.selectOption({ label: "Socios" });
  await expect(button(say("query.remove", { name: "Socios" }))).toBeVisible();
  await expect(names(page)).toHaveCount(3);
  await expect(page).toHaveURL(/\bin=FJI-KOR-WSM\b/);
});

test("World's search suggests a group, which can be chosen by keyboard", async ({ page }) => {
  await page.goto("world.html");
  await waitForHydration(page);
  await page.getByRole("searchbox").fill("sids");
  const suggestion = page.getByRole("button", { name: /^Small island developing States \(/ });
  await suggestion.press("Enter");
  await expect(suggestion).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await expect(page).toHaveURL(/\bin=sids\b/);
  await expect(page.locator(".filter-found")).toBeFocused();
});
