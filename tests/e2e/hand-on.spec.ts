import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildDataset } from "../../src/build/dataset.ts";
import { rebuildData } from "../../src/cli/data/rebuild.ts";
import { loadFramework } from "../../src/cli/data-folder.ts";
import { ANTARCTICA, KeepingPage, PERU, type Upload, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";

const ATA = upload("ATA.txt", ANTARCTICA);
/** A sentence of the example document. */
const SENTENCE = "officially recognized national CIRT";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Corrects a section once all are drawn, so that there is something to review. */
async function correct(page: Page) {
  await expect(page.getByRole("article")).toHaveCount(21);
  const section = page.getByRole("article", { name: /^1\.2\.1/ });
  await section.getByRole("combobox").selectOption("partial");
}

async function openCorrected(page: Page): Promise<KeepingPage> {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(ATA);
  await button(page, "Review: ATA.txt").click({ timeout: 20_000 });
  await correct(page);
  return keeping;
}

test("the downloaded files are what the build and npm run data take", async ({ page }) => {
  const keeping = await openCorrected(page);
  const country = await keeping.save(button(page, "Download ATA.json"));
  const review = await keeping.save(button(page, "Download the review"));
  const data = join(mkdtempSync(join(tmpdir(), "atlas-hand-on-")), "data");
  try {
    cpSync("data", data, { recursive: true });
    writeFileSync(join(data, "countries", country.name), country.buffer);
    writeFileSync(join(data, "reviews", "ATA.json"), review.buffer);
    // The check of the build.
    const { files } = buildDataset(data);
    expect([...files.keys()].some((path) => path.startsWith("data/ATA-"))).toBe(true);
    // npm run data finds nothing to change in them.
    const rebuilt = await rebuildData({
      data,
      documents: [],
      framework: loadFramework(),
      publishedEvidence: [],
      populations: {},
    });
    expect(rebuilt.failures).toEqual([]);
    expect([...rebuilt.files.keys()].filter((path) => path.includes("ATA"))).toEqual([]);
  } finally {
    rmSync(data, { recursive: true });
  }
});

test("what is kept is handed on from the list, the same as from its review", async ({ page }) => {
  const keeping = await openCorrected(page);
  const country = await keeping.save(button(page, "Download ATA.json"));
  const review = await keeping.save(button(page, "Download the review"));
  await button(page, "Keep on this device").click();
  await expect(keeping.line("Antarctica")).toBeVisible();
  await page.reload();
  const again = [
    await keeping.save(button(page, "Download the country file of Antarctica")),
    await keeping.save(button(page, "Download the review file of Antarctica")),
  ];
  expect(again.map(({ name, buffer }) => [name, buffer.toString()])).toEqual(
    [country, review].map(({ name, buffer }) => [name, buffer.toString()]),
  );
});

test("another document of a country that is kept says what it would replace", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await keeping.choose(upload("other.txt", ANTARCTICA));
  await button(page, "Review: other.txt").first().click({ timeout: 20_000 });
  await expect(
    page.getByText("Another profile of Antarctica (ATA.txt) is kept already."),
  ).toBeVisible();
  await expect(keeping.label("Antarctica")).toHaveValue("ATA.txt");
  await button(page, "Keep on this device").click();
  await expect(keeping.label("Antarctica")).toHaveValue("other.txt");
  await expect(keeping.list.getByRole("listitem")).toHaveCount(1);
});

test("a country file dropped back is read, with its review or without", async ({ page }) => {
  const keeping = await openCorrected(page);
  const country = await keeping.save(button(page, "Download ATA.json"));
  const review = await keeping.save(button(page, "Download the review"));
  await page.reload();
  await keeping.choose(country);
  await expect(keeping.file("ATA.json")).toContainText("Antarctica", { timeout: 20_000 });
  await expect(page.getByText("was added as facts alone").first()).toBeVisible();
  const again = await keeping.save(button(page, "Download ATA.json"));
  expect(again.buffer.toString()).toBe(country.buffer.toString());
  await keeping.choose(review);
  await expect(keeping.file(review.name)).toContainText("applied to ATA.json");
  await expect(page.getByText(/^1 correction/)).toBeVisible();
  await keeping.save(button(page, "Download the review")).then(({ buffer }) => {
    expect(buffer.toString()).toBe(review.buffer.toString());
  });
  await button(page, "Keep on this device").click();
  await page.getByRole("link", { name: "Open its scorecard" }).click();
  await page
    .getByRole("main")
    .getByRole("button", { name: /1\.2\.1/ })
    .click();
  await expect(page.getByRole("dialog")).toContainText("without its document’s text");
});

