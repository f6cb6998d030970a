import type { Page } from "@playwright/test";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { hold } from "./atlas.ts";
import { ANTARCTICA, IMPORT, KeepingPage, PERU, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";

const ATA = upload("ATA.txt", ANTARCTICA);
const READ_WITHIN = { timeout: 20_000 };

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const review = (page: Page, country: string) =>
  page.getByRole("heading", { level: 2, name: country });
const article = (page: Page, code: string) =>
  page.getByRole("article", { name: new RegExp(`^${code.replaceAll(".", "\\.")} `) });

/** Every view, and what may stand over it while files are held above the page. */
const PLACES: Record<string, { query: string; open?: (page: Page) => Promise<void> }> = {
  "the scorecard": { query: "?country=PER" },
  "an open drawer": { query: "?country=PER&indicator=1.2.1" },
  "the list of countries": { query: "", open: (page) => button(page, /^Country/).click() },
  "a comparison": { query: "?view=compare&country=PER&with=CHL,COL" },
  "a comparison's drawer": { query: "?view=compare&country=PER&with=CHL&indicator=1.2.1" },
  "the list to add from": {
    query: "?view=compare&country=PER&with=CHL",
    open: (page) => button(page, "Add a country").click(),
  },
  "the world": { query: "?view=world" },
  "the map": { query: "?view=world&show=map" },
  "the method": { query: "?view=method" },
  "the import": { query: "?view=import" },
};

for (const [place, { query, open }] of Object.entries(PLACES))
  test(`files may be dropped over ${place}`, async ({ page }) => {
    const keeping = new KeepingPage(page);
    await page.goto(`./${query}${query ? "&" : "?"}lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await open?.(page);
    if (/indicator/.test(query) || open) await expect(page.getByRole("dialog")).toBeVisible();
    const isCovered = await page.getByRole("dialog").isVisible();
    const on = isCovered ? "dialog[open]" : "main";
    const sign = page.getByText("Drop to read a profile");
    // The code for it comes after the page.
    await expect(async () => {
      await keeping.drop([ATA], on, "over");
      await expect(sign).toBeVisible({ timeout: 1000 });
    }).toPass(READ_WITHIN);
    // The sign lies over all else, dialogs too.
    expect(await sign.evaluate((element) => element.matches(":popover-open"))).toBe(true);
    await keeping.drop([ATA], on);
    await expect(review(page, "Antarctica")).toBeVisible(READ_WITHIN);
    await expect(sign).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a document");
  });

test("a text or a file can be pasted beside the fields, and a field keeps its own", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  const paste = (on: string, text: string, file?: string) =>
    page.evaluate(
      ([selector, words, name]) => {
        const clipboardData = new DataTransfer();
        if (name) clipboardData.items.add(new File([words], name));
        else clipboardData.setData("text/plain", words);
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true });
        document.querySelector(selector)?.dispatchEvent(event);
      },
      [on, text, file ?? ""] as const,
    );
  await paste("body", ANTARCTICA.toString());
  await expect(keeping.file("Pasted text 1.txt")).toContainText("Antarctica", READ_WITHIN);
  await paste("main", PERU.toString(), "PER.txt");
  await expect(keeping.file("PER.txt")).toContainText("Peru", READ_WITHIN);
  await expect(page.getByRole("article")).toHaveCount(21);
  await paste(".import-name input", "Floe Team");
  await paste("body", "  ");
  await expect(page.getByText("2 of 2 done")).toBeVisible();
});

test("what reads PDF and Word is fetched by the first PDF and the first Word file", async ({
  page,
  visitor,
}) => {
  const fetched: string[] = [];
  page.on("response", (response) => {
    fetched.push(new URL(response.url()).pathname);
  });
  const parts = outline(ANTARCTICA.toString());
  const printer = (await visitor()).page;
  await printer.setContent(`<!doctype html><body>${toHtml(parts)}</body>`);
  const keeping = new KeepingPage(page);
  const hasFetched = (name: RegExp) => fetched.some((path) => name.test(path));
  const PDF = /\/pdf(?:\.worker)?-[^/]+\.js$/;
  const WORD = /\/word-text-[^/]+\.js$/;
  await keeping.open();
  await keeping.choose(ATA);
  await expect(review(page, "Antarctica")).toBeVisible(READ_WITHIN);
  expect(hasFetched(/document-worker/)).toBe(true);
  expect(hasFetched(PDF) || hasFetched(WORD)).toBe(false);
  await keeping.choose(upload("a.docx", await makeWord(parts)));
  await expect(keeping.file("a.docx")).toContainText("to check", READ_WITHIN);
  expect(hasFetched(WORD)).toBe(true);
  expect(hasFetched(PDF)).toBe(false);
  await keeping.choose(upload("a.pdf", await printer.pdf({ format: "A4" })));
  await expect(keeping.file("a.pdf")).toContainText("to check", READ_WITHIN);
  expect(hasFetched(PDF)).toBe(true);
});

/** Keeps the thread that reads from starting; gives what lets it start. */
const holdReading = (page: Page) => hold(page, /document-worker/);

test("each file says how far it is, and one is cancelled without the others", async ({ page }) => {
  const release = await holdReading(page);
  const keeping = new KeepingPage(page);
  await keeping.open();
  const third = upload("third.txt", ANTARCTICA);
  await keeping.choose(ATA, upload("PER.txt", PERU), third, upload("fourth.txt", ANTARCTICA));
  await expect(page.getByText("0 of 4 done")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Added files" })).toBeVisible();
  for (const name of ["ATA.txt", "PER.txt"])
    await expect(keeping.file(name)).toContainText("Extracting the text");
  await expect(page.getByRole("progressbar", { name: "ATA.txt" })).toBeVisible();
  await expect(keeping.file("fourth.txt")).toContainText("Waiting");
  await button(page, "Cancel: ATA.txt").click();
  await expect(keeping.file("ATA.txt")).toContainText("Cancelled");
  release();
  await expect(keeping.file("fourth.txt")).toContainText("Antarctica", READ_WITHIN);
  await expect(keeping.file("PER.txt")).toContainText("Peru", READ_WITHIN);
  await expect(page.getByText("4 of 4 done")).toBeVisible();
});

test("all that is waiting is cancelled at once", async ({ page }) => {
  const release = await holdReading(page);
  const keeping = new KeepingPage(page);
  await keeping.open();
  const names = [..."abcdefghijkl"].map((letter) => `${letter}.txt`);
  await keeping.choose(...names.map((name) => upload(name, ANTARCTICA)));
  await button(page, "Cancel all").click();
  release();
  await expect(page.getByText("12 of 12 done")).toBeVisible();
  for (const name of names) await expect(keeping.file(name)).toContainText("Cancelled");
});

for (const [language, keep, compare] of [
  ["en", "Keep on this device", "Compare it"],
  ["es", "Guardar en este dispositivo", "Compararlo"],
] as const)
  test(`by keyboard alone, from choosing a file to comparing it (${language})`, async ({
    page,
  }) => {
    // Asked for before anything else: the browser is told of it in its own time.
    const coming = page.waitForEvent("filechooser");
    await page.goto(`./?view=import&lang=${language}`);
    const choose = page.getByRole("button", { name: /^(?:Choose files|Elegir archivos)$/ });
    await expect(choose).toBeVisible();
    await tabTo(page, choose);
    await page.keyboard.press("Enter");
    await (await coming).setFiles(upload("PER.txt", PERU));
    await expect(page.getByRole("article")).toHaveCount(21, READ_WITHIN);
    await tabTo(page, page.getByRole("button", { name: keep }));
    await page.keyboard.press("Enter");
    const link = page.getByRole("link", { name: compare, exact: true });
    await expect(link).toBeVisible();
    await tabTo(page, link);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("columnheader", { name: /^Per[uú] \((?:on this|en este)/ }),
    ).toBeVisible();
    await expect(page.getByRole("columnheader", { name: /^Chile/ })).toBeVisible();
  });

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: ReturnType<Page["getByRole"]>) {
  const isThere = () => element.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
  await expect(element).toBeFocused();
}

test("leaving with corrections that are nowhere else asks first", async ({ page }) => {
  const keeping = new KeepingPage(page);
  page.on("dialog", (dialog) => dialog.dismiss());
  /** Whether the browser asks when the page is to be closed; then the page stays as it is. */
  const asks = async () => {
    const answer = Promise.race([
      page.waitForEvent("dialog").then(() => true),
      page.waitForEvent("load").then(() => false),
    ]);
    await page.evaluate(() => location.reload()).catch(() => undefined);
    return answer;
  };
  await keeping.open();
  await keeping.choose(ATA);
  await expect(page.getByRole("article")).toHaveCount(21, READ_WITHIN);
  const cirt = article(page, "1.2.1");
  await cirt.getByRole("combobox").selectOption("partial");
  expect(await asks()).toBe(true);
  // Where it is kept, or taken back, nothing is asked.
  await button(page, "Keep on this device").click();
  await expect(page.getByText("Kept on this device.", { exact: true })).toBeVisible();
  await cirt.getByRole("combobox").selectOption("absent");
  expect(await asks()).toBe(true);
  await button(page, "Undo correction").click();
  expect(await asks()).toBe(false);
  await expect(keeping.line("Antarctica")).toBeVisible();
  // Nor where the review was handed on.
  await keeping.choose(upload("PER.txt", PERU));
  await button(page, "Review: PER.txt").click(READ_WITHIN);
  await article(page, "1.2.1").getByRole("combobox").selectOption("partial");
  await keeping.save(page.getByRole("button", { name: "Download the review", exact: true }));
  expect(await asks()).toBe(false);
});

test("corrections outlive a look at another page, another country and a slip", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(ATA);
  const cirt = article(page, "1.2.1");
  await cirt.getByRole("combobox").selectOption("partial", READ_WITHIN);
  await keeping.choose(upload("PER.txt", PERU));
  await button(page, "Review: PER.txt").click(READ_WITHIN);
  for (const elsewhere of ["World", "Cyberwellness Atlas"]) {
    await page.getByRole("link", { name: elsewhere, exact: true }).click();
    await page.getByRole("link", { name: "Add a document" }).click();
    await expect(review(page, "Peru")).toBeVisible();
  }
  await button(page, "Review: ATA.txt").click();
  await expect(cirt).toContainText("Corrected read as: In place");
  // The country is changed, and the keyboard stays where it was.
  const country = page.getByRole("combobox", { name: "Country", exact: true });
  await country.focus();
  await country.selectOption({ label: "Chile" });
  await expect(review(page, "Chile")).toBeVisible(READ_WITHIN);
  await expect(country).toBeFocused();
  await expect(cirt).toContainText("Corrected read as: In place");
  await expect(page.getByText(/sections? differs? from the published data/)).toBeVisible();
  await country.selectOption({ label: "Antarctica" });
  await expect(review(page, "Antarctica")).toBeVisible(READ_WITHIN);
  await expect(page.getByText("The published data has no profile of this country.")).toBeVisible();
  // What is taken from the list by mistake comes back as it was.
  await button(page, "Remove from the list: PER.txt").click();
  await button(page, "Remove from the list: ATA.txt").click();
  await expect(button(page, "Restore ATA.txt")).toBeFocused();
  await expect(page.getByText(/\d of \d done/)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(cirt).toContainText("Corrected read as: In place");
  await button(page, "Undo correction").click();
  await expect(cirt).not.toContainText("Corrected");
  await button(page, "Redo correction").click();
  await expect(cirt).toContainText("Corrected read as: In place");
});

test("until one says so nothing is stored", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.choose(ATA);
  await article(page, "1.2.1").getByRole("combobox").selectOption("partial", READ_WITHIN);
  const stored = () =>
    page.evaluate(async () => {
      const open = indexedDB.open("cyberwellness-atlas");
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const all = open.result.transaction("profiles").objectStore("profiles").count();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      open.result.close();
      return { profiles: all.result, words: { ...localStorage }, cookie: document.cookie };
    });
  expect(await stored()).toEqual({ profiles: 0, words: {}, cookie: "" });
  await page.goto(IMPORT);
  await expect(page.getByText("Nothing is kept.")).toBeVisible();
});
