import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parseFramework } from "../../src/domain/framework.ts";
import { parseProfile } from "../../src/domain/profile.ts";
import { parseReview } from "../../src/domain/review/review.ts";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { ANTARCTICA, IMPORT, KeepingPage, PERU, type Upload, upload } from "./keeping.ts";
import { outdate } from "./pictures.ts";
import { expect, test } from "./test.ts";

const READ_WITHIN = { timeout: 20_000 };

const openImport = (page: Page, address?: string) => new KeepingPage(page).open(address);
const choose = (page: Page, ...files: Upload[]) => new KeepingPage(page).choose(...files);
const line = (page: Page, name: string) => new KeepingPage(page).file(name);
const reviewed = (page: Page, country: string) =>
  page.getByRole("heading", { level: 2, name: country });

test("a document dropped on the scorecard is reviewed beside its words", async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open();
  // The sign that files may be dropped comes with its code.
  await expect(async () => {
    await new KeepingPage(page).drop([upload("ATA.txt", ANTARCTICA)]);
    await expect(reviewed(page, "Antarctica")).toBeVisible({ timeout: 3000 });
  }).toPass(READ_WITHIN);
  await expect(page.getByRole("article")).toHaveCount(21);
  // The review has come to the person: it is in sight, and has the focus.
  await expect(reviewed(page, "Antarctica")).toBeFocused();
  await expect(reviewed(page, "Antarctica")).toBeInViewport();
  const cirt = await new KeepingPage(page).section("1.2.1");
  await expect(cirt.getByRole("combobox")).toHaveValue("exists");
  await expect(cirt.locator("mark")).toContainText("has an officially recognized national CIRT");
});

test("PDF, Word, HTML, Markdown and pasted text are read alike, several at once", async ({
  page,
  visitor,
}) => {
  test.slow();
  const parts = outline(PERU.toString());
  const printer = (await visitor()).page;
  await printer.setContent(`<!doctype html><body>${toHtml(parts)}</body>`);
  const pdf = await printer.pdf({ format: "A4" });
  await openImport(page);
  await choose(
    page,
    upload("a.pdf", pdf),
    upload("b.docx", await makeWord(parts)),
    upload("c.html", `<!doctype html><body>${toHtml(parts)}</body>`),
    upload("d.md", PERU),
  );
  for (const name of ["a.pdf", "b.docx", "c.html", "d.md"])
    await expect(line(page, name)).toContainText(/Peru: .*to check/, READ_WITHIN);
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("textbox", { name: /Text of the profile/ }).fill(ANTARCTICA.toString());
  await page.getByRole("button", { name: "Read this text" }).click();
  await expect(line(page, "Pasted text 1.txt")).toContainText("Antarctica");
});

test("a review by keyboard: correct, undo, keep, reload, drawer with words, remove", async ({
  atlas,
}) => {
  const { page } = atlas;
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  const cirt = page.getByRole("article", { name: /^1\.2\.1/ });
  await cirt.getByRole("combobox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(cirt).toContainText("Corrected read as: In place");
  await page.keyboard.press("Control+z");
  await expect(cirt.getByText("Corrected")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await page.getByRole("link", { name: "Open its scorecard" }).click();
  await expect(atlas.country).toHaveText("Antarctica");
  await page.reload();
  await expect(atlas.row("1.2.1")).toContainText("Partly");
  await expect(atlas.countryPicker).toContainText("on this device");
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("mark")).toContainText("recognized national CIRT");
  await page.keyboard.press("Escape");
  // The step back that closes the drawer is over before the next one forward.
  await expect(page).not.toHaveURL(/indicator=/);
  await page.getByRole("link", { name: "Add a document" }).click();
  await page.getByRole("button", { name: "Remove the profile of Antarctica" }).click();
  await expect(page.getByText("is no longer on this device")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nothing is kept.")).toBeVisible();
});

test("another tab sees what is kept, and that it is removed", async ({ page, context }) => {
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  const other = await context.newPage();
  await openImport(other);
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await other.getByRole("button", { name: "Remove the profile of Antarctica" }).click();
  await expect(page.getByText("Nothing is kept.")).toBeVisible();
});

test("a record that can no longer be read is set aside, and the others stay", async ({ page }) => {
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.getByText("Kept on this device.", { exact: true })).toBeVisible();
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("cyberwellness-atlas");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const change = opening.result.transaction("profiles", "readwrite");
          change.objectStore("profiles").put({ schemaVersion: 9 }, "CHL");
          change.oncomplete = resolve;
        };
      }),
  );
  await page.reload();
  await expect(page.getByText("What was kept under CHL can no longer be read")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the scorecard of Antarctica" })).toBeVisible();
  // It stays aside until a person has taken it, and says that it may go.
  await page.reload();
  expect(await saveJson(page, "Download what was kept under CHL as it is")).toEqual({
    schemaVersion: 9,
  });
  await page.getByRole("button", { name: "Remove what was kept under CHL" }).click();
  await expect(page.getByText("What was kept under CHL can no longer be read")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: "Open the scorecard of Antarctica" })).toBeVisible();
  await expect(page.getByText("can no longer be read")).toHaveCount(0);
});

test("a browser that stores nothing says so, and the session goes on", async ({ atlas }) => {
  const { page } = atlas;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.getByText("does not let the page store anything").first()).toBeVisible();
  await page.getByRole("link", { name: "Open its scorecard" }).click();
  await expect(atlas.country).toHaveText("Antarctica");
});