test("a review that comes first waits for its document", async ({ page }) => {
  const keeping = await openCorrected(page);
  const review = await keeping.save(button(page, "Download the review"));
  await page.reload();
  await keeping.choose(review);
  await expect(keeping.file(review.name)).toContainText("applied to the document or ATA.json");
  await keeping.choose(ATA);
  await expect(keeping.file(review.name)).toContainText("applied to ATA.txt");
  await expect(page.getByText(/^1 correction/)).toBeVisible();
});

/** Keeps two profiles with a label and a correction, coming from World; saves the session. */
async function saveSession(page: Page): Promise<Upload> {
  const keeping = new KeepingPage(page);
  await page.goto("./?view=world&region=europe&lang=en");
  await page.getByRole("link", { name: "Add a document" }).click();
  await keeping.choose(ATA);
  await button(page, "Review: ATA.txt").click({ timeout: 20_000 });
  await correct(page);
  await button(page, "Keep on this device").click();
  await keeping.keep(upload("PER.txt", PERU), "Peru");
  await keeping.rename("Antarctica", "Winter");
  return keeping.save(button(page, /^Download the session/));
}

test("a whole session goes to another device as one file", async ({ page, visitor }) => {
  const file = await saveSession(page);
  expect(file.name).toMatch(/^cyberwellness-atlas-session-\d{4}-\d{2}-\d{2}\.json$/);
  const other = await visitor();
  const there = new KeepingPage(other.page);
  await there.open();
  await there.choose(file);
  await expect(
    other.page.getByText("It holds 2 profiles: 2 new, 0 the same as here, 0 different."),
  ).toBeVisible({ timeout: 20_000 });
  await button(other.page, "Keep 2 profiles on this device").click();
  await expect(there.label("Antarctica")).toHaveValue("Winter");
  await expect(other.page.getByText("2 the same as here")).toBeVisible();
  // Saved again, it is the same but for the moment.
  const again = await there.save(button(other.page, /^Download the session/));
  const content = ({ buffer }: Upload) => JSON.parse(buffer.toString()).profiles;
  expect(content(again)).toEqual(content(file));
  await other.page.getByRole("link", { name: "Open the view it was saved from" }).click();
  await expect(other.page).toHaveURL(/view=world.*region=europe/);
  await other.page.goto("./?country=ATA&from=device&lang=en&indicator=1.2.1");
  await expect(other.drawer.locator("mark")).toContainText(SENTENCE);
});

test("what is different is replaced only where one says so", async ({ page }) => {
  const keeping = new KeepingPage(page);
  const file = await saveSession(page);
  await keeping.rename("Antarctica", "Summer");
  await keeping.choose(file);
  await button(page, `See what ${file.name} contains`).click({ timeout: 20_000 });
  await expect(page.getByText("0 new, 1 the same as here, 1 different")).toBeVisible();
  await expect(button(page, "Nothing chosen to keep")).toBeVisible();
  await expect(keeping.label("Antarctica")).toHaveValue("Summer");
  await page.getByRole("checkbox", { name: "Replace what is kept here Antarctica" }).check();
  await button(page, "Keep 1 profile on this device").click();
  await expect(keeping.label("Antarctica")).toHaveValue("Winter");
});

test("a label typed while the storage is busy is in the session that is saved next", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await page.evaluate(async () => {
    const [{ name = "" } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const profiles = opening.result.transaction("profiles", "readwrite").objectStore("profiles");
    const end = performance.now() + 3000;
    const hold = () => {
      if (performance.now() < end) profiles.count().onsuccess = hold;
      else opening.result.close();
    };
    hold();
  });
  await keeping.rename("Antarctica", "Winter");
  const session = await keeping.save(button(page, /^Download the session/));
  expect(JSON.parse(session.buffer.toString()).profiles[0].label).toBe("Winter");
});

