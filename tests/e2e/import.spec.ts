import type { Page } from "@playwright/test";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { hold } from "./atlas.ts";
import { ANTARCTICA, ATA, IMPORT, KeepingPage, PER, PERU, READING, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

const done = (count: number, total = count) => message("import.files-done", { done: count, total });
const corrected = (status: "exists") =>
  `${message("import.corrected")} ${message("import.corrected-from", {
    status: message(`status.${status}`),
  })}`;
/** Prevents the worker from starting until the returned function is called. */
const holdWorker = (page: Page) => hold(page, /document-worker/);

/** Places to drop files on: a page, and dialogs that cover a page. Views share the drop target, so one page is enough. */
const PLACES: Readonly<Record<string, { query: string; open?: (page: Page) => Promise<void> }>> = {
  "the scorecard": { query: "country=PER" },
  "an open drawer": { query: "country=PER&indicator=1.2.1" },
  "the list of countries to add": {
    query: "view=compare&country=PER&with=CHL",
    open: (page) => page.getByRole("button", { name: message("compare.add") }).click(),
  },
};

for (const [place, { query, open }] of Object.entries(PLACES))
  test(`a document dropped on ${place} opens its review`, async ({ page }) => {
    const keeping = new KeepingPage(page);
    await page.goto(`./?${query}&lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await open?.(page);
    const hasDialog = open !== undefined || query.includes("indicator");
    if (hasDialog) await expect(page.getByRole("dialog")).toBeVisible();
    const target = hasDialog ? "dialog[open]" : "main";
    await keeping.dragOver([ATA], target);
    // The drop indicator must also appear above dialogs.
    await expect(keeping.dropSign).toHaveJSProperty("popover", "manual");
    expect(await keeping.dropSign.evaluate((sign) => sign.matches(":popover-open"))).toBe(true);
    await keeping.drop([ATA], target);
    const review = keeping.reviewHeading("Antarctica");
    await expect(review).toBeFocused(READING);
    await expect(review).toBeInViewport();
    await expect(keeping.dropSign).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(message("import.title"));
    await expect(page.getByRole("article")).toHaveCount(21);
  });

test("PDF, Word, HTML, Markdown and pasted text are read, and each reader loads on demand", async ({
  page,
  visitor,
}) => {
  const fetched: string[] = [];
  page.on("response", (response) => fetched.push(new URL(response.url()).pathname));
  const isFetched = (name: RegExp) => fetched.some((path) => name.test(path));
  const PDF_READER = /\/pdf(?:\.worker)?-[^/]+\.js$/;
  const WORD_READER = /\/word-text-[^/]+\.js$/;
  const parts = outline(PERU.toString());
  const html = `<!doctype html><body>${toHtml(parts)}</body>`;
  const printer = (await visitor()).page;
  await printer.setContent(html);
  const keeping = new KeepingPage(page);
  const expectRead = (name: string) =>
    expect(keeping.file(name)).toContainText(/Peru: .*to check/, READING);

  await keeping.open();
  await keeping.choose(upload("a.html", html), upload("a.md", PERU));
  for (const name of ["a.html", "a.md"]) await expectRead(name);
  expect(isFetched(/document-worker/)).toBe(true);
  expect(isFetched(PDF_READER) || isFetched(WORD_READER)).toBe(false);
  await keeping.choose(upload("a.docx", await makeWord(parts)));
  await expectRead("a.docx");
  expect(isFetched(WORD_READER)).toBe(true);
  expect(isFetched(PDF_READER)).toBe(false);
  await keeping.choose(upload("a.pdf", await printer.pdf({ format: "A4" })));
  await expectRead("a.pdf");
  expect(isFetched(PDF_READER)).toBe(true);

  await keeping.button(message("import.paste")).click();
  await page
    .getByRole("textbox", { name: message("import.paste-label") })
    .fill(ANTARCTICA.toString());
  await keeping.button(message("import.paste-read")).click();
  await expect(keeping.file(message("import.pasted", { number: 1 }))).toContainText("Antarctica");
});

test("text and files pasted on the page are read, except text pasted into a field", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  const dropCode = page.waitForResponse(/DropTarget/);
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
  const pasted = message("import.pasted", { number: 1 });
  await expect(keeping.file(pasted)).toContainText("Antarctica", READING);
  // Pasted files are handled by the same code as dropped files.
  await dropCode;
  await paste("main", PERU.toString(), PER.name);
  await expect(keeping.file(PER.name)).toContainText("Peru", READING);
  await expect(page.getByRole("article")).toHaveCount(21);
  await paste(".import-name input", "Floe Team");
  await paste("body", "  ");
  await expect(page.getByText(done(2))).toBeVisible();
});

test("files show their progress, can be cancelled individually or together, and can be read again", async ({
  page,
}) => {
  const releaseWorker = await holdWorker(page);
  const keeping = new KeepingPage(page);
  await keeping.open();
  const named = (name: string) => upload(name, ANTARCTICA);
  await keeping.choose(ATA, PER, named("third.txt"), named("fourth.txt"));
  await expect(page.getByText(done(0, 4))).toBeVisible();
  await expect(page.getByRole("progressbar", { name: message("import.files") })).toBeVisible();
  for (const name of [ATA.name, PER.name])
    await expect(keeping.file(name)).toContainText(message("import.reading"));
  await expect(page.getByRole("progressbar", { name: ATA.name })).toBeVisible();
  await expect(keeping.file("fourth.txt")).toContainText(message("import.waiting"));
  await keeping.button(message("import.cancel-of", { of: ATA.name })).click();
  await expect(keeping.file(ATA.name)).toContainText(message("import.cancelled"));
  await keeping.button(message("import.cancel-all")).click();
  await expect(page.getByText(done(4))).toBeVisible();
  for (const name of [PER.name, "third.txt", "fourth.txt"])
    await expect(keeping.file(name)).toContainText(message("import.cancelled"));
  releaseWorker();
  await keeping.button(message("import.again-of", { of: ATA.name })).click();
  await expect(keeping.reviewHeading("Antarctica")).toBeVisible(READING);
});

test("the import asks for the country of a document without one, and documents about the same country refer to each other", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  const other = ANTARCTICA.toString().replace("known as ICECERT", "known as FLOECERT");
  await keeping.choose(
    upload("nowhere.txt", "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n"),
    ATA,
    upload("other.txt", other),
  );
  const question = keeping.file("nowhere.txt").getByRole("combobox");
  // The options are filled in on focus.
  await question.focus();
  await question.selectOption("CHL");
  await expect(keeping.file("nowhere.txt")).toContainText("Chile");

  await expect(keeping.file(ATA.name)).toContainText(message("import.same-country", { count: 1 }));
  const twin = (file: string) =>
    page.getByText(message("import.twin", { file, country: "Antarctica" }));
  const review = (of: string) => keeping.button(message("import.review-of", { of })).first();
  await review(ATA.name).click();
  await expect(twin("other.txt")).toContainText(
    message("import.twin-differs", { count: 1, codes: "1.2.1" }),
  );
  await review("other.txt").click();
  await expect(twin(ATA.name)).toBeVisible();
});

/** Presses Tab until an element has focus. */
async function tabTo(page: Page, element: ReturnType<Page["getByRole"]>): Promise<void> {
  const isFocused = () => element.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 60 && !(await isFocused()); step += 1) await page.keyboard.press("Tab");
  await expect(element).toBeFocused();
}

test("a document can be chosen, kept and compared by keyboard", async ({ page }) => {
  const chooser = page.waitForEvent("filechooser");
  await page.goto(IMPORT);
  const choose = page.getByRole("button", { name: message("import.choose") });
  await expect(choose).toBeVisible();
  await tabTo(page, choose);
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(PER);
  await expect(page.getByRole("article")).toHaveCount(21, READING);
  await tabTo(page, page.getByRole("button", { name: message("import.keep") }));
  await page.keyboard.press("Enter");
  const compare = message("import.kept-open.compare");
  const link = page.getByRole("link", { name: compare, exact: true });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  const own = message("app.on-device-name", { name: "Peru" });
  await expect(page.getByRole("columnheader", { name: own }).first()).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Chile/ })).toBeVisible();
});

test("a correction can be made and undone by keyboard, and shows on the scorecard once kept", async ({
  atlas,
}) => {
  const { page } = atlas;
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  const section = keeping.section("1.2.1");
  await section.getByRole("combobox").focus();
  await page.keyboard.press("ArrowDown");
  await expect(section).toContainText(corrected("exists"));
  await page.keyboard.press("Control+z");
  await expect(section.getByText(message("import.corrected"))).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await keeping.keepButton.click();
  await page.getByRole("link", { name: message("import.kept-open.scorecard") }).click();
  await expect(atlas.country).toHaveText("Antarctica");
  await page.reload();
  await expect(atlas.row("1.2.1")).toContainText(message("status.partial"));
  await expect(atlas.countryPicker).toContainText(message("app.on-device"));
  await atlas.openDrawer("1.2.1");
  await expect(atlas.drawer.locator("mark")).toContainText("recognized national CIRT");
});

test("corrected figures are in both downloaded files, and their reason is in the review", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  const population = page.getByRole("group", { name: message("import.figure.population") });
  const field = (name: string | RegExp) => population.getByRole("textbox", { name });
  await field(message("import.part.value")).fill("31 79 0");
  await page.keyboard.press("Enter");
  await expect(population.getByRole("alert")).toContainText(message("import.refused.population"));
  await field(message("import.part.value")).fill("31 790");
  await field(message("import.part.asOf")).fill("March 2015");
  await page.keyboard.press("Enter");
  await expect(field(message("import.part.asOf"))).toHaveValue("2015-03");
  await field(message("import.part.source")).fill("");
  await field(/^Why/).fill("counted anew");
  await page.keyboard.press("Enter");
  const save = async (name: string): Promise<unknown> =>
    JSON.parse((await keeping.save(keeping.button(name))).buffer.toString());
  expect(await save(message("import.download-country", { country: "ATA" }))).toMatchObject({
    background: { population: { value: 31790, asOf: "2015-03" } },
  });
  expect(await save(message("import.download-review"))).toMatchObject({
    background: {
      population: { value: 31790, source: null, asOf: "2015-03", why: "counted anew" },
    },
  });
  // Undoes the reason, then the source.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(field(message("import.part.source"))).toHaveValue("Penguin Census");
});

test("the first click after typing the reviewer's name downloads the review", async ({ page }) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  await keeping.keepButton.click();
  await expect(page.getByText(message("import.kept"), { exact: true })).toBeVisible();
  await page.getByRole("textbox", { name: message("import.by") }).fill("Ada");
  // The field loses focus during the click, which removes the note on the kept profile.
  const name = message("import.download-review");
  const { buffer } = await keeping.save(page.getByRole("button", { name, exact: true }));
  expect(JSON.parse(buffer.toString())).toMatchObject({ by: "Ada" });
});

test("closing the page asks for confirmation while corrections are unsaved", async ({ page }) => {
  const keeping = new KeepingPage(page);
  page.on("dialog", (dialog) => dialog.dismiss());
  /** Whether a reload prompts for confirmation. Dismissing the prompt cancels the reload. */
  const asksOnReload = async () => {
    const answer = Promise.race([
      page.waitForEvent("dialog").then(() => true),
      page.waitForEvent("load").then(() => false),
    ]);
    await page.evaluate(() => location.reload()).catch(() => undefined);
    return answer;
  };
  await keeping.open();
  await keeping.openReview(ATA);
  await keeping.correct("1.2.1", "partial");
  expect(await asksOnReload()).toBe(true);
  await keeping.keepButton.click();
  await expect(page.getByText(message("import.kept"), { exact: true })).toBeVisible();
  await keeping.correct("1.2.1", "absent");
  expect(await asksOnReload()).toBe(true);
  await keeping.button(message("import.undo")).click();
  expect(await asksOnReload()).toBe(false);
  await expect(keeping.line("Antarctica")).toBeVisible();
  await keeping.openReview(PER);
  await keeping.correct("1.2.1", "partial");
  const name = message("import.download-review");
  await keeping.save(page.getByRole("button", { name, exact: true }));
  expect(await asksOnReload()).toBe(false);
});

test("corrections survive navigation, a change of country and an undone removal of their document", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  await keeping.openReview(ATA);
  const section = keeping.section("1.2.1");
  await keeping.correct("1.2.1", "partial");
  await keeping.openReview(PER);
  for (const elsewhere of [message("app.view.world"), message("app.title")]) {
    await page.getByRole("link", { name: elsewhere, exact: true }).click();
    await page.getByRole("link", { name: message("app.view.import") }).click();
    await expect(keeping.reviewHeading("Peru")).toBeVisible();
  }
  await keeping.button(message("import.review-of", { of: ATA.name })).click();
  await expect(section).toContainText(corrected("exists"));
  const country = page.getByRole("combobox", { name: message("import.country"), exact: true });
  await country.focus();
  await country.selectOption({ label: "Chile" });
  await expect(keeping.reviewHeading("Chile")).toBeVisible(READING);
  await expect(country).toBeFocused();
  await expect(section).toContainText(corrected("exists"));
  await expect(page.getByText(/sections? differs? from the published data/)).toBeVisible();
  await country.selectOption({ label: "Antarctica" });
  await expect(keeping.reviewHeading("Antarctica")).toBeVisible(READING);
  await expect(page.getByText(message("import.shipped-none"))).toBeVisible();

  for (const of of [PER.name, ATA.name])
    await keeping.button(message("import.remove-of", { of })).click();
  await expect(keeping.button(message("import.undo-removal", { name: ATA.name }))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(section).toContainText(corrected("exists"));
  await keeping.button(message("import.undo")).click();
  await expect(section).not.toContainText(message("import.corrected"));
  await keeping.button(message("import.redo")).click();
  await expect(section).toContainText(corrected("exists"));
});
