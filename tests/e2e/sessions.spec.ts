import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { buildDataset } from "../../src/build/dataset.ts";
import { rebuildData } from "../../src/cli/data/rebuild.ts";
import { loadFramework } from "../../src/cli/data-folder.ts";
import { ANTARCTICA, ATA, KeepingPage, PER, READING, type Upload, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

/** Part of a sentence of the example document. */
const SENTENCE = "officially recognized national CIRT";
const COUNTRY_FILE = message("import.download-country", { country: "ATA" });
const REVIEW_FILE = message("import.download-review");

async function openCorrected(page: Page): Promise<KeepingPage> {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  await keeping.correct("1.2.1", "partial");
  return keeping;
}

test("files downloaded from a review pass the build and npm run data, and equal those downloaded from the list of kept profiles", async ({
  page,
}) => {
  const keeping = await openCorrected(page);
  const country = await keeping.save(keeping.button(COUNTRY_FILE));
  const review = await keeping.save(keeping.button(REVIEW_FILE));
  const data = join(mkdtempSync(join(tmpdir(), "atlas-session-")), "data");
  try {
    cpSync("data", data, { recursive: true });
    writeFileSync(join(data, "countries", country.name), country.buffer);
    writeFileSync(join(data, "reviews", "ATA.json"), review.buffer);
    const { files } = buildDataset(data);
    expect([...files.keys()].some((path) => path.startsWith("data/ATA-"))).toBe(true);
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

  await keeping.keepButton.click();
  await expect(keeping.line("Antarctica")).toBeVisible();
  await page.reload();
  const of = "Antarctica";
  const again = [
    await keeping.save(keeping.button(message("import.kept-download-of", { of }))),
    await keeping.save(keeping.button(message("import.kept-download-review-of", { of }))),
  ];
  expect(again.map(({ name, buffer }) => [name, buffer.toString()])).toEqual(
    [country, review].map(({ name, buffer }) => [name, buffer.toString()]),
  );
});

test("a country file can be read without its document, and a review is applied to the file or the document", async ({
  page,
}) => {
  const keeping = await openCorrected(page);
  const country = await keeping.save(keeping.button(COUNTRY_FILE));
  const review = await keeping.save(keeping.button(REVIEW_FILE));
  const correction = page.getByText(message("import.corrected-count", { count: 1 }));
  await page.reload();
  await keeping.choose(country);
  await expect(keeping.file(country.name)).toContainText("Antarctica", READING);
  await expect(page.getByText(message("import.facts-only")).first()).toBeVisible();
  const again = await keeping.save(keeping.button(COUNTRY_FILE));
  expect(again.buffer.toString()).toBe(country.buffer.toString());
  await keeping.choose(review);
  await expect(keeping.file(review.name)).toContainText(`applied to ${country.name}`);
  await expect(correction).toBeVisible();
  const reviewAgain = await keeping.save(keeping.button(REVIEW_FILE));
  expect(reviewAgain.buffer.toString()).toBe(review.buffer.toString());
  await keeping.keepButton.click();
  await page.getByRole("link", { name: message("import.kept-open.scorecard") }).click();
  await page
    .getByRole("main")
    .getByRole("button", { name: /1\.2\.1/ })
    .click();
  await expect(page.getByRole("dialog")).toContainText(
    message("drawer.evidence-not-added", { code: "1.2.1" }),
  );

  // A review added before its document is applied once the document is added.
  await keeping.open();
  await keeping.choose(review);
  await expect(keeping.file(review.name)).toContainText("will be applied to the document");
  await keeping.choose(ATA);
  await expect(keeping.file(review.name)).toContainText(`applied to ${ATA.name}`, READING);
  await expect(correction).toBeVisible();
});

test("the review of another document of a kept country names the profile it would replace", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await keeping.choose(upload("other.txt", ANTARCTICA));
  await keeping
    .button(message("import.review-of", { of: "other.txt" }))
    .first()
    .click(READING);
  await expect(
    page.getByText(message("import.keep-replaces", { country: "Antarctica", label: ATA.name })),
  ).toBeVisible();
  await expect(keeping.label("Antarctica")).toHaveValue(ATA.name);
  await keeping.keepButton.click();
  await expect(keeping.label("Antarctica")).toHaveValue("other.txt");
  await expect(keeping.list.getByRole("listitem")).toHaveCount(1);
});

/** Opens the import page from World, keeps a corrected and labelled profile and an unchanged one, and saves the session. */
async function saveSession(page: Page): Promise<Upload> {
  const keeping = new KeepingPage(page);
  await page.goto("./?view=world&region=europe&lang=en");
  await page.getByRole("link", { name: message("app.view.import") }).click();
  await keeping.openReview(ATA);
  await keeping.correct("1.2.1", "partial");
  await keeping.keepButton.click();
  await expect(keeping.line("Antarctica")).toBeVisible();
  await keeping.keep(PER, "Peru");
  await keeping.rename("Antarctica", "Winter");
  return keeping.saveSession();
}

const keepFromSession = (count: number) => message("import.session-keep", { count });

test("a session file transfers profiles, labels, texts and view to another device, and replaces a different profile only on request", async ({
  page,
  visitor,
}) => {
  const keeping = new KeepingPage(page);
  const file = await saveSession(page);
  expect(file.name).toMatch(/^cyberwellness-atlas-session-\d{4}-\d{2}-\d{2}\.json$/);
  expect(file.buffer.toString()).toContain(SENTENCE);
  await page.getByRole("checkbox", { name: /With the documents’ text/ }).uncheck();
  const bare = await keeping.saveSession();
  expect(bare.buffer.toString()).not.toContain(SENTENCE);

  await test.step("replaces a different profile only on request", async () => {
    await keeping.rename("Antarctica", "Summer");
    await keeping.choose(file);
    await keeping.button(message("import.session-open-of", { of: file.name })).click(READING);
    await expect(page.getByText("0 new, 1 the same as here, 1 different")).toBeVisible();
    await expect(keeping.button(keepFromSession(0))).toBeVisible();
    await expect(keeping.label("Antarctica")).toHaveValue("Summer");
    const replace = `${message("import.session-replace")} Antarctica`;
    await page.getByRole("checkbox", { name: replace }).check();
    await keeping.button(keepFromSession(1)).click();
    await expect(keeping.label("Antarctica")).toHaveValue("Winter");
  });

  const other = await visitor();
  const there = new KeepingPage(other.page);
  await there.open();
  await test.step("profiles that exceed the storage quota last only for the visit", async () => {
    const devtools = await other.page.context().newCDPSession(other.page);
    const { origin } = new URL(other.page.url());
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await there.choose(file);
    await there.button(keepFromSession(2)).click(READING);
    for (const country of ["Antarctica", "Peru"])
      await expect(there.line(country)).toContainText(message("import.kept-until"));
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    await other.page.reload();
    await expect(other.page.getByText("Nothing is kept.")).toBeVisible();
  });

  await test.step("transfers profiles, labels, texts and view", async () => {
    await there.choose(file);
    await expect(other.page.getByText("2 new, 0 the same as here, 0 different")).toBeVisible(
      READING,
    );
    await there.button(keepFromSession(2)).click();
    await expect(there.label("Antarctica")).toHaveValue("Winter");
    await expect(other.page.getByText("2 the same as here")).toBeVisible();
    const profilesIn = ({ buffer }: Upload) => JSON.parse(buffer.toString()).profiles;
    expect(profilesIn(await there.saveSession())).toEqual(profilesIn(file));
    await other.page.getByRole("link", { name: message("import.session-view") }).click();
    await expect(other.page).toHaveURL(/world\.html\?.*in=itu-europe/);
    await other.page.goto("./?country=ATA&from=device&indicator=1.2.1");
    await expect(other.drawer.locator("mark")).toContainText(SENTENCE);
  });
});

test("a label typed while the storage is busy is part of the next saved session", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  // Repeated requests keep the transaction open, and thus the storage busy, until they are stopped.
  await page.evaluate(async () => {
    const [{ name = "" } = {}] = await indexedDB.databases();
    const opening = indexedDB.open(name);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const profiles = opening.result.transaction("profiles", "readwrite").objectStore("profiles");
    let isHeld = true;
    window.releaseStorage = () => {
      isHeld = false;
    };
    const hold = () => {
      if (isHeld) profiles.count().onsuccess = hold;
      else opening.result.close();
    };
    hold();
  });
  await keeping.rename("Antarctica", "Winter");
  const saving = keeping.saveSession();
  await page.evaluate(() => window.releaseStorage());
  const { profiles } = JSON.parse((await saving).buffer.toString());
  expect(profiles[0].label).toBe("Winter");
});

