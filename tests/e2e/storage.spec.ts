import type { Page } from "@playwright/test";
import { ANTARCTICA, KeepingPage, PERU, upload } from "./keeping.ts";
import { SHIPPED } from "./shipped.ts";
import { expect, test } from "./test.ts";

const ATA = upload("ATA.txt", ANTARCTICA);
/** An empty page of the same origin, where nothing looks at the storage meanwhile; it has no icon to ask for. */
const openElsewhere = async (page: Page) => {
  const body = '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">';
  await page.route(/\/elsewhere$/, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./elsewhere");
};
const NAME = "cyberwellness-atlas";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function openReview(page: Page): Promise<KeepingPage> {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(ATA);
  await button(page, "Review: ATA.txt").click({ timeout: 20_000 });
  return keeping;
}

/** Opens the storage at a version, as another edition of the page would, and holds it. */
const holdStorage = (page: Page, version: number) =>
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
    [NAME, version] as const,
  );

/** Puts what is kept back to how the first version of the page stored it. */
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
  }, NAME);

/** What the storage holds of Antarctica, and at which version. */
const readStorage = (page: Page) =>
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
    NAME,
  );

test("full: it is said, the session goes on, and with room it is kept", async ({ atlas }) => {
  const { page } = atlas;
  const keeping = await openReview(page);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await button(page, "Keep on this device").click();
  await expect(page.getByText("The storage of this browser is full").first()).toBeVisible();
  await expect(keeping.line("Antarctica")).toContainText("until this page is closed");
  await page.getByRole("link", { name: "Open its scorecard" }).click();
  await expect(atlas.country).toHaveText("Antarctica");
  await page.getByRole("link", { name: "World" }).click();
  await expect(page.getByText(`over ${SHIPPED + 1} countries`)).toBeVisible();
  await page.getByRole("link", { name: "Add a document" }).click();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await keeping.rename("Antarctica", "Kept at last");
  await button(page, /^Keep the changes|^Keep on this device/).click();
  await expect(keeping.line("Antarctica")).toContainText("kept on");
  await page.reload();
  await expect(keeping.line("Antarctica")).toContainText("kept on");
});

test("refused altogether, as in some private windows: said, and the session goes on", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    IDBFactory.prototype.open = refuse;
    for (const method of ["getItem", "setItem", "removeItem"] as const)
      Storage.prototype[method] = refuse;
  });
  const keeping = new KeepingPage(page);
  await keeping.open();
  await expect(page.getByText("does not let the page store anything")).toBeVisible();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText("until this page is closed");
  await page.getByRole("link", { name: "World" }).click();
  await expect(page.getByText(`over ${SHIPPED + 1} countries`)).toBeVisible();
  await page.getByRole("link", { name: "Add a document" }).click();
  await button(page, "Remove the profile of Antarctica from this device").click();
  await expect(keeping.line("Antarctica")).toHaveCount(0);
});

test("held by another tab with an older page: said, and kept once that is closed", async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await openElsewhere(older);
  await holdStorage(older, 1);
  const keeping = await openReview(page);
  await button(page, "Keep on this device").click();
  await expect(page.getByText("Another tab with an older version").first()).toBeVisible();
  await expect(keeping.line("Antarctica")).toContainText("until this page is closed");
  await older.close();
  await page.reload();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText("kept on");
});

test("written by a newer page: said, and nothing of it is touched", async ({ page }) => {
  await openElsewhere(page);
  await holdStorage(page, 99);
  const keeping = new KeepingPage(page);
  await keeping.open();
  await expect(page.getByText("written by a newer version of this page")).toBeVisible();
  await keeping.keep(ATA, "Antarctica");
  await expect(keeping.line("Antarctica")).toContainText("until this page is closed");
});

test("what the first version stored is taken over, and can be named", async ({ atlas }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await openElsewhere(page);
  await storeAsVersion1(page);
  await atlas.open("./?country=ATA&from=device&lang=en");
  await expect(atlas.country).toHaveText("Antarctica");
  expect(await readStorage(page)).toEqual({ version: 2, schemaVersion: 2, label: undefined });
  await keeping.open();
  await keeping.rename("Antarctica", "From before");
  await expect(keeping.line("Antarctica")).toContainText("from ATA.txt");
  await page.reload();
  await expect(keeping.label("Antarctica")).toHaveValue("From before");
});

test("two tabs agree: kept, renamed, removed, and taken back", async ({ page, context }) => {
  const other = await context.newPage();
  const here = new KeepingPage(page);
  const there = new KeepingPage(other);
  await here.open();
  await other.goto("./?view=world&from=device&lang=en");
  await here.keep(ATA, "Antarctica");
  await expect(other.getByText(`over ${SHIPPED + 1} countries`)).toBeVisible();
  await there.open();
  await here.rename("Antarctica", "Renamed");
  await expect(there.label("Antarctica")).toHaveValue("Renamed");
  await button(other, "Remove the profile of Antarctica from this device").click();
  await expect(here.line("Antarctica")).toHaveCount(0);
  await button(other, "Restore Antarctica").click();
  await expect(here.label("Antarctica")).toHaveValue("Renamed");
  // A rename that comes after a removal elsewhere brings nothing back.
  await here.label("Antarctica").fill("Too late");
  await button(other, "Remove the profile of Antarctica from this device").click();
  await expect(here.line("Antarctica")).toHaveCount(0);
  await expect(there.line("Antarctica")).toHaveCount(0);
});

test("the list is worked by keyboard: rename, leave it, remove, take back", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  const label = keeping.label("Antarctica");
  await label.focus();
  await label.fill("By keyboard");
  await page.keyboard.press("Enter");
  await expect(keeping.line("Antarctica")).toContainText("from ATA.txt");
  await label.fill("Never mind");
  await page.keyboard.press("Escape");
  await expect(label).toHaveValue("By keyboard");
  await expect(label).toBeFocused();
  await button(page, "Remove the profile of Antarctica from this device").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#import-undo")).toBeFocused();
  await expect(page.getByText("The profile of Antarctica is no longer")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(label).toHaveValue("By keyboard");
});

test("the label goes where the profile goes", async ({ atlas }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(upload("PER.txt", PERU), "Peru");
  await keeping.rename("Peru", "Draft of 2026");
  await page.getByRole("link", { name: "Open the scorecard of Peru" }).click();
  await expect(page.getByText("This profile (Draft of 2026) is kept")).toBeVisible();
  await expect(atlas.countryPicker).toContainText("Draft of 2026 · on this device");
  const { body } = await atlas.export("Scorecard", "csv");
  expect(body.toString()).toContain("on this device: Draft of 2026");
  await page.goto("./?view=compare&country=CHL&with=PER&from=device&lang=en");
  const matrix = await atlas.export("Measure by measure", "json");
  const { source, countries } = JSON.parse(matrix.body.toString());
  expect(source).toContain("on this device: Peru (Draft of 2026)");
  expect(countries).toEqual(["Chile", "Peru (on this device)"]);
});
