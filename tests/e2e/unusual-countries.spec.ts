import { readdirSync, readFileSync } from "node:fs";
import { sampleOf } from "./pages.ts";
import { UNSCORED } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

interface Profile {
  source: { lastUpdated?: string };
  indicators: Record<string, Indicator>;
  flags: { code: string }[];
}
interface Indicator {
  status: string;
  instruments: { name: string }[];
  contacts: unknown[];
}

const CODES = readdirSync("data/countries").map((file) => file.slice(0, 3));
const PROFILES = CODES.map((code) => {
  const profile: Profile = JSON.parse(readFileSync(`data/countries/${code}.json`, "utf8"));
  return { code, profile, indicators: Object.values(profile.indicators) };
});

/** The code of the country with the highest `amount`. */
const most = (amount: (indicators: Indicator[]) => number): string =>
  PROFILES.toSorted((a, b) => amount(b.indicators) - amount(a.indicators))[0]?.code ?? "";
const namesOf = (indicators: Indicator[]) =>
  indicators.flatMap(({ instruments }) => instruments.map(({ name }) => name));

/**
 * Countries with the most answers of each status, the most or fewest names, the most contacts or the longest name, and
 * countries without a date or without later scores. Also one country for each flag, and a random sample.
 */
const SAMPLE = new Set([
  ...["exists", "partial", "absent", "unknown", "missing"].map((wanted) =>
    most((indicators) => indicators.filter(({ status }) => status === wanted).length),
  ),
  most((indicators) => namesOf(indicators).length),
  most((indicators) => -namesOf(indicators).length),
  most((indicators) => Math.max(...namesOf(indicators).map(({ length }) => length))),
  most((indicators) => indicators.flatMap(({ contacts }) => contacts).length),
  UNSCORED,
  ...PROFILES.filter(({ profile }) => !profile.source.lastUpdated).map(({ code }) => code),
  ...new Map(
    PROFILES.flatMap(({ code, profile }) => profile.flags.map((flag) => [flag.code, code])),
  ).values(),
  ...sampleOf(CODES, 5, 31),
]);
/** Every eighth country is also tested with a drawer and a picture export. */
const STEP = 8;
const MEASURES = ["1.1.2", "1.4.2", "2.4"];

// A sample is enough, because the build renders every country's page, and `pages.spec.ts` checks the texts of all pages.
test("countries with unusual data show their scorecard and charts", async ({ atlas }) => {
  const { page } = atlas;
  // The window is tall enough for all charts to be drawn without scrolling.
  await page.setViewportSize({ width: 1440, height: 4000 });
  await atlas.open();
  await atlas.countryPicker.click();
  await expect(atlas.countryOptions).not.toHaveCount(0);
  const options = await atlas.countryOptions.evaluateAll((links) =>
    links.map((link) => ({
      code: link.getAttribute("href")?.replace(".html", "") ?? "",
      name: link.querySelector("span")?.textContent ?? "",
    })),
  );
  // The list also has countries with scores only.
  const countries = options.filter(({ code }) => CODES.includes(code));
  expect(countries.map(({ code }) => code).toSorted()).toEqual(CODES);
  await page.keyboard.press("Escape");

  const sample = countries.filter(({ code }) => SAMPLE.has(code));
  expect(sample.length).toBeGreaterThan(15);
  for (const [at, { code, name }] of sample.entries()) {
    await page.evaluate((address) => {
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `${code}.html`);
    await expect(atlas.country).toHaveText(name);
    await expect(atlas.rows, name).toHaveCount(21);
    await expect(atlas.figures, name).toHaveCount(atlas.chartTitles.length);
    await expect(page.locator("main [aria-busy=true]"), name).toHaveCount(0);
    await expect(page.getByRole("main"), name).not.toContainText(/undefined|NaN|[{}]/);
    if (at % STEP !== 0) continue;

    await atlas.openDrawer(MEASURES[(at / STEP) % MEASURES.length] ?? "1.1.1");
    await expect(atlas.drawer, name).toContainText(message("reading.reviewed"));
    if (code !== "PER") await expect(atlas.drawer, name).toContainText("right to publish");
    await expect(atlas.drawer, name).not.toContainText(/undefined|NaN|[{}]/);
    await page.keyboard.press("Escape");
    await expect(atlas.drawer).toBeHidden();
    const { body } = await atlas.export(atlas.words.scorecard, "svg");
    expect(body.toString().slice(0, 300), name).toContain(
      `<title>${name.replaceAll("&", "&amp;")} reported `,
    );
  }
});
