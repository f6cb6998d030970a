import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/languages.ts";
import {
  MAX_BINARY_BYTES,
  MAX_JSON_BYTES,
  MAX_PDF_PAGES,
  MAX_TEXT_BYTES,
} from "../../src/formats/limits.ts";
import { findSizeProblem } from "../../src/formats/read-document.ts";
import { readJson } from "../reader/corpus.ts";
import { findProblem, readText, toBytes } from "./facts.ts";
import {
  lieAboutSizes,
  makeExplodingPdf,
  makeMutePdf,
  makePdf,
  makePdfBomb,
  makeZipBomb,
  WORD_PARTS,
  wordOf,
} from "./hostile-files.ts";

const bytesOf = (...numbers: number[]) => new Uint8Array([...numbers, ...new Uint8Array(100)]);

describe("an unreadable file", () => {
  test.each([
    ["empty", new Uint8Array(), "a.txt"],
    ["picture", bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "scan.pdf"],
    ["picture", bytesOf(0xff, 0xd8, 0xff, 0xe0), "scan.docx"],
    ["picture", toBytes("<svg><text>1.1.1</text></svg>"), "a.html"],
    ["picture", toBytes('<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'), "a.svg"],
    ["utf-32", new Uint8Array([...bytesOf(0xff, 0xfe, 0, 0, 97, 0, 0, 0)]), "a.txt"],
    [
      "utf-32",
      new Uint8Array([..."1.1.1 CRIMINAL"].flatMap((c) => [0, 0, 0, c.charCodeAt(0)])),
      "a.txt",
    ],
    ["too-long", toBytes("Law. ".repeat(300_000)), "a.txt"],
    ["old-word", bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "a.docx"],
    ["rtf", toBytes("{\\rtf1 text}"), "a.doc"],
    ["spreadsheet", zipSync({ "xl/workbook.xml": toBytes("<a/>") }), "a.docx"],
    ["other-zip", zipSync({ "a.txt": toBytes("a") }), "a.docx"],
    ["unknown-form", new Uint8Array(5000), "a.txt"],
    ["no-text", toBytes(" \n - \n"), "a.txt"],
    ["no-text", toBytes("<html><script>text</script>"), "a.html"],
  ])("is rejected as %s", async (code, bytes, name) => {
    expect(await findProblem(bytes, name)).toBe(code);
  });
});

describe("the format", () => {
  test("is detected by content, not by name", async () => {
    expect(await readText(toBytes("<!DOCTYPE html><p>one"), "a.pdf")).toBe("one\n");
    expect(await readText(toBytes("one"), "a.docx")).toBe("one");
    expect(await readText(wordOf(PARAGRAPH), "a.txt")).toBe("one\n");
    expect(await readText(makePdf(), "a.html")).toBe("one\n");
  });

  test("is PDF if other bytes precede the header, but not if a text file mentions it", async () => {
    const behind = new Uint8Array([...toBytes("HTTP/1.1 200 OK\r\n\r\n"), ...makePdf()]);
    expect(await readText(behind, "a.pdf")).toBe("one\n");
    expect(await readText(behind, "download")).toBe("one\n");
    const mention = toBytes("A PDF starts with %PDF-1.7");
    for (const name of ["a.txt", "a.md", "a.html"])
      expect(await readText(mention, name)).toMatch(/^A PDF starts with %PDF-1\.7\n?$/);
  });

  test("is Markdown if the file starts with HTML but is not a page", async () => {
    const markdown = '<p align="center">\n\n## 1.1.1\n\n* *one*\n';
    expect(await readText(toBytes(markdown), "a.md")).toBe("1.1.1\n\n\n- one\n");
    expect(await readText(toBytes("<!doctype html><p>*one*"), "a.md")).toBe("*one*\n");
    expect(await readText(toBytes("<html><p>*one*"), "a.markdown")).toBe("*one*\n");
  });

  test("determines the size limit, which is checked before and during reading", async () => {
    expect(findSizeProblem(200_000_000, "a.txt")).toBe("text-too-large");
    expect(await findProblem(new Uint8Array(5_000_001).fill(97), "a.txt")).toBe("text-too-large");
    const pdf = new Uint8Array(30_000_001);
    pdf.set(makePdf());
    expect(await findProblem(pdf, "a.pdf")).toBe("binary-too-large");
  });

  test.each(LANGUAGES)("has the limits that the error messages state (%s)", (language) => {
    for (const [problem, limit] of [
      ["text-too-large", MAX_TEXT_BYTES / 1e6],
      ["binary-too-large", MAX_BINARY_BYTES / 1e6],
      ["json-too-large", MAX_JSON_BYTES / 1e6],
      ["pdf-too-long", MAX_PDF_PAGES],
    ] as const)
      expect(readJson(`src/i18n/${language}.json`)).toHaveProperty(
        [`import.problem.${problem}`],
        expect.stringMatching(`\\b${limit}\\b`),
      );
  });
});

