import type { Page } from "@playwright/test";
import { trackAddress } from "./atlas.ts";
import { ANTARCTICA, ATA, KeepingPage, PER, upload } from "./keeping.ts";
import { SHIPPED } from "./shipped.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const DATABASE = "cyberwellness-atlas";
const UNTIL_CLOSED = message("import.kept-until");
const OVER_ONE_MORE = new RegExp(`covers? ${SHIPPED + 1} countries`);
/** The beginning of a storage error message, up to its first colon, full stop or parenthesis. */
const failure = (id: "full" | "refused" | "blocked" | "newer") =>
  message(`import.failure.${id}`).split(/[:.(]/)[0]?.trim() ?? "";

/** Opens an empty page of the same origin, in which no script uses the storage. */
async function openElsewhere(page: Page): Promise<void> {
  const body = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">';
  await page.route(/\/elsewhere$/, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./elsewhere");
}

/** Opens the database at a version, as another release of the page would, and keeps it open. */
const openDatabase = (page: Page, version: number) =>
  page.evaluate(
    ([name, number]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, number);
        opening.onupgradeneeded = () => {
          for (const store of ["profiles", "set-aside"]) opening.result.createObjectStore(store);
        };
        opening.onerror = reject;
        opening.onsuccess = () => resolve();
      }),
    [DATABASE, version] as const,
  );

/** Rewrites the stored profile in the format of version 1. */
const storeAsVersion1 = (page: Page) =>
  page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
    const present = await done(indexedDB.open(name));
    const record = await done(present.transaction("profiles").objectStore("profiles").get("ATA"));
    present.close();
    await done(indexedDB.deleteDatabase(name));
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      for (const store of ["profiles", "set-aside"]) opening.result.createObjectStore(store);
    };
    const old = await done(opening);
    const { label: _label, ...rest } = record;
    const change = old.transaction("profiles", "readwrite").objectStore("profiles");
    await done(change.put({ ...rest, schemaVersion: 1 }, "ATA"));
    old.close();
  }, DATABASE);

const readStoredProfile = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<{ version: number; schemaVersion: number; label: unknown }>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction("profiles").objectStore("profiles").get("ATA");
          request.onsuccess = () => {
            const { schemaVersion, label } = request.result;
            resolve({ version: db.version, schemaVersion, label });
            db.close();
          };
        };
      }),
    DATABASE,
  );

test("nothing is stored until a profile is kept, and a profile that exceeds the quota lasts for the visit and can be kept later", async ({
  atlas,
}) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  await keeping.correct("1.2.1", "partial");
  const stored = await page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const count = opening.result.transaction("profiles").objectStore("profiles").count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    opening.result.close();
    return { profiles: count.result, storage: { ...localStorage }, cookie: document.cookie };
  }, DATABASE);
  expect(stored).toEqual({ profiles: 0, storage: {}, cookie: "" });
  await keeping.open();
  await expect(page.getByText("Nothing is kept.")).toBeVisible();

  await keeping.openReview(ATA);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await keeping.keepButton.click();
  await expect(page.getByText(failure("full")).first()).toBeVisible();
  await expect(keeping.line("Antarctica")).toContainText(UNTIL_CLOSED);
  await page.getByRole("link", { name: message("import.kept-open.scorecard") }).click();
  await expect(atlas.country).toHaveText("Antarctica");
  await expect(atlas.country).toBeInViewport();
  await page.getByRole("link", { name: message("app.view.world") }).click();
  await expect(page.getByText(OVER_ONE_MORE)).toBeVisible();
  await page.getByRole("link", { name: message("app.view.import") }).click();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await keeping.button(/^Keep the changes|^Keep on this device/).click();
  await expect(keeping.line("Antarctica")).toContainText("kept on");
  await page.reload();
  await expect(keeping.line("Antarctica")).toContainText("kept on");
});

test("without access to storage, the page works and keeps a profile for the visit", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    IDBFactory.prototype.open = refuse;
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get: refuse });
  });
  // Without storage, Kenya is not remembered as the last country.
  await atlas.open("./?country=KEN");
  await atlas.open("./");
  await expect(atlas.country).toHaveText("Peru");
  const keeping = new KeepingPage(page);
  await keeping.open();
  await expect(page.getByText(failure("refused"))).toBeVisible();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText(UNTIL_CLOSED);
  await page.getByRole("link", { name: message("app.view.world") }).click();
  await expect(page.getByText(OVER_ONE_MORE)).toBeVisible();
  await page.getByRole("link", { name: message("app.view.import") }).click();
  await keeping.removeButton("Antarctica").click();
  await expect(keeping.line("Antarctica")).toHaveCount(0);
});

test("storage blocked by an older tab is reported, and works once that tab closes", async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await openElsewhere(older);
  await openDatabase(older, 1);
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await expect(page.getByText(failure("blocked")).first()).toBeVisible();
  await expect(keeping.line("Antarctica")).toContainText(UNTIL_CLOSED);
  await older.close();
  await page.reload();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText("kept on");
});

