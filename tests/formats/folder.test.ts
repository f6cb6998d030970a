import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  describeFailure,
  listDocuments,
  readDocumentText,
  readInThread,
} from "../../src/cli/documents.ts";
import { makeExplodingPdf, makePdf } from "./hostile-files.ts";

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("listDocuments", () => {
  test("searches a folder recursively for all supported formats, and reports a missing folder", () => {
    mkdirSync(join(folder, "below", "further"), { recursive: true });
    const names = ["a.txt", "b.MD", "below/c.html", "below/further/d.pdf", "e.docx", "f.htm"];
    for (const name of [...names, "~$e.docx", "g.png", "below/h.json"])
      writeFileSync(join(folder, name), makePdf());
    expect(listDocuments([folder]).files.sort()).toEqual(
      names.map((name) => join(folder, name)).sort(),
    );
    expect(listDocuments([join(folder, "none")]).failures).toEqual([
      `${join(folder, "none")}: no such file or folder`,
    ]);
    const below = join(folder, "a.txt", "b");
    expect(listDocuments([below]).failures).toEqual([expect.stringMatching(/: ENOTDIR: not a/)]);
  });

  test("reports each document in an unsupported format, and names supported formats", () => {
    const foreign = join(folder, "foreign");
    mkdirSync(foreign);
    for (const name of ["a.odt", "b.RTF", "c.doc"]) writeFileSync(join(foreign, name), "");
    const { files, failures } = listDocuments([foreign]);
    expect(files).toEqual([]);
    expect(failures).toEqual(
      ["a.odt", "b.RTF", "c.doc"].map((name) =>
        expect.stringMatching(new RegExp(`${name}: .*not read; save .* as Word .* or PDF`)),
      ),
    );
  });
});

test("returns the text of a file, or an error with file name and reason", async () => {
  const good = join(folder, "a.txt");
  const bad = join(folder, "bad.pdf");
  writeFileSync(good, makePdf());
  writeFileSync(bad, "");
  expect(await readDocumentText(good)).toBe("one\n");
  const failure = await readDocumentText(bad).catch((error) => describeFailure(bad, error));
  expect(failure).toMatch(/^.+bad\.pdf: The file is empty. Choose another/);
});

describe("the document thread", () => {
  test("is terminated after the time limit and restarted for the next document", async () => {
    // The first call loads the code, so the time limit below applies only to the document.
    expect(await readInThread(makePdf(), "a.pdf")).toEqual({ form: "pdf", text: "one\n" });
    const before = performance.now();
    // Without a limit, this document takes about two seconds.
    expect(await readInThread(makeExplodingPdf(), "b.pdf", 100)).toEqual({ problem: "too-slow" });
    expect(performance.now() - before).toBeGreaterThan(90);
    expect(await readInThread(makePdf(), "c.pdf")).toEqual({ form: "pdf", text: "one\n" });
  }, 60_000);

  test("reads the next document after one that exceeds the limits", async () => {
    const name = "a.pdf";
    expect(await readInThread(makeExplodingPdf(), name)).toEqual({ problem: "pdf-too-large" });
    expect(await readInThread(makePdf(), name)).toEqual({ form: "pdf", text: "one\n" });
  }, 60_000);

  test("rethrows other errors unchanged", async () => {
    const bytes = new Uint8Array(makePdf());
    structuredClone(bytes, { transfer: [bytes.buffer] });
    await expect(readInThread(bytes, "a.pdf")).rejects.toThrow(/could not be cloned|detached/);
  }, 60_000);
});
