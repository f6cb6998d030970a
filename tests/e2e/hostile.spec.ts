import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { unzipSync, zipSync } from "fflate";
import { lieAboutSizes, makeExplodingPdf, makePdf, makeZipBomb } from "../formats/hostile-files.ts";
import { makeWord } from "../formats/make-word.ts";
import { outline, toHtml } from "../formats/outline.ts";
import { ANTARCTICA, KeepingPage, type Upload, upload } from "./keeping.ts";
import { expect, test } from "./test.ts";

/** Milliseconds of work at a stretch for which the page may keep a person waiting. */
const ANSWERS_WITHIN = 1500;

const HTML = `<!doctype html><body>${toHtml(outline(ANTARCTICA.toString()))}</body>`;
/** Where a Word document has its words. */
const WORD_TEXT = "word/document.xml";
const NOT_A_PROFILE = "No section of a Cyberwellness Profile";
const READ = /Antarctica: .*to check/;

/** Files that mean ill or went wrong, and what is said of each. */
const HOSTILE: readonly [file: Upload, says: string | RegExp][] = [
  [upload("bomb.docx", makeZipBomb(200)), "unpacks to far more"],
  [upload("lying.docx", lieAboutSizes(makeZipBomb(200))), "unpacks to far more"],
  [upload("script.pdf", makePdf({ hasScript: true })), NOT_A_PROFILE],
  [upload("long.pdf", makePdf({ pages: 10_000 })), "more than 300 pages"],
  [upload("cyclic.pdf", makePdf({ isCyclic: true })), "The PDF is damaged"],
  [upload("locked.pdf", makePdf({ isProtected: true })), "protected by a password"],
  [upload("references.pdf", makePdf({ startxref: 7, text: "nothing" })), NOT_A_PROFILE],
  [upload("unpacked.pdf", makePdf({ unpacked: 20_000_000 })), "The PDF unpacks to far more"],
  [
    upload("packed-twice.pdf", makePdf({ unpacked: 20_000_000, layers: 2 })),
    /unpacks to far more|No section/,
  ],
  // Whichever is noticed first.
  [upload("exploding.pdf", makeExplodingPdf()), /takes more time or memory|unpacks to far more/],
  [upload("broken.pdf", "%PDF-1.7\nnothing"), "The PDF is damaged"],
  [
    upload("script.html", "<script>window.ran = true</script><p onclick='x()'>Hello"),
    NOT_A_PROFILE,
  ],
  [
    upload("image.html", HTML.replace("<body>", "<body><img src=x onerror='window.ran = true'>")),
    READ,
  ],
  [upload("scan.png", readFileSync("docs/scorecard.png")), "does not say which view"],
  [
    upload("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='window.ran = true'/>"),
    "does not say which view",
  ],
  [upload("empty.txt", ""), "The file is empty"],
  [
    upload("program.txt", Buffer.from([127, 69, 76, 70, 2, 1, 1, ...new Uint8Array(900)])),
    "is not text, HTML, PDF",
  ],
  [upload("letter.txt", "Dear Sir, I wrote you last week."), NOT_A_PROFILE],
  [upload("old.doc", Buffer.from("d0cf11e0a1b11ae1", "hex")), "old Office document"],
  // Under the name of another form each is still read for what it is.
  [upload("text.pdf", ANTARCTICA), READ],
  [upload("html.docx", HTML), READ],
  [upload("again.md", ANTARCTICA), READ],
];

test("hostile files end in a message each that names the cause, and the others are read", async ({
  page,
}) => {
  test.slow();
  const keeping = new KeepingPage(page);
  await keeping.open();
  const longest = await watchAnswers(page);
  const word = upload("word.txt", await makeWord(outline(ANTARCTICA.toString())));
  const files = [...HOSTILE.map(([file]) => file), word, upload("ATA.txt", ANTARCTICA)];
  await keeping.choose(...files);
  await expect(page.getByText(`${files.length} of ${files.length} done`)).toBeVisible({
    timeout: 80_000,
  });
  for (const [{ name }, says] of HOSTILE) await expect.soft(keeping.file(name)).toContainText(says);
  for (const name of ["word.txt", "ATA.txt"]) await expect(keeping.file(name)).toContainText(READ);
  await expect(keeping.file("ATA.txt")).toContainText("other files are of this country");
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(await longest()).toBeLessThan(ANSWERS_WITHIN);
});