test("storage written by a newer version is reported and not changed", async ({ page }) => {
  await openElsewhere(page);
  await openDatabase(page, 99);
  const keeping = new KeepingPage(page);
  await keeping.open();
  await expect(page.getByText(failure("newer"))).toBeVisible();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText(UNTIL_CLOSED);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([{ name: DATABASE, version: 99 }]);
});

test("a profile stored by version 1 is migrated, and can be renamed and removed by keyboard", async ({
  atlas,
}) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await openElsewhere(page);
  await storeAsVersion1(page);
  await atlas.open("./?country=ATA&from=device&lang=en");
  await expect(atlas.country).toHaveText("Antarctica");
  expect(await readStoredProfile(page)).toEqual({
    version: 2,
    schemaVersion: 2,
    label: undefined,
  });

  await keeping.open();
  const label = keeping.label("Antarctica");
  await keeping.rename("Antarctica", "By keyboard");
  await expect(keeping.line("Antarctica")).toContainText(
    message("import.kept-from", { file: ATA.name }),
  );
  // The list shows a new label before it is stored.
  await expect.poll(async () => (await readStoredProfile(page)).label).toBe("By keyboard");
  await page.reload();
  await expect(label).toHaveValue("By keyboard");
  await label.fill("Never mind");
  await page.keyboard.press("Escape");
  await expect(label).toHaveValue("By keyboard");
  await expect(label).toBeFocused();
  await keeping.removeButton("Antarctica").press("Enter");
  await expect(page.locator("#import-undo")).toBeFocused();
  await expect(
    page.getByText(message("import.kept-removed", { country: "Antarctica" })),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(label).toHaveValue("By keyboard");

  await test.step("an unreadable record is set aside until it is downloaded and removed", async () => {
    await page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = reject;
          opening.onsuccess = () => {
            const change = opening.result.transaction("profiles", "readwrite");
            change.objectStore("profiles").put({ schemaVersion: 9 }, "CHL");
            change.oncomplete = resolve;
          };
        }),
      DATABASE,
    );
    const notice = page.getByText(message("import.set-aside", { key: "CHL" }));
    await page.reload();
    await expect(notice).toBeVisible();
    await expect(keeping.line("Antarctica")).toBeVisible();
    await page.reload();
    const download = keeping.button(message("import.set-aside-download-of", { of: "CHL" }));
    expect(JSON.parse((await keeping.save(download)).buffer.toString())).toEqual({
      schemaVersion: 9,
    });
    await keeping.button(message("import.set-aside-remove-of", { of: "CHL" })).click();
    await expect(notice).toBeHidden();
    await page.reload();
    await expect(keeping.line("Antarctica")).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});

test("two tabs synchronize kept, renamed, removed and restored profiles", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const here = new KeepingPage(page);
  const there = new KeepingPage(other);
  await here.open();
  await other.goto("world.html?from=device");
  await here.keep(ATA, "Antarctica");
  await expect(other.getByText(OVER_ONE_MORE)).toBeVisible();
  await there.open();
  await here.rename("Antarctica", "Renamed");
  await expect(there.label("Antarctica")).toHaveValue("Renamed");
  await there.removeButton("Antarctica").click();
  await expect(here.line("Antarctica")).toHaveCount(0);
  await there.button(message("import.undo-removal", { name: "Antarctica" })).click();
  await expect(here.label("Antarctica")).toHaveValue("Renamed");
  // A label that is still being typed must not restore a profile that the other tab removes.
  await here.label("Antarctica").fill("Too late");
  await there.removeButton("Antarctica").click();
  await expect(here.line("Antarctica")).toHaveCount(0);
  await expect(there.line("Antarctica")).toHaveCount(0);
});

test("a review warns before it replaces a profile that another tab has kept", async ({
  page,
  context,
}) => {
  const here = new KeepingPage(page);
  const there = new KeepingPage(await context.newPage());
  await here.open();
  await here.keep(ATA, "Antarctica");
  await there.open();
  const review = message("import.kept-review-of", { of: "Antarctica" });
  for (const tab of [here, there]) await tab.button(review).click();
  await here.correct("1.2.1", "absent");
  await there.correct("1.2.1", "partial");
  const replaces = message("import.keep-replaces", { country: "Antarctica", label: ATA.name });
  const keepAgain = message("import.keep-again");
  await expect(there.page.getByText(replaces)).toBeHidden();
  await here.button(keepAgain).click();
  await expect(here.page.getByText(message("import.kept"), { exact: true })).toBeVisible();
  await expect(there.page.getByText(replaces)).toBeVisible();
  await there.button(keepAgain).click();
  await expect(here.page.getByText(replaces)).toBeVisible();
});

