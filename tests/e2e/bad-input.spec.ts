import { readFileSync } from "node:fs";
import type { AtlasPage } from "./atlas.ts";
import { FAILED_REQUESTS } from "./guard.ts";
import { EVIDENCE_FILE, expect, INDEX_FILE, PROFILE_FILE, test } from "./test.ts";

const PERU = JSON.parse(readFileSync("data/countries/PER.json", "utf8"));

/** Peru's profile with one instrument put in the place of the first of 1.2.1. */
const withInstrument = (instrument: object) => {
  const profile = structuredClone(PERU);
  profile.indicators["1.2.1"].instruments = [instrument];
  return profile;
};

/** The frame of the page goes on: it can be led to another view, and back to this. */
async function expectAlive(atlas: AtlasPage) {
  await expect(atlas.page.getByRole("banner")).toBeVisible();
  await atlas.languagePicker.selectOption("es");
  await expect(atlas.page.locator("html")).toHaveAttribute("lang", "es");
  await expect(atlas.in("es").countryPicker).toBeVisible();
}

test.describe("a profile that cannot be used", () => {
  const cases = {
    "is not on the server": {
      answer: { status: 404, body: "" },
      says: [/PER-\w+\.json is not on the server/, /reload/],
    },
    "meets an error of the server": {
      answer: { status: 500, body: "" },
      says: [/HTTP 500/, /Try/],
    },
    "is cut off half-way": {
      answer: { body: JSON.stringify(PERU).slice(0, 1500) },
      says: [/PER-\w+\.json is incomplete/, /Try again/],
    },
    "has another schema version": {
      answer: { json: { ...PERU, schemaVersion: 2 } },
      says: [/PER-\w+\.json does not have the form/, /schemaVersion/],
    },
    "has five megabytes": {
      answer: { json: { ...PERU, padding: "x".repeat(5_000_000) } },
      says: [/larger than any profile/],
    },
    "carries a javascript: link": {
      answer: {
        json: withInstrument({ name: "PeCERT", kind: "team", url: "javascript:alert(1)" }),
      },
      says: [/indicators\.1\.2\.1\.instruments\.0\.url/, /http/],
    },
  } as const;

  for (const [fault, { answer, says }] of Object.entries(cases))
    test(`${fault}: a panel says so, and the page lives`, async ({ atlas, guard }) => {
      if ("status" in answer) guard.allow(FAILED_REQUESTS);
      await atlas.page.route(PROFILE_FILE, (route) => route.fulfill(answer));
      await atlas.page.goto("./");
      await expect(atlas.country).toHaveText("Peru");
      for (const words of says) await expect(atlas.alert).toContainText(words);
      await expectAlive(atlas);
    });

  test("comes when one tries again", async ({ atlas, guard }) => {
    guard.allow(FAILED_REQUESTS);
    await atlas.page.route(PROFILE_FILE, (route) => route.abort("internetdisconnected"));
    await atlas.page.goto("./");
    await expect(atlas.alert).toContainText(/PER-\w+\.json could not be reached/);
    await expect(atlas.alert).toContainText(/connection/);
    await atlas.page.unroute(PROFILE_FILE);
    await atlas.alert.getByRole("button", { name: atlas.words.retry }).click();
    await expect(atlas.rows).toHaveCount(21);
    await expect(atlas.alert).toBeHidden();
  });
});

test.describe("other files that cannot be had", () => {
  test.beforeEach(({ guard }) => guard.allow(FAILED_REQUESTS));

  test("the index: a panel in place of the country", async ({ atlas }) => {
    await atlas.page.route(INDEX_FILE, (route) => route.abort("internetdisconnected"));
    await atlas.page.goto("./");
    await expect(atlas.alert).toContainText(/index-\w+\.json could not be reached/);
    await expectAlive(atlas);
  });

  test("the wording: a panel in the drawer, with the facts beside it", async ({ atlas }) => {
    await atlas.page.route(EVIDENCE_FILE, (route) => route.fulfill({ status: 404 }));
    await atlas.open();
    await atlas.openDrawer("1.2.1");
    await expect(atlas.drawer.getByRole("alert")).toContainText(/PER-evidence-\w+\.json/);
    await expect(atlas.drawer).toContainText("PeCERT");
    await atlas.page.keyboard.press("Escape");
    await expect(atlas.rows).toHaveCount(21);
  });

  test("the charts: a panel in their place, with the scorecard beside it", async ({
    atlas,
    guard,
  }) => {
    guard.allow(/dynamically imported module|Importing a module/);
    await atlas.page.route(/\/assets\/Charts\w*-[\w-]+\.js$/, (route) => route.abort());
    await atlas.page.goto("./");
    await expect(atlas.rows).toHaveCount(21);
    await expect(atlas.alert).toBeVisible();
    await atlas.pillar("Legal").click();
    await expect(atlas.rows).toHaveCount(2);
  });

  test("the words of the interface: a page in both languages", async ({ atlas, guard }) => {
    guard.allow(/dynamically imported module|Importing a module/);
    await atlas.page.route(/\/assets\/en-[\w-]+\.js$/, (route) => route.abort());
    await atlas.page.goto("./");
    await expect(atlas.alert).toContainText("could not be");
    await expect(atlas.alert).toContainText("No se pudo");
  });

  test("the network goes away: what is here stays, and what is not says so", async ({
    atlas,
    context,
  }) => {
    await atlas.open();
    // The charts are here too: what is asked for next is the document's words.
    await expect(atlas.exportButton(atlas.words.charts.measures)).toBeVisible();
    await context.setOffline(true);
    await atlas.pillar("Technical").click();
    await expect(atlas.rows).toHaveCount(3);
    await atlas.openDrawer("1.2.1");
    const words = atlas.drawer.getByRole("alert").filter({ hasText: "evidence" });
    await expect(words).toContainText("could not be reached");
    await context.setOffline(false);
    await words.getByRole("button", { name: atlas.words.retry }).click();
    await expect(atlas.drawer.locator("blockquote")).toContainText("officially recognized");
  });
});

test("names that look like HTML are text", async ({ atlas }) => {
  const name = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>';
  await atlas.page.route(PROFILE_FILE, (route) =>
    route.fulfill({ json: withInstrument({ name, kind: "team" }) }),
  );
  await atlas.open();
  await expect(atlas.row("1.2.1")).toContainText(name);
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer).toContainText(name);
  expect(await atlas.page.evaluate(() => "hacked" in window)).toBe(false);
});

test("a browser that refuses its storage is no hindrance", async ({ atlas }) => {
  await atlas.page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Storage is refused", "SecurityError");
        },
      });
  });
  await atlas.openWithCharts();
  await atlas.pillar("Legal").click();
  await expect(atlas.rows).toHaveCount(2);
  await atlas.openDrawer("1.1.1");
});

for (const [how, refuse] of Object.entries({
  "refuses the clipboard": () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  },
  "has no clipboard": () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  },
}))
  test(`a browser that ${how}: the text is shown to be copied by hand`, async ({ atlas }) => {
    await atlas.page.addInitScript(refuse);
    await atlas.open("./?indicator=1.2.1");
    await atlas.drawer.getByRole("button", { name: "Copy citation" }).click();
    await expect(atlas.drawer).toContainText("The browser refused the clipboard");
    await expect(atlas.drawer.locator("output")).toContainText("section 1.2.1");
  });
