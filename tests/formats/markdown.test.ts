import { describe, expect, test } from "vitest";
import { readMarkdownText } from "../../src/formats/markdown-text.ts";
import { readProfile } from "../../src/reader/read-profile.ts";
import { framework, readText } from "../reader/corpus.ts";
import { factsOf, readFacts, toBytes } from "./facts.ts";

const peru = readText("data/documents/PER.txt");

describe("a Markdown file", () => {
  test("yields the same facts as its source text, with and without markup", async () => {
    const expected = factsOf(readProfile(peru, framework));
    const marked = peru
      .replace(/^(\d[\d.]* [A-Z -]+)$/gm, "## **$1**")
      .replace(/^- ?/gm, "* ")
      .replace(/\b(DIVINDAT)\b/g, "_$1_");
    expect(await readFacts(toBytes(peru), "PER.md")).toEqual(expected);
    expect(await readFacts(toBytes(wrap(marked, 72)), "PER.md")).toEqual(expected);
  });

  test("joins only lines wrapped by an editor", () => {
    const wrapped = "A sentence that an editor broke because it was long,\nand its end.";
    expect(readMarkdownText(wrapped)).toBe(`${wrapped.replace("\n", " ")}\n`);
    expect(readMarkdownText("Short line\nNext line")).toBe("Short line\nNext line\n");
  });

  test("removes markup but keeps bullets and links", () => {
    const marked =
      "Title\n=====\n\n> *one* __two__ `three` \\*four\\* 5 &amp; 6<br>\n\n| a | b |\n|---|---|\n+ [x](https://example.org)";
    expect(readMarkdownText(marked)).toBe(
      "Title\n\n\none two three *four* 5 & 6 \n\na   b\n\n- [x](https://example.org)\n",
    );
  });

  test.each([
    "[x](https://example.org/_a_/b?_c_=*d*&_e_)",
    "See https://example.org/*a*/#_b_ there",
  ])("keeps the address in %s", (line) => {
    expect(readMarkdownText(line)).toBe(`${line}\n`);
  });

  test("reads lines with two million repeated marks within ten seconds", () => {
    // Warm-up: V8 compiles regular expressions after repeated use, and compiled ones can overflow the stack.
    readMarkdownText("A line\n- - -\n".repeat(1000));
    for (const part of ["*a", "_ ", "--|", "`", "<b ", "[a](", "> ", "  "]) {
      const start = performance.now();
      readMarkdownText(`${part.repeat(2_000_000)}x\n# ${part.repeat(2_000_000)}x`);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  }, 30_000);
});

const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) =>
      line.length > width ? line.replace(new RegExp(`(.{50,${width}}) `, "g"), "$1\n") : line,
    )
    .join("\n");