test("a label appears in the picker, the notice and every export", async ({ atlas }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(PER, "Peru");
  await keeping.rename("Peru", "Draft of 2026");
  await page.getByRole("link", { name: message("import.kept-of", { country: "Peru" }) }).click();
  await expect(page.getByText("This profile (Draft of 2026) is kept")).toBeVisible();
  await expect(atlas.countryPicker).toContainText("Draft of 2026 · on this device");
  const { body } = await atlas.export(atlas.words.scorecard, "csv");
  expect(body.toString()).toContain("on this device: Draft of 2026");
  await page.goto("compare.html?country=CHL&with=PER&from=device");
  const matrix = await atlas.export(message("compare.matrix", { cells: "status" }), "json");
  const { source, countries } = JSON.parse(matrix.body.toString());
  expect(source).toContain("on this device: Peru (Draft of 2026)");
  expect(countries).toEqual(["Chile", message("app.on-device-name", { name: "Peru" })]);
});

test("a long file name does not widen pages on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const keeping = new KeepingPage(page);
  const file = `${"profile_".repeat(9)}.txt`;
  await keeping.open();
  await keeping.keep(upload(file, ANTARCTICA), "Antarctica");
  for (const address of [
    "./?country=ATA&from=device",
    "compare.html?country=ATA&with=PER&from=device",
    "1.2.1.html?from=device",
  ]) {
    await page.goto(address);
    await expect(page.getByRole("main").getByText(file).last()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("Compare and World count kept profiles, in addition to or instead of published ones, depending on the address", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");

  await test.step("Compare counts a kept profile with a notice, and excludes it on request", async () => {
    const own = message("app.on-device-name", { name: "Antarctica" });
    const head = page.getByRole("columnheader", { name: /^Antarctica/ });
    await page.getByRole("link", { name: message("app.view.compare"), exact: true }).click();
    await page
      .getByRole("button", { name: /^Remove / })
      .first()
      .click();
    await page.getByRole("button", { name: message("compare.add") }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("Antar");
    await page.getByRole("link", { name: /^Antarctica · on this device/ }).click();
    await expect(page.getByText("Included from this device: Antarctica, beside")).toBeVisible();
    await expect(head).toContainText(own);
    await expect(head).toContainText("% similar to Chile");
    expect(new URL(page.url()).searchParams.get("from")).toBe("device");
    await page.getByRole("button", { name: /^Put Antarctica/ }).click();
    await expect(page.getByRole("heading", { name: `Reported absent by ${own}` })).toBeVisible();
    await page.getByRole("button", { name: /^1\.2\.1/ }).click();
    const column = page.getByRole("dialog").getByRole("region", { name: /^Antarctica/ });
    await expect(column.locator("mark")).toContainText("recognized national CIRT");
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/indicator=/);
    await page.getByRole("button", { name: message("device.leave") }).click();
    await expect(head).toHaveCount(0);
    await page.getByRole("button", { name: message("device.count", { count: 1 }) }).click();
    await expect(head).toBeVisible();
  });

  await test.step("World counts kept profiles on request", async () => {
    await keeping.open();
    await keeping.keep(PER, "Peru");
    await page.goto("world.html");
    await expect(page.getByRole("link", { name: /Antarctica/ })).toHaveCount(0);
    await page.getByRole("button", { name: message("device.count", { count: 2 }) }).click();
    await expect(page.getByText(message("device.instead", { country: "Peru" }))).toBeVisible();
    await expect(page.getByText(OVER_ONE_MORE)).toBeVisible();
    const link = page.getByRole("link", {
      name: message("app.on-device-name", { name: "Antarctica" }),
    });
    await page
      .getByRole("row")
      .filter({ has: link })
      .getByRole("gridcell")
      .first()
      .click({ position: { x: 8, y: 8 } });
    await expect(page.getByRole("dialog").locator("mark")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/indicator=/);
    await link.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Antarctica");
    await expect(page.getByText(`the profiles cover ${SHIPPED + 1} countries`)).toBeVisible();
    await page.goto("CHL.html");
    await expect(page.getByRole("main")).toContainText(`${SHIPPED} countries`);
  });
});

test("a link to a profile on another device opens with a notice, and dismissing it removes `from=device` from the address", async ({
  page,
}) => {
  const open = trackAddress(page);
  for (const [address, notice] of [
    ["PER.html?from=device", "No profile of Peru is kept on this device"],
    ["./?country=ATA&from=device", "none is published for its country"],
    ["compare.html?country=PER&with=CHL,ATA&from=device", "only the published data are shown"],
    ["world.html?from=device", "only the published data are shown"],
  ] as const) {
    await open(address);
    await expect(page.getByText(new RegExp(notice)), address).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page
      .getByRole("button", { name: message("app.dismiss") })
      .last()
      .click();
    await expect(page).not.toHaveURL(/from=device/);
  }
});
