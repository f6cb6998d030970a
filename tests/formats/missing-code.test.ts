import { expect, test, vi } from "vitest";
import { loadParser, readDocument } from "../../src/formats/read-document.ts";

vi.mock("../../src/formats/word-text.ts", () => {
  throw new Error("Failed to fetch dynamically imported module");
});
vi.mock("pdfjs-dist/legacy/build/pdf.worker.mjs", () => {
  throw new Error("Failed to fetch dynamically imported module");
});

test.each([
  ["a.docx", "PK\u0003\u0004"],
  ["a.pdf", "%PDF-1.4"],
])("does not report %s as damaged if its parser cannot be loaded", async (name, head) => {
  const bytes = new TextEncoder().encode(head);
  expect(await readDocument(bytes, name)).toEqual({ problem: "no-thread" });
  await expect(loadParser(bytes, name)).rejects.toMatchObject({ code: "no-thread" });
});

test.each([
  ["plain text", "Profile"],
  ["a picture", "GIF89a"],
])("needs no parser for %s", async (_, head) => {
  await expect(loadParser(new TextEncoder().encode(head), "a")).resolves.toBeUndefined();
});
