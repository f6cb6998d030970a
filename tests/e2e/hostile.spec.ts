import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { lieAboutSizes, makeExplodingPdf, makePdf, makeZipBomb } from "../formats/hostile-files.ts";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { ANTARCTICA, ATA, KeepingPage, type Upload, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";
import { message } from "./words.ts";

/** Maximum length of a main-thread task, in milliseconds of CPU time. */
const MAX_TASK_TIME = 1500;
const FILES_READ = { timeout: 80_000 };

const HTML = `<!doctype html><body>${toHtml(outline(ANTARCTICA.toString()))}</body>`;
const READ = /Antarctica: .*to check/;
const problem = (code: "not-a-profile" | "no-view" | "pdf-damaged" | "word-too-large") =>
  message(`import.problem.${code}`);

/** Hostile, damaged or misnamed files with their expected outcomes. Created on demand, because compressing the ZIP bomb takes seconds. */
function makeHostile(): readonly [file: Upload, outcome: string | RegExp][] {
  const bomb = makeZipBomb(200);
  return [
    [upload("bomb.docx", bomb), problem("word-too-large")],
    [upload("lying.docx", lieAboutSizes(bomb)), problem("word-too-large")],
    [upload("script.pdf", makePdf({ hasScript: true })), problem("not-a-profile")],
    [upload("long.pdf", makePdf({ pages: 10_000 })), message("import.problem.pdf-too-long")],
    [upload("cyclic.pdf", makePdf({ isCyclic: true })), problem("pdf-damaged")],
    [upload("locked.pdf", makePdf({ isProtected: true })), message("import.problem.pdf-protected")],
    [
      upload("references.pdf", makePdf({ startxref: 7, text: "nothing" })),
      problem("not-a-profile"),
    ],
    [
      upload("unpacked.pdf", makePdf({ unpacked: 20_000_000 })),
      message("import.problem.pdf-too-large"),
    ],
    [
      upload("packed-twice.pdf", makePdf({ unpacked: 20_000_000, layers: 2 })),
      /unpacks to far more|No section/,
    ],
    // Whether the time or the size limit applies first depends on the machine.
    [upload("exploding.pdf", makeExplodingPdf()), /takes more time or memory|unpacks to far more/],
    [upload("broken.pdf", "%PDF-1.7\nnothing"), problem("pdf-damaged")],
    [
      upload("script.html", "<script>window.ran = true</script><p onclick='x()'>Hello"),
      problem("not-a-profile"),
    ],
    [
      upload("image.html", HTML.replace("<body>", "<body><img src=x onerror='window.ran = true'>")),
      READ,
    ],
    [upload("scan.png", readFileSync("docs/scorecard.png")), problem("no-view")],
    [
      upload("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = true'/>"),
      problem("no-view"),
    ],
    [upload("empty.txt", ""), message("import.problem.empty")],
    [
      upload("program.txt", Buffer.from([127, 69, 76, 70, 2, 1, 1, ...new Uint8Array(900)])),
      message("import.problem.unknown-form"),
    ],
    [upload("old.doc", Buffer.from("d0cf11e0a1b11ae1", "hex")), message("import.problem.old-word")],
    // The format is detected from the content. The extension matters only among text formats.
    [upload("text.pdf", ANTARCTICA), READ],
    [upload("html.docx", HTML), READ],
    [upload("again.md", ANTARCTICA), READ],
  ];
}

test("each hostile or damaged file is read safely or rejected with the cause, and the other files are read", async ({
  page,
}) => {
  test.slow();
  const keeping = new KeepingPage(page);
  await keeping.open();
  const longest = await measureBusyTime(page);
  const word = upload("word.txt", await makeWord(outline(ANTARCTICA.toString())));
  const hostile = makeHostile();
  const files = [...hostile.map(([file]) => file), word, ATA];
  await keeping.choose(...files);
  await expect(
    page.getByText(message("import.files-done", { done: files.length, total: files.length })),
  ).toBeVisible(FILES_READ);
  for (const [{ name }, outcome] of hostile)
    await expect.soft(keeping.file(name)).toContainText(outcome);
  for (const name of [word.name, ATA.name]) await expect(keeping.file(name)).toContainText(READ);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(await longest()).toBeLessThan(MAX_TASK_TIME);
});

test("200 MB of text and a section of 900 kB leave the page responsive", async ({ page }) => {
  test.slow();
  const keeping = new KeepingPage(page);
  await keeping.open();
  const files = await page.evaluateHandle((profile) => {
    const megabyte = "The measure is a measure of measures. ".repeat(27_000);
    const many = (count: number) => Array.from({ length: count }, () => megabyte);
    const transfer = new DataTransfer();
    transfer.items.add(new File(many(200), "huge.txt"));
    transfer.items.add(new File([profile, megabyte.slice(0, 900_000)], "long.txt"));
    transfer.items.add(new File(["a".repeat(4_900_000)], "line.md"));
    transfer.items.add(new File([profile], "ATA.txt"));
    return transfer;
  }, ANTARCTICA.toString());
  await keeping.dragOver([ATA]);
  const longest = await measureBusyTime(page);
  await page.dispatchEvent("body", "drop", { dataTransfer: files });
  await expect(page.getByText(message("import.files-done", { done: 4, total: 4 }))).toBeVisible(
    FILES_READ,
  );
  await expect(keeping.file("huge.txt")).toContainText(message("import.problem.text-too-large"));
  await expect(keeping.file("line.md")).toContainText(message("import.problem.too-long"));
  await expect(keeping.file(ATA.name)).toContainText(READ);
  await keeping
    .file("long.txt")
    .getByRole("button", { name: message("import.review") })
    .click();
  await expect(keeping.reviewHeading("Antarctica long.txt")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(21);
  expect(await longest()).toBeLessThan(MAX_TASK_TIME);
});

test("100 files added at once are all listed with their outcomes, and the page stays responsive", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  const longest = await measureBusyTime(page);
  const cut = Array.from({ length: 99 }, (_, at) =>
    upload(`f${at}.${["txt", "md", "html"][at % 3]}`, ANTARCTICA.subarray(0, at * 40)),
  );
  await keeping.choose(...cut, ATA);
  await expect(page.getByText(message("import.files-done", { done: 100, total: 100 }))).toBeVisible(
    FILES_READ,
  );
  const lines = await page
    .getByRole("region", { name: message("import.files") })
    .locator(".import-file")
    .allTextContents();
  expect(lines).toHaveLength(100);
  for (const [at, { name }] of cut.entries()) {
    expect(lines[at]).toContain(name);
    expect(lines[at]).toMatch(/Review|\. |Choose/);
  }
  expect(await longest()).toBeLessThan(MAX_TASK_TIME);
});

/** Returns a function that stops measuring and returns the longest main-thread task, in milliseconds of CPU time. */
async function measureBusyTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const busyTime = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  let isOver = false;
  let longest = 0;
  const sampling = (async () => {
    for (let before = await busyTime(); !isOver; ) {
      // Waiting for a frame separates one task from the next.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const now = await busyTime();
      longest = Math.max(longest, now - before);
      before = now;
    }
  })();
  return async () => {
    isOver = true;
    await sampling;
    return longest;
  };
}