test("a session can be saved without the documents' words", async ({ page }) => {
  const withWords = await saveSession(page);
  expect(withWords.buffer.toString()).toContain(SENTENCE);
  await page.getByRole("checkbox", { name: /With the documents’ text/ }).uncheck();
  const keeping = new KeepingPage(page);
  const bare = await keeping.save(button(page, /^Download the session/));
  expect(bare.buffer.toString()).not.toContain(SENTENCE);
});

test("a session that does not fit is kept whole for the visit, and nothing of it is stored", async ({
  page,
  visitor,
}) => {
  const file = await saveSession(page);
  const other = await visitor();
  const there = new KeepingPage(other.page);
  await there.open();
  const devtools = await other.page.context().newCDPSession(other.page);
  const { origin } = new URL(other.page.url());
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await there.choose(file);
  await button(other.page, "Keep 2 profiles on this device").click({ timeout: 20_000 });
  await expect(other.page.getByText("The storage of this browser is full").first()).toBeVisible();
  await expect(there.line("Antarctica")).toContainText("until this page is closed");
  await expect(there.line("Peru")).toContainText("until this page is closed");
  await other.page.reload();
  await expect(other.page.getByText("Nothing is kept.")).toBeVisible();
});

test("sessions that are broken or hostile end in a message that says where", async ({ page }) => {
  test.slow();
  const file = await saveSession(page);
  const session = JSON.parse(file.buffer.toString());
  const json = (value: unknown) => JSON.stringify(value);
  const keeping = new KeepingPage(page);
  await keeping.choose(
    upload("newer.json", json({ ...session, schemaVersion: 9 })),
    upload(
      "twice.json",
      json({ ...session, profiles: [...session.profiles, session.profiles[0]] }),
    ),
    upload("cut.json", file.buffer.subarray(0, 5000)),
    upload("proto.json", json(session).replace('"address"', '"__proto__":{"a":1},"address"')),
    upload("huge.json", Buffer.alloc(21_000_000, "[")),
    upload("deep.json", `{"a":${"[".repeat(1_000_000)}`),
    upload("other.json", json({ hello: "world" })),
  );
  const said = [
    ["newer.json", "written by a newer version of this page"],
    ["twice.json", "profiles.2.country: expected one profile of ATA, not two"],
    ["cut.json", "incomplete JSON"],
    ["proto.json", "__proto__: expected no such key"],
    ["huge.json", "larger than 20 MB"],
    ["deep.json", "nested more deeply"],
    ["other.json", "neither a country file"],
  ] as const;
  for (const [name, words] of said)
    await expect(keeping.file(name)).toContainText(words, { timeout: 30_000 });
  await expect(keeping.line("Antarctica")).toBeVisible();
});

test("no link and no snapshot of a kept profile holds the document's words", async ({ atlas }) => {
  test.slow();
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await atlas.open("./?country=ATA&from=device&lang=en");
  for (const format of ["svg", "csv", "json"] as const) {
    const { body } = await atlas.export("Scorecard", format);
    expect(body.toString()).toContain("on this device");
    expect(body.toString()).not.toContain(SENTENCE);
  }
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("mark")).toContainText(SENTENCE);
  expect(decodeURIComponent(page.url())).not.toContain("CIRT");
  const links = page.locator("a");
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))))
    expect(decodeURIComponent(href ?? "")).not.toContain(SENTENCE);
});

test("a snapshot of shipped data holds nothing of what is kept", async ({ atlas }) => {
  const keeping = new KeepingPage(atlas.page);
  await keeping.open();
  await keeping.keep(upload("PER.txt", PERU), "Peru");
  await atlas.open("./?lang=en");
  const { body } = await atlas.export("Scorecard", "json");
  const shipped = JSON.parse(readFileSync("data/evidence/PER.json", "utf8"));
  const words = Object.values<{ blocks: { text: string }[] }>(shipped.indicators)
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => text.length > 80);
  expect(words.length).toBeGreaterThan(5);
  for (const { text } of words) expect(body.toString()).not.toContain(text);
  expect(body.toString()).not.toContain("on this device");
});