test("exports and links never contain the text of a kept document", async ({ atlas }) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  const onDevice = message("app.on-device");
  await keeping.open();
  await keeping.keep(ATA, "Antarctica");
  await keeping.keep(PER, "Peru");
  await atlas.open("./?country=ATA&from=device&lang=en");
  for (const format of ["svg", "csv", "json"] as const) {
    const { body } = await atlas.export(atlas.words.scorecard, format);
    expect(body.toString()).toContain(onDevice);
    expect(body.toString()).not.toContain(SENTENCE);
  }
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("mark")).toContainText(SENTENCE);
  expect(decodeURIComponent(page.url())).not.toContain("CIRT");
  const links = await page
    .locator("a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const href of links) expect(decodeURIComponent(href)).not.toContain(SENTENCE);

  // The published profile is exported unchanged, although another one is kept.
  await atlas.open("./?lang=en");
  const { body } = await atlas.export(atlas.words.scorecard, "json");
  const published = JSON.parse(readFileSync("data/evidence/PER.json", "utf8"));
  const texts = Object.values<{ blocks: { text: string }[] }>(published.indicators)
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => text.length > 80);
  expect(texts.length).toBeGreaterThan(5);
  for (const { text } of texts) expect(body.toString()).not.toContain(text);
  expect(body.toString()).not.toContain(onDevice);
});

declare global {
  interface Window {
    releaseStorage: () => void;
  }
}