test("a document that names no country is read once a person says whose it is", async ({
  page,
}) => {
  const keeping = new KeepingPage(page);
  await keeping.open();
  const nowhere = "CYBERWELLNESS PROFILE\nNOWHERE\n\n1.1.1 CRIMINAL LEGISLATION\n";
  await keeping.choose(upload("nowhere.txt", nowhere));
  const question = keeping.file("nowhere.txt").getByRole("combobox");
  await question.focus();
  await question.selectOption("CHL");
  await expect(keeping.file("nowhere.txt")).toContainText("Chile");
});

test("200 MB of text, and most of a megabyte in one section, leave the page alive", async ({
  page,
}) => {
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
  const longest = await watchAnswers(page);
  await page.dispatchEvent("body", "drop", { dataTransfer: files });
  await expect(page.getByText("4 of 4 done")).toBeVisible({ timeout: 60_000 });
  await expect(keeping.file("huge.txt")).toContainText("larger than 5 MB");
  await expect(keeping.file("line.md")).toContainText("longer than that of fifty profiles");
  await expect(keeping.file("ATA.txt")).toContainText(READ);
  await keeping.file("long.txt").getByRole("button", { name: "Review" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Antarctica long.txt" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(21);
  expect(await longest()).toBeLessThan(ANSWERS_WITHIN);
});

test("600 files with bytes changed at random each end in a review or a message", async ({
  page,
}) => {
  test.slow();
  const keeping = new KeepingPage(page);
  await keeping.open();
  const longest = await watchAnswers(page);
  const printer = await page.context().newPage();
  await printer.setContent(HTML);
  const pdf = await printer.pdf({ format: "A4" });
  await printer.close();
  const word = Buffer.from(await makeWord(outline(ANTARCTICA.toString())));
  const { [WORD_TEXT]: inside, ...parts } = unzipSync(word);
  const link = "https://a.example/?dataset=0a1b2c3d&country=PER";
  const files = mutate(600, 7, [
    ["txt", ANTARCTICA],
    ["md", ANTARCTICA],
    ["html", Buffer.from(HTML)],
    ["pdf", pdf],
    ["docx", word],
    // Past the archive, so that what reads the words inside is met too.
    [
      "docx",
      Buffer.from(inside ?? []),
      (text) => Buffer.from(zipSync({ ...parts, [WORD_TEXT]: text })),
    ],
    ["png", readFileSync("docs/scorecard.png").subarray(0, 20_000)],
    [
      "svg",
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><dc:source>${link}</dc:source></svg>`),
    ],
    ["json", readFileSync("data/countries/PER.json")],
    ["json", readFileSync("data/reviews/PER.json")],
    ["csv", Buffer.from(`# Title: A view\n# Link: ${link}\na,b\n1,2\n`)],
  ]);
  await keeping.choose(...files, upload("ATA.txt", ANTARCTICA));
  await expect(page.getByText("601 of 601 done")).toBeVisible({ timeout: 80_000 });
  await expect(keeping.file("ATA.txt")).toContainText(READ);
  const lines = await page
    .getByRole("region", { name: "Added files" })
    .locator(".import-file")
    .allTextContents();
  expect(lines).toHaveLength(601);
  for (const [at, { name }] of files.entries()) {
    expect(lines[at]).toContain(name);
    expect(lines[at], "says what became of it").toMatch(/Review|\. |Open its view|Choose/);
  }
  expect(await longest()).toBeLessThan(ANSWERS_WITHIN);
});

/** Documents cut, spliced and littered with bytes by a generator that always gives the same. */
function mutate(
  count: number,
  seed: number,
  sources: readonly [form: string, content: Buffer, pack?: (content: Buffer) => Buffer][],
): Upload[] {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  return Array.from({ length: count }, (_, number) => {
    const [form, source, pack = (content: Buffer) => content] = sources[
      number % sources.length
    ] ?? ["txt", ANTARCTICA];
    const file = Buffer.from(source);
    for (let byte = below(60); byte >= 0; byte -= 1) file[below(file.length)] = below(256);
    const from = below(4) === 0 ? below(file.length) : 0;
    const end = below(3) === 0 ? from + below(file.length - from) : file.length;
    const other = sources[below(sources.length)]?.[1] ?? file;
    const tail = below(5) === 0 ? other.subarray(below(other.length)) : Buffer.alloc(0);
    return upload(`f${number}.${form}`, pack(Buffer.concat([file.subarray(from, end), tail])));
  });
}

/** Watches for how long at a stretch the page's own thread works; gives the longest, in milliseconds of that thread: how busy the machine is does not count. */
async function watchAnswers(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  let isOver = false;
  let longest = 0;
  const watching = (async () => {
    for (let before = await worked(); !isOver; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      // It answers between two tasks.
      const now = await worked();
      longest = Math.max(longest, now - before);
      before = now;
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return longest;
  };
}
