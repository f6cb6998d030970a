import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/formats/read-document.ts";
import { readJson } from "../reader/corpus.ts";
import { toBytes } from "./facts.ts";
import { makePdf, makeZipBomb } from "./hostile-files.ts";

/** File signatures, which allow random bytes to reach the parsers. */
const STARTS = ["", "%PDF-1.7\n", "PK\x03\x04", "<!doctype html><p>", "\xff\xfe", "# ", "{\\rtf"];
const NAMES = fc.oneof(fc.string(), fc.constantFrom("a.txt", "a.md", "a.html", "a.pdf", "a.docx"));

const messages = readJson("src/i18n/en.json");

async function check(bytes: Uint8Array, name: string) {
  const before = bytes.slice();
  const result = await readDocument(bytes, name);
  if ("text" in result) expect(typeof result.text).toBe("string");
  else expect(messages).toHaveProperty([`import.problem.${result.problem}`]);
  expect(bytes, "leaves the caller's buffer unchanged").toEqual(before);
}

describe("readDocument", () => {
  test("returns text or a problem for random bytes", async () => {
    const start = fc.constantFrom(...STARTS).map((text) => Buffer.from(text, "latin1"));
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 2000 }), NAMES, (head, tail, name) =>
        check(new Uint8Array([...head, ...tail]), name),
      ),
      { numRuns: 300 },
    );
  }, 30_000);

  test("returns text or a problem for corrupted files", async () => {
    const files = [makePdf(), makePdf({ hasScript: true }), makeZipBomb(0), toBytes("<p>a<b>c")];
    const changes = fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), changes, NAMES, (file, edits, name) => {
        const bytes = new Uint8Array(file);
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        return check(bytes, name);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
