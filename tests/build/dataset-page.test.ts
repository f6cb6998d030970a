import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/build/markdown.ts";
import { LANGUAGES } from "../../src/domain/languages.ts";

/** The tags of the data page's blocks. A block that is a slot is returned as its text. */
const outline = (language: string) => {
  const page = readFileSync(new URL(`../../docs/dataset/${language}.md`, import.meta.url), "utf8");
  return parseMarkdown(page).map(({ tag, children }) => {
    const text = children.join("");
    return /^\{\w+\}$/.test(text) ? text : tag;
  });
};

test.each(LANGUAGES)(
  "the data page has the same structure and slots in each language (%s)",
  (language) => {
    expect(outline(language)).toEqual(outline("en"));
    expect(outline(language)[0]).toBe("h1");
  },
);