test("a figure is put right with a reason, and goes into both files", async ({ page }) => {
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  const people = page.getByRole("group", { name: "Population" });
  await people.getByRole("textbox", { name: "Figure" }).fill("31 79 0");
  await page.keyboard.press("Enter");
  await expect(people.getByRole("alert")).toContainText("Enter a whole number");
  await people.getByRole("textbox", { name: "Figure" }).fill("31 790");
  await people.getByRole("textbox", { name: "Date" }).fill("March 2015");
  await page.keyboard.press("Enter");
  await expect(people.getByRole("textbox", { name: "Date" })).toHaveValue("2015-03");
  await expect(people).toContainText("Corrected read as: 1,200 · 2014-05");
  await people.getByRole("textbox", { name: "Source" }).fill("");
  await people.getByRole("textbox", { name: /^Why/ }).fill("counted anew");
  await page.keyboard.press("Enter");
  const profile = await saveJson(page, "Download ATA.json");
  expect(profile).toMatchObject({ background: { population: { value: 31790, asOf: "2015-03" } } });
  expect(await saveJson(page, "Download the review")).toMatchObject({
    background: {
      population: { value: 31790, source: null, asOf: "2015-03", why: "counted anew" },
    },
  });
  // The reason, and then the source, are taken back.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(people.getByRole("textbox", { name: "Source" })).toHaveValue("Penguin Census");
});

test("two documents of a country say so, and where they differ", async ({ page }) => {
  await openImport(page);
  const other = ANTARCTICA.toString().replace("known as ICECERT", "known as FLOECERT");
  await choose(page, upload("ATA.txt", ANTARCTICA), upload("other.txt", other));
  await expect(line(page, "ATA.txt")).toContainText("Another file is of this country.");
  await expect(page.getByText("other.txt is a profile of Antarctica too.")).toContainText(
    "It reads differently in one section: 1.2.1. Only one of them can be kept.",
  );
  await page.getByRole("button", { name: "Review: other.txt" }).first().click();
  await expect(page.getByText("ATA.txt is a profile of Antarctica too.")).toBeVisible();
});

/** Clicks a download, and gives the JSON it holds. */
async function saveJson(page: Page, name: string): Promise<unknown> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  return JSON.parse(readFileSync(await (await coming).path(), "utf8"));
}

test("what is handed on passes the repository's own checks", async ({ page }) => {
  const framework = parseFramework(
    JSON.parse(readFileSync("data/framework.json", "utf8")),
    "framework.json",
  );
  await openImport(page);
  await choose(page, upload("PER.txt", PERU));
  await page
    .getByRole("article", { name: /^1\.4\.1/ })
    .getByRole("combobox")
    .selectOption("exists");
  const profile = parseProfile(await saveJson(page, "Download PER.json"), framework, "PER.json");
  expect(profile.indicators["1.4.1"]).toMatchObject({ status: "exists", reviewed: true });
  const review = parseReview(await saveJson(page, "Download the review"), framework, "PER.json");
  expect(review.corrections).toHaveLength(1);
});

test("an export of an older edition says which of its answers are others now", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("./?country=PER&lang=en");
  const { name, body } = await atlas.export("Scorecard", "png");
  await openImport(page);
  await choose(page, upload(name, outdate(body, "PER", 3)));
  const news = page.getByRole("region", { name: "The opened export" });
  await expect(news).toContainText("One answer in the opened file has changed since");
  await expect(news).toContainText(
    "1.2.2 Standards, Peru: Not in the document then, Not in place now",
  );
  await expect(atlas.country).toHaveText("Peru");
  await news.getByRole("button", { name: "Dismiss" }).click();
  await expect(news).toHaveCount(0);
});

test("an export of the world names each answer that has changed, and an old one says what it cannot", async ({
  atlas,
}) => {
  const { page } = atlas;
  await page.goto("./?view=world&show=countries&lang=en");
  const { name, body } = await atlas.export("How many countries have each measure", "svg");
  expect(body.length).toBeLessThan(60_000);
  await openImport(page);
  const older = ["CHL", "URY", "NOR", "KEN", "FJI", "JPN", "EGY", "PRT"].reduce(
    (file, country) => outdate(file, country, 0),
    body,
  );
  await choose(page, upload(name, older));
  const news = page.getByRole("region", { name: "The opened export" });
  await expect(news).toContainText("8 answers in the opened file have changed since");
  await expect(news.getByRole("listitem")).toHaveCount(6);
  await news.getByRole("button", { name: "Show 2 more" }).click();
  await expect(news.getByRole("listitem")).toHaveCount(8);
  expect(await violations(page)).toEqual([]);
  await openImport(page);
  const old = older.toString("latin1").replace("1 itu-cyberwellness-2015", "");
  await choose(page, upload(name, Buffer.from(old, "latin1")));
  await expect(news).toContainText("does not say which answers it showed");
});

/** What an audit of the page finds. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test("reading can be cancelled, and taken up again", async ({ page }) => {
  // The worker's own code never comes, so that it can be caught in the middle.
  await page.route(/document-worker/, () => {});
  await openImport(page);
  await choose(page, upload("ATA.txt", ANTARCTICA));
  await page.getByRole("button", { name: "Cancel: ATA.txt" }).click();
  await expect(line(page, "ATA.txt")).toContainText("Cancelled");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.getByRole("button", { name: "Read again: ATA.txt" }).click();
  await expect(reviewed(page, "Antarctica")).toBeVisible(READ_WITHIN);
});

for (const [name, options, address] of [
  ["on a phone", { viewport: { width: 390, height: 844 } }, IMPORT],
  ["in the dark", { colorScheme: "dark" }, IMPORT],
  ["in Spanish", {}, "./?view=import&lang=es"],
] as const)
  test(`the review is accessible and fits ${name}`, async ({ visitor }) => {
    const { page } = await visitor(options);
    await openImport(page, address);
    await choose(page, upload("PER.txt", PERU), upload("empty.txt", ""));
    await expect(page.getByRole("article")).toHaveCount(21, READ_WITHIN);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
