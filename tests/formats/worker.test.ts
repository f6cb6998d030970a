import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/formats/read-document.ts";
import { readText } from "../reader/corpus.ts";
import { toBytes } from "./facts.ts";
import { makePdf } from "./hostile-files.ts";
import { makeWord } from "./make-word.ts";
import { outline } from "./outline.ts";
import { launchBrowser } from "./print-pdf.ts";

const HOME = "http://page.test/";
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const folder = mkdtempSync(join(tmpdir(), "page-"));
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  await build({
    root: fileURLToPath(new URL("page", import.meta.url)),
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (!url.startsWith(HOME)) faults.push(`request of ${url}`);
    const file = url === HOME ? "index.html" : url.slice(HOME.length);
    return route.fulfill({
      body: readFileSync(join(folder, file)),
      contentType: TYPES[extname(file)] ?? "text/plain",
    });
  });
  await page.goto(HOME);
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe("a browser worker under a strict content security policy", () => {
  test.each([
    ["a.txt", async () => toBytes("one")],
    ["a.md", async () => toBytes("# one")],
    ["a.html", async () => toBytes("<p>one<script>two</script>")],
    ["a.pdf", async () => makePdf({ hasScript: true })],
    ["b.pdf", async () => makePdf({ isProtected: true })],
    ["a.docx", () => makeWord(outline(readText("data/documents/PER.txt")))],
  ])(
    "reads %s with the same result as in Node.js",
    async (name, make) => {
      const bytes = await make();
      const inWorker = await page.evaluate(
        ([numbers, file]) => Reflect.get(globalThis, "readInWorker")(numbers, file),
        [[...bytes], name] as const,
      );
      expect(inWorker).toEqual(await readDocument(new Uint8Array(bytes), name));
      expect(faults).toEqual([]);
    },
    20_000,
  );
});