describe("a hostile Word document", () => {
  test.each([
    ["word-too-large", makeZipBomb(200)],
    ["word-too-large", lieAboutSizes(makeZipBomb(200))],
    [
      "word-damaged",
      zipSync({ ...WORD_PARTS, "word/document.xml": toBytes("<w:document><w:body>") }),
    ],
    ["word-damaged", wordOf(PARAGRAPH).subarray(0, 300)],
    ["too-long", wordOf(`<w:p><w:r><w:t>${"a ".repeat(5_000_000)}</w:t></w:r></w:p>`)],
    ["word-protected", zipSync({ EncryptedPackage: toBytes("x") })],
  ])("is rejected as %s", async (code, bytes) => {
    const start = performance.now();
    expect(await findProblem(bytes, "a.docx")).toBe(code);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("is read without expanding entities or loading files", async () => {
    const entities = `<!DOCTYPE w [<!ENTITY a "no"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>`;
    const body = `${PARAGRAPH}<w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p>`;
    expect(await readText(wordOf(body, entities), "a.docx")).toBe("one\n\n&b;&c;\n");
  });

  test("is read even if its elements are deeply nested", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(20_000);
    const closed = "</w:sdtContent></w:sdt>".repeat(20_000);
    expect(await readText(wordOf(deep + PARAGRAPH + closed), "a.docx")).toBe("one\n");
  });

  test("is read even if it has 500,000 elements", async () => {
    const bytes = wordOf("<w:p/>".repeat(500_000) + PARAGRAPH);
    expect(await readText(bytes, "a.docx")).toBe("one\n");
  });
});

describe("a hostile PDF", () => {
  test.each([
    ["pdf-damaged", makePdf().subarray(0, 200)],
    ["pdf-damaged", toBytes("%PDF-1.7\nnothing")],
    ["pdf-too-long", makePdf({ pages: 10_000 })],
    ["pdf-too-large", makePdf({ unpacked: 9_000_000 })],
    ["pdf-too-large", makePdf({ unpacked: 400_000_000, layers: 2 })],
    ["no-text", makeExplodingPdf("0 0 m 9 9 l S")],
    // pdf.js would read these megabytes as one token, which it builds character by character.
    ["pdf-too-large", toBytes(`%PDF-1.4\n${"stream ".repeat(1_200_000)}`)],
    ["pdf-protected", makePdf({ isProtected: true })],
    ["no-text", makePdf({ text: "" })],
    ["pdf-pictures", makeMutePdf(true)],
    ["pdf-letters", makeMutePdf(false)],
    ["pdf-too-large", makePdfBomb("lzw", 500)],
    ["pdf-too-large", makePdfBomb("lzw", 500, true)],
    ["pdf-too-large", makePdfBomb("flate", 400, true)],
    ["pdf-too-large", makePdf({ text: "a) Tj (".repeat(600_000), unpacked: 4_200_000 })],
  ])(
    "is rejected as %s",
    async (code, bytes) => {
      const start = performance.now();
      expect(await findProblem(bytes, "a.pdf")).toBe(code);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    20_000,
  );

  test("is read without running scripts or extracting form fields", async () => {
    expect(await readText(makePdf({ hasScript: true }), "a.pdf")).toBe("one\n");
    expect(globalThis).not.toHaveProperty("ran");
  });

  test("is read despite a broken cross-reference table or several compression layers", async () => {
    expect(await readText(makePdf({ startxref: 7 }), "a.pdf")).toBe("one\n");
    expect(await readText(makePdf({ unpacked: 5000, layers: 3 }), "a.pdf")).toBe("one\n");
  });

  test("is rejected if its page tree is cyclic", async () => {
    expect(await findProblem(makePdf({ isCyclic: true }), "a.pdf")).toBe("pdf-damaged");
  }, 20_000);
});

const PARAGRAPH = "<w:p><w:r><w:t>one</w:t></w:r></w:p>";
